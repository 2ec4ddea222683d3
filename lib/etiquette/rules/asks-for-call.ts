import { findPhrases } from '../phrases';
import { defineRule, type RuleExamples, type RuleWords } from '../rule';

const enTalk = '(?:chat|call|conversation|talk|intro|meeting|zoom|demo|walkthrough|discovery call|strategy call)';
const deTalk =
  '(?:telefonat|gespräch|telefongespräch|call|austausch|kennenlerngespräch|erstgespräch|beratungsgespräch|strategiegespräch|klarheitsgespräch|zoom|video-?call|meeting|termin|teams-termin)';
const find = findPhrases({
  de: [
    ['(?:führe|stelle) ich (?:es|sie|ihn|das|unser [a-z]{4,20}) (?:ihnen|dir|euch) … (?:vor ort|vor)', 0.4],
    ['wann (?:darf|kann|soll) ich mich (?:bei ihnen |bei dir )?melden', 0.3],
    [
      'wann (?:passt|würde|wäre|hätten|hättest|hättet) (?:es |das |sie |du |ihr |ein [a-z]{4,10} )?(?:ihnen|dir|euch|zeit)?',
      0.2,
    ],
    [
      '(?:lass|lasst|lassen sie) uns (?:mal |kurz |doch |gerne? |dazu |einfach |unverbindlich )*(?:quatschen|schnacken|reden|connecten|sprechen)',
      0.2,
    ],
    ['(?:10|15|20|30) minuten (?:reichen|genügen|dauert)', 0.3],
    ['(?:melden sie sich|melde dich|meldet euch) (?:einfach |gern |gerne |jederzeit |kurz )*bei (?:mir|uns)', 0.2],
    [
      `(?:lust|interesse|zeit|offen|raum) (?:auf|an|für) (?:ein(?:en|em)? )?(?:kurze[snm]? |kleine[snm]? |schnelle[snm]? |unverbindliche[snm]? |kostenlose[snm]? |kostenfreie[snm]? )+${deTalk}`,
      0.35,
    ],
    [
      `(?:wäre|passt|klingt|ginge) (?:dir |ihnen |euch )?(?:ein )?(?:kurze[rs]? |kleine[rs]? |schnelle[rs]? |unverbindliche[rs]? )+${deTalk}`,
      0.35,
    ],
    [
      '(?:kennenlern|erst|beratungs|strategie|klarheits|analyse|potenzial|potential)(?:gespräch|call|termin)(?:s|e|es)?',
      0.4,
    ],
    [
      '(?:hättest du|hätten sie|hättet ihr|hast du|haben sie|habt ihr) … (?:\\d{1,2} ?min(?:uten)?|(?:eine )?(?:halbe |viertel)stunde|eine stunde|ein paar minuten)',
      0.25,
    ],
    [
      '(?:max\\.? |nur |ca\\. |in )?(?:5|10|15|20|30) ?min(?:uten|\\.)? … (?:zeigen|zeige|erklären|vorstellen|austausch|telefonat|call|gespräch)',
      0.35,
    ],
    [
      '(?:lass uns|lassen sie uns|wollen wir|können wir|sollen wir|könnten wir) (?:doch |dazu |mal |einfach |uns |gerne )*(?:kurz |gern |mal )*(?:telefonieren|sprechen|sprechen\\?|austauschen|zoomen)',
      0.25,
    ],
    ['(?:zwei |einen |ein paar |drei )?terminvorschl[aä]ge?n? (?:senden|schicken|machen|zukommen)', 0.3],
    [
      '(?:für|auf|zu) (?:eine|einer) (?:kurze[rn]? |kleine[rn]? |live-?)*(?:demo|vorstellung|präsentation|vorführung)',
      0.4,
    ],
    [
      '(?:passt|wäre|genügt|reicht) (?:ihnen |dir |euch )?(?:eine )?(?:kurze |kleine )*(?:vorstellung|vorführung|demo)',
      0.4,
    ],
    [
      '(?:sende|schicke|schick|mache) (?:ich )?(?:dir|ihnen|euch) (?:gerne? )?(?:zwei |ein paar |drei |einen )?terminvorschl[aä]g~',
      0.35,
    ],
    [
      '(?:hätten sie|hättest du|hättet ihr) (?:kurz |mal |grundsätzlich )*(?:zeit|lust|interesse) (?:für|auf|an) (?:ein|einen|näheren) (?:gespräch|austausch|telefonat|termin|informationen)',
      0.2,
    ],
    ['(?:über (?:einen |den )?(?:kurzen )?austausch|auf ein kennenlernen)', 0.15],
    ['wann (?:dürfen|darf|können|kann) (?:wir|ich) (?:sie|dich|euch) (?:anrufen|erreichen|besuchen)', 0.45],
    ['welcher (?:tag|termin) (?:würde|passt) (?:ihnen|dir|euch)(?: … passen)?', 0.25],
    ['(?:würde|möchte) (?:ich )?(?:ihnen|dir|euch) … (?:zeigen|vorstellen|präsentieren)', 0.4],
    [
      '(?:stelle|stellen|präsentiere|zeige|zeigen) (?:ich|wir) (?:ihnen|dir|euch) … (?:vor|termin|live|telefonat|gespräch|call|minuten|wie)',
      0.4,
    ],
  ],
  en: [
    ['(?:glad to|gladly|happy to|love to|like to) (?:show|demonstrate|present) (?:it|them|you|our)', 0.35],
    ['(?:please )?(?:get in touch|contact me|contact us)(?=\\.|!|$| with (?:me|us))', 0.2],
    ['when would (?:it |that |a (?:visit|call) )?suit', 0.2],
    ["let's (?:talk|chat|jump on|get on)", 0.2],
    ['(?:10|15|20|30) minutes (?:will do|is all|are enough|is enough)', 0.3],
    ['(?:may|can|could) i show you', 0.35],
    [
      `worth (?:a|an|another|having a) (?:quick |brief |short |\\d{1,2}[- ]?min(?:ute)?s? )*(?:${enTalk}|look|watch|peek)`,
      0.45,
    ],
    [
      'worth (?:exploring|connecting|discussing|a few minutes|your time|comparing notes|seeing)(?= ?(?:\\?|this|how|the|or))',
      0.4,
    ],
    [
      `(?:open|up) (?:to|for) (?:a |an |having a )?(?:quick |brief |short |\\d{1,2}[- ]?min(?:ute)?s? )*${enTalk}(?! about (?:the (?:team|role|position|job)|your (?:job|work|experience|career)))`,
      0.25,
    ],
    [
      '(?:open|interested|curious|worth it|like) (?:to|in|for) (?:seeing|see|exploring|learning|learn) (?:how|more|the|what|if)',
      0.3,
    ],
    [
      `(?:would|does|could) (?:a |an |it )(?:quick |brief |short |be worth |make sense to |\\d{1,2}[- ]?min(?:ute)?s? )+(?:${enTalk})? ?(?:make sense|be worth|work|help|to explore|compare notes|seeing|a)?`,
      0.35,
    ],
    [
      `(?:schedule|book|set up|jump on|hop on|arrange|grab|get on) (?:a |an |in a )?(?:quick |brief |short |free |live |\\d{1,2}[- ]?min(?:ute)?s? )*${enTalk}`,
      0.3,
    ],
    [
      '(?:schedule|book|see|want|interested in|like|watch|offer|for|free for) (?:a |an )(?:quick |free |live |personali[sz]ed |short )*demo',
      0.45,
    ],
    ['when (?:may|can|should|could) (?:i|we) (?:call|ring|reach) you', 0.4],
    [`have time for an? (?:quick |short |brief )*${enTalk}`, 0.2],
    ['quick (?:call|chat|demo|\\d{1,2}[- ]?minute (?:call|chat|demo))(?: (?:this|next) week)?', 0.25],
    ['(?:show|walk) you (?:a |how|through|exactly|what|in|our|the) ?(?:quick |it |we |our |this |\\d )*', 0.25],
    [
      '(?:10|15|20|30)[ -]?min(?:ute)?s? (?:call|chat|demo|to talk|(?:to (?:see|show|compare|explore|discuss)|of your time))',
      0.3,
    ],
  ],
});

