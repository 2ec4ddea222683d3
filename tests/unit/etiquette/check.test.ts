import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../lib/domain/message';
import { check, createPhraseKey } from '../../../lib/etiquette/check';
import { readable } from '../../../lib/etiquette/read';
import { rules } from '../../../lib/etiquette/rule-book';
import { isFrozen, messageOf, readCorpus } from '../../corpus/corpus';

const ad =
  'Hallo Frau Brandt, wir helfen Handwerksbetrieben, planbar neue Kunden zu gewinnen, schon ab 99 Euro im Monat. Hätten Sie nächste Woche 15 Minuten für einen kurzen Austausch?';
const pitch =
  'Hi Dana, we help dental clinics fill empty slots and save 30% on admin. Our software starts at $49 a month. Worth a quick 15-minute call next week?';
const kind = 'Liebe Eva, danke für den Kuchen gestern! Meine Kinder reden von nichts anderem.';
const rulesOf = (message: Message | string): string[] =>
  check(typeof message === 'string' ? { text: message } : message).findings.map((finding) => finding.rule);

describe('verdict', () => {
  it('holds what sells, names the reasons and marks their words', () => {
    for (const text of [ad, pitch]) {
      const { level, findings, score } = check({ text });
      expect(level).toBe('litfass');
      expect(score).toBeGreaterThan(0.8);
      expect(findings.some(({ rule }) => rules.get(rule)?.kind === 'ad')).toBe(true);
      expect(findings.map(({ weight }) => weight)).toEqual(
        findings.map(({ weight }) => weight).toSorted((a, b) => b - a),
      );
      for (const { start, end } of findings) expect(end! - start!).toBeLessThan(0.85 * text.length);
    }
    expect(rulesOf(ad)).toEqual(expect.arrayContaining(['offer-own-service', 'names-price', 'asks-for-call']));
    expect(rulesOf(pitch)).toEqual(expect.arrayContaining(['offer-own-service', 'names-price', 'asks-for-call']));
  });

  it('marks what only sounds like an advert, and holds nothing for that alone', () => {
    const verdicts = readCorpus()
      .filter(isFrozen)
      .map((sample) => check(messageOf(sample)));
    const isReason = (id: string) => rules.get(id)!.kind === 'ad' && rules.get(id)!.kinds !== 'rest';
    for (const { level, findings } of verdicts)
      if (level === 'litfass') expect(findings.some(({ rule }) => isReason(rule))).toBe(true);
    const marked = verdicts.filter(({ findings }) => findings.some(({ rule }) => rule === 'ad-talk'));
    expect(marked.filter(({ level }) => level === 'litfass').length).toBeGreaterThan(50);
    expect(marked.some(({ findings }) => !findings.some(({ rule }) => isReason(rule)))).toBe(true);
  });

  it('says nothing to a person with a reason of their own', () => {
    for (const text of [
      kind,
      'Hi Jo, sorry I missed rehearsal. Could you send me the notes for Thursday? My daughter was ill.',
      'Hallo Ute, für meine Bachelorarbeit über Moore suche ich alte Karten. Weißt du, wer welche hat?',
    ])
      expect(check({ text })).toMatchObject({ level: 'clear', findings: [] });
  });

  it('knows three degrees of strictness, each at least as quick as the one before', () => {
    const order = ['clear', 'hint', 'litfass'];
    for (const sample of readCorpus().filter(isFrozen).slice(0, 400)) {
      const [relaxed, normal, strict] = (['relaxed', 'normal', 'strict'] as const).map((strictness) =>
        order.indexOf(check(messageOf(sample), { strictness }).level),
      ) as [number, number, number];
      expect(relaxed <= normal && normal <= strict, sample.id).toBe(true);
    }
    expect(check({ text: ad }, { strictness: 'relaxed' }).level).toBe('litfass');
    expect(check({ text: kind }, { strictness: 'strict' }).level).toBe('clear');
  });

  it('leaves muted rules and quiet phrases out, and holds nothing without a reason', () => {
    const all = [...new Set(rulesOf(ad))];
    const muted = check({ text: ad }, { muted: [...rules.keys()] });
    expect(muted).toMatchObject({ level: 'clear', findings: [] });
    expect(check({ text: ad }, { muted: [all[0]!] }).findings.map(({ rule }) => rule)).not.toContain(all[0]);
    const { start, end, rule } = check({ text: ad }).findings.find(({ start, end }) => start !== null && end !== null)!;
    const quiet = [createPhraseKey(rule, ad.slice(start!, end!).toUpperCase())];
    const left = check({ text: ad }, { quiet }).findings;
    expect(left.some((finding) => finding.rule === rule && finding.start === start && finding.end === end)).toBe(false);
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
      level: 'hint',
      score: null,
      findings: [{ rule: 'template-residue' }],
    });
  });

  it('hints at what a template left behind, and no more', () => {
    for (const text of [
      'Hallo Herr , Ihr Garten ist eine Pracht. Wie halten Sie die Schnecken fern?',
      'Hi {FirstName}, I loved your talk about bees.',
    ])
      expect(check({ text })).toMatchObject({ level: 'hint', findings: [{ rule: 'template-residue' }] });
  });

  it.each(['', ' ', 'ok', '👍', '1', 'Hauptstr. 12, 01099 Dresden', 'anna@example.org'])('leaves %j alone', (text) =>
    expect(check({ text }).level).toBe('clear'),
  );
});

