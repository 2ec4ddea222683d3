import { createElement } from '../../dom/element';
import css from './style.css?inline';

/** Everything a person can do to our parts. The page hears none of it: it would close its own dialog, and the note with it. */
const kept = [
  'keydown keyup keypress beforeinput input copy cut paste wheel contextmenu dragstart selectstart',
  'pointerdown pointerup pointermove pointerover pointerout pointercancel touchstart touchmove touchend touchcancel',
  'mousedown mouseup mousemove mouseover mouseout click dblclick auxclick',
].flatMap((types) => types.split(' '));
const focusEvents = ['focus', 'blur', 'focusin', 'focusout'];

/** A click on one of our parts has to come this long after the part appeared, so that nobody hits what was not there yet. */
const armedAfter = 300;

/**
 * The one place of ours in a web page: a host with a closed shadow root, put there when there is something to say and
 * taken away with the last part.
 */
export interface Shell {
  /** Shows a part. */
  show(part: HTMLElement, options?: { isModal?: boolean; scheme: 'light' | 'dark' }): void;
  /** Takes a part away. */
  remove(part: HTMLElement): void;
  /** What a click on an element of ours does, by pointer, key or assistive technology; only trusted clicks count. */
  onClick(element: HTMLElement, act: (click: MouseEvent) => void): void;
  /** What the keys do while the focus is in a part. Returning true means: done, the browser should not act on it. */
  onKey(part: HTMLElement, act: (event: KeyboardEvent) => boolean): void;
  /** Runs something that moves the focus, without the page hearing of it. */
  quietly(act: () => void): void;
  /** Whether a part has a box and nothing lies over its middle. */
  isOnTop(part: HTMLElement): boolean;
  /** A key that is still held down from before a part appeared does nothing in it until it was let go. */
  ignoreUntilReleased(key: string): void;
  /** Whether an event came from our own parts. */
  isOurs(event: Event): boolean;
}

/** The listeners stand on `window` from document_start on, before any of the page's; they end with `signal`. */
export function createShell(window: Window, now: () => number, signal: AbortSignal): Shell {
  const { document } = window;
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let isQuiet = false;
  let heldKey: string | null = null;
  /** Keys that went down in a part of ours; their way up is ours too, even when the part is gone by then. */
  const pressed = new Set<string>();
  const clicks = new WeakMap<Element, (click: MouseEvent) => void>();
  const keys = new WeakMap<Element, (event: KeyboardEvent) => boolean>();
  const shownAt = new WeakMap<Element, number>();

  const isOurs = (event: Event): boolean => host !== null && event.target === host;

  function* upward(element: Element | null): Generator<Element> {
    for (let one = element; one; one = one.parentElement) yield one;
  }

  /** The page can't see into the closed root and neither can an event's path from here; the root itself can say. */
  function hitBy(event: Event): Element | null {
    const { clientX, clientY, detail } = event as MouseEvent;
    const byPointer = detail > 0 && (clientX !== 0 || clientY !== 0);
    return (byPointer ? root?.elementFromPoint(clientX, clientY) : root?.activeElement) ?? null;
  }

  function answer(event: Event): void {
    if (!event.isTrusted) return;
    if (event.type === 'click') {
      const chain = [...upward(hitBy(event))];
      const isArmed = !chain.some((one) => now() - (shownAt.get(one) ?? Number.NEGATIVE_INFINITY) < armedAfter);
      if (isArmed) chain.map((one) => clicks.get(one)).find((act) => act !== undefined)?.(event as MouseEvent);
    } else if (event.type === 'mousedown') {
      // Our parts don't take the focus from the field by being clicked; in a modal dialog the focus is ours already.
      if (!root?.querySelector('dialog[open]')) event.preventDefault();
    } else if (event.type === 'keydown') {
      const key = event as KeyboardEvent;
      const act = [...upward(root?.activeElement ?? null)].map((one) => keys.get(one)).find((one) => one !== undefined);
      if (key.key === heldKey || act?.(key)) event.preventDefault();
    }
  }

  const options = { capture: true, signal };
  for (const type of kept)
    window.addEventListener(
      type,
      (event) => {
        const { key } = event as KeyboardEvent;
        if (type === 'keydown' && isOurs(event)) pressed.add(key);
        const isReleased = type === 'keyup' && pressed.delete(key);
        if (type === 'keyup' && key === heldKey) heldKey = null;
        if (!isOurs(event) && !isReleased) return;
        event.stopImmediatePropagation();
        if (isOurs(event)) answer(event);
      },
      type === 'wheel' || type.startsWith('touch') ? { ...options, passive: true } : options,
    );
  for (const type of focusEvents)
    window.addEventListener(
      type,
      (event) => {
        const isAboutUs = isOurs(event) || (host !== null && (event as FocusEvent).relatedTarget === host);
        if (isQuiet || isAboutUs) event.stopImmediatePropagation();
      },
      options,
    );
  signal.addEventListener('abort', () => host?.remove());

  function build(): ShadowRoot {
    if (host?.isConnected && root) return root;
    host = createElement('div');
    root = host.attachShadow({ mode: 'closed' });
    const style = createElement('style');
    // Firefox lets an extension's style pass the page's policy only when its text is set in this way.
    style.textContent = css;
    root.append(style);
    document.documentElement.append(host);
    return root;
  }

  function quietly(act: () => void): void {
    isQuiet = true;
    try {
      act();
    } finally {
      isQuiet = false;
    }
  }

  const shell: Shell = {
    isOurs,
    quietly,
    onClick: (element, act) => void clicks.set(element, act),
    onKey: (part, act) => void keys.set(part, act),
    ignoreUntilReleased: (key) => {
      heldKey = key;
    },
    show(part, { isModal = false, scheme } = { scheme: 'light' }) {
      part.classList.add(scheme);
      shownAt.set(part, now());
      build().append(part);
      if (isModal) quietly(() => (part as HTMLDialogElement).showModal());
    },
    remove(part) {
      quietly(() => {
        if (part instanceof HTMLDialogElement && part.open) part.close();
        part.remove();
      });
      if (host && root?.childElementCount === 1) {
        host.remove();
        host = null;
        root = null;
      }
    },
    isOnTop(part) {
      const box = part.getBoundingClientRect();
      if (!part.isConnected || box.width < 1 || box.height < 1) return false;
      const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, window.innerHeight / 2)];
      const hit = root?.elementFromPoint(x, y) ?? null;
      return document.elementFromPoint(x, y) === host && hit !== null && part.contains(hit);
    },
  };
  return shell;
}

/** Our parts follow the page, not the system: dark where the ground behind the field is. */
export function schemeOf(element: Element): 'light' | 'dark' {
  for (let one: Element | null = element; one; one = one.parentElement ?? hostOf(one)) {
    const colour = /rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)/.exec(getComputedStyle(one).backgroundColor);
    if (!colour || Number(colour[4] ?? 1) < 0.5) continue;
    const [red, green, blue] = colour.slice(1, 4).map((value) => (Number(value) / 255) ** 2.2) as [
      number,
      number,
      number,
    ];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.2 ? 'dark' : 'light';
  }
  return 'light';
}

const hostOf = (element: Element): Element | null => {
  const rootNode = element.getRootNode();
  return rootNode instanceof ShadowRoot ? rootNode.host : null;
};
