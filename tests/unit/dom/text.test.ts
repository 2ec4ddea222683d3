import { JSDOM } from 'jsdom';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, readText } from '../../../lib/dom/text';

const element = (html: string): Element => {
  const { document } = new JSDOM(`<main>${html}</main>`).window;
  return document.querySelector('main') as Element;
};

/** Elements put into each other, the words in the innermost; bare nodes, since building a real tree of this depth takes seconds. */
function nest(depth: number, words: string): Element {
  let inner: object = { nodeType: 3, data: words, nextSibling: null };
  for (let level = 0; level < depth; level += 1)
    inner = { nodeType: 1, tagName: level % 2 ? 'SPAN' : 'DIV', firstChild: inner, nextSibling: null };
  return inner as Element;
}

describe('the text of an element', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['one<br>two', 'one\ntwo'],
    ['<p>one</p>\n\n\n<p>two</p>', 'one\n\ntwo'],
    ['<div><div>one</div></div>two', 'one\ntwo'],
    ['one <b>bold</b>, two', 'one bold, two'],
    ['  one \u00a0 \t two  ', 'one two'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['one<script>alert(1)</script><style>a{}</style>', 'one'],
    ['&lt;b&gt;one&lt;/b&gt;', '<b>one</b>'],
    ['', ''],
    ['one<br><br><br><br><br>two', 'one\n\ntwo'],
  ])('%j reads %j', (html, text) => {
    expect(readText(element(html))).toBe(text);
  });

  it('leaves out what is to be skipped, with all that is in it', () => {
    expect(readText(element('one <button>see <b>more</b></button>two'), { skip: 'button' })).toBe('one two');
  });

  it('is on one line for a line', () => {
    expect(readLine(element('<p>one</p><p>two</p> three'))).toBe('one two three');
    expect(readLine(null)).toBe('');
    expect(readLine(undefined)).toBe('');
  });
});

describe('whatever the page does', () => {
  it('a text ends where it should', () => {
    const long = element(`<p>${'a'.repeat(50_000)}</p>`);
    expect(readText(long)).toHaveLength(4000);
    expect(readText(long, { most: 17 })).toHaveLength(17);
    expect(readLine(long)).toHaveLength(300);
    expect(readLine(element('👋👋👋'), 3)).toBe('👋');
  });

  it('a text never ends inside a character', () => {
    expect(readText(element('👋👋👋'), { most: 5 })).toBe('👋👋');
  });

  it('many short pieces end as well', () => {
    expect(readText(element('<b>ab</b>'.repeat(20_000))).length).toBeLessThanOrEqual(4000);
    expect(readText(element('<i></i>'.repeat(6000).concat('too late')))).toBe('');
  });

  it('ten thousand elements in each other are no fault', () => {
    expect(readText(nest(10_000, 'deep'))).toBe('');
    expect(readLine(nest(10_000, 'deep'))).toBe('');
    expect(readText(nest(1000, 'deep'))).toBe('deep');
  });

  it('any text is read within its bounds, with single blanks', () => {
    const { document } = new JSDOM('<main></main>').window;
    const main = document.querySelector('main') as Element;
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })),
        fc.integer({ min: 1, max: 200 }),
        (pieces, most) => {
          main.replaceChildren(
            ...pieces.map((piece) => {
              const part = document.createElement('p');
              part.textContent = piece;
              return part;
            }),
          );
          const line = readLine(main, most);
          expect(line.length).toBeLessThanOrEqual(most);
          expect(line).toBe(line.replace(/\s+/g, ' '));
          expect(readText(main, { most }).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('a long run of blanks is read in no time', () => {
    const blanks = element(`a${' \t\u00a0'.repeat(100_000)}b`);
    const before = performance.now();
    expect(readText(blanks)).toBe('a');
    expect(performance.now() - before).toBeLessThan(200);
  });
});
