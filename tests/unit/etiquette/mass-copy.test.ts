import { describe, expect, it } from 'vitest';
import type { Message } from '../../../lib/domain/message';
import { check } from '../../../lib/etiquette/check';
import { createFingerprint } from '../../../lib/language/fingerprint';

const write = (name: string, last = 'Es war ein Abend, an den ich noch lange denken werde.'): Message => ({
  text: `Hallo ${name}, danke, dass du beim Aufbau der Bühne geholfen hast, obwohl es geregnet hat. Das Licht hat bis zum Schluss gehalten. ${last}\nLiebe Grüße, Femke`,
  recipient: { name },
});
const sent = (name: string): string => createFingerprint(write(name).text, [name]) as string;
const other = createFingerprint(
  'Hast du die Leiter noch, die wir im Mai auf dem Dach vergessen haben? Ich bräuchte sie.',
) as string;
const found = (message: Message, earlier: string[], muted: string[] = []): unknown =>
  check(message, { earlier, muted }).findings.filter(({ rule }) => rule === 'mass-copy');
const whole = [{ rule: 'mass-copy', start: null, end: null, weight: 0.3 }];

describe('the same words once more', () => {
  it('are a hint from the third person on, and never more than that', () => {
    const earlier = [sent('Ole'), sent('Mette')];
    expect(found(write('Arjen'), earlier)).toEqual(whole);
    for (const strictness of ['relaxed', 'normal', 'strict'] as const)
      expect(check(write('Arjen'), { earlier, strictness }).level).toBe('hint');
  });

  it('may go to two', () => {
    expect(found(write('Arjen'), [sent('Ole')])).toEqual([]);
    expect(found(write('Arjen'), [])).toEqual([]);
    expect(check(write('Arjen')).level).toBe('clear');
  });

  it('are compared as they stand now', () => {
    const earlier = [sent('Ole'), sent('Mette')];
    expect(found(write('Arjen', 'Bringst du im Herbst wieder die Lampen mit?'), earlier)).toEqual(whole);
    expect(
      found(
        { text: 'Moin Arjen, wann kommst du eigentlich die Lampen holen, die seit Sonntag bei uns im Flur stehen?' },
        earlier,
      ),
    ).toEqual([]);
    expect(found(write('Arjen'), [sent('Ole'), other, other])).toEqual([]);
  });

  it('are known in any language, too', () => {
    const text =
      'Dziękuję, że przyszliście na otwarcie warsztatu. Było nam bardzo miło i mamy nadzieję, że wkrótce znowu się zobaczymy.';
    const one = createFingerprint(text) as string;
    expect(found({ text }, [one, one])).toEqual(whole);
  });

  it('are nothing to somebody who does not want to hear of them', () => {
    expect(found(write('Arjen'), [sent('Ole'), sent('Mette')], ['mass-copy'])).toEqual([]);
  });
});
