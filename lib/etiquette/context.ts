import type { Message, ThreadMessage } from '../domain/message';
import { fold } from '../language/text';
import type { RuleLanguage } from './rule';
import { classOf, type Tokens, tokenize } from './tokens';

/** What the other person asked for lately; an answer to that is no ad. */
export interface Asked {
  /** The offer itself: price, details, a demo, a link, people, help. */
  offer: boolean;
  /** Time: a call, a date. */
  time: boolean;
  /** Anything: what they said is a question or a wish. */
  something: boolean;
  /** How many words of substance the text shares with what they said last, 0 to 4. */
  echoes: number;
}

const classes = (...names: Parameters<typeof classOf>[0][]): readonly number[] => names.map(classOf);
/** What one can ask a professional for. */
const goods = classes(
  'price',
  'offer',
  'service',
  'tool',
  'collateral',
  'help',
  'build',
  'serve',
  'candidate',
  'vacancy',
  'event',
  'invest',
  'free',
  'money',
  'cover',
  'send',
  'lead',
  'limited',
  'link',
  'trade',
  'client',
);
const time = classes('call', 'week', 'minutes');
const wishes = classes('ask', 'send', 'show', 'want', 'interest');
const courtesies = classes('bond', 'thanks');
const [ask, not] = classes('ask', 'not') as [number, number];

/** Messages of a thread that are looked at, and units of each. */
const lately = 8;
const heardOf = 600;

interface Said {
  tokens: Tokens;
  words: number;
  isTheirs: boolean;
  says(kinds: readonly number[]): boolean;
  isQuestion: boolean;
  isRefusal: boolean;
}

function hear({ text, from }: ThreadMessage, language: RuleLanguage): Said {
  const { text: folded, cased } = fold(text.slice(0, heardOf));
  const tokens = tokenize(folded, cased, language);
  const said = new Set(tokens.all.flatMap((token) => token.classes));
  const words = tokens.all.length - tokens.salutation;
  const isQuestion = said.has(ask);
  return {
    tokens,
    words,
    isTheirs: from === 'them',
    says: (kinds) => kinds.some((kind) => said.has(kind)),
    isQuestion,
    isRefusal: said.has(not) && !isQuestion && words < 20,
  };
}

const stemsOf = ({ all, salutation }: Tokens): Set<number> =>
  new Set(all.slice(salutation).flatMap(({ word, hash }) => (word.length > 4 && hash !== 0 ? [hash] : [])));

/** What the thread tells about a text. */
export interface Company {
  asked: Asked;
  /**
   * How real the exchange is: the number of their messages that say something, 0 to 3. Accepting a request, a bare
   * thanks and a refusal say nothing in this sense (etiquette: the threshold relaxes with real exchange).
   */
  exchange: number;
  /** Who spoke last; null without a thread. */
  last: ThreadMessage['from'] | null;
  /** What they said last, when the text answers it; null otherwise. */
  theirs: Tokens | null;
}

const nothing: Asked = { offer: false, time: false, something: false, echoes: 0 };
const alone: Company = { asked: nothing, exchange: 0, last: null, theirs: null };
/** An own message of so many words only puts them off ("I'll look it up"): what they asked is still open behind it. */
const briefly = 20;
/** So many of their messages before the text may hold what they asked for. */
const openFor = 3;

/** Their messages that are still open, the last first: none behind a refusal, or behind a speech of the sender's own. */
function findOpen(said: readonly Said[]): Said[] {
  const open: Said[] = [];
  for (const one of said.toReversed()) {
    if (one.isTheirs ? one.isRefusal : one.words > briefly) break;
    if (one.isTheirs) open.push(one);
    if (open.length === openFor) break;
  }
  return open;
}

/** Reads the thread above a text. */
export function readThread({ thread }: Message, tokens: Tokens, language: RuleLanguage | null): Company {
  if (!language || !thread?.length) return alone;
  const said = thread.slice(-lately).map((entry) => hear(entry, language));
  // Accepting, thanking and refusing take few words.
  const telling = said.filter(
    ({ isTheirs, words, says, isRefusal }) =>
      isTheirs && (words > 14 || (words > 4 && !says(courtesies) && !isRefusal)),
  );
  const open = findOpen(said);
  // What they said before their last message counts where it is a question; "I wanted to show you" is none.
  const wishing = open.filter(({ says, isQuestion }, at) => says(wishes) && (at === 0 || isQuestion));
  const own = stemsOf(tokens);
  return {
    asked: {
      offer: wishing.some(({ says }) => says(goods)),
      time: wishing.some(({ says }) => says(time)),
      something: wishing.length > 0,
      echoes: open[0] ? Math.min([...stemsOf(open[0].tokens)].filter((stem) => own.has(stem)).length, 4) : 0,
    },
    exchange: Math.min(telling.length, 3),
    last: said.at(-1)!.isTheirs ? 'them' : 'me',
    theirs: open[0]?.tokens ?? null,
  };
}

/** As {@link Message} says: true for note and inmail, otherwise true where there is no thread. */
export function isFirstContact(message: Message): boolean {
  if (message.firstContact !== undefined) return message.firstContact;
  return message.surface === 'note' || message.surface === 'inmail' || !message.thread?.length;
}
