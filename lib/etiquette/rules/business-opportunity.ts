import { findPhrases } from '../phrases';
import { defineRule, type RuleExamples, type RuleWords } from '../rule';

const deIncome =
  '(?:zweites standbein|zweite[sn]? einkommen|zusätzliche[sn]? (?:standbein|einkommen|einkommensquellen?|einkünfte)|neue[snr]? (?:einkommensquellen?|einkommen)|passive[sn]? einkommen|nebeneinkommen|nebenverdienst|einkommensquellen?|finanzielle(?:r|n)? (?:freiheit|unabhängigkeit))';
const enIncome =
  '(?:(?:extra|second|side|additional|passive|residual|new) (?:stream of )?(?:income|income streams?|revenue stream)|streams? of income|income streams?|financial (?:freedom|independence)|side hustle|ground[- ]floor opportunity|be your own boss|work from anywhere|home-based business)';

export default defineRule({
  principle: 'P1',
  weight: 0.6,
  find: findPhrases({
    de: [
      `(?:offen|thema|interesse|interessant|lust|bereit|suchst du|suchen sie|chance|möglichkeit|wünschst|träumst|wäre das) … "?${deIncome}`,
      `${deIncome}(?= … (?:aufbaust|aufbauen kannst|aufbauen woll|aufbauen möcht|aufzubauen|für dich|für sie|interess|relevant|ein thema|neben))`,
      [
        '(?:nebenbei|nebenher|von zu hause|von überall) (?:noch )?(?:geld )?(?:verdien(?:e|en|st|t)?|arbeiten kannst|machen kannst)',
        0.5,
      ],
      ['(?:von zu ?hause(?: aus)?|mit dem handy) … (?:zu )?(?:dazu)?(?:zu)?verdien~', 0.5],
      ['(?:suche|suchen) … (?:frauen|leute|menschen|mütter|partner|partnerinnen) für (?:mein|unser) team', 0.3],
      ['(?:mit|ab) (?:nur )?\\d{1,5} ?(?:€|euro) (?:angefangen|gestartet|eigenkapital|startkapital|einsatz)', 0.5],
      [
        '(?:geschäftsidee|businessmodell|geschäftsmodell|network ?marketing|empfehlungsmarketing|geschäftsmöglichkeit|geschäftschance) … (?:für dich|vorstellen|zeigen|interess|kennenlernen|passt)',
        0.5,
      ],
      ['ohne (?:deinen|ihren|den) (?:aktuellen |jetzigen )?(?:job|beruf|hauptjob) aufzugeben', 0.45],
      ['(?:wär|wäre) das (?:vielleicht )?(?:auch )?(?:was|etwas) für (?:dich|sie)', 0.25],
    ],
    en: [
      `(?:open|topic|interested|looking|interest|ready|want|curious|chance|opportunity|dream~) … "?${enIncome}`,
      `${enIncome}(?= … (?:for you|that you|you can|might interest|from home|alongside|without quitting))`,
      ["(?:business|income|investment) opportunity (?:for you|that|you|i'd like|with (?:unlimited|huge))", 0.5],
      ['(?:without quitting|alongside|on top of) your (?:current |day |full-time )?job', 0.35],
      [
        '(?:earn|make|earning|making) (?:an extra |up to |over )?[$€£]?\\d[\\d.,]{0,8}k? (?:a|per|every|each) (?:month|week|day)',
        0.5,
      ],
      ['(?:earn|earning|make|making) … (?:from home|from your (?:phone|sofa|couch))', 0.5],
      ['(?:looking for|need) … (?:women|people|mums|moms|partners) (?:for|to join) my team', 0.3],
      ['(?:join|joining) (?:my|our) (?:team|downline|network) (?:and|to) (?:earn|build|start|grow)', 0.5],
    ],
  }),
});

export const words: RuleWords = {
  title: { de: 'Wirbt für einen Verdienst', en: 'Advertises a way to earn' },
  why: {
    de: 'Eine Verdienstmöglichkeit von Fremden lässt die meisten an ein Schneeballsystem denken.',
    en: 'A way to earn, offered by a stranger, makes most people think of a pyramid scheme.',
  },
  better: {
    de: 'Sag offen, worum es geht und wie die Firma heißt, oder lern den Menschen erst einmal kennen.',
    en: 'Say openly what it is and who is behind it, or get to know the person first.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Hey Lina, bist du [[offen für ein zweites Standbein]]?',
    'Wie wär es, wenn du [[nebenbei Geld verdienst]] und trotzdem Zeit hast?',
    'Hi Rob, are you [[open to a second income]]?',
    'I know people who [[make $4,000 a month]] with this.',
  ],
  fine: [
    'Mit der Imkerei habe ich mir ein zweites Standbein aufgebaut, wie du damals mit dem Hofladen.',
    'In Ihrem Buch über finanzielle Freiheit fehlt mir das Kapitel zur Pflege.',
    'Your article on passive income scams was spot on.',
    'Congrats on the new job, and on keeping the pottery class alongside it.',
  ],
};
