/** Kinds of words by what they do in a message; the words themselves stand in the language's own file. */
export const wordClasses = [
  // Who.
  'me',
  'us',
  'you',
  'trade',
  'client',
  // What a sender does for others, and has to sell.
  'help',
  'serve',
  'offer',
  'build',
  'save',
  'gain',
  'ease',
  'tool',
  'service',
  'lead',
  'price',
  'free',
  'collateral',
  'proof',
  'self',
  // What they ask for.
  'minutes',
  'call',
  'show',
  'send',
  'book',
  'limited',
  'interest',
  // How they get there.
  'notice',
  'flatter',
  'pain',
  'generic',
  'soft',
  'chase',
  'income',
  'invest',
  'candidate',
  'vacancy',
  'event',
  'cover',
  'buzz',
  // Signs of a person with a reason of their own.
  'thanks',
  'congrats',
  'sorry',
  'study',
  'jobseek',
  'family',
  'leisure',
  'workaday',
  'past',
  'know',
  'near',
  'want',
  'could',
  'not',
  'week',
  'bond',
] as const;

/** One of {@link wordClasses}. */
export type WordClass = (typeof wordClasses)[number];

/** Words of each kind, separated by blanks: `word`, `stem~` for all that begins with it, `~end` for compounds. */
export type Lexicon = Record<WordClass, string>;
