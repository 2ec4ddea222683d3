import { createCalendar, guessLanguage, type Piece, replaceIn } from './dates';
import { type AddressParts, inItsCoding, rewriteAddress, rewriteSrcset } from './addresses';
import { elementsOf, kindOf, type OpenPage, openPage, Refusal } from './document';
import { foldWord, wordsOf } from './fold';
import { idsIn, isRandom, memberId, phone, token } from './ids';
import { createInventor } from './invent';
import { type Facts, findLeak } from './leaks';
import { codeWords, interfaceWords, plainParts } from './lexicon';
import { createNameSense, gatherPeople, type People } from './names';
import { listRuns, type Run } from './places';
import { stripPage } from './strip';
import { gatherTexts, sequenceLength } from './texts';

/** A page without anybody in it, or the one sentence why it may not be shared. */
export type Scrubbed = { html: string; url?: string } | { refusal: string };

/** What a run of the scrubber depends on beside the page. */
export interface ScrubOptions {
  /** The page's address, where it is known. */
  url?: string | undefined;
  /** Same page and same salt, same result. */
  salt: string;
}

/**
 * Puts invented words in place of everything that tells of people, and leaves what a reader hangs on. Gives a refusal
 * where something recognisable would be left. Never throws, whatever the page is.
 */
export function scrubPage(html: string, { url, salt }: ScrubOptions): Scrubbed {
  try {
    const first = scrubOnce(html, url, salt);
    // What was made up may hit upon something of the page by chance; hardly twice.
    return 'refusal' in first ? scrubOnce(html, url, `${salt} again`) : first;
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    return { refusal: `The page cannot be worked on (${error instanceof Error ? error.name : 'unknown'}).` };
  }
}

function scrubOnce(html: string, url: string | undefined, salt: string): Scrubbed {
  const page = openPage(html);
  const address = url ?? savedFrom(html);
  const people = gatherPeople(page, html, address);
  stripPage(page);
  const work = createWork(page, people, salt);
  const made = work.rewrite();
  const newUrl = address === undefined ? undefined : work.address(address);
  const leak = findLeak(made, work.facts) ?? (newUrl ? findLeak(`<a href="${newUrl}"></a>`, work.facts) : null);
  if (leak) return { refusal: leak };
  return { html: made, ...(newUrl === undefined ? {} : { url: newUrl }) };
}

