import { readLine } from '../dom/text';

/** What a list, or a part of a page, holds for one person. */
export interface Row {
  element: Element;
  slug: string;
  /** The links to the person. */
  links: Element[];
}

/** Higher than any row of a list is nested; what stands above is the page. */
const highest = 14;

/** Whom the links in an element name, each person once; more than eight links are not asked. */
export const namedIn = (element: Element, links: string, slugOf: (link: Element) => string | null): Set<string> =>
  new Set([...element.querySelectorAll(links)].slice(0, 8).flatMap((link) => slugOf(link) ?? []));

/** The row a control stands in: the highest element around it that names exactly one person. Null where the first to name anybody names several. */
export function findRow(control: Element, links: string, slugOf: (link: Element) => string | null): Row | null {
  let row: Row | null = null;
  for (
    let element = control.parentElement, level = 0;
    element && level < highest && !element.matches('main,body');
    element = element.parentElement, level += 1
  ) {
    const [slug, ...others] = namedIn(element, links, slugOf);
    if (others.length > 0) break;
    const own = [...element.querySelectorAll(links)].slice(0, 8).filter((one) => slugOf(one) === slug);
    if (slug) row = { element, slug, links: own };
  }
  return row;
}

/** A name in the texts of links that the label of a control bears out; labels are sentences around a name, in any language. */
export function nameBorneOut(links: readonly Element[], label: string): string | undefined {
  return links
    .flatMap((link) => [...link.querySelectorAll('p,span,h3,strong')].slice(0, 20))
    .map((text) => readLine(text, 150))
    .find((name) => name.length > 1 && label.includes(name));
}
