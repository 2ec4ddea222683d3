import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createDrawing, createElement } from '../../../lib/dom/element';
import { createLivePage, listRoots } from '../../../lib/dom/page';

const { window } = new JSDOM('');
vi.stubGlobal('document', window.document);
afterAll(() => void vi.unstubAllGlobals());

describe('an element of ours', () => {
  it('has its attributes and children', () => {
    const link = createElement('a', { href: '/a', class: 'b' }, 'one ', createElement('b', {}, 'two'));
    expect(link.outerHTML).toBe('<a href="/a" class="b">one <b>two</b></a>');
  });

  it('has an empty attribute for true, and none for false or nothing', () => {
    expect(createElement('button', { autofocus: true, disabled: false, lang: undefined }).outerHTML).toBe(
      '<button autofocus=""></button>',
    );
  });

  it('never makes markup of a text', () => {
    const words = '<img src=x onerror=alert(1)>';
    const paragraph = createElement('p', { title: words }, words);
    expect(paragraph.childElementCount).toBe(0);
    expect(paragraph.textContent).toBe(words);
    expect(paragraph.title).toBe(words);
  });
});

it('a drawing is made of the shapes it is given, and silent', () => {
  const drawing = createDrawing({ viewBox: '0 0 8 8', parts: [['path', { d: 'M0 0' }]] }, 'glyph');
  expect(drawing.getAttribute('aria-hidden')).toBe('true');
  expect(drawing.getAttribute('viewBox')).toBe('0 0 8 8');
  expect(drawing.firstElementChild?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(drawing.firstElementChild?.getAttribute('d')).toBe('M0 0');
});

describe('the trees of a page', () => {
  it('are the document, the open shadow roots and the frames that can be entered, in this order', () => {
    const { document } = new JSDOM(
      '<div class="host"></div><div class="host"></div><iframe></iframe><iframe class="other"></iframe>',
    ).window;
    const [open, closed] = [...document.querySelectorAll('.host')];
    const shadow = open?.attachShadow({ mode: 'open' });
    closed?.attachShadow({ mode: 'closed' });
    const page = createLivePage(document);
    const frames = [...document.querySelectorAll('iframe')];
    expect(listRoots(page, '.host', 'iframe')).toEqual([
      document,
      shadow,
      frames[0]?.contentDocument,
      frames[1]?.contentDocument,
    ]);
    const shut = { ...page, frameOf: () => null };
    expect(listRoots(shut, '.host', 'iframe')).toEqual([document, shadow]);
  });

  it('belong to one tab, and a frame knows its document', () => {
    const { document } = new JSDOM('<iframe></iframe>').window;
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    expect(createLivePage(document).tab).toBe(document);
    expect(createLivePage(inner).tab).toBe(document);
    const alone = {
      defaultView: {
        get top(): Window {
          throw new Error('not yours');
        },
      },
    } as unknown as Document;
    expect(createLivePage(alone).tab).toBe(alone);
  });

  it('leave out a frame that refuses', () => {
    const { document } = new JSDOM('').window;
    const frame = Object.defineProperty(document.createElement('iframe'), 'contentDocument', {
      get() {
        throw new Error('another origin');
      },
    });
    expect(createLivePage(document).frameOf(frame)).toBeNull();
  });
});
