import { elementsOf, type OpenPage } from './document';

const removed =
  'script:not([type="application/ld+json" i]),style,link,base,noscript,object,embed,applet,meta:not([charset]):not([http-equiv="content-language" i]):not([name="i18nLocale"]):not([property="og:locale"])';
const data = 'code[id*="bpr-guid"],code[style*="display"]';
const following =
  /\/li\/track|\/px(?:\.gif|\/)|px\.ads\.|doubleclick|\/collect\?|\/pixel|beacon|demdex|adsct|bat\.bing/i;
const unwanted =
  /^on|^(?:nonce|integrity|ping)$|tracking-?(?:id|token|context|data|urn)|csrf|token$|^data-(?:ved|control-id)$/i;

/** Takes out what runs, follows or keeps data and shows nothing: scripts, styles, comments, hydration data, tracking, handlers. */
export function stripPage({ roots }: OpenPage): void {
  for (const { node } of roots) {
    for (const element of node.querySelectorAll(removed)) element.remove();
    for (const element of node.querySelectorAll(data)) element.textContent = '';
    for (const image of node.querySelectorAll('img')) {
      const isDot = ['width', 'height'].every((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ''));
      if (isDot || following.test(image.getAttribute('src') ?? '')) image.remove();
    }
    for (const frame of node.querySelectorAll('iframe[src]')) {
      const src = frame.getAttribute('src') ?? '';
      if (/^(?:https?:)?\/\/(?!www\.(?:linkedin|xing)\.com\/)/.test(src)) frame.remove();
    }
    for (const hidden of node.querySelectorAll('input[type="hidden" i]')) hidden.setAttribute('value', '');
    const elements = [...elementsOf(node)].map(({ element }) => element);
    const silent = [node, ...elements].flatMap((one) => [...one.childNodes].filter((child) => isSilent(child)));
    for (const child of silent) child.remove();
    for (const element of elements)
      for (const { name, value } of Array.from(element.attributes)) stripAttribute(element, name, value);
  }
}

/** Comments, processing instructions and the like. */
const isSilent = ({ nodeType }: Node): boolean => nodeType === 4 || nodeType === 7 || nodeType === 8;

function stripAttribute(element: Element, name: string, value: string): void {
  if (unwanted.test(name)) element.removeAttribute(name);
  else if (name === 'd') element.setAttribute(name, 'M0 0');
  else if (name === 'points') element.setAttribute(name, '0,0');
  else if (name === 'style' && /url\(/i.test(value))
    element.setAttribute(name, value.replace(/url\([^)]{0,20000}\)?/gi, 'url(data:,)'));
}
