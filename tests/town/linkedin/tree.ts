/** A piece of page: text, or an element that both the server and the page's own script can build. */
export type Piece = string | Branch;

/** An element of the tree. */
export interface Branch {
  tag: string;
  attributes: Record<string, string>;
  children: Piece[];
}

type Child = Piece | Child[] | null | undefined | false;

/** Makes an element; empty children and undefined attributes are left out, `true` is an attribute without a value. */
export function h(
  tag: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): Branch {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) given[name] = value === true ? '' : String(value);
  }
  return { tag, attributes: given, children: flatten(children) };
}

function flatten(children: Child[]): Piece[] {
  return children.flatMap((child) =>
    Array.isArray(child)
      ? flatten(child)
      : child === null || child === undefined || child === false || child === ''
        ? []
        : [child],
  );
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** The tree as HTML text. */
export function toHtml(piece: Piece): string {
  if (typeof piece === 'string') return escape(piece);
  const attributes = Object.entries(piece.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const open = `<${piece.tag}${attributes.join('')}>`;
  // Nothing inside a script is an escape of HTML; only its own end tag could end it.
  if (piece.tag === 'script') {
    const data = piece.children.filter((child) => typeof child === 'string').join('');
    return `${open}${data.replaceAll('<', '\\u003c')}</script>`;
  }
  return VOID.has(piece.tag) ? open : `${open}${piece.children.map(toHtml).join('')}</${piece.tag}>`;
}

/** Text with its line breaks as `<br>`. */
export function lines(text: string): Piece[] {
  return text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]))
    .filter((piece) => piece !== '');
}
