import type { Message, ThreadMessage } from '../domain/message';
import { fold } from '../language/text';
import type { RuleLanguage } from './rule';
import { classOf, type Tokens, tokenize } from './tokens';

/** What the other person asked for in their last message; an answer to that is no ad. */
export interface Asked {
  /** The offer itself: price, details, a demo, a link, people, help. */
  offer: boolean;
  /** Time: a call, a date. */
  time: boolean;
  /** Anything: their last message is a question or a wish. */
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
}

const alone: Company = { asked: { offer: false, time: false, something: false, echoes: 0 }, exchange: 0 };

/** Reads the thread above a text; nobody asked for anything when the last word was the sender's own, or a refusal. */
export function readThread({ thread }: Message, tokens: Tokens, language: RuleLanguage | null): Company {
  if (!language || !thread?.length) return alone;
  const said = thread.slice(-lately).map((entry) => hear(entry, language));
  // Accepting, thanking and refusing take few words.
  const telling = said.filter(
    ({ isTheirs, words, says, isRefusal }) =>
      isTheirs && (words > 14 || (words > 4 && !says(courtesies) && !isRefusal)),
  );
  const exchange = Math.min(telling.length, 3);
  const last = said.at(-1)!;
  if (!last.isTheirs || last.isRefusal) return { ...alone, exchange };
  const wish = last.says(wishes);
  const own = stemsOf(tokens);
  return {
    asked: {
      offer: wish && last.says(goods),
      time: wish && last.says(time),
      something: wish,
      echoes: Math.min([...stemsOf(last.tokens)].filter((stem) => own.has(stem)).length, 4),
    },
    exchange,
  };
}

/** As {@link Message} says: true for note and inmail, otherwise true where there is no thread. */
export function isFirstContact(message: Message): boolean {
  if (message.firstContact !== undefined) return message.firstContact;
  return message.surface === 'note' || message.surface === 'inmail' || !message.thread?.length;
}
