import type { Page } from '../dom/page';

/** Something that a page says of itself for search engines (schema.org); nothing in it is sure to have any shape. */
export type LinkedNode = Record<string, unknown>;

/** Longest script that is parsed, in UTF-16 units. */
const longest = 200_000;
/** Most values looked at in one script. */
const most = 500;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that may stand alone or in a list, as a list of at most 100. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 100) : [value]);

/** The objects of a value that may stand alone or in a list; of `type`, where one is given. */
export const nodesOf = (value: unknown, type?: RegExp): LinkedNode[] =>
  listOf(value)
    .filter(isNode)
    .filter((node) => !type || listOf(node['@type']).some((one) => typeof one === 'string' && type.test(one)));

/** A text of a node on one line, of at most 300 UTF-16 units; empty where there is none. */
export const lineIn = (node: LinkedNode | null, key: string): string => {
  const value = listOf(node?.[key])[0];
  return typeof value === 'string'
    ? value
        .slice(0, 300)
        .replace(/\s{1,300}/g, ' ')
        .trim()
    : '';
};

/** What stands at the top of a script, in its lists and its graph; nothing that is nested in somebody's article. */
function listNodes(script: Element): LinkedNode[] {
  const text = script.textContent ?? '';
  if (text.length > longest) return [];
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  const waiting = [root];
  const nodes: LinkedNode[] = [];
  for (let at = 0; at < waiting.length && at < most; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, most));
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(value['@graph'], value['mainEntity']);
    }
  }
  return nodes;
}

/**
 * The person of `slug` in the page's linked data, where every address they have there is that person's own
 * (`slugOf` knows the site's addresses and answers null for all others); null for a person without one, too.
 */
export function findLinkedPerson(
  page: Page,
  slug: string,
  slugOf: (address: string) => string | null,
): LinkedNode | null {
  const scripts = [...page.document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  const people = nodesOf(scripts.flatMap(listNodes), /^Person$/);
  const isTheirs = (person: LinkedNode): boolean => {
    const addresses = [person['url'], person['@id'], ...listOf(person['sameAs'])];
    const said = addresses.map((one) => (typeof one === 'string' ? slugOf(one) : null)).filter((one) => one !== null);
    return said.length > 0 && said.every((one) => one === slug);
  };
  return people.find(isTheirs) ?? null;
}

/** Whom the head of a page names, by its canonical address and the one for sharing. */
export function slugsOfHead(page: Page, slugOf: (address: string) => string | null): string[] {
  const { document } = page;
  const said = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return said.map((one) => (one ? slugOf(one) : null)).filter((one) => one !== null);
}

/** Whether a line was masked for strangers (`*** ******`): nothing of it is to be read, also where a word was left. */
export const isMasked = (line: string): boolean =>
  /\*{3}/.test(line) || (line.includes('*') && !/[\p{L}\p{N}]/u.test(line));

/** The same of a text of several lines, where people draw lines with stars themselves: masked is what has more stars than letters. */
export const isMaskedText = (text: string): boolean =>
  text.split('*').length > text.replace(/[^\p{L}\p{N}]/gu, '').length;