describe('context', () => {
  it('takes what was asked for as an answer', () => {
    const thread = [{ from: 'them' as const, text: 'Was kostet das denn, und könnten Sie mir ein Angebot schicken?' }];
    expect(check({ text: ad, thread }).level).not.toBe('litfass');
    const asked = [{ from: 'them' as const, text: 'How much is your software? Could you tell me more?' }];
    expect(check({ text: pitch, thread: asked }).level).not.toBe('litfass');
  });

  it('still takes it as an answer when "I will look it up" stands between', () => {
    const asked = { from: 'them' as const, text: 'Was kostet das denn, und könnten Sie mir ein Angebot schicken?' };
    const brief = { from: 'me' as const, text: 'Schaue ich nach und melde mich.' };
    expect(check({ text: ad, thread: [asked, brief] }).level).not.toBe('litfass');
    const speech = { from: 'me' as const, text: `Gern. ${'Wir bauen seit vielen Jahren Boote aus Holz. '.repeat(4)}` };
    expect(check({ text: ad, thread: [asked, brief] }).score!).toBeLessThan(
      check({ text: ad, thread: [asked, speech] }).score!,
    );
  });

  it('does not take for a request what they only tell', () => {
    const thread = [
      { from: 'them' as const, text: 'Und weil ich dir den Drehkranz zeigen wollte.' },
      { from: 'them' as const, text: 'Er ist im Hof, groß und rund.' },
    ];
    expect(check({ text: ad, thread }).level).toBe('litfass');
  });

  it('does not take acceptance or refusal for a request', () => {
    for (const text of ['Danke fürs Vernetzen!', 'Nein danke, kein Bedarf.'])
      expect(check({ text: ad, thread: [{ from: 'them', text }] }).level).toBe('litfass');
    for (const text of ['Thanks for connecting.', 'Not interested, thanks.'])
      expect(check({ text: pitch, thread: [{ from: 'them', text }] }).level).toBe('litfass');
  });

  it('relaxes with real exchange', () => {
    const thread = [
      { from: 'them' as const, text: 'Deine Bilder vom Marathon sind großartig, wie lange hast du trainiert?' },
      { from: 'me' as const, text: 'Ein halbes Jahr, und du?' },
      { from: 'them' as const, text: 'Ich laufe erst seit dem Frühling, aber jeden zweiten Morgen am Fluss.' },
    ];
    expect(check({ text: ad, thread }).score!).toBeLessThan(check({ text: ad }).score!);
  });

  it('knows quoted words as somebody else’s', () => {
    for (const text of [
      'Hallo Kai, wie findest du diesen Text? „Wir helfen Unternehmen, planbar neue Kunden zu gewinnen.“ Ich finde ihn furchtbar.',
      'Hallo Kai, das kam heute rein, schau mal, was für eine Nachricht ich bekommen habe: Wir helfen Unternehmen, planbar neue Kunden zu gewinnen.',
      'Hi Kai, is this real?\n> We help companies double their revenue in 30 days.\n> Worth a quick call?',
    ])
      expect(check({ text }).level).not.toBe('litfass');
  });

  it('weighs the other’s wish for no ads', () => {
    const recipient = { name: 'Petra Brandt', noAds: true };
    expect(rulesOf({ text: ad, recipient })).toContain('asked-for-no-ads');
    expect(rulesOf({ text: kind, recipient: { name: 'Eva Stein', noAds: true } })).not.toContain('asked-for-no-ads');
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
    ['thanks', 'Vielen Dank für deine schnelle Hilfe am Sonntag.'],
    ['thanks', 'Thanks for the notes, they saved my exam.'],
  ])('%s in “%s”', (strength, text) => expect(check({ text }).strengths).toContain(strength));

  it.each([
    ['real-question', 'Hi Lu, would you have 15 minutes for a call this week?'],
    ['real-question', 'Hallo Lu, hättest du Zeit für ein Gespräch?'],
    ['thanks', 'Danke fürs Vernetzen!'],
    ['thanks', 'Thanks for connecting.'],
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
          '\ufdfa',
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
          'worth a quick call? ',
          '5 % ',
          'https://',
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
        for (const { rule, start, end } of findings) {
          if (start === null || end === null) continue;
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(
            findings.filter((other) => other.rule === rule && other.start! < end && other.end! > start),
          ).toHaveLength(1);
        }
        expect(level === 'litfass' && findings.length === 0).toBe(false);
        expect(check({ text, thread: [{ from: 'them', text }] })).toEqual(
          check({ text, thread: [{ from: 'them', text }] }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is judged alike in NFC and NFD', () => {
    for (const sample of readCorpus().filter(isFrozen).slice(0, 300)) {
      const text = sample.text.normalize('NFC');
      const other = text.normalize('NFD');
      const [one, two] = [check({ text }), check({ text: other })];
      expect([two.level, two.score], sample.id).toEqual([one.level, one.score]);
      expect(two.findings.map(({ start, end }) => other.slice(start ?? 0, end ?? 0).normalize('NFC'))).toEqual(
        one.findings.map(({ start, end }) => text.slice(start ?? 0, end ?? 0)),
      );
    }
  });

  it('is never held because a name stands in it', () => {
    const names = [
      'Katharina Brandt',
      'Will Price',
      'Grace Law',
      'Rose Hill',
      'Mark Grant',
      'Ömer Çelik',
      'Uwe Händler',
      'Petra Kunde',
      'Dr. Anna-Lena Weiß',
      'Nguyễn Văn An',
    ];
    const clear = readCorpus().filter((sample) => isFrozen(sample) && check(messageOf(sample)).level === 'clear');
    for (const [at, sample] of clear.entries()) {
      const name = names[at % names.length]!;
      for (const text of [`${name}, ${sample.text}`, `${sample.text} ${name}`, sample.text.replace(' ', ` ${name} `)])
        expect(check({ ...messageOf(sample), text }).level, `${sample.id} ${name}`).not.toBe('litfass');
    }
  });

  it('is read through invisible signs, look-alike letters and spelled-out umlauts', () => {
    const plain = check({ text: ad });
    const hidden = check({ text: ad.replace('helfen', 'hel\u00adfen').replace('gewinnen', 'ge\u200bwinnen') });
    expect([hidden.level, hidden.score]).toEqual([plain.level, plain.score]);
    expect(check({ text: pitch.replace('We help', '𝗪𝗲 𝗵𝗲𝗹𝗽').replace('we help', '𝘄𝗲 𝗵𝗲𝗹𝗽') }).level).toBe('litfass');
    expect(check({ text: ad.replaceAll('ä', 'ae').replaceAll('ü', 'ue') }).level).toBe('litfass');
  });

  it('is read up to a bound, and says so; a megabyte is no trouble', () => {
    const long = `Liebe Eva, der Garten ist schön. ${'Die Rosen blühen und die Katze schläft. '.repeat(300)}`;
    expect(long.length).toBeGreaterThan(readable);
    expect(check({ text: long })).toMatchObject({ unreadFrom: readable });
    expect(check({ text: kind }).unreadFrom).toBeNull();
    for (const part of ['we help you ', 'a?', 'x'.repeat(50), '\ud800', '((((', 'wir wir wir wir ', 'call '])
      expect(check({ text: part.repeat(Math.ceil(1_000_000 / part.length)) }).unreadFrom).toBe(readable);
  });
});
