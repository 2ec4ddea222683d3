import { plainText } from '../language/sentence';
import { splitSentences } from '../language/text';
import { isHostile, isQuotable } from './page-text';

/** A thought of somebody's that stands alone, word for word, without the sign behind it (a question keeps its own). */
export interface Quotation {
  words: string;
  kind: 'saying' | 'scene' | 'thought' | 'question';
  /** 0 to 1: how much it is theirs and nobody else's. */
  strength: number;
}

const longest = 60;
const shortest = 16;

const negation =
  /(?<!\p{L})(?:nicht|nichts|nie|niemals|niemand\p{L}{0,2}|kein\p{L}{0,2}|weder|kaum|ohne|not|never|no|nobody|none|nothing|neither|without|\p{L}{2,6}n['’]t|cannot)(?!\p{L})/giu;
/** Said by everybody, or about oneself to everybody: no ground to talk on. */
const worn =
  /(?<!\p{L})(?:freue\p{L}{0,2}|stolz|vertrauen|leadership|führung|am ende zählt|just|great|highly|dank\p{L}{0,4}|glückwunsch|gratul\p{L}{1,8}|willkommen|guten morgen|spannend\p{L}{0,3}|großartig\p{L}{0,2}|toll\p{L}{0,2}|mega|wow|herausforderung\p{L}{0,2}|digitalisierung|innovati\p{L}{1,6}|transformation|mehrwert|synergie\p{L}{0,2}|erfolg\p{L}{0,8}|leidenschaft|kompetenz\p{L}{0,2}|zukunft|potenzial\p{L}{0,2}|lösungen|happy|proud|excited|thrilled|delighted|honou?red|humbled|thanks?|grateful|congratulations|congrats|welcome|amazing|awesome|incredible|journey|passion(?:ate)?|solutions?|innovat\p{L}{1,6}|transform\p{L}{1,6}|leverage|synerg\p{L}{1,4}|success\p{L}{0,6}|growth|mindset|impact|announce|exciting|opportunit\p{L}{1,5}|experienced|results|driven|jahre erfahrung|years of experience)(?!\p{L})/giu;
/** Calls to act, hearsay, irony, and talk about the post itself. */
const unfit =
  /(?<!\p{L})(?:angeblich|sogenannt\p{L}{0,2}|heißt es|sagen sie|sagen viele|man sagt|ironie|nicht ernst|apparently|supposedly|so-called|they say|some say|people say|sarcasm|link|links|kommentar\p{L}{0,3}|comments?|profil|profile|bio|dm|pn|newsletter|webinar|jetzt|anmeld\p{L}{1,5}|register|sign up|book a|termin|rabatt|discount|gratis|kostenlos\p{L}{0,2}|free|bewirb|bewerb\p{L}{1,6}|apply|hiring|wir suchen|stellenangebot|job|jobs|kontaktier\p{L}{1,5}|contact me|call me|folg\p{L}{1,2} mir|follow|like|liked|teilen|teilt|share|repost|reply|antworte\p{L}{0,2}|schreib\p{L}{0,2} (?:mir|uns)|update|teil \d|part \d|tag \d|day \d|fortsetzung|anzeige|werbung|ad|sponsored|bitte|please|pitch(?:es)?|recruiters?|headhunter\p{L}{0,2})(?!\p{L})/iu;
const startsBadly =
  /^(?:\d{1,3} (?:dinge|tipps|lehren|gründe|fragen|fehler|learnings|things|tips|lessons|reasons|ways|mistakes|steps)\b|ich bin|ich arbeite als|i am an?|i'm an?|als |mit |as an? |wenn |weil |dass |ob |obwohl |während |damit |um |if |because |although |while |when |which |who |welche|was für|und |aber |oder |denn |sondern |and |but |or |so |also |hallo|hi |hello|liebe|dear |write |reply |include |add |say |mention |output |print |send |schreib|nenne|füge |sende )/iu;
const subordinate = /, (?:weil|denn|obwohl|damit|sodass|because|although|since|so that)\s/u;
const twist =
  /(?<!\p{L})(?:lieber|ehrlicher|besser|weniger|mehr|statt|anstatt|als|erst|trotzdem|niemand|nie|rather|instead|than|before|still|nobody|never|until|only|nur|noch|selten|manchmal|beste\p{L}{0,2}|schönste\p{L}{0,2})(?!\p{L})/giu;
const firstPerson = /(?<!\p{L})(?:ich|wir|mich|mir|uns|mein\p{L}{0,2}|unser\p{L}{0,2}|i|we|my|our|us|me)(?!\p{L})/iu;
const past =
  /(?<!\p{L})(?:habe|haben|hat|hatten?|war|waren|wurden?|hing|lag|sprach|fiel|lief|blieb|nahm|fuhr|schrieb|rief|fand|hielt|trug|sah|wuchs|ließ|begann|sang|zog|verlor|trank|schlief|warf|half|ging|kam|stand|gab|saß|\p{Ll}{2,14}[^\Weut]te|was|were|had|did|\p{Ll}{2,12}ed|went|came|made|took|built|wrote|found|left|lost|spent|got|put|ran|sat|stood|said|kept|sold|taught|learnt)(?!\p{L})/u;
const general =
  /(?<!\p{L})(?:ist|sind|bleibt|lernt|braucht|heißt|macht|hilft|wer|man|immer|nie|is|are|means|makes|beats|needs|never|always|every|whoever)(?!\p{L})/iu;
/** Bound to a day that is over, or to the sentence before it. */
const bound =
  /(?<!\p{L})(?:heute|morgen|gestern|darin|daraus|davon|nächste\p{L}?|letzte\p{L}?|woche|today|tomorrow|yesterday|tonight|next week|last week)(?!\p{L})|^(?:Darum|Deshalb|Deswegen|Daher|Dann|Danach|Da|Dabei|Damit|Dort|So|Also|Therefore|Then|There|Here|Most of them|Some of them)\s/iu;
const common = new Set(
  'aber alle allem allen aller alles andere anders auch dabei damit dann daran dass davon dazu dein denn deren dessen diese diesem diesen dieser dieses doch dort durch eine einem einen einer eines einfach einmal etwas euch fast ganz geht gibt haben hatte heute hier immer jede jeder jedes jetzt kann können machen macht man manche mehr mein meine menschen müssen nach nicht nichts noch oder ohne schon sehr sein seine seit selbst sich sind sollte sondern thema über unsere unter viel viele vielleicht vom von wann waren warum was weil weiter welche wenn werden wieder wirklich wird wollen wurde zeit zwischen about after again always another because been before being between both could does doing done each even every from have here into just know like made make many more most much need only other over really same should some such than that their them then there these they thing things this those through time today very want well were what when where which while will with work would year years your people good great team the and our his her its has had was are but not you all one can did for now yet too who how why der die das den dem des und ein ist war hat wir ich sie ihr uns mir ihm ihn auf aus bei mit von zum zur für nur nie man nun arbeit gut gute guten jahr jahre jahren tag tage'.split(
    ' ',
  ),
);

/**
 * The quotable thoughts of a text, best first: a saying, an image, a number with its thing; whole thoughts of at most
 * 60 UTF-16 units, each a piece of the text as it stands. Empty when nothing in it is distinctive, or when the text
 * speaks to a machine.
 */
export function findQuotations(text: string): Quotation[] {
  if (isHostile(text)) return [];
  const found: Quotation[] = [];
  const plain = plainText(text, 3000);
  const sentences = splitSentences(plain).slice(0, 40);
  sentences.forEach(({ start, end }, at) => {
    const sentence = plain.slice(start, end);
    const next = sentences[at + 1];
    const following = next && !plain.slice(end, next.start).includes('\n') ? plain.slice(next.start, next.end) : '';
    for (const words of [...cut(sentence), ...pair(sentence, following)]) {
      // A question its author goes on to answer is none.
      if (words.endsWith('?') && next && !plain.startsWith('#', next.start)) continue;
      const strength = weigh(words, words.startsWith(sentence.slice(0, 8)) ? at : at + 1);
      if (strength >= 0.5) found.push({ words, kind: kindOf(words), strength });
    }
  });
  const best: Quotation[] = [];
  // Of two that overlap, the better one.
  for (const one of found.toSorted((one, other) => other.strength - one.strength)) {
    if (!best.some((other) => other.words.includes(one.words) || one.words.includes(other.words))) best.push(one);
  }
  return best.slice(0, 4);
}

/** Whole sentence, the thought before a reason or an "and", and the thoughts on either side of a colon or dash. */
function cut(sentence: string): string[] {
  if (
    sentence.length > 300 ||
    !isQuotable(sentence) ||
    unfit.test(sentence) ||
    /\d\/|[:;]-?[)(DP]|\.{2,}|…|:$/u.test(sentence)
  )
    return [];
  if (/^["„“«‚‘].{0,200}["“”»‘’]$/u.test(sentence)) return [];
  // A thought whose denial is cut off says the opposite: a part is taken only where it keeps every one, and what stands
  // before a reason only without any ("nicht, weil" denies the reason).
  const denials = count(sentence, negation);
  const keepsDenials = (piece: string) => count(piece, negation) === denials;
  const pieces: string[] = [];
  const reason = sentence.search(subordinate);
  const claim = reason > 0 ? sentence.slice(0, reason) : '';
  if (claim && count(claim, negation) === 0) pieces.push(claim);
  const more = sentence.search(/, (?:und|and)\s/u);
  if (more > 0 && keepsDenials(sentence.slice(0, more))) pieces.push(sentence.slice(0, more));
  const halves = sentence.split(/(?<=\S)(?:: | [–—-] |; )(?=\S)/u);
  if (halves.length === 2) pieces.push(...halves.filter(keepsDenials));
  // "Hot take: …" is a label, not a part of the thought.
  if (halves.length !== 2 || (halves[0] ?? '').split(' ').length > 3) pieces.push(sentence);
  return [...new Set(pieces.map(bare))].filter(standsAlone);
}

/** Two short sentences in a row, which is how a joke or a turn is told. */
function pair(first: string, second: string): string[] {
  if (
    first.length > 36 ||
    second.length > 36 ||
    !first.endsWith('.') ||
    [first, second].some((one) => cut(one).length === 0 && !isShortTurn(one))
  )
    return [];
  return [`${first} ${bare(second)}`].filter(standsAlone);
}

function isShortTurn(sentence: string): boolean {
  return (
    sentence.length < shortest &&
    /^\p{Lu}/u.test(sentence) &&
    isQuotable(sentence) &&
    !unfit.test(sentence) &&
    sentence.split(' ').length > 1
  );
}

function bare(piece: string): string {
  return piece.replace(/[.!…,;:\s]{1,6}$/u, '').trim();
}

function standsAlone(piece: string): boolean {
  return (
    piece.length >= shortest &&
    piece.length <= longest &&
    piece.split(' ').length >= 3 &&
    (/^["„“«]?(?:\p{Lu}|\d)/u.test(piece) ||
      /^(?:most|the|a|an|it|we|you|they|nobody|everybody|every|no|never|always|some)\s/u.test(piece)) &&
    !startsBadly.test(piece) &&
    !/[!?].*[!?]|[!].|\?.|\d\.$|[()/&%€$]/u.test(piece) &&
    (piece.match(/["„“”«»]/gu)?.length ?? 0) % 2 === 0 &&
    piece !== piece.toUpperCase() &&
    hasVerb(piece)
  );
}

function weigh(words: string, at: number): number {
  const plain = words.replace(/[^\p{L}\p{N}\s'’-]/gu, '').split(/\s{1,3}/u);
  const content = plain.filter((word) => word.length > 2 && !common.has(word.toLowerCase()));
  let score = 0.28 + Math.min(content.length, 4) * 0.07;
  if (content.some((word) => word.length > 8)) score += 0.05;
  if (/(?:^|\s)\d{1,4}\s\p{L}{3,}/u.test(words)) score += 0.14;
  score += Math.min(count(words, twist), 2) * 0.1;
  if (count(words, negation) > 0) score += 0.1;
  if (
    /(?<!\p{L})(?:ist|sind|is|are|bleibt|heißt|means|beats|schlägt)(?!\p{L})/iu.test(words) &&
    !firstPerson.test(words)
  )
    score += 0.1;
  if (words.length >= 25) score += 0.04;
  if (words.endsWith('?')) score -= 0.06;
  if (/^(?:Das|Dies|Es|Er|Sie|Dieser|Diese|This|That|It|He|She|They|These)\s/u.test(words)) score -= 0.18;
  if (bound.test(words)) score -= 0.12;
  // Whom or what it speaks of stands in the sentence before.
  if (!/\.\s/u.test(words) && /\s(?:sie|ihn|ihm)\s/u.test(words)) score -= 0.15;
  if (/^Wer\s.{2,40},\s/u.test(words)) score += 0.1;
  if (/^\p{Lu}[^.]{4,34}\.\s\p{Lu}/u.test(words)) score += 0.12;
  if (at === 0) score -= 0.04;
  score -= count(words, worn) * 0.35;
  if (content.length === 0) score -= 0.3;
  return Math.max(0, Math.min(1, score));
}

/** Only what is certain gets a question of its own: a rule can have exceptions, an event a sequel. */
function kindOf(words: string): Quotation['kind'] {
  if (words.endsWith('?')) return 'question';
  if (firstPerson.test(words)) return past.test(words) ? 'scene' : 'thought';
  const holds = count(words, twist) + count(words, negation) > 0 || /^(?:Wer|Man|Whoever|Every)\s/u.test(words);
  return holds && general.test(words) && !past.test(words) ? 'saying' : 'thought';
}

/** A finite verb by its look; a heading ("Drei Lehren aus zwei Jahren") has none and does not stand alone. */
function hasVerb(words: string): boolean {
  if (/^(?:never|always)\s/iu.test(words)) return true;
  return /(?<!\p{L})(?!(?:mit|nicht|seit|statt|fast|erst|sonst|selbst|dort|jetzt|laut|zusammen|zwischen|neben|[mdsk]?einen|ihren|diesen|jeden|allen)(?!\p{L}))(?:ist|sind|war|waren|bin|hat|haben|habe|hatte\p{L}{0,1}|wird|werden|wurde\p{L}{0,1}|kann|können|muss|müssen|soll\p{L}{0,4}|will|wollen|darf|gibt|geht|macht|bleibt|heißt|braucht|hing|lag|sprach|fiel|lief|blieb|nahm|fuhr|schrieb|rief|fand|hielt|trug|sah|wuchs|ließ|begann|sang|zog|verlor|trank|schlief|warf|half|ging|kam|stand|gab|saß|kommt|steht|liegt|fehlt|hilft|\p{Ll}{2,14}(?:t|te|ten|en)|is|are|was|were|am|has|have|had|do|does|did|can|could|must|should|would|may|makes?|beats?|\p{Ll}{2,12}(?:s|ed)|went|came|took|built|wrote|found|left|kept|sold|taught|put|ran|sat|stood|said|need|want|know|think|love|hate|get|go|work|learn|teach|grow|build|write)(?:n['’]t)?(?!\p{L})/u.test(
    words,
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
