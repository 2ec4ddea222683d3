import { hashOf } from '../language/hash';

/** Longest outline, in UTF-16 units. */
const longestOutline = 40_000;
/** Most elements that are looked at; of a larger page the rest is counted out. */
const mostElements = 20_000;
/** Most that is read of a page to know its words, in nodes and UTF-16 units. Beyond it only words of the web itself are kept. */
const mostNodes = 80_000;
const mostLetters = 1_500_000;
/** Longest word of a page that is looked for in a key, in letters. */
const longestWord = 40;
/** Longest value of a key that is looked at. */
const longestKey = 200;
/** Ends an outline that has no more room. */
const cutHere = '… cut here';
/** Levels of nesting that are shown; what lies deeper is counted. */
const mostLevels = 60;

const split = (words: string): string[] => words.split(' ');

const tags = new Set(
  split(
    'a abbr address article aside audio b blockquote body br button canvas caption cite code col colgroup datalist dd details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html i iframe img input ins kbd label legend li main map mark menu meter nav object ol optgroup option output p picture pre progress q s samp search section select slot small source span strong sub summary sup svg table tbody td textarea tfoot th thead time tr track u ul var video wbr',
  ),
);
/** Words of the web and of profiles as such: they say how a page is built whoever is on it. */
const vocabulary = new Set([
  ...[...tags].filter((tag) => tag.length > 1),
  ...split(
    'about action actions activity alert app application aria attr badge bar base below above box card cards column com component compact connect connections contact contacts content control controls core cover data default detail details drawer education empty entity entry events expandable experience feature featured feed field full grid group head heading headline id impl in info inline inner interests item items key label lang language languages layout lazy left level license link list listbox listitem location member menuitem message modal module modules mutual name network none old only open outer outlet overlay overview page panel part photo picture pill place placeholder post posts preload primary profile profiles progressbar project publication qa radio recent recommendation ref region related render right role root row school screen search secondary see self services shell skill skills slot slug state status stream sub suggested switch tab tabpanel tablist test testid text timeline title toast toolbar tooltip top topcard tree type ui url user value version view visible volunteer wants haves web work workspace wrapper xing linkedin',
  ),
]);
/** What a page shows to be read, besides its texts. */
const readable = new Set(
  split(
    'alt title value placeholder content label summary href src srcset action cite poster aria-label aria-description aria-valuetext aria-placeholder aria-roledescription',
  ),
);
/** Attributes every page has; their names say nothing. */
const usual = new Set([
  ...readable,
  ...split('id class style role type name dir lang tabindex width height loading fetchpriority sizes target rel'),
]);
const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
/** Not built of parts. */
const skipped = new Set(split('script style link meta noscript template br wbr head path g use defs'));
/** Parts beside the person of the page: only counted. */
const beside = /^(?:header|nav|aside|footer|banner|navigation|complementary|contentinfo)$/;

/** A word as it is compared: small letters without accents. */
const plain = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
const spelledOut = (text: string): string =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Everything on a page that could name somebody. */
interface Said {
  words: Set<string>;
  /** How words of addresses begin: keys may hold the beginning of a name only. */
  beginnings: Set<string>;
  /** Long pieces of addresses: names and numbers of people, posts and firms. */
  names: string[];
  /** False where the page is too large to know all of it. */
  isAll: boolean;
}

/** All that a page says, in texts, labels and addresses. */
function listen(root: Element): Said {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  const names = new Set<string>();
  let nodes = 0;
  let letters = 0;
  const hear = (text: string): void => {
    letters += text.length;
    if (letters > mostLetters) return;
    for (const form of [plain(text), plain(spelledOut(text))])
      for (const [word] of form.matchAll(/[\p{L}\p{N}]{2,60}/gu)) words.add(word);
  };
  const hearAddress = (address: string): void => {
    const text = decode(decode(address));
    hear(text);
    for (const [word] of plain(spelledOut(text)).matchAll(/[a-z]{6,40}/g))
      for (let length = 5; length < word.length; length += 1) beginnings.add(word.slice(0, length));
    for (const [name] of text.matchAll(/[\p{L}\p{N}_-]{8,160}/gu)) if (/[\d_-]/u.test(name)) names.add(name);
  };
  if (URL.canParse(root.ownerDocument.URL)) hearAddress(new URL(root.ownerDocument.URL).pathname);
  const document = root.ownerDocument;
  hear(document.title);
  // 1 and 4: elements and texts.
  const walker = document.createTreeWalker(root, 1 | 4);
  for (let node: Node | null = root; node && nodes <= mostNodes && letters <= mostLetters; node = walker.nextNode()) {
    nodes += 1;
    if (node.nodeType === 3) {
      const { parentElement } = node;
      if (!/^(?:SCRIPT|STYLE)$/.test(parentElement?.tagName ?? '')) hear((node as Text).data);
      continue;
    }
    // Addresses of scripts and styles are the site's own.
    if (/^(?:LINK|SCRIPT|STYLE)$/.test((node as Element).tagName)) continue;
    for (const { name, value } of (node as Element).attributes)
      if (/^(?:href|src|srcset|action|cite|poster)$/.test(name)) hearAddress(value.slice(0, 2000));
      else if (readable.has(name)) hear(value);
  }
  const longest = [...names].toSorted((one, other) => other.length - one.length).slice(0, 200);
  return { words, beginnings, names: longest, isAll: nodes <= mostNodes && letters <= mostLetters };
}

