import { parsePersonName } from '../../lib/language/person-name';
import { siteOf } from '../../lib/domain/profile';
import { readLine } from '../../lib/dom/text';
import { elementsOf, type OpenPage } from './document';
import { foldUmlauts, foldWord, wordsOf } from './fold';
import { codeWords, interfaceWords, plainParts, unnamed } from './lexicon';

/** Who is on a page, as far as the page names them. */
export interface People {
  /** Folded words of names, two letters and more. */
  names: Set<string>;
  /** The words as they are spelled. */
  spellings: Set<string>;
  /** Names in addresses, decoded. */
  slugs: Set<string>;
  /** What they put behind their names, as it is spelled: `M.A.` */
  credentials: Set<string>;
  /** Folded names of firms, schools and groups, whole. */
  entities: Set<string>;
}

const slugIn =
  /(?:\/in\/|\/profile\/|[?&](?:amp;)?vanityName=|(?:vanityName|publicIdentifier)"?[:=]"?)((?:[\p{L}\p{M}\p{N}_.-]|%[\da-f]{2}){2,200})/giu;
const entityLink = /\/(?:company|school|showcase|groups|companies|pages)\/[^/?#]/;
const senders =
  '.msg-s-message-group__name,.msg-entity-lockup__entity-title,.msg-conversation-listitem__participant-names,.msg-conversation-card__participant-names,[data-anonymize="person-name"]';
const nameKeys = new Set([
  'name',
  'givenName',
  'familyName',
  'additionalName',
  'alternateName',
  'firstName',
  'lastName',
  'fullName',
  'displayName',
]);
const mostNames = 6000;

const isNameLike = (text: string): boolean => {
  // Pictures stand among names.
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (
    words.length > 1 &&
    words.length <= 5 &&
    words.every((word) => /^["'„“(]?[\p{Lu}\p{Lo}]/u.test(word) || plainParts.has(foldWord(word.replace(/\W+$/, ''))))
  );
};

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** Everybody a page names: in links and addresses, headings, titles, senders of messages, and in its data. `url` is the page's address. */
export function gatherPeople(page: OpenPage, html: string, url: string | undefined): People {
  const people: People = {
    names: new Set(),
    spellings: new Set(),
    slugs: new Set(),
    credentials: new Set(),
    entities: new Set(),
  };
  const addWord = (word: string, isWhole = false): void => {
    const folded = foldWord(word);
    if (folded.length < 2 || folded.length > 60 || people.names.size > mostNames) return;
    if (plainParts.has(word.toLowerCase()) && !isWhole) return;
    people.names.add(folded);
    people.names.add(foldUmlauts(word));
    people.spellings.add(word);
  };
  const addName = (text: string): void => {
    const shown = text.slice(0, 160);
    const { full, given, family, credentials } = parsePersonName(shown);
    for (const one of credentials) if (one.length < 9) people.credentials.add(one);
    const parts = given || family ? [full, given, family] : [shown];
    for (const word of parts.flatMap((part) => wordsOf(part ?? ''))) addWord(word);
    // "Do" and "Le" are particles, but not where a name begins or ends with them.
    for (const word of [wordsOf(given ?? '')[0], wordsOf(family ?? '').at(-1)]) if (word) addWord(word, true);
  };
  const addSlug = (raw: string): void => {
    const slug = decode(raw);
    if (unnamed.has(slug.toLowerCase()) || people.slugs.size > mostNames) return;
    if (/^ACoA[\w-]{35}$/i.test(slug)) return;
    people.slugs.add(slug.normalize('NFC'));
    for (const word of wordsOf(slug)) if (word.length > 2) addWord(word);
  };

  // Names stand in scripts and hydration data, too; those go, but what they name may stand elsewhere.
  for (const text of [html, url ?? '', ...page.roots.slice(1).map((root) => sourceOf(root.node))]) {
    for (const once of [text, text.includes('%2F') || text.includes('%252F') ? decode1(text) : ''])
      for (const match of once.matchAll(slugIn)) addSlug(match[1] ?? '');
    for (const match of text.matchAll(
      /(?:"|&quot;|\\")(?:firstName|lastName|givenName|familyName|fullName)(?:"|&quot;|\\")\s{0,3}:\s{0,3}(?:"|&quot;|\\")([^"\\&<>]{2,80})/g,
    ))
      addName(match[1] ?? '');
  }
  const slugWords = new Set(people.names);
  const isInSlug = (word: string): boolean => slugWords.has(foldWord(word)) || slugWords.has(foldUmlauts(word));

  for (const { node } of page.roots) {
    for (const { element } of elementsOf(node)) {
      const name = element.localName;
      const href = name === 'a' ? (element.getAttribute('href') ?? '') : '';
      if (name === 'a' && /\/(?:in|profile)\/[^/?#]/.test(href)) {
        for (const text of [...linesOf(element), element.getAttribute('aria-label') ?? '', imageText(element)]) {
          const words = wordsOf(text);
          const isKnown = words.some((word) => slugWords.has(foldWord(word)) || slugWords.has(foldUmlauts(word)));
          if (
            words.length <= 6 &&
            (isKnown ? isNameLike(text) || words.length < 3 : isNameLike(text) && /\/in\/ACoA/.test(href))
          )
            addName(text);
        }
      } else if (name === 'a' && entityLink.test(href)) {
        for (const text of [...linesOf(element).slice(0, 2), imageText(element)]) {
          const folded = wordsOf(text).map(foldWord).join(' ');
          if (folded.length > 2) people.entities.add(folded);
        }
      } else if (name === 'h1') {
        const text = readLine(element, 160);
        if (isNameLike(text) || (wordsOf(text).length < 3 && wordsOf(text).some(isInSlug))) addName(text);
      } else if (name === 'h2' && element.closest('[componentkey$="Topcard"],[id$="Topcard"]'))
        addName(readLine(element, 160));
      else if (/^(?:h2|h3)$/.test(name) && element.closest('li,[role="listitem"],article')) {
        const text = readLine(element, 160);
        if (isNameLike(text)) addName(text);
      } else if (name === 'title' && element.closest('head,html')) {
        const first = (element.textContent ?? '').replace(/^\(\d+\+?\)\s*/, '').split(/\s[|–-]\s/)[0] ?? '';
        if (isNameLike(first)) addName(first);
      } else if (name === 'script' && /ld\+json/i.test(element.getAttribute('type') ?? ''))
        addJson(element.textContent ?? '', addName);
      if (element.hasAttribute('class') || element.hasAttribute('data-anonymize'))
        if (element.matches(senders)) addName(readLine(element, 160));
    }
  }
  if (url && siteOf(url) === null) addSlug(url.split('/').filter(Boolean).at(-1) ?? '');
  return people;
}

const decode1 = (text: string): string =>
  text.replace(/(?:%25|%)(2F|3D|3F|26|3A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const sourceOf = (node: Node): string =>
  [...elementsOf(node)].flatMap(({ element }) => [...element.attributes].map((one) => ` ${one.value}`)).join('\n');

/** The first lines of a link: one of them is the name, if any is. */
function linesOf(link: Element): string[] {
  const leaves = [...link.querySelectorAll('p,span,h1,h2,h3,h4,strong,div')]
    .slice(0, 12)
    .map((one) => readLine(one, 160));
  return [readLine(link, 160), ...leaves].filter(Boolean).slice(0, 10);
}

const imageText = (link: Element): string => link.querySelector('img')?.getAttribute('alt') ?? '';

function addJson(text: string, add: (name: string) => void): void {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return;
  }
  const open: unknown[] = [root];
  for (let steps = 0; steps < 20_000 && open.length > 0; steps += 1) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const isPerson = !Array.isArray(value) && (!('@type' in value) || value['@type'] === 'Person');
    for (const [key, one] of Object.entries(value)) {
      if (typeof one === 'object') open.push(one);
      else if (isPerson && typeof one === 'string' && nameKeys.has(key) && wordsOf(one).length <= 6) add(one);
    }
  }
}

/** Whether a run of letters names somebody. */
export interface NameSense {
  /** In words for people: a name, or a longer word around one; names of two or three letters only with a capital. */
  inWords(run: string): boolean;
  /** In words for machines: a name, or little else than names. */
  inCode(run: string): boolean;
}

/** The site's own words are no longer words around a name, whatever they contain. */
const isSpared = (folded: string): boolean => interfaceWords.has(folded) || folded === 'linkedin' || folded === 'xing';

/** A sense for the names of one page. */
export function createNameSense(names: ReadonlySet<string>): NameSense {
  const lengths = [...new Set([...names].map((name) => name.length))]
    .filter((length) => length > 3)
    .toSorted((a, b) => b - a);
  const known = new Map<string, boolean>();
  const holds = (key: string): boolean =>
    lengths.some((length) => {
      for (let at = 0; at + length <= key.length; at += 1) if (names.has(key.slice(at, at + length))) return true;
      return false;
    });
  /** What is left of a word without the names in it. */
  function rest(key: string): number {
    let left = 0;
    for (let at = 0; at < key.length; ) {
      const length = lengths.find((one) => names.has(key.slice(at, at + one)));
      if (length === undefined) left += 1;
      at += length ?? 1;
    }
    return left;
  }
  const remember = (place: string, run: string, answer: () => boolean): boolean => {
    const key = place + run;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer();
    known.set(key, now);
    return now;
  };
  return {
    inWords: (run) =>
      remember('w', run, () => {
        const key = foldWord(run);
        if (names.has(key) || names.has(foldUmlauts(run))) return key.length > 3 || !/^\p{Ll}/u.test(run);
        return !isSpared(key) && holds(key);
      }),
    inCode: (run) =>
      remember('c', run, () => {
        const key = foldWord(run);
        if (codeWords.has(key) || key.length < 4) return false;
        return names.has(key) || (holds(key) && rest(key) <= 3);
      }),
  };
}
