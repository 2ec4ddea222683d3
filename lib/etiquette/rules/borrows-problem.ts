import { audience } from '../audience';
import { findPhrases } from '../phrases';
import { defineRule, type RuleExamples, type RuleWords } from '../rule';

const deMany = `(?:viele|die meisten|fast alle|zahlreiche|immer mehr|\\d{2} ?% (?:aller |der )?) ?(?:[a-z-]{3,20} ){0,2}?(?:${audience.de}|berater|praxen|teams|betriebe|unternehmer|vereine|gründer|inhaber|selbstständige|handwerker)`;
const enMany = `(?:most|many|a lot of|other|so many) ${audience.en}`;

export default defineRule({
  principle: 'P3',
  weight: 0.35,
  find: findPhrases({
    de: [
      ['steht bei (?:ihnen|dir|euch) … (?:an|bevor)(?=\\?)', 0.3],
      [
        '(?:ihr|dein|euer|ihre|deine|eure) (?:etikett|auftritt|seite|shop|logo|profil|schaufenster|marke|website) (?:könnte|kann|verdient|verschenkt)',
        0.3,
      ],
      [
        `${deMany} … (?:kämpfen|klagen|verlieren|ärgern sich|fürchten|wissen nicht|unterschätzen|scheitern|verschenken|erzählen|leiden|haben das problem|stehen vor|tun sich schwer|nutzen bereits|sind online nicht|zahlen zu viel)`,
        0.45,
      ],
      [
        '(?:wussten sie|wusstest du|wusstet ihr|wissen sie(?: eigentlich)?),? (?:schon,? )?(?:dass|wie|wo) … (?:\\d{1,3} ?%|0 ?€|\\d{1,3} prozent|kunden|unternehmen|konkurrenz|eigenkapital)',
        0.45,
      ],
      [
        '(?:ihre?n?|eure?n?|deine?n?|digitalere[nr]?|größten) … (?:konkurrenz|konkurrenten|wettbewerber|mitbewerber)',
        0.35,
      ],
      ['(?:wahrscheinlich |vermutlich |sicher )?kunden kosten', 0.4],
      [
        '(?:woran|wo) (?:hakt|klemmt|drückt) (?:es |der schuh )?(?:bei (?:euch|ihnen|dir) )?(?:aktuell|derzeit|gerade|momentan)?',
        0.25,
      ],
      [
        'wie (?:gewinnst|gewinnt|gewinnen|generierst|generiert|generieren|akquirierst|akquirieren) (?:du|ihr|sie) (?:aktuell|derzeit|momentan|zurzeit|eigentlich|gerade|im moment)? ?(?:neue )?(?:kunden|leads|aufträge|mitarbeiter|mandanten|patienten|fachkräfte|bewerber)',
        0.5,
      ],
      ['wie zufrieden (?:bist du|seid ihr|sind sie) (?:aktuell|derzeit|momentan|eigentlich|gerade) mit', 0.4],
      [
        'wie (?:geht ihr|gehen sie|gehst du|behaltet ihr|behalten sie|löst ihr|lösen sie|handhabt ihr|handhaben sie) (?:aktuell|derzeit|momentan)(?= )',
        0.3,
      ],
      [
        '(?:falls|wenn) (?:das|dieses|ihnen das|dir das) (?:thema )?[^.!?\\n]{0,40}(?:nicht relevant|kein thema|nicht interessant|keine priorität|relevant ist|interessant ist)',
        0.35,
      ],
      [
        '(?:ihre|deine|eure|ihrer|deiner|eurer) (?:unternehmens)?(?:website|webseite|homepage|internetseite)n? … (?:analysiert|verglichen|geprüft|aufgefallen|lädt|kostet)',
        0.35,
      ],
      [
        '(?:suchst du|sucht ihr|suchen sie|planen sie|plant ihr|brauchen sie|braucht ihr|benötigen sie) (?:noch|gerade|aktuell|dieses jahr|zufällig|auch|schon)(?! (?:einen tandem|hilfe|jemanden für|leute für))',
        0.25,
      ],
      ['(?:bei (?:euch|ihnen|dir) )?(?:gerade|aktuell|derzeit) ein thema', 0.25],
    ],
    en: [
      ['(?:is|are) (?:yours|your [a-z ]{3,20}) (?:up for|due for|coming up for)', 0.35],
      ['your (?:label|site|website|shop|logo|profile|brand|window) (?:could|can|deserves|is missing|loads)', 0.3],
      [
        '(?:many|most|other) (?:homes|firms|shops|schools|clinics|families|people) (?:near you|in your area|like yours) (?:have|already|use)',
        0.35,
      ],
      [`(?:most|many|a lot of) (?:[a-z0-9-]{1,20} ){1,4}?(?:i|we) (?:talk|speak|chat|work|spoke) (?:to|with)`, 0.5],
      [
        `${enMany} (?:[a-z0-9'-]{1,20} ){0,5}?(?:struggle|complain|worry|dread|lose|waste|overpay|underestimate|spend|fail|face|average|find it hard|are losing|miss|leave|see)`,
        0.45,
      ],
      [
        `(?:companies|teams|firms|businesses|startups|founders|agencies) (?:at (?:your|this) stage|in (?:your|this) (?:position|space|situation)|doing this|your size)`,
        0.5,
      ],
      [
        '(?:they|teams|which|you might be|you may be) (?:[a-z]{1,10} )?(?:usually|often|typically|probably) (?:struggle|see|face|hit|dealing)',
        0.35,
      ],
      [
        "(?:is|are|if) (?:that|this|it|[a-z -]{3,40}) (?:on your radar|a priority|a pain point|a headache|something you're (?:dealing with|focused on|struggling with))(?: (?:for (?:you|[a-z ]{2,20})|right now|at))?",
        0.4,
      ],
      ["(?:isn't|is not|becomes) (?:a priority|a pain point|on your radar)", 0.4],
      [
        '(?:your|the) biggest (?:challenge|headache|bottleneck|pain point|struggle) (?:right now|today|with|when|at the moment|-)',
        0.35,
      ],
      [
        '(?:are|is) (?:you|your (?:team|company|business)) (?:still |currently |also )?(?:struggling|losing|wasting|spending|paying|tired of|looking to (?:scale|grow|increase|reduce|outsource)|looking for more)',
        0.4,
      ],
      [
        'how (?:much time|many (?:calls|hours|leads|jobs|potential clients)) (?:does|do|is|are|call) … (?:your team|you|miss|lose|spend|per week|unanswered|outside)',
        0.4,
      ],
      [
        'how (?:are|is|do|does) (?:you|your team|your company) (?:currently|today) (?:handl|manag|captur|approach|deal)~',
        0.35,
      ],
      ['your (?:top \\d |biggest |main )?competitors', 0.3],
      [
        '(?:you|your team|you guys) (?:are|is|could be|might be|may be) (?:likely |probably |leaving |already )*(?:losing|missing|burning|leaving|wasting|overpaying)',
        0.45,
      ],
      [
        '(?:are you|is your company) (?:planning|looking for|searching for|in need of|in the market for) (?:an?|new|more|any|your next|reliable)',
        0.25,
      ],
      [
        '(?:noticed|spotted|found|spot|see) (?:a |an |some |several |few |duplicate |missing )*(?:[a-z]{1,12} )?(?:leak|missing|issues|errors|gaps|opportunities) (?:on|in|with|that|page|you)',
        0.35,
      ],
    ],
  }),
});