// Stand-ins until a whole value is known: no page text holds them, they are taken out of it first.
const [blankLetters, blankDigits] = ['\u0001', '\u0002'];
const stand = `${blankLetters}${blankDigits}${blankLetters}`;

/** Takes everything out of a key that could lead to somebody; how it is built stays. */
function createBlanking({ words, beginnings, names, isAll }: Said): (key: string) => string {
  const known = new Map<string, string>();
  /** Which letters of a run belong to a word that the page says. */
  const findSaid = (run: string): boolean[] => {
    const isSaid = Array.from(run, () => false);
    for (let from = 0; from + 4 <= run.length; from += 1)
      for (let to = Math.min(run.length, from + longestWord); to >= from + 4; to -= 1)
        if (words.has(run.slice(from, to))) {
          isSaid.fill(true, from, to);
          break;
        }
    return isSaid;
  };
  const blankRun = (run: string, isBesideDigit: boolean): string => {
    if (!/^[A-Za-z]{1,200}$/.test(run)) return blankLetters;
    const isSaid = findSaid(run.toLowerCase());
    return run.replace(/[A-Z]{1,200}(?![a-z])|[A-Z]?[a-z]{1,200}/g, (piece: string, at: number) => {
      const word = piece.toLowerCase();
      if (vocabulary.has(word)) return piece;
      // A word of a language, not a piece of a number.
      const isWord = /^[a-z]{4,24}$/.test(word) && /[aeiouy]/.test(word) && !isBesideDigit;
      const isFree = !words.has(word) && !beginnings.has(word) && !isSaid.slice(at, at + piece.length).includes(true);
      return isAll && isWord && isFree ? piece : blankLetters;
    });
  };
  const blank = (key: string): string => {
    let left = decode(key.slice(0, longestKey))
      // oxlint-disable-next-line no-control-regex -- the stand-ins are ours alone
      .replace(/[\u0000-\u001f]/g, '')
      .replace(uuid, stand);
    for (const name of names) {
      const at = left.toLowerCase().indexOf(name.toLowerCase());
      if (at >= 0) left = left.slice(0, at) + stand + left.slice(at + name.length);
    }
    return (
      left
        .replace(/[\p{L}\p{M}]{1,200}/gu, (run: string, at: number) =>
          blankRun(run, /\d/.test(left.charAt(at - 1) + left.charAt(at + run.length))),
        )
        .replace(/\p{N}{1,200}/gu, blankDigits)
        // oxlint-disable-next-line no-control-regex -- these are the stand-ins
        .replace(/[\u0001\u0002](?:[-_.~]{0,2}[\u0001\u0002]){2,200}/g, '<id>')
        // oxlint-disable-next-line no-control-regex -- these are the stand-ins
        .replace(/\u0001{1,200}/g, 'a')
        // oxlint-disable-next-line no-control-regex -- these are the stand-ins
        .replace(/\u0002{1,200}/g, '9')
        // Signs that a key has no need of may belong to a text.
        .replace(/[^\w.:()/#,@<>-]{1,200}/g, '~')
    );
  };
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const after = blank(key);
    known.set(key, after);
    return after;
  };
}

/** The first part of an address on the same site, where it is a word of the web: `/in/`. */
function areaOf(href: string | null, site: string): string {
  if (href === null || !URL.canParse(href, site)) return '';
  const { origin, pathname } = new URL(href, site);
  const first = pathname.split('/')[1] ?? '';
  if (!URL.canParse(site) || origin !== new URL(site).origin || !first) return '';
  return vocabulary.has(first) ? ` → /${first}/` : ' → /a/';
}

/** One element in an outline. */
interface Part {
  line: string;
  inner: Part[];
  /** It stands beside the person of the page: what is in it is only counted. */
  isBeside: boolean;
  /** How many elements it is, with all in it. */
  size: number;
  /** The same for parts that are alike down to the last element. */
  shape: number;
}

/** The elements of a page as parts; the first one is the outermost. `isCut` where there are too many. */
function listParts(root: Element, describe: (element: Element) => string): { parts: Part[]; isCut: boolean } {
  const parts: Part[] = [];
  // A list of its own instead of recursion: pages nest deeper than a call stack goes.
  const open: { element: Element; outer: Part | null }[] = [{ element: root, outer: null }];
  for (let next = open.pop(); next && parts.length < mostElements; next = open.pop()) {
    const { element, outer } = next;
    const tag = element.tagName.toLowerCase();
    const isBeside = beside.test(tag) || beside.test(element.getAttribute('role') ?? '');
    const part: Part = { line: describe(element), inner: [], isBeside, size: 1, shape: 0 };
    parts.push(part);
    outer?.inner.push(part);
    if (tag === 'svg') continue;
    for (let child = element.lastElementChild; child; child = child.previousElementSibling)
      if (!skipped.has(child.tagName.toLowerCase())) open.push({ element: child, outer: part });
  }
  // What is in a part stands behind it.
  for (const part of parts.toReversed()) {
    part.size = part.inner.reduce((sum, { size }) => sum + size, 1);
    part.shape = hashOf(`${part.line}(${part.inner.map(({ shape }) => shape).join()})`);
  }
  return { parts, isCut: open.length > 0 };
}

/** Writes parts line by line within `most` UTF-16 units. */
function write(outermost: Part, most: number): string[] {
  const lines: string[] = [];
  let left = most;
  const waiting = [{ part: outermost, level: 0, times: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { level, times } = next;
    let { part } = next;
    const { line } = part;
    let boxes = 0;
    // Boxes of one kind around a single thing are told in its line.
    if (/^\w{1,20}$/.test(line))
      for (let only = part.inner[0]; only && part.inner.length === 1 && part.line === line && !part.isBeside; ) {
        part = only;
        only = part.inner[0];
        boxes += 1;
      }
    const isFolded = (part.isBeside || level >= mostLevels) && part.inner.length > 0;
    const told = [
      ' '.repeat(level),
      boxes > 0 ? `${line}${boxes > 1 ? `*${boxes}` : ''} > ${part.line}` : line,
      isFolded ? ` (${part.size - 1} inside)` : '',
      times > 1 ? ` ×${times}` : '',
    ].join('');
    left -= told.length + 1;
    if (left < 0) return [...lines, cutHere];
    lines.push(told);
    if (isFolded) continue;
    const groups: typeof waiting = [];
    for (const inner of part.inner) {
      const last = groups.at(-1);
      if (last?.part.shape === inner.shape) last.times += 1;
      else groups.push({ part: inner, level: level + 1, times: 1 });
    }
    waiting.push(...groups.toReversed());
  }
  return lines;
}

/**
 * How a page is built: tags, keys, roles, names of further attributes, nesting and counts, one element a line. `keys` are
 * the attributes whose values are shown. Nothing of what the page says is in it: no text, no label, no address; what a
 * key holds of them, and every number, is blanked (`a`, `9`, `<id>`). Alike neighbours are told once with their count.
 * At most 40,000 UTF-16 units; takes pages of any size and depth.
 */
export function outlineOf(document: Document, keys: readonly string[]): string {
  const root = document.body ?? document.documentElement;
  if (!root) return '';
  const blank = createBlanking(listen(document.documentElement));
  const describe = (element: Element): string => {
    const tag = element.tagName.toLowerCase();
    let line = tags.has(tag) ? tag : blank(tag);
    const others = new Set<string>();
    for (const { name, value } of [...element.attributes].slice(0, 40))
      if (keys.includes(name) && value) line += ` ${name}=${/\s/.test(value) ? '~' : blank(value)}`;
      else if (name === 'role') line += ` role=${blank(value)}`;
      else if (name === 'hidden') line += ' hidden';
      else if (tag !== 'svg' && !usual.has(name) && !/^(?:aria-|on)/.test(name)) others.add(blank(name));
    if (others.size > 0) line += ` [${[...others].join(' ')}]`;
    if (tag === 'a') line += areaOf(element.getAttribute('href'), document.URL);
    const hasText = [...element.childNodes]
      .slice(0, 40)
      .some((node) => node.nodeType === 3 && (node as Text).data.trim());
    return hasText ? `${line} "` : line;
  };
  const { parts, isCut } = listParts(root, describe);
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i.exec(document.documentElement.lang)?.[0] ?? '?';
  const head = `language ${language}, ${parts.length}${isCut ? '+' : ''} elements`;
  const lines = parts[0] ? write(parts[0], longestOutline - head.length - cutHere.length - 1) : [];
  return [head, ...lines].join('\n');
}
