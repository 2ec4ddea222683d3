import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, createPhraseKey, readable, rules } from '../../../lib/etiquette/check';
import { english, german, type Labelled } from './messages';

const ad =
  'Hallo Frau Brandt, wir helfen Handwerksbetrieben, planbar neue Kunden zu gewinnen. Lust auf einen kurzen Austausch?';
const rulesOf = (text: string) => check({ text }).findings.map((finding) => finding.rule);

describe.each([
  ['German', german],
  ['English', english],
] as [string, Labelled[]][])('%s messages', (_, messages) => {
  const fine = messages.filter((message) => message.label === 'fine');
  const ads = messages.filter((message) => message.label === 'ad');

  it('are enough of both kinds', () => {
    expect(fine.length).toBeGreaterThanOrEqual(35);
    expect(ads.length).toBeGreaterThanOrEqual(30);
  });

  it.each(fine)('are left alone: $text', (message) => {
    expect(check(message).level).toBe('clear');
  });

  it.each(ads)('are held: $text', (message) => {
    const verdict = check(message);
    expect(verdict.level).toBe('litfass');
    expect(verdict.findings.some(({ rule }) => rules.get(rule)?.kind === 'ad')).toBe(true);
    for (const { start, end } of verdict.findings) expect(end! - start!).toBeLessThan(0.7 * message.text.length);
  });
});

