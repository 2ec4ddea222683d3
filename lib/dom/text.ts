/** Longest piece of page text that is kept of one field, in UTF-16 units; about texts end at 2,600 and posts at 3,000. */
const longestText = 4000;

const blockTags = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3', 'H4', 'BLOCKQUOTE']);

/**
 * The words of an element on one line: white space folded, at most `most` UTF-16 units, never cut inside a character.
 * Empty for null.
 */
export function readLine(element: Element | null | undefined, most = 300): string {
  return element ? fold(readText(element, { most: most * 2 }).replaceAll('\n', ' '), most) : '';
}

/**
 * The words of an element with its line breaks kept. `skip` leaves out subtrees (a "see more" button inside the text).
 * At most `most` UTF-16 units and 5,000 nodes are visited, whatever the page does.
 */
export function readText(
  element: Element,
  { most = longestText, skip }: { most?: number; skip?: string | undefined } = {},
): string {
  let text = '';
  let left = 5000;
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child && left > 0 && text.length <= most; child = child.nextSibling) {
      left -= 1;
      if (child.nodeType === 3) text += (child as Text).data.slice(0, most + 1);
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (skip && inner.matches(skip)) continue;
        if (inner.tagName === 'BR') text += '\n';
        else if (inner.tagName !== 'STYLE' && inner.tagName !== 'SCRIPT') {
          const isBlock = blockTags.has(inner.tagName);
          if (isBlock && text && !text.endsWith('\n')) text += '\n';
          visit(inner);
          if (isBlock && !text.endsWith('\n')) text += '\n';
        }
      }
    }
  };
  visit(element);
  const lines = text.split('\n').map((line) => line.replace(/[\s\u00a0]{1,4000}/g, ' ').trim());
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,4000}/g, '\n\n')
      .trim(),
    most,
  );
}

function fold(text: string, most: number): string {
  return cut(text.replace(/\s{1,4000}/g, ' ').trim(), most);
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}
