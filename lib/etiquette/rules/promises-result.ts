import { findPhrases } from '../phrases';
import { defineRule, type RuleExamples, type RuleWords } from '../rule';

const number = "\\d[\\d.,']{0,9}(?: ?- ?\\d[\\d.,]{0,6})?";
const enGain =
  '(?:pipeline|revenue|sales|leads|conversions?|conversion rates?|close rates?|bookings|bids|meetings|demos|demo bookings|roi|productivity|costs?|cost|cac|churn|ramp|ramp time|response times?|efficiency|traffic|growth|spend|turnover|output|members|clients|customers|deals|appointments|opportunities|hires)';

export default defineRule({
  principle: 'P5',
  weight: 0.35,
  find: findPhrases({
    de: [
      [
        '(?:mehr|neue|planbar|planbare|qualifizierte|passende|zahlende|zusätzliche|vorqualifizierte)(?: … )?(?:kunden|kundinnen|neukunden|aufträge|anfragen|käuferanfragen|termine|leads|bewerber|bewerbungen|bewerberinnen|umsatz|mandanten|patienten|buchungen|mitglieder|vertriebler|gäste)(?! (?:beim|auf|in|im|am|als|hatte|habt))',
        0.3,
      ],
      [
        `${number} ?% (?:weniger|mehr|schneller|günstiger|höhere?|niedrigere?|zeitersparnis|ersparnis|einsparung|umsatz|kosten|rendite)`,
        0.35,
      ],
      [
        `(?:um|bis zu|über|rund|durchschnittlich) ${number} ?% … (?:senken|steigern|reduzieren|gesenkt|gesteigert|reduziert|erhöhen|erhöht|sparen|gespart)`,
        0.3,
      ],
      [
        `(?:senken|sparen|spart|reduzieren|steigern|steigert) (?:sie |wir |ihnen |euch |dir |du |damit )*(?:ihre|ihren|eure|euren|deine|deinen|die|bis zu|zeit|kosten|geld|mindestens|${number})`,
        0.35,
      ],
      [
        '(?:einsparpotenzial|einsparpotential|ersparnis|zeitersparnis|umsatzsteigerung|geld-zurück-garantie|mit roi|reinen? erfolgsbasis|nur im erfolgsfall|garantierte?n?)~',
        0.35,
      ],
      [
        `${number}\\+? (?:qualifizierte |neue |zusätzliche )+(?:termine|kunden|anfragen|leads|bewerber|bewerbungen)`,
        0.45,
      ],
      [`${number} ?x (?:mehr|schneller|höhere?)`, 0.4],
      [`${number} ?(?:€|euro|eur)\\+? (?:mehr )?(?:umsatz|ersparnis|pro monat extra|im monat nebenbei)`, 0.4],
      [
        'in (?:nur )?(?:\\d{1,2}|24 ?h|wenigen|drei|vier|sechs|acht|zwölf) (?:stunden|tagen|wochen|monaten|minuten) (?:zum|zur|zu mehr|mehr|deutlich)',
        0.35,
      ],
      [`(?:vorher|früher|von) ${number} … (?:auf|heute|jetzt|nachher) ${number}`, 0.15],
      [
        '(?:verschenk(?:en|st|t)|verlier(?:en|st|t)) (?:sie |ihr |du )?(?:massiv |bares |täglich |jeden monat |gerade |wahrscheinlich )*(?:potenzial|potential|geld|umsatz|kunden)',
        0.4,
      ],
    ],
    en: [
      [
        `(?:cut|cuts|cutting|reduce|reduces|reduced|increase|increased|increases|boost|boosted|improve|improved|grow|grew|save|saved|saves|lift|lifted|raise|slash|slashed|drive|drove|drop|dropped|shorten|achieve|achieved) … (?:by |up to |over |of )?${number} ?(?:%|x|percent|\\+? ?(?:hours|hrs|days)(?: (?:a|per|each)|/)? ?(?:week|month|rep)?)`,
        0.35,
      ],
      [
        `${number}\\+? ?(?:%|x|percent) (?:more|faster|lower|higher|less|fewer|better|cheaper|increase|reduction|roi|growth|drop|${enGain}|productivity|of your)`,
        0.4,
      ],
      [`(?:result|results): … ${number}`, 0.35],
      [`(?:went|go|going|goes) from ${number} … to (?:just |only |about )?${number}`, 0.35],
      [
        `(?:doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|10x|halv(?:e|ed|ing)|skyrocket(?:ed|ing)?|maximi[sz]e|supercharge|unlock) (?:your|their|our|the|its)? ?(?:[a-z-]{1,16} ){0,3}?(?:prices|rates|${enGain})`,
        0.4,
      ],
      [
        `(?:many more|more|qualified|pre-?qualified|extra|new|consistent|predictable|additional) (?:qualified |warm |high-value |direct |paying )?(?:leads|sales|revenue|bookings|clients|customers|enquiries|inquiries|applications|appointments|bids|referral pipelines?|conversions)`,
        0.3,
      ],
      [
        `(?:generat(?:e|ed|es)|booked|captured?|added|closed|recover(?:ed)?) (?:over |up to |more than )?[$€£]?${number}[km]?\\+? … ${enGain}`,
        0.4,
      ],
      [`[$€£]${number}[km]? (?:in|of) … (?:pipeline|revenue|savings|sales|jobs|deals|business)`, 0.4],
      ['(?:grow|scale) your (?:business|practice|agency|company|revenue|brand|sales|team faster|pipeline)', 0.4],
      [
        '(?:save|saves|saving) (?:you|your team|teams|your business|them|companies) (?:[a-z0-9+-]{1,12} ){0,3}?(?:time|hours|money|headaches?)',
        0.4,
      ],
      ['(?:guaranteed?|proven) (?:results|roi|system|track record|savings|method|framework)', 0.4],
      [
        `${number}\\+? (?:new |extra |qualified |more |additional )+(?:members|appointments|meetings|clients|customers|leads|jobs|bookings)`,
        0.45,
      ],
      [
        '(?:measurable|significant|massive|real) (?:productivity |cost |efficiency |business )*(?:gains|savings|roi|results|growth)',
        0.3,
      ],
    ],
  }),
});

