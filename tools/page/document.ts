import { JSDOM } from 'jsdom';

/** A page that cannot be worked on; its message is the one sentence the user reads. */
export class Refusal extends Error {}

/** A tree of its own inside a page: the document, the inside of a template, the document of a frame. */
export interface Root {
  node: Document | DocumentFragment;
  /** Where it stands, in words for the user. */
  where: string;
  /** Writes the tree back into the attribute it was read from. */
  close(): void;
}

/** A page taken apart. */
export interface OpenPage {
  document: Document;
  /** Every tree, outer ones first. */
  roots: Root[];
  /** The page as text, frames and templates in it. */
  write(): string;
}

/** Longest page that is taken, in UTF-16 units. */
const longestPage = 30_000_000;
/** Deepest nesting; the pages of both sites stay below 100. */
const deepest = 800;
const mostRoots = 400;
const deepestFrame = 4;

const endsByItself =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|colgroup|caption|html|head|body|path|circle|rect|use)$/i;

/** Nesting as the tags alone tell it: a parser gets slow, and what writes a page back overflows, long before it has seen the end. */
function refuseDepth(html: string): void {
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][^\s/>]{0,60})/g)) {
    if (endsByItself.test(match[2] ?? '')) continue;
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > 4 * deepest) throw new Refusal('The page is nested too deeply to be read.');
  }
}

/** Opens a saved page. Throws a {@link Refusal} for what is none. */
export function openPage(html: string): OpenPage {
  if (html.length > longestPage) throw new Refusal('The page is too long: more than 30 million characters.');
  if (/^(?:From: <Saved by|MIME-Version:)/m.test(html.slice(0, 2000)))
    throw new Refusal('This is a web archive (MHTML): save the page as "Webpage, complete" or "HTML only".');
  if (!/<[a-z!]/i.test(html)) throw new Refusal('There is no HTML in the file.');
  refuseDepth(html);
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const roots: Root[] = [];
  const open: { node: Document | DocumentFragment; where: string; depth: number; close: () => void }[] = [
    { node: document, where: '', depth: 0, close: () => undefined },
  ];
  for (let root = open.shift(); root; root = open.shift()) {
    roots.push(root);
    if (roots.length + open.length > mostRoots) throw new Refusal('The page holds too many frames and templates.');
    const { depth, where } = root;
    for (const { element, level } of elementsOf(root.node)) {
      if (level > deepest) throw new Refusal('The page is nested too deeply to be read.');
      const content = element.localName === 'template' ? (element as HTMLTemplateElement).content : null;
      if (content) open.push({ node: content, where, depth, close: () => undefined });
      const inside = element.localName === 'iframe' ? element.getAttribute('srcdoc') : null;
      if (inside === null) continue;
      if (depth >= deepestFrame) {
        element.setAttribute('srcdoc', '');
        continue;
      }
      refuseDepth(inside);
      const inner = new JSDOM(inside);
      const isWhole = isWholeDocument(inside);
      open.push({
        node: inner.window.document,
        where: ' inside a frame',
        depth: depth + 1,
        close: () => element.setAttribute('srcdoc', isWhole ? inner.serialize() : inner.window.document.body.innerHTML),
      });
    }
  }
  return {
    document,
    roots,
    write() {
      for (const root of roots.toReversed()) root.close();
      return isWholeDocument(html) ? dom.serialize() : document.body.innerHTML;
    },
  };
}

const isWholeDocument = (html: string): boolean => /<(?:!doctype|html|head|body)\b/i.test(html);

/** The nodes of a tree in their order with their depth, without recursion. */
export function* nodesOf(root: Node): Generator<{ node: Node; level: number }> {
  let node: Node | null = root.firstChild;
  let level = 1;
  while (node) {
    yield { node, level };
    if (node.firstChild) {
      node = node.firstChild;
      level += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      level -= 1;
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

/** The elements among them. */
export function* elementsOf(root: Node): Generator<{ element: Element; level: number }> {
  for (const { node, level } of nodesOf(root)) if (node.nodeType === 1) yield { element: node as Element, level };
}

/** What an attribute holds: words for people, an address, words for machines, or either. */
export type Kind = 'words' | 'address' | 'code' | 'value';

const wordy =
  /^(?:aria-(?:label|description|roledescription|placeholder|valuetext|braillelabel)|title|alt|placeholder|label|summary|abbr|data-(?:placeholder|title|tooltip|original-title|content|text|label|aria-label|alt))$/;
const addresses =
  /^(?:href|src|srcset|action|formaction|poster|data|cite|background|longdesc|xlink:href|manifest|imagesrcset|ping|usemap|data-(?:[a-z-]{0,40}-)?(?:url|uri|href|src|srcset|link|delayed-url))$/;
const codes =
  /^data-(?:testid|test|test-.{1,200}|qa|xds|view-name|view-tracking-scope|sdui-.{1,80}|token-id|component-.{1,80}|supported-dps|control-name|tracking-.{1,80}|member-id|(?:event-|entity-|chameleon-result-)?urn|jump-.{1,80}|msg-.{1,200}|js-.{1,200})$/;
/** Attributes that hold several names for machines, or numbers between words. */
const lists =
  /^(?:class|style|id|for|headers|rel|role|sandbox|allow|sizes|media|accept|viewbox|transform|preserveaspectratio|coords|itemprop|itemtype|autocomplete|enctype|slot|part|font-family|stroke-.{1,30}|fill-.{1,30}|aria-(?:controls|owns|labelledby|describedby|flowto|details|activedescendant))$/i;

/** What the value of an attribute is, by the attribute's name and the looks of the value. */
export function kindOf(name: string, value: string): Kind {
  if (wordy.test(name)) return 'words';
  if (
    addresses.test(name) ||
    /^(?:https?:)?\/\/[^\s/]|^(?:data|blob|javascript|mailto|tel|file|chrome-extension|moz-extension):/i.test(
      value.trim(),
    )
  )
    return 'address';
  if (name === 'value' || name === 'content') return 'value';
  // Whatever it is called: three words and more are a sentence.
  if (!lists.test(name) && /(?:\p{L}{2,}[^\p{L}]+){2}\p{L}{2,}/u.test(value.slice(0, 2000)) && /\s/.test(value.trim()))
    return 'value';
  return name.startsWith('data-') && !codes.test(name) ? 'value' : 'code';
}
