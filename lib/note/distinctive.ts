import { plainText } from '../language/sentence';
import { splitSentences } from '../language/text';
import { isHostile, isQuotable } from './page-text';

/** A thought of somebody's that stands alone, word for word, without the sign behind it (a question keeps its own). */
export interface Quotation {
  words: string;
  kind: 'saying' | 'scene' | 'question';
  /** 0 to 1: how much it is theirs and nobody else's. */
  strength: number;
}

const longest = 60;
const shortest = 16;

const negation =
  /(?<!\p{L})(?:nicht|nichts|nie|niemals|niemand\p{L}{0,2}|kein\p{L}{0,2}|weder|kaum|ohne|not|never|no|nobody|none|nothing|neither|without|\p{L}{2,6}n['’]t|cannot)(?!\p{L})/giu;
/** Said by everybody, or about oneself to everybody: no ground to talk on. */
const worn =
  /(?<!\p{L})(?:freue\p{L}{0,2}|stolz|dank\p{L}{0,4}|glückwunsch|gratul\p{L}{1,8}|willkommen|guten morgen|spannend\p{L}{0,3}|großartig\p{L}{0,2}|toll\p{L}{0,2}|mega|wow|herausforderung\p{L}{0,2}|digitalisierung|innovati\p{L}{1,6}|transformation|mehrwert|synergie\p{L}{0,2}|erfolg\p{L}{0,8}|leidenschaft|kompetenz\p{L}{0,2}|zukunft|potenzial\p{L}{0,2}|lösungen|happy|proud|excited|thrilled|delighted|honou?red|humbled|thanks?|grateful|congratulations|congrats|welcome|amazing|awesome|incredible|journey|passion(?:ate)?|solutions?|innovat\p{L}{1,6}|transform\p{L}{1,6}|leverage|synerg\p{L}{1,4}|success\p{L}{0,6}|growth|mindset|impact|announce|exciting|opportunit\p{L}{1,5}|experienced|results|driven|jahre erfahrung|years of experience)(?!\p{L})/giu;
/** Calls to act, hearsay, irony, and talk about the post itself. */
const unfit =
  /(?<!\p{L})(?:angeblich|sogenannt\p{L}{0,2}|heißt es|sagen sie|sagen viele|man sagt|ironie|nicht ernst|apparently|supposedly|so-called|they say|some say|people say|sarcasm|link|links|kommentar\p{L}{0,3}|comments?|profil|profile|bio|dm|pn|newsletter|webinar|jetzt|anmeld\p{L}{1,5}|register|sign up|book a|termin|rabatt|discount|gratis|kostenlos\p{L}{0,2}|free|bewirb|bewerb\p{L}{1,6}|apply|hiring|wir suchen|stellenangebot|job|jobs|kontaktier\p{L}{1,5}|contact me|call me|folg\p{L}{1,2} mir|follow|like|liked|teilen|teilt|share|repost|reply|antworte\p{L}{0,2}|schreib\p{L}{0,2} (?:mir|uns)|update|teil \d|part \d|tag \d|day \d|fortsetzung|anzeige|werbung|ad|sponsored)(?!\p{L})/iu;
const startsBadly =
  /^(?:ich bin|ich arbeite als|i am an?|i'm an?|als |mit |as an? |wenn |weil |dass |ob |obwohl |während |damit |um |if |because |although |while |when |which |who |welche|was für|und |aber |oder |denn |sondern |and |but |or |so |also |hallo|hi |hello|liebe|dear |write |reply |include |add |say |mention |output |print |send |schreib|nenne|füge |sende )/iu;
const subordinate = /, (?:weil|denn|obwohl|damit|sodass|because|although|since|so that)\s/u;
const twist =
  /(?<!\p{L})(?:lieber|ehrlicher|besser|weniger|mehr|statt|anstatt|als|erst|trotzdem|niemand|nie|rather|instead|than|before|still|nobody|never|until|only|nur|noch|selten|manchmal|beste\p{L}{0,2}|schönste\p{L}{0,2})(?!\p{L})/giu;
const firstPerson = /(?<!\p{L})(?:ich|wir|mich|mir|uns|mein\p{L}{0,2}|unser\p{L}{0,2}|i|we|my|our|us|me)(?!\p{L})/iu;
const past =
  /(?<!\p{L})(?:habe|haben|hat|hatten?|war|waren|wurden?|ging|kam|stand|gab|saß|\p{L}{2,14}te[n]?|was|were|had|did|\p{L}{2,12}ed|went|came|made|took|built|wrote|found|left|lost|spent|got|put|ran|sat|stood|said|kept|sold|taught|learnt)(?!\p{L})/iu;
const common = new Set(
  'aber alle allem allen aller alles andere anders auch dabei damit dann daran dass davon dazu dein denn deren dessen diese diesem diesen dieser dieses doch dort durch eine einem einen einer eines einfach einmal etwas euch fast ganz geht gibt haben hatte heute hier immer jede jeder jedes jetzt kann können machen macht man manche mehr mein meine menschen müssen nach nicht nichts noch oder ohne schon sehr sein seine seit selbst sich sind sollte sondern thema über unsere unter viel viele vielleicht vom von wann waren warum was weil weiter welche wenn werden wieder wirklich wird wollen wurde zeit zwischen about after again always another because been before being between both could does doing done each even every from have here into just know like made make many more most much need only other over really same should some such than that their them then there these they thing things this those through time today very want well were what when where which while will with work would year years your people good great team arbeit gut gute guten jahr jahre jahren tag tage'.split(
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
  splitSentences(plain)
    .slice(0, 40)
    .forEach(({ start, end }, at) => {
      for (const words of cut(plain.slice(start, end))) {
        const strength = weigh(words, at);
        if (strength >= 0.45) found.push({ words, kind: kindOf(words), strength });
      }
    });
  return found.toSorted((one, other) => other.strength - one.strength).slice(0, 4);
}

/** Whole sentence, the thought before a reason, and the thoughts on either side of a colon or dash. */
function cut(sentence: string): string[] {
  if (!isQuotable(sentence) || unfit.test(sentence) || /\d\/|[:;]-?[)(DP]|\.{2,}|…/u.test(sentence)) return [];
  if (/^["„“«‚‘'].{0,200}["“”»‘’']$/u.test(sentence)) return [];
  const pieces = [sentence];
  const reason = sentence.search(subordinate);
  if (reason > 0) pieces.push(sentence.slice(0, reason));
  const halves = sentence.split(/(?<=\S)(?:: | [–—-] |; )(?=\S)/u);
  if (halves.length === 2) pieces.push(...halves);
  const denials = count(sentence, negation);
  return [...new Set(pieces.map((piece) => piece.replace(/[.!…,;:\s]{1,6}$/u, '').trim()))].filter(
    (piece) =>
      piece.length >= shortest &&
      piece.length <= longest &&
      piece.split(' ').length >= 3 &&
      /^["„“«]?(?:\p{Lu}|\d)/u.test(piece) &&
      !startsBadly.test(piece) &&
      !/[!?].*[!?]|[!].|\?.|\d\.$|[()/&%€$]/u.test(piece) &&
      (piece.match(/["„“”«»]/gu)?.length ?? 0) % 2 === 0 &&
      piece !== piece.toUpperCase() &&
      hasVerb(piece) &&
      // A thought whose denial is cut off says the opposite.
      (count(piece, negation) === denials || denials === 0),
  );
}

function weigh(words: string, at: number): number {
  const plain = words.replace(/[^\p{L}\p{N}\s'’-]/gu, '').split(/\s{1,3}/u);
  const content = plain.filter((word) => word.length > 3 && !common.has(word.toLowerCase()));
  let score = 0.2 + Math.min(content.length, 4) * 0.07;
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
  if (/^(?:Das|Dies|Es|Er|Sie|Dieser|Diese|This|That|It|He|She|They|These)\s/u.test(words)) score -= 0.12;
  if (at === 0) score -= 0.06;
  score -= count(words, worn) * 0.35;
  if (content.length === 0) score -= 0.3;
  return Math.max(0, Math.min(1, score));
}

function kindOf(words: string): Quotation['kind'] {
  if (words.endsWith('?')) return 'question';
  return firstPerson.test(words) || past.test(words) ? 'scene' : 'saying';
}

/** A finite verb by its look; a heading ("Drei Lehren aus zwei Jahren") has none and does not stand alone. */
function hasVerb(words: string): boolean {
  return /(?<!\p{L})(?:ist|sind|war|waren|bin|hat|haben|habe|hatte\p{L}{0,1}|wird|werden|wurde\p{L}{0,1}|kann|können|muss|müssen|soll\p{L}{0,4}|will|wollen|darf|gibt|geht|macht|bleibt|heißt|braucht|kommt|steht|liegt|fehlt|hilft|\p{Ll}{2,14}(?:t|te|ten|en)|is|are|was|were|am|has|have|had|do|does|did|can|could|must|should|would|may|makes?|beats?|\p{Ll}{2,12}(?:s|ed)|went|came|took|built|wrote|found|left|kept|sold|taught|put|ran|sat|stood|said|need|want|know|think|love|hate|get|go|work|learn|teach|grow|build|write)(?:n['’]t)?(?!\p{L})/u.test(
    words,
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