export const words: RuleWords = {
  title: { de: 'Verspricht ein Ergebnis', en: 'Promises a result' },
  why: {
    de: 'Zahlen und Versprechen von Fremden klingen nach Prospekt, auch wenn sie stimmen.',
    en: 'Figures and promises from a stranger sound like a brochure, even when they are true.',
  },
  better: {
    de: 'Erzähl lieber, was du selbst dabei gelernt hast, oder frag nach der Erfahrung deines Gegenübers.',
    en: 'Tell what you learned from it yourself, or ask about the experience on their side.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Damit bekommen Sie [[mehr Kunden]], ohne einen Finger zu rühren.',
    'Hallo Herr Tewes, mit unserem Verfahren sind [[30 % weniger]] Ausschuss drin.',
    'So [[senken Sie Ihre]] Heizkosten noch vor dem Winter.',
    'We [[cut no-shows by 35%]] for a clinic in Leeds.',
    'Imagine [[3x more]] enquiries every month.',
    'That is how you [[grow your practice]] without ads.',
  ],
  fine: [
    'Von 40 Anmeldungen sind 31 gekommen, das ist für ein Sommerfest doch prima.',
    'Hattet ihr nach dem Umbau eigentlich mehr Betrieb als vorher?',
    'Im Protokoll fehlt der Rabatt von 3 %, schaust du noch mal drauf?',
    'The train was 40 minutes late, so I only caught the end of your talk.',
    'About 20 percent of the class failed the exam this year. Is that usual?',
  ],
};
