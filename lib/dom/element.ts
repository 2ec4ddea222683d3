type Attributes = Record<string, string | boolean | undefined>;

/**
 * An element with attributes and children, built without ever parsing markup: texts stay texts. `true` sets an empty
 * attribute; `false` and undefined none.
 */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** A drawing: its view box and the parts in it, as SVG spells them. Hidden from screen readers, since words stand beside it. */
export function createDrawing(
  shape: { viewBox: string; parts: [tag: string, attributes: Record<string, string>][] },
  className: string,
): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(namespace, 'svg');
  setAttributes(drawing, { viewBox: shape.viewBox, class: className, 'aria-hidden': 'true' });
  for (const [tag, attributes] of shape.parts) {
    const part = document.createElementNS(namespace, tag);
    setAttributes(part, attributes);
    drawing.append(part);
  }
  return drawing;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
}