describe('verdict', () => {
  it('gives offsets into the text as given, heaviest finding first, no overlap within a rule', () => {
    const { findings } = check({ text: ad });
    expect(ad.slice(findings[0]!.start!, findings[0]!.end!)).toBe('wir helfen Handwerksbetrieben');
    expect(findings.map(({ weight }) => weight)).toEqual(
      findings.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
  });

  it('knows three levels and three degrees of strictness', () => {
    const mild = {
      text: 'Hallo Frau Brandt, danke für die Einladung zum Chor. Lust auf einen kurzen Austausch? Der Kurs ist kostenfrei.',
    };
    expect(check(mild).level).toBe('hint');
    expect(check(mild, { strictness: 'relaxed' }).level).toBe('clear');
    expect(check(mild, { strictness: 'strict' }).level).not.toBe('clear');
    expect(check({ text: ad }, { strictness: 'relaxed' }).level).toBe('litfass');
    expect(check({ text: 'Liebe Eva, danke für den Kuchen!' }, { strictness: 'strict' }).level).toBe('clear');
  });

  it('holds no message for one weak mark', () => {
    for (const text of [
      'Hi Jo, open to a quick chat about the choir?',
      'Das Fest ist kostenlos, kommt einfach vorbei.',
      'Hallo Ute, hast du am Montag 15 Minuten für mich?',
    ])
      expect(check({ text }).level).toBe('clear');
  });

  it('leaves muted rules and quiet phrases out', () => {
    const all = new Set(rulesOf(ad));
    expect(all).toContain('offer-own-service');
    expect(check({ text: ad }, { muted: [...all] })).toMatchObject({ level: 'clear', findings: [], score: 0 });
    const quiet = [createPhraseKey('offer-own-service', 'Wir helfen HANDWERKSbetrieben')];
    expect(check({ text: ad }, { quiet }).findings.map(({ rule }) => rule)).not.toContain('offer-own-service');
  });

  it('does not judge what is neither German nor English', () => {
    const french =
      'Bonjour Madame, nous aidons les entreprises à trouver des clients. Êtes-vous disponible pour un appel cette semaine ?';
    const mixed =
      'We help companies grow faster every single month. Wir helfen Unternehmen, schneller zu wachsen und neue Kunden zu finden.';
    expect(check({ text: french })).toMatchObject({ language: 'other', level: 'clear', score: null });
    expect(check({ text: mixed })).toMatchObject({ language: 'mixed', level: 'clear', score: null });
    expect(check({ text: 'Bonjour {{prenom}}, merci pour votre message et à bientôt.' })).toMatchObject({
      language: 'other',
      level: 'clear',
      score: null,
      findings: [{ rule: 'template-residue' }],
    });
  });

  it('hints at what a template left behind, and no more', () => {
    expect(
      check({ text: 'Hallo Herr , Ihr Garten ist eine Pracht. Wie halten Sie die Schnecken fern?' }),
    ).toMatchObject({ level: 'hint', score: 0 });
    expect(check({ text: 'Hi {FirstName}, I loved your talk about bees.' }).level).toBe('hint');
  });

  it.each([
    '',
    ' ',
    'ok',
    '👍',
    '1',
    'https://calendly.com/someone',
    'const offer = () => help(companies);',
    'Hauptstr. 12, 01099 Dresden',
    'anna@example.org',
  ])('leaves %j alone', (text) => expect(check({ text }).level).toBe('clear'));
});

describe('context', () => {
  const offer =
    'Hallo Frau Brandt, unsere Software spart Praxen viel Zeit, ab 49 Euro im Monat. Soll ich Ihnen den Link schicken?';

  it('takes what was asked for as an answer', () => {
    expect(check({ text: offer }).level).toBe('litfass');
    for (const text of [
      'Was kostet das denn?',
      'Schicken Sie mir gern ein Angebot.',
      'How much is it, and could you send the link?',
    ])
      expect(check({ text: offer, thread: [{ from: 'them', text }] }).level).toBe('clear');
    const call = 'Hi Jo, worth a quick call? Here is my calendar: https://calendly.com/someone';
    expect(check({ text: call }).level).toBe('litfass');
    expect(
      check({ text: call, thread: [{ from: 'them', text: 'Good idea, when are you free to talk?' }] }).level,
    ).not.toBe('litfass');
  });

  it('does not take acceptance or refusal for a request', () => {
    for (const text of [
      'Danke fürs Vernetzen!',
      'Thanks for connecting.',
      'Nein danke, kein Interesse an einem Angebot.',
    ])
      expect(check({ text: offer, thread: [{ from: 'them', text }] }).level).toBe('litfass');
    expect(
      check({
        text: offer,
        thread: [
          { from: 'them', text: 'Was kostet das?' },
          { from: 'me', text: '49 Euro.' },
        ],
      }).level,
    ).toBe('litfass');
  });

  it('relaxes with real exchange', () => {
    const text = 'Du, wir bieten im Herbst einen Kurs an, ab 80 Euro. Lust auf einen kurzen Austausch dazu?';
    const thread = [
      { from: 'them' as const, text: 'Deine Bilder vom Marathon sind großartig, wie lange hast du trainiert?' },
      { from: 'me' as const, text: 'Ein halbes Jahr, und du?' },
      { from: 'them' as const, text: 'Ich laufe erst seit dem Frühling, aber jeden zweiten Morgen am Fluss.' },
    ];
    const first = check({ text });
    const later = check({ text, thread });
    expect(first.level).toBe('litfass');
    expect(later.score!).toBeLessThan(0.7 * first.score!);
    expect(later.level).not.toBe('litfass');
    expect(check({ text, thread, firstContact: true }).score).toBe(first.score);
  });

  it('knows quoted words as somebody else’s', () => {
    for (const text of [
      'Hallo Kai, wie findest du diesen Text? „Wir helfen Unternehmen, planbar neue Kunden zu gewinnen.“ Ich finde ihn furchtbar.',
      'Hallo Kai, das kam heute rein, schau mal, was für eine Nachricht ich bekommen habe: Wir helfen Unternehmen, planbar neue Kunden zu gewinnen.',
      'Hi Kai, is this real?\n> We help companies double their revenue in 30 days.\n> Worth a quick call?',
    ])
      expect(check({ text }).findings).toEqual([]);
  });

  it('leaves alone what is taken back, past, or the other’s', () => {
    for (const text of [
      'Wir bieten leider keine Kurse mehr an.',
      'Wir bieten kein Praktikum an, tut mir leid.',
      'I got an offer from a firm in Oslo and need your advice. Did you like working there?',
      'Bietet ihr auch Kurse für Anfänger an? Was kostet das?',
      'Do you help companies with payroll too? We are looking for somebody.',
      'The demo I saw at your stand was great, thank you.',
    ])
      expect(check({ text }).level).toBe('clear');
  });
});

describe('strengths', () => {
  it.each([
    ['specific-reference', 'Hallo Herr Kern, Ihr Vortrag über Moore hat mich lange beschäftigt.'],
    ['specific-reference', 'Hi Ann, your article on night trains made me book one.'],
    ['common-ground', 'Hallo Till, wir haben beide in Halle studiert, nur zehn Jahre auseinander.'],
    ['honest-reason', 'Dear Ms Ito, I recently applied for the lab post in your group.'],
    ['brings-something', 'Hi Sam, as promised, the recipe is below.'],
    ['real-question', 'Hallo Rosa, wie hast du damals den Einstieg in die Pflege gefunden?'],
    ['real-question', 'Hi Lu, what made you leave the law?'],
    ['thanks', 'Vielen Dank für deine schnelle Hilfe gestern.'],
    ['thanks', 'Thanks for the notes, they saved my exam.'],
  ])('%s in “%s”', (strength, text) => expect(check({ text }).strengths).toContain(strength));

  it.each([
    ['real-question', 'Hi Lu, would you have 15 minutes for a call this week?'],
    ['real-question', 'Hallo Lu, hättest du Zeit für ein Gespräch?'],
    ['thanks', 'Danke fürs Vernetzen!'],
    ['thanks', 'Thanks for connecting.'],
    ['thanks', 'Vielen Dank für die Vernetzung!'],
  ])('no %s in “%s”', (strength, text) => expect(check({ text }).strengths).not.toContain(strength));
});

describe('any string', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'wir helfen ',
          'Unternehmen ',
          '\u00ad',
          '\u200b',
          '\ud800',
          '\udc00',
          '\u202e',
          'u\u0308',
          '„',
          '“',
          '"',
          '>',
          '\n',
          '\r',
          '[',
          '{{',
          '}}',
          'free ',
          'worth a quick ',
          '5 % ',
          '….',
          '\u0130',
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join('')),
  );

  it('is read without throwing, spans inside it and apart within a rule', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const { findings, score, level } = check({ text, thread: [{ from: 'them', text }] });
        expect(score === null || (score >= 0 && score <= 1)).toBe(true);
        expect(score !== null || level === 'clear').toBe(true);
        for (const { rule, start, end } of findings) {
          expect(start! >= 0 && start! < end! && end! <= text.length).toBe(true);
          expect(
            findings.filter((other) => other.rule === rule && other.start! < end! && other.end! > start!),
          ).toHaveLength(1);
        }
        expect(check({ text, thread: [{ from: 'them', text }] })).toEqual(
          check({ text, thread: [{ from: 'them', text }] }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is judged alike in NFC and NFD, with other quotes, and with invisible signs', () => {
    for (const { text } of [...german, ...english]) {
      const { level, score, findings } = check({ text });
      const other = text.normalize('NFD');
      const verdict = check({ text: other });
      expect([verdict.level, verdict.score]).toEqual([level, score]);
      expect(verdict.findings.map(({ start, end }) => other.slice(start!, end!).normalize('NFC'))).toEqual(
        findings.map(({ start, end }) => text.slice(start!, end!)),
      );
    }
    const hidden =
      'Hallo Frau Brandt, wir unter\u00adstützen mittel\u200bständische Unternehmen bei der Lohnabrechnung.';
    const [finding] = check({ text: hidden }).findings;
    expect(hidden.slice(finding!.start!, finding!.end!)).toBe(
      'wir unter\u00adstützen mittel\u200bständische Unternehmen',
    );
    expect(rulesOf('Hi Al, 𝗪𝗲 𝗵𝗲𝗹𝗽 𝗰𝗼𝗺𝗽𝗮𝗻𝗶𝗲𝘀 grow, and we’ve done it often.')).toContain('offer-own-service');
    expect(rulesOf('Guten Tag, wir unterstuetzen mittelstaendische Unternehmen bei der Lohnabrechnung.')).toContain(
      'offer-own-service',
    );
  });

  it('is read up to a bound, and says so', () => {
    const long = `Liebe Eva, der Garten ist schön. ${'Die Rosen blühen und die Katze schläft. '.repeat(300)}`;
    expect(long.length).toBeGreaterThan(readable);
    expect(check({ text: long + ad })).toMatchObject({ level: 'clear', unreadFrom: readable });
    expect(check({ text: ad }).unreadFrom).toBeNull();
    expect(check({ text: 'wir helfen '.repeat(100_000) }).unreadFrom).toBe(readable);
  });

  it('costs time in proportion to its length', () => {
    const cost = (text: string) => {
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        check({ text });
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    for (const unit of [
      'wir helfen ',
      'we help our new small big ',
      '((',
      '5 % ',
      '"a ',
      'a-',
      '{{ ',
      'most many other ',
      'if you need ',
      'ich bin und ',
    ])
      expect(cost(unit.repeat(Math.floor(9_900 / unit.length))), unit).toBeLessThan(150);
  });
});
