import type { Message } from '../domain/message';
import type { Policy, StrengthId, Verdict } from '../domain/verdict';
import { detectLanguage } from '../language/detect';
import { type Folded, fold } from '../language/text';
import { isFirstContact, readThread } from './context';
import { blankQuotes } from './quoted';
import type { Passage } from './rule';
import type { Surroundings } from './signals/features';
import { findStrengths } from './strengths';
import { type Tokens, tokenize } from './tokens';

/** UTF-16 units that are read of a text; what follows is said to be unread. */
export const readable = 10_000;

const noTokens: Tokens = { all: [], sentences: [0], salutation: 0, mayHoldName: false };

/** Lines of a folded text with something on them. */
function countLines(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; lines++) {
    // Folded lines begin with what is on them; only empty ones stand between.
    while (text.charCodeAt(at) === 10) at++;
    if (at === text.length) break;
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end;
  }
  return lines;
}

/** A message as it is read before anything is judged. */
export interface Reading {
  passage: Passage;
  folded: Folded;
  language: Verdict['language'];
  strengths: StrengthId[];
  surroundings: Surroundings;
}

/** Reads a message: its language, its words and its company. */
export function read(message: Message, { earlier = [] }: Partial<Policy> = {}): Reading {
  const text = message.text.slice(0, readable);
  const folded = fold(text);
  const language = detectLanguage(text);
  const readLanguage = language === 'de' || language === 'en' ? language : null;
  const words = blankQuotes(folded.text);
  const tokens = readLanguage ? tokenize(words, folded.cased, readLanguage) : noTokens;
  const company = readThread(message, tokens, readLanguage);
  const passage: Passage = {
    message,
    text: words,
    cased: folded.cased,
    language: readLanguage,
    tokens,
    firstContact: isFirstContact(message),
    company,
    score: null,
    earlier,
  };
  const strengths = findStrengths(passage);
  return {
    passage,
    folded,
    language,
    strengths,
    surroundings: { ...company, strengths: strengths.length, lines: countLines(folded.text) },
  };
}