/** Browsers note the address in a saved page. */
function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d{1,6}\)(https:\/\/[^\s"'<>]{1,2000}) -->/.exec(html.slice(0, 4000))?.[1];
}

interface Work {
  facts: Facts;
  rewrite(): string;
  address(url: string): string;
}

const escaped = /%[\da-f]{2}/i;
const day = /(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?![\d-])/g;
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const link = /(?<![\w@.])(?:https?:\/\/|www\.|(?:linkedin|xing)\.com\/)[^\s<>"'„“”]{3,2000}/giu;
function createWork(page: OpenPage, people: People, salt: string): Work {
  const isSpared = (folded: string): boolean =>
    interfaceWords.has(folded) || folded === 'linkedin' || folded === 'xing';
  const sense = createNameSense(people.names, isSpared);
  const runs = page.roots.flatMap((root) => listRuns(root, page.document.documentElement));

  const { words: written, sequences, phrases, isCount, isRepeated } = gatherTexts(runs);
  const avoid = new Set([...people.names, ...written]);
  for (const entity of people.entities) {
    phrases.add(entity);
    for (const word of entity.split(' ')) if (word.length > 3) avoid.add(word);
  }

  const { ids, pictures } = gatherIds(page);
  const inventor = createInventor(salt, { names: people.names, spellings: [...people.spellings], avoid, ids });
  const said = page.document.documentElement.getAttribute('lang');
  const language = said || guessLanguage(runs.map((run) => run.node.data).join(' '));
  const calendar = createCalendar(language ? [language] : [], inventor.shift, foldWord);
  const isPlain = (word: string): boolean => plainParts.has(foldWord(word));
  for (const sequence of sequences)
    if (
      sequence.split(' ').every((word) => plainParts.has(word) || calendar.isTimeWord(word) || calendar.isMonth(word))
    )
      sequences.delete(sequence);

  // Slugs, longest first, wherever they stand in a value for machines.
  const slugs = [...people.slugs]
    .filter((slug) => slug.length > 5 || /[\W_\d]/.test(slug))
    .toSorted((a, b) => b.length - a.length);
  const slugPattern =
    slugs.length > 0
      ? new RegExp(slugs.map((slug) => slug.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'giu')
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
          return isTail ? tailOf(part) : inventor.word(part);
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
      !/^http/i.test(found) ? rewriteAddress(`//${found}`, parts).slice(2) : rewriteAddress(found, parts),
    );
    pieces = replaceIn(pieces, mail, mailLike);
    pieces = replaceIn(pieces, memberId, (id) => inventor.token(id));
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

  /** People's words: all of them, but for those that ages and places in a row are told with (`2nd`, `3 weeks`). */
  const free = (text: string): string =>
    close(prepare(text), (rest) =>
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
          return !(isByNumber && calendar.isTimeWord(foldWord(word)) && !sense.inWords(word));
        },
        4,
      ),
    );

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
    return code(text).replace(/[\p{L}\p{M}]+/gu, (run) => {
      const key = foldWord(run);
      const isTheirs = (key.length > 3 && avoid.has(key) && !codeWords.has(key)) || /^\p{Lu}\p{Ll}{3,}$/u.test(trimmed);
      return isTheirs ? inventor.word(run) : run;
    });
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
        if (kind === 'address' || /^\/[a-z]/i.test(one)) return address(one);
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

  const parts: AddressParts = { inventor, free, slug, mail: mailLike, code };
  const address = (text: string): string => rewriteAddress(text, parts);

  function rewriteAttribute(element: Element, name: string, before: string): string {
    if (name === 'srcdoc') return before;
    if (name === 'class') return classes(before);
    if (name === 'srcset' || name === 'imagesrcset') return rewriteSrcset(before, parts);
    const kind = kindOf(name, before);
    if (kind === 'address') return address(before);
    if (kind === 'code') return /[{[]"/.test(before) ? (json(before) ?? code(before)) : code(before);
    if (kind === 'value')
      return element.localName === 'option' || /^(?:radio|checkbox)$/.test(element.getAttribute('type') ?? '')
        ? code(before)
        : value(before);
    // Pictures and parts of the page are named after people; only a control may be called by a single word.
    const isControl = element.matches(
      'button,input,textarea,nav,a[role],[role]:not([role="img"]):not([role="presentation"]):not([role="none"]),section,aside',
    );
    return wordsOf(before).length > 14 || (wordsOf(before).length < 2 && !isControl) ? free(before) : label(before);
  }
  const classes = (before: string): string =>
    before.replace(/\S+/g, (name) =>
      /[^\0-\x7f]|@/.test(name) || slugPattern?.test(name) || /ACoA[\w-]{35}|\d{9,}/.test(name) || namesIn(name)
        ? code(name)
        : name,
    );
  const namesIn = (name: string): boolean =>
    (name.match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu) ?? []).some((run) => sense.inCode(run)) ||
    wordsOf(name).some((run) => sense.inCode(run));

  function rewriteRun(run: Run): void {
    const text = run.node.data;
    const parent = run.node.parentElement;
    if (parent?.localName === 'script') run.node.data = (json(text) ?? '').replaceAll('<', '\\u003c');
    else if (parent?.localName === 'title') run.node.data = free(text);
    else if (run.isInterface || isCount(text) || (parent?.localName === 'time' && wordsOf(text).length < 4)) {
      // A single word that people use, too, is the interface's where more than one control says it.
      const [word = '', ...more] = wordsOf(text).map(foldWord);
      const isTheirs =
        run.isInterface && more.length === 0 && avoid.has(word) && !interfaceWords.has(word) && !isRepeated(text);
      run.node.data = isTheirs ? free(text) : label(text);
    } else run.node.data = free(text);
  }

  return {
    facts: { people, sequences, ids, pictures },
    address,
    rewrite() {
      for (const { node } of page.roots)
        for (const { element } of elementsOf(node))
          for (const { name, value: before } of Array.from(element.attributes)) {
            const after = rewriteAttribute(element, name, before);
            if (after !== before) element.setAttribute(name, after);
          }
      for (const run of runs) rewriteRun(run);
      return page.write();
    },
  };
}

/** The ids and the pictures of a page, as its attributes name them. */
function gatherIds({ roots }: OpenPage): Pick<Facts, 'ids' | 'pictures'> {
  const ids = new Set<string>();
  const pictures = new Set<string>();
  for (const { node } of roots)
    for (const { element } of elementsOf(node))
      for (const { name, value } of element.attributes) {
        if (name === 'class' || name === 'style' || name === 'srcdoc') continue;
        for (const id of idsIn(value)) ids.add(id);
        if (/^(?:img|source|image|video)$/.test(element.localName) && /^(?:https?:)?\/\//.test(value))
          pictures.add(value);
      }
  return { ids, pictures };
}
