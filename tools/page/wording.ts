import { type AddressParts, inItsCoding, rewriteAddress } from './addresses';
import { type Calendar, type Piece, replaceIn } from './dates';
import { kindOf } from './document';
import { foldWord, humpsOf, wordsOf } from './fold';
import { isRandom, memberId, phone, token } from './ids';
import type { Inventor } from './invent';
import { codeWords, interfaceWords, plainParts } from './lexicon';
import { createNameSense, type People } from './names';
import { sequenceLength, type Texts } from './texts';

/** How every kind of text on a page is put into other words. */
export interface Wording extends AddressParts {
  /** A label of the interface: its own words stay. */
  label(text: string): string;
  /** A value that may hold words or a machine's names. */
  value(text: string): string;
  /** Data; null for what is none. */
  json(text: string): string | null;
  /** A list of classes: only those that name somebody change. */
  classes(text: string): string;
}

/** What the wording of one page goes by. */
export interface Known {
  people: People;
  texts: Texts;
  /** Folded words that are people's. */
  avoid: ReadonlySet<string>;
  inventor: Inventor;
  calendar: Calendar;
}

const escaped = /%[\da-f]{2}/i;
const day = /(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?![\d-])/g;
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const link = /(?<![\w@.])(?:https?:\/\/|www\.|(?:linkedin|xing)\.com\/)[^\s<>"'„“”]{3,2000}/giu;

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The wording of one page. */
export function createWording({ people, texts, avoid, inventor, calendar }: Known): Wording {
  const { sequences, phrases } = texts;
  const sense = createNameSense(people.names);
  const isPlain = (word: string): boolean => plainParts.has(word.toLowerCase());

  // Slugs, longest first, wherever they stand in a value for machines.
  const slugs = [...people.slugs]
    .filter((slug) => slug.length > 5 || /[\W_\d]/.test(slug))
    .toSorted((a, b) => b.length - a.length);
  const slugPattern = slugs.length > 0 ? new RegExp(slugs.map(literally).join('|'), 'giu') : null;
  // With a dot in it nobody takes it for a name.
  const credentials = [...people.credentials].filter(
    (one) => one.includes('.') || !wordsOf(one).some((word) => people.names.has(foldWord(word))),
  );
  const credentialPattern =
    credentials.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${credentials.map(literally).join('|')})(?![\\p{L}\\p{M}])`, 'gu')
      : null;

  const open = (text: string): Piece[] => [{ text, isDone: false }];
  const close = (pieces: Piece[], rewrite: (text: string) => string): string =>
    pieces.map((piece) => (piece.isDone ? piece.text : rewrite(piece.text))).join('');

  const replaceTokens = (pieces: Piece[]): Piece[] =>
    replaceIn(
      replaceIn(pieces, memberId, (id) => inventor.token(id)),
      token,
      (id) => (isRandom(id) ? inventor.token(id) : null),
    );

  const slug = (text: string): string =>
    close(replaceTokens(open(text)), (rest) =>
      rest.replace(/[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d]+/gu, (part, at: number) => {
        if (/^\p{L}/u.test(part)) {
          // Letters between digits are no word but the tail of an id.
          const isTail =
            /\d/.test(rest.charAt(at - 1)) ||
            (part.length < 4 && /\d/.test(rest.charAt(at + part.length)) && /[-_]/.test(rest.charAt(at - 1)));
          if (isTail) return tailOf(part);
          return isPlain(part) && !people.names.has(foldWord(part)) ? part : inventor.word(part);
        }
        // One figure alone tells nothing: a second person of the same name, the kind of an id.
        return /^\d/.test(part) && (part.length > 1 || at > 3) ? inventor.digits(part) : part;
      }),
    );
  const tailOf = (part: string): string =>
    /^[a-f]+$/.test(part) ? inventor.token(`${part}0`).slice(0, -1) : inventor.word(part);

  const code = (text: string): string => (escaped.test(text) ? inItsCoding(text, plainCode) : plainCode(text));
  const plainCode = (text: string): string => {
    let pieces = open(text);
    pieces = replaceIn(pieces, day, (found) => close(calendar.shift(found), (rest) => rest));
    pieces = replaceIn(pieces, mail, (found) => mailLike(found));
    pieces = replaceIn(pieces, memberId, (id) => inventor.token(id));
    if (slugPattern) pieces = replaceIn(pieces, slugPattern, slug);
    pieces = replaceTokens(pieces);
    return close(pieces, (rest) =>
      rest
        .replace(/(?<!\d)\d{5,}(?!\d)/g, (digits) => inventor.digits(digits))
        .replace(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{Lu}/gu, (run) =>
          sense.inCode(run) ? inventor.word(run) : run,
        )
        .replace(/[\p{L}\p{M}]+/gu, (run) =>
          /[^\0-\x7f]/.test(run) || (run.length > 8 && sense.inCode(run)) ? inventor.word(run) : run,
        ),
    );
  };
  const mailLike = (found: string): string => `${words(found.slice(0, found.indexOf('@')), () => true, 1)}@example.com`;

  /** Dates, addresses and numbers to call, before words are looked at. */
  const prepare = (text: string): Piece[] => {
    let pieces = open(text);
    pieces = replaceIn(pieces, link, (found) =>
      !/^http/i.test(found) ? rewriteAddress(`//${found}`, wording).slice(2) : rewriteAddress(found, wording),
    );
    pieces = replaceIn(pieces, mail, mailLike);
    pieces = replaceIn(pieces, memberId, (id) => inventor.token(id));
    if (credentialPattern) pieces = replaceIn(pieces, credentialPattern, (found) => found);
    pieces = pieces.flatMap((piece) => (piece.isDone ? [piece] : calendar.shift(piece.text)));
    return replaceIn(pieces, phone, (found) =>
      found.replace(/\D/g, '').length >= 7 ? found.replace(/\d/g, '0') : null,
    );
  };

  /** Puts words into others where `isTheirs` says so; numbers of `longest` digits and more are ids or postal codes. */
  function words(text: string, isTheirs: (word: string, at: number) => boolean, longest: number): string {
    return text.replace(/[\p{L}\p{M}]+|\d+/gu, (part, at: number) => {
      if (/^\d/.test(part)) return part.length >= longest ? inventor.digits(part) : part;
      if (isPlain(part) && !(sense.inWords(part) && people.names.has(foldWord(part)))) return part;
      return isTheirs(part, at) ? inventor.word(part) : part;
    });
  }

  /** People's words: all of them, but for those that ages and degrees are told with on a line of their own (`2nd`, `3 weeks`). */
  const free = (text: string): string => {
    const isShort = wordsOf(text).length < 7;
    return close(prepare(text), (rest) =>
      words(
        rest,
        (word, at) => {
          const [before, after] = [
            rest.slice(Math.max(0, at - 3), at),
            rest.slice(at + word.length, at + word.length + 3),
          ];
          const isByNumber =
            (/\d\s?$/.test(before) && !/#\d{1,9}$/.test(rest.slice(Math.max(0, at - 9), at))) ||
            /^\.?\s?\d/.test(after);
          if (/\d$/.test(before) && /^(?:st|nd|rd|th|e|er|ª|º)$/.test(word)) return false;
          return !(isShort && isByNumber && calendar.isTimeWord(foldWord(word)) && !sense.inWords(word));
        },
        4,
      ),
    );
  };

  /** The interface's words stay; names in it, what people wrote elsewhere, and unknown words with a capital go. */
  function label(text: string): string {
    const folded = wordsOf(text).map(foldWord);
    for (let at = 0; at + sequenceLength <= folded.length; at += 1)
      if (sequences.has(folded.slice(at, at + sequenceLength).join(' '))) return free(text);
    return close(prepare(text), (rest) => {
      const found = [...rest.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
        word: match[0],
        at: match.index,
        key: foldWord(match[0]),
      }));
      const theirs = new Set<number>();
      found.forEach(({ word, at, key }, index) => {
        const isStart = index === 0 || /[.!?|•·]\s{0,2}$/u.test(rest.slice(0, at));
        const isUnknown = /^\p{Lu}/u.test(word) && !interfaceWords.has(key) && !calendar.isTimeWord(key);
        if (sense.inWords(word) || (isUnknown && !isStart)) {
          theirs.add(index);
          // A name of several words at the start of a label.
          const previous = found[index - 1];
          if (previous && /^\p{Lu}/u.test(previous.word) && !interfaceWords.has(previous.key)) theirs.add(index - 1);
        }
        for (let length = 1; length <= 10 && index + length <= found.length; length += 1) {
          const phrase = found
            .slice(index, index + length)
            .map((one) => one.key)
            .join(' ');
          if (length === 1 ? people.entities.has(phrase) && !interfaceWords.has(phrase) : phrases.has(phrase))
            for (let step = 0; step < length; step += 1) theirs.add(index + step);
        }
      });
      const places = new Set([...theirs].map((index) => found[index]?.at));
      return words(rest, (_, at) => places.has(at), 5);
    });
  }

  /** A value that may hold words or a machine's names: words where people used them, too. */
  const value = (text: string): string => (escaped.test(text) ? inItsCoding(text, plainValue) : plainValue(text));
  const plainValue = (text: string): string => {
    const trimmed = text.trim();
    if (/^[[{]/.test(trimmed)) {
      const inner = json(trimmed);
      if (inner !== null) return inner;
    }
    if (/\p{L}/u.test(text) && (/\s/.test(trimmed) || /[^\0-\x7f]/.test(trimmed))) return free(text);
    let pieces = replaceIn(open(text), memberId, (id) => inventor.token(id));
    if (slugPattern) pieces = replaceIn(pieces, slugPattern, slug);
    pieces = replaceIn(pieces, /[\p{L}\p{M}]+/gu, (run) => {
      const key = foldWord(run);
      const isTheirs = (key.length > 3 && avoid.has(key) && !codeWords.has(key)) || /^\p{Lu}\p{Ll}{3,}$/u.test(trimmed);
      return isTheirs ? inventor.word(run) : null;
    });
    return close(pieces, code);
  };

  function json(text: string): string | null {
    let root: unknown;
    try {
      root = JSON.parse(text);
    } catch {
      return null;
    }
    let left = 100_000;
    const walk = (one: unknown, depth: number, key: string): unknown => {
      left -= 1;
      if (left < 0 || depth > 60) return null;
      if (typeof one === 'string') {
        if (/^@(?:type|context)$/.test(key)) return code(one);
        const kind = kindOf(key.toLowerCase(), one);
        if (kind === 'address' || /^\/[a-z]/i.test(one)) return rewriteAddress(one, wording);
        return one.startsWith('urn:')
          ? code(one)
          : calendar.shift(one).some((piece) => piece.isDone)
            ? free(one)
            : value(one);
      }
      if (typeof one === 'number')
        return String(Math.abs(one)).length > 4 && Number.isInteger(one)
          ? Number(inventor.digits(String(Math.abs(one))))
          : one;
      if (Array.isArray(one)) return one.map((inner) => walk(inner, depth + 1, key));
      if (typeof one !== 'object' || one === null) return one;
      return Object.fromEntries(Object.entries(one).map(([name, inner]) => [code(name), walk(inner, depth + 1, name)]));
    };
    return JSON.stringify(walk(root, 0, ''));
  }

  const namesIn = (name: string): boolean => [...humpsOf(name), ...wordsOf(name)].some((run) => sense.inCode(run));
  const classes = (text: string): string =>
    text.replace(/\S+/g, (name) => {
      const isSlug = slugPattern !== null && name.search(slugPattern) >= 0;
      return isSlug || /[^\0-\x7f]|@|ACoA[\w-]{35}|\d{9,}/.test(name) || namesIn(name) ? code(name) : name;
    });

  const wording: Wording = { inventor, free, slug, mail: mailLike, code, label, value, json, classes };
  return wording;
}
