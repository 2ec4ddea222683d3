import type { Page } from '../../dom/page';
import { readLine } from '../../dom/text';
import { isCountry } from '../countries';

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const always: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' };

/** A name as addresses write it; an umlaut is two letters there or its bare vowel. */
const fold = (text: string, hasUmlauts: boolean): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßłøđæœ]/g, (sign) => always[sign] ?? (hasUmlauts ? (letters[sign] ?? sign) : sign))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Whether a part of an address is a word of a name, or several in a row that were written as one. */
function isIn(words: string[], part: string): boolean {
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= words.length && to <= from + 6; to += 1)
      if (words.slice(from, to).join('') === part) return true;
  return false;
}

/**
 * Whether a page name could be made of a name: it holds its first and last names, and a number where somebody had it
 * before (XING research §a, "Slug facts").
 */
export function isNamedAfter(slug: string, name: string): boolean {
  return [true, false].some((hasUmlauts) => {
    const parts = fold(slug.slice(0, 300), hasUmlauts)
      .replace(/\d{1,40}$/, '')
      .split(/[_\W]/)
      .filter(Boolean);
    const words = fold(name.slice(0, 300), hasUmlauts)
      .split(/[^\p{L}]/u)
      .filter(Boolean)
      .slice(0, 20);
    return parts.length > 0 && parts.every((part) => isIn(words, part));
  });
}

/** The words that belong to an element itself: badges and promotions are nested in the heading of a name (XING research §a). */
export function ownText(element: Element | null): string {
  const nodes = [...(element?.childNodes ?? [])].slice(0, 200);
  const own = nodes.filter((node) => node.nodeType === 3).map((node) => (node as Text).data.slice(0, 600));
  const text = own
    .join(' ')
    .replace(/\s{1,600}/g, ' ')
    .trim()
    .slice(0, 300);
  return text || readLine(element?.querySelector(':scope > span:first-child') ?? null);
}

/** A place as it is kept: a comma, then a space. */
export const tidyPlace = (text: string): string => text.replace(/\s{0,3},\s{0,3}/g, ', ');

/**
 * What the paragraphs of a head are where no icon tells it: a place ends in a country; the occupation is the first one
 * beside it. A single line that names no country could be either, so it is neither (`isUnclear`).
 */
export function sortLines(
  page: Page,
  head: Element,
  paragraphs: string,
): { occupation: string; place: string; isUnclear: boolean } {
  const language = page.document.documentElement.lang || 'de';
  const lines = [...head.querySelectorAll(paragraphs)]
    .slice(0, 40)
    .filter((line) => !line.closest('h1,button,[data-xds="PopOver"]') && page.isVisible(line) !== false)
    .map((line) => readLine(line))
    .filter(Boolean);
  const place = lines.toReversed().find((line) => isCountry(line.split(',').at(-1) ?? '', language));
  const others = lines.filter((line) => line !== place);
  const isUnclear = place === undefined && lines.length === 1;
  return { occupation: (isUnclear ? undefined : others[0]) ?? '', place: tidyPlace(place ?? ''), isUnclear };
}