export const words: RuleWords = {
  title: { de: 'Sucht nach einem Problem', en: 'Goes looking for a problem' },
  why: {
    de: 'Ein Problem, das niemand erwähnt hat, wirkt wie der Anlauf zu einem Verkaufsgespräch.',
    en: 'A problem nobody mentioned feels like the run-up to a sales talk.',
  },
  better: {
    de: 'Knüpf an etwas an, das auf dem Profil wirklich steht, und frag danach.',
    en: 'Start from something that really is on the profile, and ask about that.',
  },
};

export const examples: RuleExamples = {
  ad: [
    '[[Viele Handwerksbetriebe kämpfen]] gerade um jeden Lehrling.',
    'Hallo Frau Doll, [[wie gewinnen Sie derzeit neue Patienten]]?',
    '[[Wie zufrieden seid ihr aktuell mit]] eurer Lohnsoftware?',
    '[[Most restaurant owners I talk to]] dread the month end.',
    'Hi Lou, [[are you still losing]] evenings to paperwork?',
    '[[Is that on your radar]]?',
  ],
  fine: [
    'Viele Grüße aus Meran, die meisten Apfelbäume blühen schon!',
    'Seid ihr mit dem neuen Platz zufrieden? Die Kinder wirkten jedenfalls glücklich.',
    'Wie löst ihr das mit dem Schichtplan, wenn zwei krank sind?',
    'Most of the people I met at the fair asked about your puppets.',
    'What did you find hardest when you moved from nursing to teaching?',
  ],
};
