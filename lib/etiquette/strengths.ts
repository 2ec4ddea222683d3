import type { StrengthId } from '../domain/verdict';
import { compilePhrase } from './phrases';
import type { Passage, RuleLanguage } from './rule';

const compile = (sources: Record<RuleLanguage, readonly string[]>) => ({
  de: sources.de.map(compilePhrase),
  en: sources.en.map(compilePhrase),
});

const work =
  '(?:beitrag|post|posting|artikel|vortrag|talk|text|buch|kommentar|podcast|interview|workshop|projekt|paper|studie|aufsatz|blog|blogbeitrag|video|kolumne|bericht|rede|keynote|folge|newsletter|weg|wechsel|frage|antwort|bild|foto|bilder|fotos|bibliothek|findbuch|manuskript|arbeit über|arbeit zu)';
const enWork =
  '(?:post|article|talk|book|comment|podcast|interview|workshop|project|paper|study|blog|video|column|report|keynote|episode|thread|panel|piece|presentation|library|research|thesis|lecture|patch|photos?)';

const phrases: Record<Exclude<StrengthId, 'real-question'>, Record<RuleLanguage, RegExp[]>> = {
  'specific-reference': compile({
    de: [
      `(?:dein|deinem|deinen|deine|deiner|ihr|ihrem|ihren|ihre|ihrer|euer|eurem|euren|eure|eurer) (?:[a-z-]{1,20} ){0,3}?[a-z-]{0,16}${work} (?:über|zu|zum|zur|auf|in|im|vom|von|bei|am|·)`,
      `(?:in|auf) (?:deinem|deiner|ihrem|ihrer|eurem|eurer) [a-z-]{0,16}${work}`,
    ],
    en: [`your (?:[a-z-]{1,16} ){0,3}?${enWork} (?:on|about|at|in|from|with|·)`, `your point (?:about|on)`],
  }),
  thanks: compile({
    de: [
      '(?:vielen|herzlichen|besten|tausend|lieben|schönen) dank(?= (?:für (?!die vernetzung|das vernetzen|das annehmen|die bestätigung|ihre kontakt|deine kontakt|die annahme|ihre annahme)|dir|ihnen|euch|nochmal))',
      'danke? (?:dir |ihnen |euch |nochmal |noch mal |sehr |herzlich |von herzen )*(?:für|,|!)(?! (?:die vernetzung|das vernetzen|vernetzen|(?:das |ihr |dein )?annehmen|die annahme|die bestätigung))',
      'danke? dir',
    ],
    en: [
      '(?:many )?(?:thanks|thank you)(?: so much| very much| a lot| again)* for(?! (?:connecting|accepting|the add|the connect|your time in advance))',
      'thank you so much',
      "i(?:'m| am) (?:so |very )?grateful",
      'i (?:really |sincerely )?appreciate (?:your|you|the)',
    ],
  }),
  'common-ground': compile({
    de: [
      '(?:wir|uns) (?:beide|haben beide|waren beide|sind beide|kennen beide|beiden)',
      '(?:auch ich|ich auch|selbst|ebenfalls) (?:war|komme aus|habe .{1,20} studiert|bin in)',
      'noch jemand (?:aus|mit|von)',
      '(?:gemeinsame[rn]?|derselben?|demselben|selben) (?:kontakt|bekannte[rn]?|schule|uni|hochschule|firma|verein|team|jahrgang|traineeprogramm|dorf|stadt)',
    ],
    en: [
      '(?:we|us) (?:both|are both|were both|have both)',
      'i also (?:went to|studied|worked|grew up|live|come)',
      'fellow [a-z]{3,20}(?: [a-z]{3,20}){0,2} (?:alum|alumn[ia]|grad|graduate|student)',
      '(?:mutual|shared) (?:friend|contact|acquaintance)',
      'same (?:school|university|team|town|village|club|company|class)',
    ],
  }),
  'honest-reason': compile({
    de: [
      '(?:ich )?(?:studiere|promoviere|recherchiere|schreibe (?:gerade )?(?:meine|an meiner))',
      '(?:meine|für meine|meiner) [a-z-]{0,12}(?:arbeit|thesis|bewerbung|dissertation)',
      'bewerb(?:e|en|ung) (?:mich|um|auf|als|für)',
      'beworben',
      '(?:ich|wir) (?:bin|sind) (?:die|der|das)? ?neue?[nr]? (?:im|in|bei|aus|hier)',
      'ich (?:überlege|wollte (?:einfach |nur |mal |kurz )*(?:fragen|wissen|loswerden|sagen))',
    ],
    en: [
      "i(?:'m| am) (?:writing (?:my|a|about)|studying|looking for (?:a|an|advice|my)|new (?:to|at|in)|learning|a student|transitioning|starting)",
      'i (?:recently |just )?applied',
      '(?:for|in) my (?:thesis|dissertation|research|studies|application|degree)',
      'my (?:application|thesis|resume|cv)',
      "i(?:'m| am) interested in (?:the|your|opportunities|joining|working)",
      'i was wondering',
    ],
  }),
  'brings-something': compile({
    de: [
      '(?:musste|muss) (?:sofort |gleich |da )?an (?:dich|sie|euch) denken',
      '(?:hier|anbei) (?:ist |sind |noch )*(?:der|die|das) .{1,40}(?:von dem|von der|über das|nach dem|wonach|um den|um die|versprochen)',
      'zu (?:deiner|ihrer|eurer) frage',
      '(?:ich )?(?:kann|könnte) (?:dich|sie|euch) (?:gern )?(?:vorstellen|bekannt ?machen|verbinden)',
    ],
    en: [
      '(?:thought of|reminded me of) (?:you|your|our)',
      'as promised',
      'you asked (?:about|for|whether|if|how)',
      'i can (?:introduce|put you in touch)',
      'happy to put you in touch',
    ],
  }),
};

