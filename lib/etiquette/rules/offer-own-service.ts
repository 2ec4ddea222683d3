import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P3',
  weight: 0.5,
  kinds: ['trade', 'help', 'serve', 'offer', 'build', 'tool', 'service'],
  patterns: {
    both: [
      '<{us}|{me} {help}|{serve}> … {trade}|{client}|{you}',
      '<{us} {offer}|{serve}>',
      '{us} {tool}|{service}|{offer}|{self}|{lead}',
    ],
    de: [
      '{me}|{us} .. für {trade}|{client}|leute',
      '{us} machen|prüfen|liefern|stellen|richten|besetzen|schulen|vermieten|drucken|finden|holen|sorgen|bringen|übernehmen|kümmern',
      '{trade}|{client} wie {you}',
    ],
    en: [
      '{me}|{us} .. for {trade}|{client}|people',
      'we do|fix|find|source|place|cover|make|print|install|fit|manage|keep|take|bring|match|lend|buy|ship|grow|clean|train|handle|turn|get',
      '{trade}|{client}|people like {you}|yours',
    ],
  },
});

export const words: RuleWords = {
  title: { de: 'Bietet die eigene Leistung an', en: 'Offers your own service' },
  why: {
    de: 'Wer das liest, erfährt, was du machst und für wen, aber nicht, warum du gerade hier schreibst.',
    en: 'They learn what you do and for whom, but not why you write to them of all people.',
  },
  better: {
    de: 'Schreib zuerst, was dich an deinem Gegenüber interessiert; was du machst, steht ja in deinem Profil.',
    en: 'Say first what interests you about them; what you do is on your profile anyway.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Guten Tag Frau Nolte, [[wir unterstützen Handwerksbetriebe bei der Lohnabrechnung]].',
    'Hallo Sven, [[unsere Software rechnet eure Touren aus]], ganz von allein.',
    'Moin Herr Claasen, [[wir drucken Speisekarten]], die auch Regen aushalten.',
    'Hi Dora, [[we help dental clinics fill the empty chairs on]] Mondays.',
    'Hello Piet, [[our platform reads invoices for you]].',
    'Hi Ken, I keep the books for small [[shops like yours]].',
  ],
  fine: [
    'Hallo Jule, ich helfe am Samstag meiner Schwester beim Umzug. Können wir den Lauf verschieben?',
    'Guten Tag Herr Maas, Ihr Angebot ist da, mir fehlen noch die Maße der Fenster.',
    'Bietet die Kammer in Kassel eigentlich noch Umschulungen an?',
    'Hi Nora, thanks for your help with the tax form, we posted it yesterday.',
    'Could you lend our choir the key to the old school again?',
    'Sorry, we offer no weekend classes any more, but the library does.',
  ],
};
