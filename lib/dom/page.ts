/**
 * A web page as the readers see it: the few things that a bare document cannot answer by itself, handed in so that a
 * saved page is read by the same code as a living one.
 */
export interface Page {
  document: Document;
  /** The document that the tab's address belongs to: the page's own, or the one around the frame it stands in. */
  readonly tab: Document;
  /** Whether a person would see the element; null where only a layout could tell. */
  isVisible(element: Element): boolean | null;
  /** The open shadow root of an element, if it has one. */
  shadowOf(element: Element): ShadowRoot | null;
  /** The document inside a frame of the same origin; null for any other. */
  frameOf(frame: HTMLIFrameElement): Document | null;
}

/** The page in front of the user. */
export function createLivePage(document: Document): Page {
  return {
    document,
    get tab() {
      try {
        return document.defaultView?.top?.document ?? document;
      } catch {
        // Around it is a page of somebody else's.
        return document;
      }
    },
    isVisible: (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }),
    shadowOf: (element) => element.shadowRoot,
    frameOf: (frame) => {
      try {
        return frame.contentDocument;
      } catch {
        return null;
      }
    },
  };
}

/**
 * What matches a list of selectors (`a,b`; no comma inside one), at most `most` of each, in the order of the document.
 * They are asked one by one: on a large page a browser answers a list ten times slower, and not every engine keeps the
 * order.
 */
export function findAll(root: ParentNode, selectors: string, most: number): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors.split(',')) {
    const all = root.querySelectorAll(selector);
    for (let at = 0; at < all.length && at < most; at += 1) found.add(all[at] as Element);
  }
  const sorted = [...found].toSorted((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  return sorted.slice(0, most);
}

/** Most hosts and frames of a page that are entered. */
const mostRoots = 20;

/**
 * The trees a site may have put its parts in: the document, then the open shadow roots of `hosts`, then the documents
 * of the same-origin `frames`. What cannot be entered is left out.
 */
export function listRoots(page: Page, hosts: string, frames: string): (Document | ShadowRoot)[] {
  const shadows = findAll(page.document, hosts, mostRoots).map((host) => page.shadowOf(host));
  const documents = findAll(page.document, frames, mostRoots).map((frame) => page.frameOf(frame as HTMLIFrameElement));
  return [page.document, ...[...shadows, ...documents].filter((root) => root !== null)];
}
