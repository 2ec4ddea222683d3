import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFingerprint, isCopy, keyOf } from '../../../lib/language/fingerprint';
import { compose } from '../../../lib/note/compose';
import { readCorpus } from '../../corpus/corpus';
import { birte, pairs as peoplePairs, piers } from '../note/people';
import { copies, honest } from './fingerprint-pairs';

const isSame = (one: string, other: string, names: [string[], string[]] = [[], []]): boolean => {
  const [first, second] = [createFingerprint(one, names[0]), createFingerprint(other, names[1])];
  return first !== null && second !== null && isCopy(first, second);
};
const share = (pairs: [string, string][], wanted: boolean): number =>
  pairs.filter(([one, other]) => isSame(one, other) === wanted).length / pairs.length;

const text =
  'Guten Tag Frau Sörensen, bei Ihnen am Deich steht die Mühle mit den blauen Flügeln. Ich male seit Jahren nur solche und würde sie gern einmal von innen sehen.\nViele Grüße\nHauke Brix';

describe('nearly the same text', () => {
  it('is known with other names and another company, and with one sentence of four in other words', () => {
    expect(copies.length).toBeGreaterThanOrEqual(30);
    expect(share(copies, true)).toBeGreaterThanOrEqual(0.95);
  });

  it('is not what one person writes to different people in their usual manner', () => {
    expect(honest.length).toBeGreaterThanOrEqual(30);
    expect(share(honest, false)).toBe(1);
  });

  it('is not found among thousands of messages of different people', { timeout: 30_000 }, () => {
    // Texts that agree in no two neighbouring samples are no copies but for one in a thousand; so not all need comparing.
    const known = new Map<string, { text: string; fingerprint: string }[]>();
    const found = new Set<string>();
    for (const { text: words } of new Map(readCorpus().map((sample) => [sample.text, sample])).values()) {
      const fingerprint = createFingerprint(words);
      if (fingerprint === null) continue;
      const beside = new Set<{ text: string; fingerprint: string }>();
      const one = { text: words, fingerprint };
      for (let at = 1; at < fingerprint.length; at += 2) {
        const key = `${at}${fingerprint.slice(at, at + 2)}`;
        const there = known.get(key) ?? [];
        for (const other of there) beside.add(other);
        known.set(key, [...there, one]);
      }
      for (const other of beside)
        if (isCopy(fingerprint, other.fingerprint)) found.add(`${words}\n— and —\n${other.text}`);
    }
    expect([...found]).toEqual([]);
  });

  it('is not what the product drafts for different people, as long as nobody puts the same own words in', () => {
    const pairs: [string, string][] = [];
    for (const me of [birte, piers])
      for (const voice of [
        { language: 'de', address: 'sie' },
        { language: 'de', address: 'du' },
        { language: 'en' },
      ] as const) {
        const drafts = peoplePairs.map(
          ([profile]) => compose({ profile, me, intent: 'knowledge', limit: 300, ...voice }).drafts,
        );
        drafts.forEach((one, index) => {
          for (const other of drafts.slice(index + 1))
            for (const { text: first } of one) for (const { text: second } of other) pairs.push([first, second]);
        });
      }
    expect(pairs.length).toBeGreaterThan(1000);
    expect(share(pairs, false)).toBeGreaterThan(0.999);
  });
});

describe('a fingerprint', () => {
  it.each([
    ['capitals', text.toUpperCase().replace('GUTEN TAG FRAU SÖRENSEN', 'Guten Tag Frau Sörensen')],
    ['signs', text.replaceAll(/[,.]/g, ' –')],
    ['umlauts', text.replaceAll('ü', 'ue').replaceAll('ö', 'oe')],
    ['decomposed umlauts', text.normalize('NFD')],
    ['line breaks', text.replaceAll('. ', '.\r\n\r\n')],
    ['what cannot be seen', text.replaceAll('e', 'e\u200B')],
    ['the salutation', text.replace('Guten Tag Frau Sörensen,', 'Sehr geehrter Herr Prof. Dr. Ağaoğlu,')],
    ['no salutation', text.replace('Guten Tag Frau Sörensen, ', '')],
    ['the sign-off', text.replace('Viele Grüße\nHauke Brix', 'Mit besten Grüßen, H. Brix')],
    ['no sign-off', text.replace('\nViele Grüße\nHauke Brix', '')],
    ['an address of the web', `https://muehlen.example/7?to=soerensen ${text}`],
    ['a figure', text.replace('seit Jahren', 'seit 30 Jahren')],
  ])('is the same but for %s', (_what, other) => {
    expect(createFingerprint(other)).toBe(createFingerprint(text));
  });

  it('is the same whomever a text speaks of by name', () => {
    const write = (name: string): string =>
      `Als ich ${name} auf dem Podium sah, dachte ich an meine eigene erste Rede. Mit ${name.split(' ').at(-1)}s Ruhe hätte ich sie gern gehalten, glauben Sie mir.`;
    const [one, other] = ['Imke Folkerts', 'Bartosz Żeleński'];
    expect(createFingerprint(write(one), [one])).toBe(createFingerprint(write(other), [`Dr. ${other}, MBA`]));
  });

  it('takes no word for a name because somebody is called so', () => {
    expect(
      createFingerprint('Wir haben lange auf den neuen Fahrplan gewartet, und jetzt fährt der Bus früher.', [
        'Ute Lange',
      ]),
    ).toBe(createFingerprint('Wir haben lange auf den neuen Fahrplan gewartet, und jetzt fährt der Bus früher.'));
  });

  it.each([
    '',
    '   ',
    'danke dir',
    'Vielen Dank, das hilft mir sehr!',
    'Herzlichen Glückwunsch zum Geburtstag, liebe Frau Dr. Sörensen-Brix!',
    '7 8 9 10 11 12 13 14 15 16',
    '🎉'.repeat(60),
  ])('is not made of what anybody may write: %j', (short) => expect(createFingerprint(short)).toBeNull());

  it('says nothing of the words', () => {
    expect(createFingerprint(text)).toMatch(/^[0-o]{129}$/);
  });

  it('is made of anything, and is a copy of itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(fc.string(), { maxLength: 3 }),
        (any, names) => {
          const fingerprint = createFingerprint(`${any} ${text} ${any}`, names);
          if (fingerprint !== null) expect(isCopy(fingerprint, fingerprint)).toBe(true);
        },
      ),
    );
  });
});

describe('whom a text is for', () => {
  it('is the name in the address, or what stays of a name', () => {
    expect(keyOf({ slug: 'imke-folkerts', name: 'Imke Folkerts' })).toBe('imke-folkerts');
    expect(keyOf({ name: 'Imke Föllkerts' })).toMatch(/^#[a-z0-9]{1,7}$/);
    expect(keyOf({ name: 'Imke Föllkerts' })).toBe(keyOf({ name: ' imke  Foellkerts ' }));
    expect(keyOf({ name: 'Imke Föllkerts' })).not.toBe(keyOf({ name: 'Imme Föllkerts' }));
    for (const nobody of [{}, { name: '' }, { name: '🦔' }, { memberId: 'm' }]) expect(keyOf(nobody)).toBeNull();
  });
});
