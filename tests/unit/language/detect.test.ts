import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/language/detect';
import * as words from '../../../lib/language/detect-words';
import { answers, readLanguages } from '../../corpus/corpus';

/** Short texts with their language; those that are `held` were never looked at while the word lists were made. */
const lines = readLanguages();

/** The share of texts that are read right, and those that are not. */
function judge(texts: typeof lines) {
  const wrong = texts.filter(({ text, lang }) => detectLanguage(text) !== lang);
  return { right: 1 - wrong.length / texts.length, wrong: wrong.map(({ text }) => [detectLanguage(text), text]) };
}

const german = [
  'Hallo Tom, danke!',
  'Danke dir',
  'Guten Tag Frau Kim',
  'Schöne Grüße aus Graz',
  'Bis morgen',
  'Ja, gerne',
  'Moin Ole, passt das so?',
  'Kurze Frage zum Meeting',
  'Sehr geehrte Frau Novák',
  'Herzlichen Glückwunsch!',
  'Liebe Ayşe, wie geht es dir?',
  'Grüezi Herr Müller',
  'Das Onboarding war super, der Workshop auch',
  'Ich habe das Ticket im Backlog',
  'Wir haben heute Release, Deployment um vier',
  'Viel Erfolg beim Pitch!',
  'Kennen Sie François Lefèvre?',
  'Der Call mit Jean-Luc wurde verschoben',
  'Schau mal hier: https://example.org/the-best-of-all',
  'Bin Head of People Operations bei der Firma Northwind und neu in Köln',
  'Freue mich auf den Austausch',
  'hab ich gesehen, danke dir',
  'Ist die Stelle noch frei?',
  'Mein Buch heißt „The Art of Doing Nothing at All“',
  'Wann passt es Ihnen?',
  'Vielen Dank für die schnelle Antwort',
  'Alles Gute zum neuen Job',
  'Kommst du am Freitag?',
  'Das freut mich sehr',
  'Servus Sepp, bist du am Samstag auf der Wiesn?',
  'Ich suche einen Rat zur Steuer',
  'Hast du die Folien vom Talk?',
  'Bitte um Rückruf',
  'Wie war der Urlaub?',
  'Wir sehen uns dort',
  'Toller Artikel über Moore',
  'Dein Vortrag hat mich beeindruckt',
  'Noch eine Frage',
  'Ohne dich hätten wir das nie geschafft',
  'Euer Team ist klasse',
];
const english = [
  'Hi Tom, thanks!',
  'Thanks',
  'Good morning Ms Kim',
  'Best wishes from Graz',
  'See you tomorrow',
  'Yes, please',
  'Hey Ole, does that work?',
  'Quick question about the meeting',
  'Dear Ms Novák',
  'Congratulations on the job!',
  'Dear Ayşe, how are you?',
  'Thank you, Mr Müller',
  'The kindergarten is next to the office',
  'I met Günther and Jürgen at the fair',
  'We have a release today at four',
  'Good luck with the talk!',
  'Do you know François Lefèvre?',
  'The call with Jean-Luc was moved',
  'Look at this: https://example.org/das-ist-nicht-der-die',
  'I work at Deutsche Bank and Die Zeit called me',
  'Looking forward to it',
  'got it, thank you',
  'Is the job still open?',
  'My favourite book is „Der Zauberberg und andere Erzählungen“',
  'When would suit you?',
  'Many thanks for the quick answer',
  'All the best in the new job',
  'Are you coming on Friday?',
  'That makes me happy',
  'Cheers mate, are you in Munich for the Oktoberfest?',
  'I need some advice on tax',
  'Have you got the slides?',
  'Please call me back',
  'How was your holiday?',
  'We will meet there',
  'Lovely article about peat',
  'Your talk stayed with me',
  'One more question',
  'We could not have done it without you',
  'Your team is great',
];

