import { readLine } from '../../lib/dom/text';
import { wordsOf } from './fold';
import type { Root } from './document';
import { namingRoutes, routes, unnamed } from './lexicon';

/** A run of text and what is known of its place. */
export interface Run {
  node: Text;
  /** Whether it may be the interface that speaks here. */
  isInterface: boolean;
  /** The label of a control: may be a single word. */
  isControl: boolean;
}

const controls =
  'button,label,legend,summary,option,[role="button"],[role="tab"],[role="menuitem"],[role="menuitemradio"],[role="radio"],[role="checkbox"],[role="switch"]';
const navigation = 'nav,footer,[role="navigation"],[role="contentinfo"],[role="banner"],#global-nav';
const sectioning = 'section,aside,main,dialog,header,form,[id$="Module"]';
const rows = 'li,[role="listitem"],article,[componentkey^="entity-collection-item"],[id^="entity-collection-item"]';
const editable = 'textarea,[contenteditable]:not([contenteditable="false"]),[role="textbox"]';
const hidden = /visually-hidden|sr-only|a11y-text|screen-reader|hidden-label/i;

const searches = /\/search\/|keywords=|skill-associations|authwall|[?&]session_?redirect=/i;

interface Place {
  control: Element | null;
  link: Element | null;
  heading: Element | null;
  navigation: boolean;
  row: boolean;
  dialog: Element | null;
  editable: boolean;
  hidden: Element | null;
  section: Element;
}

/**
 * Every text of a tree, with whether the interface speaks there: short labels of controls, of navigation and of links that
 * lead to no person or firm, the first heading of a section, texts for screen readers, and dialogs that only ask something.
 * Everything else is taken for people's words.
 */
export function listRuns({ node: root }: Root, frame: Element): Run[] {
  const runs: Run[] = [];
  const headed = new WeakSet<Element>();
  /** The answer of the first time. */
  const remember = (ask: (element: Element) => boolean): ((element: Element) => boolean) => {
    const known = new WeakMap<Element, boolean>();
    return (element) => {
      const answer = known.get(element) ?? ask(element);
      known.set(element, answer);
      return answer;
    };
  };
  const leadsToNobody = remember(isAction);
  const saysOneThing = remember(isLabel);
  const isTwin = remember(isCopy);
  const asksSomething = remember(isQuestion);
  const nothing: Place = {
    control: null,
    link: null,
    heading: null,
    navigation: false,
    row: false,
    dialog: null,
    editable: false,
    hidden: null,
    section: frame,
  };

  function enter(element: Element, outer: Place): Place {
    const name = element.localName;
    const place = { ...outer };
    if (element.matches(controls)) place.control = element;
    if (name === 'a') place.link = element;
    if (/^h[1-6]$/.test(name) || element.getAttribute('role') === 'heading') {
      place.heading = name !== 'h1' && !headed.has(place.section) ? element : null;
      headed.add(place.section);
    }
    if (element.matches(navigation)) place.navigation = true;
    if (element.matches(rows)) place.row = true;
    if (name === 'dialog' || element.getAttribute('role') === 'dialog') place.dialog = element;
    if (element.matches(editable)) place.editable = true;
    if (hidden.test(element.getAttribute('class') ?? '')) place.hidden = element;
    if (element.matches(sectioning)) place.section = element;
    return place;
  }

  function isInterface(text: string, place: Place): boolean {
    const count = wordsOf(text).length;
    if (place.editable || count > 14) return false;
    if (place.link && !leadsToNobody(place.link)) return false;
    // What a search looks for, and what a stranger has to log in for, is people's: a name, a firm, a skill, a hashtag. How
    // many there are is not.
    if (place.link && searches.test(place.link.getAttribute('href') ?? ''))
      return count <= 6 && /\d/.test(text) && !/[#\p{Lu}]/u.test(text);
    if (place.control) return saysOneThing(place.control);
    if (place.navigation) return true;
    if (place.link) return count <= 6 && saysOneThing(place.link);
    if (place.heading) return count <= 6 && !place.row;
    if (place.hidden) return !isTwin(place.hidden);
    return place.dialog !== null && asksSomething(place.dialog);
  }

  // A list of its own instead of recursion: pages nest deeper than a call stack goes.
  const open: { node: Node | null; place: Place }[] = [{ node: root.firstChild, place: nothing }];
  while (open.length > 0) {
    const level = open[open.length - 1];
    const node = level?.node;
    if (!level || !node) {
      open.pop();
      continue;
    }
    level.node = node.nextSibling;
    if (node.nodeType === 3) {
      const text = (node as Text).data;
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      runs.push({
        node: node as Text,
        isInterface: isInterface(text, level.place),
        isControl: level.place.control !== null,
      });
    } else if (node.nodeType === 1) open.push({ node: node.firstChild, place: enter(node as Element, level.place) });
  }
  return runs;
}

/** A link that opens a part of the site, and nobody's page. */
function isAction(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  const match = /^(?:https?:\/\/(?:www\.)?(?:linkedin|xing)\.com)?(\/[^?#]*)?(?:[?#].*)?$/is.exec(href);
  if (!match) return false;
  const steps = (match[1] ?? '').split('/').filter(Boolean);
  const last = steps.at(-1) ?? '';
  if (namingRoutes.has(steps.at(-2) ?? '') && !unnamed.has(last)) return false;
  return last === '' || routes.has(last) || unnamed.has(last) || /^[a-z]?\d{1,9}$/i.test(last);
}

/** A label says one thing, or the same thing twice; what shows a picture is somebody's or some firm's. */
function isLabel(element: Element): boolean {
  if (element.querySelector('img,picture,figure')) return false;
  const texts = new Set<string>();
  let nodes = 0;
  const open: Node[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes += 1;
    if (nodes > 300) return false;
    if (node.nodeType === 3 && /\p{L}/u.test((node as Text).data)) texts.add((node as Text).data.trim());
    for (const child of node.childNodes) open.push(child);
  }
  return texts.size <= 3;
}

/** The old front end writes most texts twice: once to be seen, once to be read out. */
function isCopy(element: Element): boolean {
  const beside = element.parentElement?.querySelector(':scope > [aria-hidden="true"]');
  return beside != null && readLine(beside) === readLine(element);
}

/** A dialog that asks something: buttons, few words, and no pictures or links to anybody. */
function isQuestion(dialog: Element): boolean {
  const links = [...dialog.querySelectorAll('a[href]')].slice(0, 20);
  return (
    dialog.querySelectorAll('button').length > 0 &&
    !dialog.querySelector('img,li,section,article,time') &&
    links.every((link) => isAction(link)) &&
    wordsOf(readLine(dialog, 2000)).length <= 120
  );
}
