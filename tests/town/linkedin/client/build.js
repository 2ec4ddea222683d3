// Builds elements from the trees the server sends; the pages' policy forbids markup from text.
const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {string | { tag: string, attributes: Record<string, string>, children: unknown[] }} piece
 * @returns {Node}
 */
export function build(piece) {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const drawn = piece.tag === 'svg' || piece.tag === 'path';
  const element = drawn ? document.createElementNS(SVG, piece.tag) : document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) element.setAttribute(name, value);
  element.append(...piece.children.map(build));
  return element;
}

/** Asks the page's own server. Rejects when it says no. */
export async function ask(path, body) {
  const response = await fetch(`/town/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-town': 'page', ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