describe('detectLanguage', () => {
  it.each(german)('reads German: %s', (text) => expect(detectLanguage(text)).toBe('de'));
  it.each(english)('reads English: %s', (text) => expect(detectLanguage(text)).toBe('en'));

  it.each([
    'Bonjour Madame, merci pour votre message.',
    'Merci beaucoup, à bientôt',
    'Hola, ¿cómo estás? Gracias por todo',
    'Ciao Marco, grazie per il tuo messaggio',
    'Olá, muito obrigado pela sua mensagem',
    'Beste Jan, bedankt voor je bericht, ik kom graag',
    'Hej Anna, tack för ditt meddelande',
    'Hej Mads, tak for din besked, jeg kommer gerne',
    'Hei Kari, takk for meldingen, jeg kommer gjerne',
    'Dzień dobry, dziękuję za wiadomość',
    'Dobrý den, děkuji za zprávu',
    'Szia Anna, köszönöm az üzenetet',
    'Merhaba, mesajınız için teşekkür ederim',
    'Hyvää päivää, kiitos viestistä',
    'Bună ziua, mulțumesc pentru mesaj',
    'Добрый день, спасибо за сообщение',
    'Καλημέρα, ευχαριστώ πολύ',
    '你好,谢谢你的消息',
    'مرحبا شكرا على رسالتك',
  ])('knows it is another language: %s', (text) => expect(detectLanguage(text)).toBe('other'));

  it.each(['', 'ok', '👍', '123', 'Tom', 'https://example.org/and-the-rest', 'anna@example.org', '...', 'Kubernetes'])(
    'does not guess: %j',
    (text) => expect(detectLanguage(text)).toBe('unknown'),
  );

  it('calls whole sentences in both languages mixed, borrowed words not', () => {
    expect(
      detectLanguage('Ich freue mich sehr auf dich und das Team. We are all looking forward to meeting you there.'),
    ).toBe('mixed');
    expect(
      detectLanguage('Ich freue mich auf das Kick-off Meeting, bring your own device und so. Best regards, Anna'),
    ).toBe('de');
    expect(
      detectLanguage(
        'We met at the Hauptbahnhof and had Kaffee und Kuchen with your sister. It was lovely to see you both.',
      ),
    ).toBe('en');
  });

  it('reads decomposed umlauts, umlauts spelled out, and the look-alike letters of formatting sites', () => {
    expect(detectLanguage('Schöne Grüße'.normalize('NFD'))).toBe('de');
    expect(detectLanguage('Schoene Gruesse, koennen wir naechste Woche telefonieren?')).toBe('de');
    expect(detectLanguage('𝗛𝗲𝗹𝗹𝗼 𝘁𝗵𝗲𝗿𝗲, 𝗵𝗼𝘄 𝗮𝗿𝗲 𝘆𝗼𝘂?')).toBe('en');
    expect(detectLanguage('Wie\u00ADder ge\u200Bsund? Das fr\u2060eut mich')).toBe('de');
  });

  it('leaves out links, addresses, quotes and quoted lines where there is more', () => {
    expect(detectLanguage('Siehe www.the-best-of-all.example/that-is-what-we-do und ruf an')).toBe('de');
    expect(detectLanguage('Mail to ich.und.du@nicht-ohne-dich.example please')).toBe('en');
    expect(detectLanguage('> We are happy to help you with that\n> and look forward to it.\nWas meinst du?')).toBe(
      'de',
    );
    expect(detectLanguage('„Wir freuen uns auf dich und dein Team“')).toBe('de');
  });

  it.each([true, false])('reads 98.5 % of short German and English texts right, held back: %s', (held) => {
    const texts = lines.filter((line) => line.held === held);
    const [de, en] = (['de', 'en'] as const).map((lang) => texts.filter((line) => line.lang === lang));
    if (!de || !en) throw new Error('no texts');
    expect(Math.min(de.length, en.length)).toBeGreaterThanOrEqual(100);
    const { right, wrong } = judge([...de, ...en]);
    expect(right, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.985);
  });

  it.each([
    ['other', 0.95],
    ['mixed', 0.9],
    ['unknown', 0.9],
  ] as const)('knows %s', (lang, least) => {
    const { right, wrong } = judge(lines.filter((line) => line.lang === lang));
    expect(right, JSON.stringify(wrong)).toBeGreaterThanOrEqual(least);
  });

  it('has every text of the languages file once, and only short ones in German and English', () => {
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
    for (const { text, lang } of lines)
      if (lang === 'de' || lang === 'en') expect(text.length).toBeLessThanOrEqual(120);
  });

  it('has every word once in each list, and none of the others in German and English', () => {
    const lists = [words.german, words.english, words.foreign, words.looksGerman, words.looksEnglish];
    const [german, english, foreign] = lists.map((list) => {
      const entries = list.split(/\s+/);
      expect(entries.filter((entry, at) => !entry || entries.indexOf(entry) !== at)).toEqual([]);
      return new Set(entries.map((entry) => entry.replace('*', '')));
    });
    expect([...(foreign ?? [])].filter((word) => german?.has(word) || english?.has(word))).toEqual([]);
  });

  it('never throws, whatever the signs', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => answers.includes(detectLanguage(text))));
    const nasty = ['\uD800', '\uDC00', '\u200B', '\u202E', '\u0000', '\uFEFF', '\u0301', 'ﷺ', 'İ', "'", '"', '>', '\n'];
    const pieces = fc.constantFrom(...nasty, 'und', 'the', 'niet', ' ', '.', '@', 'https:', '123');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => answers.includes(detectLanguage(parts.join('')))),
    );
  });

  it.each([
    'a',
    "a'",
    'a.',
    'a-',
    '@',
    '#a',
    '"a ',
    '„',
    '>\n',
    '\uD800',
    '\u200B',
    'a\u0301',
    'ﷺ',
    'https:',
    ' ',
    '_',
  ])('reads no more than the beginning of a megabyte of %j', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const began = performance.now();
    expect(detectLanguage(text)).toBe(detectLanguage(text.slice(0, 1500)));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
