import type { Page } from '../../dom/page';
import { foldSlug } from '../slug';

/** Longest script that is looked into, in UTF-16 units. */
const longest = 2_000_000;

/** Where a string that opens at `from` ends. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The first object literal of a text as JSON: a bare `undefined` becomes null. Everything else that JSON has not, it still has not. */
function jsonOf(text: string): string {
  let json = '';
  let from = text.indexOf('{');
  let depth = 0;
  for (let at = from; at >= 0 && at < text.length; ) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === 'u' && text.startsWith('undefined', at)) {
      json += `${text.slice(from, at)}null`;
      at += 'undefined'.length;
      from = at;
    } else {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      at += 1;
      if (depth === 0) return json + text.slice(from, at);
    }
  }
  return '';
}

const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/**
 * The id of `slug` in the data that came with the page, `window.crate` (XING research §a, "Server-rendered data"); null
 * where it has none. It is the literal of a script: taken apart here, never run. After navigation inside the page it is
 * still that of the first person, so only a record with this very page name counts. Nothing else of it is evidenced.
 */
export function readCrateId(page: Page, slug: string): string | null {
  const text = page.document.querySelector('script#runtime-config')?.textContent ?? '';
  const start = text.slice(0, 1000).indexOf('window.crate');
  if (start < 0 || text.length > longest || !text.includes('XingId')) return null;
  try {
    const records = get(get(JSON.parse(jsonOf(text.slice(start))), 'serverData'), 'APOLLO_STATE');
    for (const [key, record] of Object.entries(records ?? {}).slice(0, 20_000)) {
      const [id, name] = [get(record, 'id'), get(record, 'pageName')];
      if (get(record, '__typename') !== 'XingId' || typeof id !== 'string' || typeof name !== 'string') continue;
      if (key === `XingId:${id}` && /^\d{1,20}\.[0-9a-f]{1,40}$/.test(id) && foldSlug(name) === slug) return id;
    }
  } catch {
    // Another literal than the one we know.
  }
  return null;
}