const time =
  /\b(?:\d{1,2} ?-?min|minuten|minutes|viertelstunde|call|chat|telefonieren|telefonat|gespr\w{0,6}|termin\w{0,9}|austausch\w{0,3}|meeting|zoom|conversation|demo|worth|connect|vernetzen|kontakt|interess\w{0,8}|relevant|open to|make sense|schicken|senden|zeigen|show|suit|passt|send|share|zeit|week|woche)\b/;
const you = {
  de: /\b(?:du|dir|dich|dein\w{0,2}|sie|ihnen|ihr\w{0,2}|euch|eu(?:er|re)\w{0,2})\b/,
  en: /\b(?:you|your|yours|you're|you've|you'd)\b/,
};
const asks = {
  de: /\b(?:wie|was|wo|woher|wann|warum|weshalb|welche\w?|wer|wen|wem|womit|wozu|worauf|hast|hat|haben|habt|bist|sind|ist|kann\w{0,2}|konn\w{0,4}|kenn\w{0,2}|geh\w{0,3}|gib\w|darf|durfte|wurde\w{0,2})\b/,
  en: /\b(?:how|what|where|when|why|which|who|have|has|are|is|was|were|did|do|does|can|could|would)\b/,
};

function hasRealQuestion(text: string, language: RuleLanguage): boolean {
  for (const [question] of text.matchAll(/[^.!?\n]{8,240}\?/g)) {
    if (asks[language].test(question) && you[language].test(question) && !time.test(question)) return true;
  }
  return false;
}

/** What is good about the text, in the order of {@link StrengthId}; empty where the language isn't read. */
export function findStrengths({ text, language }: Passage): StrengthId[] {
  if (!language) return [];
  const order: StrengthId[] = [
    'specific-reference',
    'common-ground',
    'honest-reason',
    'brings-something',
    'real-question',
    'thanks',
  ];
  return order.filter((id) =>
    id === 'real-question'
      ? hasRealQuestion(text, language)
      : phrases[id][language].some((pattern) => text.search(pattern) >= 0),
  );
}
