import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/language/detect';

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

  it('reads decomposed umlauts and never throws', () => {
    expect(detectLanguage('Schöne Grüße'.normalize('NFD'))).toBe('de');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        ['de', 'en', 'mixed', 'other', 'unknown'].includes(detectLanguage(text)),
      ),
    );
  });
});
