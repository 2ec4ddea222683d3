import { audience } from '../audience';
import { findPhrases } from '../phrases';
import { defineRule, type RuleExamples, type RuleWords } from '../rule';

const deVerb =
  '(?:helfe|unterstütze|begleite|berate|betreue|zeige|coache|bringe|entwickle|biete|sorge|verhelfe|ermögliche|entlaste|trainiere)';

export default defineRule({
  principle: 'P3',
  weight: 0.6,
  find: findPhrases({
    de: [
      `als (?:[a-z-]{2,20} )?[a-z-]{0,20}(?:makler|berater|coach|trainer|therapeut|experte?n?|anbieter|dienstleister|spezialist|agentur|fotograf|designer|entwickler|mentor|heilpraktiker)(?:in)?(?: für [a-z -]{3,40})? ${deVerb} ich`,
      `als (?!kind|schüler|student|azubi|mutter|vater|nachbar|ehrenamt|trainer der|mitglied|betriebsr|lehrer|pflege|schul)[a-z:*-]{3,40}(?: für [a-z -]{3,40}| im bereich [a-z -]{3,30}| aus [a-z]{3,20})? ${deVerb} ich(?! (?:[a-z]{2,12} ){0,3}?(?:kinder|jugend|schüler|kolleg|tochter|sohn|verein|nachbar|famili|antrag|geflüchtet|am |im |beim ))`,
      `(?:ich bin|mein name ist|ich heiße) … (?:und|, ich) (?:ich )?(?:helfe|unterstütze|begleite|berate|coache|zeige|biete) … (?:${audience.de}|menschen|frauen|mütter|müttern|paare|paaren|leuten?|personen|ihnen|dir|euch)`,
      [
        '(?:ich bin|mein name ist) … (?:und )?(?:würde|möchte) (?:ihnen|dir|euch) (?:gerne? )?(?:helfen|mein angebot|meine dienst|meine leistung|unser angebot|unsere leistung)',
        0.6,
      ],
      [
        '(?:ich bin|wir sind) (?:der|die|ihr|dein|euer)e? (?:richtige )?(?:ansprechpartner|partner|experte|expertin|spezialist|spezialistin)(?:in)? (?:für|rund um|wenn)',
        0.5,
      ],
    ],
    en: [
      `as an? (?!parent|kid|student|child|neighbou?r|volunteer|works council|union|teacher|nurse|member)[a-z -]{3,40},? i (?:also |now )?(?:help|support|work with|coach|guide|train|advise|assist|enable|offer|provide|speciali[sz]e)(?! (?:[a-z]{2,12} ){0,2}?(?:at|out|son|daughter|colleagues|kids|trainees|students|patients|families|refugees|children)(?![a-z]))`,
      `(?:i'm|i am|my name is|this is) … (?:and i|, i|who|-) ?(?:help|helps|helping|support|coach|guide|train|show|teach|advise|place) … (?:${audience.en}|people|women|men|mothers|couples|individuals|you)`,
      [
        `at [a-z0-9.& -]{2,30}, (?:we|i) (?:help|train|support|enable|deliver|offer|provide|work with|build|specialise|specialize)`,
        0.6,
      ],
      [
        `(?:i'm|i am|my name is) … (?:from|with|founder of|founder and ceo of|ceo of|founder @|the founder of) [a-z0-9.&' -]{2,30}[,.] (?:we|our|an?) (?:help|offer|provide|speciali[sz]e|are an?|build|platform|work with)`,
        0.55,
      ],
    ],
  }),
});

export const words: RuleWords = {
  title: { de: 'Stellt sich mit einem Angebot vor', en: 'Introduces you by what you sell' },
  why: {
    de: 'Ein Beruf und ein Hilfsangebot in einem Satz klingen nach Visitenkarte, noch bevor ihr euch kennt.',
    en: 'A trade and an offer to help in one breath sound like a business card before you have met.',
  },
  better: {
    de: 'Fang mit dem an, was euch verbindet, und heb das Angebot für später auf.',
    en: 'Begin with what you two share, and keep the offer for later.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Guten Tag Frau Iversen, [[als Steuerberaterin unterstütze ich]] Sie gern bei der Nachfolge.',
    'Hallo Malte, [[als Coach helfe ich]] dir, wieder gut zu schlafen.',
    'Hi Ann, [[as a nutrition coach I help]] busy parents eat well.',
    'Hello Piet, [[at Lindqvist Partners, we train]] sales teams.',
  ],
  fine: [
    'Hallo Frau Kern, als Schulleiterin freue ich mich über den Antrag Ihrer Tochter.',
    'Als Student helfe ich am Wochenende im Tierheim aus, vielleicht sehen wir uns dort.',
    'Hallo Ben, ich bin die neue Hausärztin im Ort und wollte mich kurz vorstellen.',
    'Hi Mara, as a volunteer I help out at the food bank on Fridays.',
    'As a nurse I read your article on night shifts twice. How did you get the ward to try it?',
  ],
};
