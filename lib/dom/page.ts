/**
 * A web page as the readers see it: the few things that a bare document cannot answer by itself, handed in so that a
 * saved page is read by the same code as a living one.
 */
export interface Page {
  document: Document;
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
 * The trees a site may have put its parts in: the document, then the open shadow roots of `hosts`, then the documents
 * of the same-origin `frames`. Empty selectors are allowed; what cannot be entered is left out.
 */
export function listRoots(page: Page, hosts: string, frames: string): (Document | ShadowRoot)[] {
  const shadows = [...page.document.querySelectorAll(hosts)].map((host) => page.shadowOf(host));
  const documents = [...page.document.querySelectorAll<HTMLIFrameElement>(frames)].map((frame) => page.frameOf(frame));
  return [page.document, ...[...shadows, ...documents].filter((root) => root !== null)];
}
