import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.35,
  kinds: ['money', 'price'],
  patterns: {
    both: ['{money}', '{price} … {money}|{percent}|{number}', '{money} … {price}'],
    de: [
      'ab|nur|für|statt|kostet {money}|{number}',
      'pro monat|person|mitarbeiter|stunde|platz|kontakt|jahr|nacht',
      'mtl|netto|zzgl|inkl',
    ],
    en: [
      'from|only|just|for|at|starting {money}|{number}',
      'competitive|fair|affordable|best|low|great {price}',
      '{price}',
    ],
  },
});

export const words: RuleWords = {
  title: { de: 'Nennt einen Preis', en: 'Names a price' },
  why: {
    de: 'Ein Preis, nach dem niemand gefragt hat, macht aus der Nachricht ein Schaufenster.',
    en: 'A price nobody asked for turns the message into a shop window.',
  },
  better: {
    de: 'Heb Preise auf, bis jemand danach fragt; dann sind sie willkommen.',
    en: 'Keep prices until somebody asks; then they are welcome.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Der Kurs [[kostet 149 Euro im Monat]].',
    'Hallo Vera, [[ab 39 Euro pro Person seid ihr dabei]].',
    'Die Fassade streichen wir [[für 2.400 Euro netto]].',
    'It starts [[at $49 a month]].',
    'Hi Cal, our [[pricing is simple]].',
    'You get all three boards [[for £900 and a low monthly fee]].',
  ],
  fine: [
    'Hallo Vera, die Brücke ist wieder offen, du kannst den kurzen Weg nehmen.',
    'Der Bus um acht fällt aus, nehmt den um halb.',
    'Was mich der Umzug gekostet hat? Nerven, vor allem.',
    'Hi Cal, the bridge is open again, so take the short way.',
    'Moving house took all my nerves, as you may imagine.',
    'The garden club meets at eight, bring your own spade.',
  ],
};