export default defineRule({
  principle: 'P4',
  weight: 0.3,
  answers: 'time',
  find,
});

export const words: RuleWords = {
  title: { de: 'Möchte gleich einen Termin', en: 'Asks for a meeting straight away' },
  why: {
    de: 'Zeit ist viel verlangt, solange ihr euch noch nicht kennt.',
    en: 'Time is a lot to ask of somebody who does not know you yet.',
  },
  better: {
    de: 'Stell eine Frage, die sich in zwei Sätzen beantworten lässt.',
    en: 'Ask something that two sentences can answer.',
  },
};

export const examples: RuleExamples = {
  ad: [
    '[[Hätten Sie am Donnerstag 15 Minuten]] für mich?',
    'Hallo Uli, [[Lust auf einen kurzen Austausch]]?',
    'Buchen Sie einfach ein [[Erstgespräch]] bei mir.',
    '[[Worth a quick chat]]?',
    'Shall we [[schedule a short call]] next week?',
    'Do you want to [[see a live demo]]?',
  ],
  fine: [
    'Der Termin am Dienstag war gut, danke für deine Zeit!',
    'Ich schaffe den Call um drei nicht, fangt ohne mich an.',
    'Danke für das Gespräch gestern, es hat mir sehr geholfen.',
    'Running late for our call, five minutes!',
    'Was it worth the long drive? The pictures look lovely.',
    'The demo at your booth broke down twice and was still the best of the day.',
  ],
};
