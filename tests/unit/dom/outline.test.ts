import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../lib/dom/outline';

const keys = ['data-key', 'id', 'data-testid'];
const open = (body: string, url = 'https://site.example/in/tabea-wichern/', lang = 'de'): Document =>
  new JSDOM(
    `<!doctype html><html lang="${lang}"><head><title>(2) Tabea Wichern</title></head><body>${body}</body></html>`,
    {
      url,
    },
  ).window.document;
const outline = (body: string): string[] => outlineOf(open(body), keys).split('\n').slice(1);

describe('the outline of a page', () => {
  it('says how it is nested, with keys, roles and names of attributes', () => {
    const body = `<main id="workspace"><section data-key="com.site.profile.card.Topcard" data-shade="mild">
      <div><div><div role="button"><h2>Tabea</h2></div></div></div><p hidden>Lübeck</p></section></main>`;
    expect(outline(body)).toEqual([
      'body > main id=workspace',
      ' section data-key=com.site.profile.card.Topcard [data-shade]',
      '  div*2 > div role=button',
      '   h2 "',
      '  p hidden "',
    ]);
  });

  it('begins with the language and the number of elements', () => {
    expect(outlineOf(open('<p>a</p><p>b</p>', undefined, 'pt-BR'), keys)).toMatch(/^language pt-BR, 3 elements\n/);
    expect(outlineOf(open('', undefined, 'Tabea Wichern'), keys)).toMatch(/^language \?, /);
  });

  it('tells alike neighbours once', () => {
    const row = (id: number) => `<li data-key="entity-${id}81a"><a href="/in/somebody-${id}/">x</a></li>`;
    expect(outline(`<ul>${row(1)}${row(2)}${row(3)}</ul>`)).toEqual([
      'body > ul',
      ' li data-key=entity-9a ×3',
      '  a → /in/ "',
    ]);
  });

  it('only counts what stands beside the person', () => {
    expect(
      outline('<nav><a>a</a><a>b</a></nav><aside><p>x</p></aside><div role="complementary"><p>y</p></div>'),
    ).toEqual(['body', ' nav (2 inside)', ' aside (1 inside)', ' div role=complementary (1 inside)']);
  });

  it.each([
    ['a slug', 'data-key="card.reftabea-wichernActivity"'],
    ['a slug in other letters', 'data-key="card.ref%54ABEA-Wichern.Activity"'],
    ['a slug of somebody else', 'data-key="pane_ole-petersen"'],
    ['a name in one word', 'data-key="card-wichernTabea"'],
    ['a name written together', 'data-key="TabeaWichern"'],
    ['small letters', 'data-key="tabeawichern"'],
    ['the beginning of a name', 'data-key="card.wicher"'],
    ['an umlaut spelled out', 'data-key="skill-brueckenbau"'],
    ['an umlaut left out', 'data-key="skill-bruckenbau"'],
    ['an umlaut', 'data-key="skill-brückenbau"'],
    ['an umlaut in two pieces', 'data-key="skill-bru&#x308;ckenbau"'],
    ['an inner capital', 'data-key="McMurdo"'],
    ['a firm in a label', 'data-key="Baumwerk.card"'],
    ['a number', 'data-key="urn:activity:7193664310"'],
    ['an id', 'id="ember8143"'],
    ['a member id', 'data-key="card.refACoAAAbcDefGhiJklMnoPqrStuVwxYzAbcDefGhTopcard"'],
    ['letters of another script', 'data-key="карточка-Табея"'],
    ['a text', 'data-key="Linden und Eschen"'],
    ['the name of an attribute', 'data-tabea-shade="x"'],
    ['the name of an element', 'data-key="x"><tabea-wichern></tabea-wichern'],
  ])('holds no trace of %s', (_what, attribute) => {
    const said = `<h1>Tabea Wichern</h1><p>Brückenbau, McMurdo</p><a href="/in/ole-petersen/?x=ACoAAAbcDefGhiJklMnoPqrStuVwxYzAbcDefGh">x</a>
      <img alt="Baumwerk"><i ${attribute}></i>`;
    const found = outline(said).join('\n');
    expect(found.split('\n').length).toBeGreaterThan(3);
    expect(found.replace(/\bh1\b/g, '')).not.toMatch(
      /tabea|wicher|ole|petersen|br.{0,2}cken|murdo|baumwerk|[0-8]|acoaa|abcdef|карт|linden|eschen/iu,
    );
  });

  it('keeps words of the page in other keys, where nobody says them', () => {
    expect(outline('<div data-key="com.site.member.tile.Masthead9"></div><p>Tabea</p>')[1]).toBe(
      ' div data-key=com.site.member.tile.a9',
    );
  });

  it('never holds a word of a text, whatever its keys are made of', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('bcdfghjklmnpqrstvwxzäöüß')),
      minLength: 5,
      maxLength: 12,
    });
    const vowel = fc.constantFrom('a', 'e', 'i', 'o', 'u');
    const name = fc.tuple(word, vowel, word).map((parts) => parts.join(''));
    const glue = fc.constantFrom('', '-', '_', '.', ':', '7', 'Card', '(');
    const shape = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
      (text: string) => encodeURIComponent(text),
      (text: string) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, glue, shape, glue), { minLength: 1, maxLength: 8 }), (parts) => {
        const document = open('<main></main>');
        const main = document.querySelector('main') as HTMLElement;
        for (const [text, before, write, after] of parts) {
          const element = document.createElement('p');
          element.textContent = text;
          element.setAttribute('data-key', `card${before}${write(text)}${after}Card`);
          element.setAttribute('id', write(text));
          element.setAttribute('role', text);
          main.append(element);
        }
        const found = outlineOf(document, keys).normalize('NFC').toLowerCase();
        for (const [text] of parts) expect(found).not.toContain(text.normalize('NFC').toLowerCase());
      }),
    );
  });

  it('is bounded, on pages of any size', () => {
    const document = open('');
    for (let index = 0; index < 25_000; index += 1) {
      const element = document.createElement('div');
      element.setAttribute('data-key', `${'abcdefg'[index % 7]}lternate.${'Card'.repeat(index % 40)}`);
      document.body.append(element);
    }
    const found = outlineOf(document, keys);
    expect(found.length).toBeLessThanOrEqual(40_000);
    expect(found).toMatch(/^language de, 20000\+ elements/);
    expect(found.endsWith('… cut here')).toBe(true);
  });

  it('is taken of a page that is nested 10,000 deep', () => {
    const document = open('');
    let innermost: Element = document.body;
    // Put in piece by piece: jsdom walks all levels for each one.
    for (let piece = 0; piece < 100; piece += 1) {
      const outer = document.createElement('div');
      let last: Element = outer;
      for (let depth = 1; depth < 100; depth += 1) {
        const next = document.createElement(depth % 2 ? 'section' : 'div');
        last.append('x', next);
        last = next;
      }
      innermost.append(outer);
      innermost = last;
    }
    const found = outlineOf(document, keys);
    expect(found.length).toBeLessThan(6000);
    expect(found).toContain(' inside)');
  });

  it('keeps no unknown word at all where a page says too much to know it', () => {
    const key = '<i data-key="Masthead.card"></i>';
    expect(outline(key)).toContain('body > i data-key=Masthead.card');
    expect(outline(`${key}<p>${'Linden '.repeat(250_000)}</p>`)).toContain(' i data-key=a.card');
  });

  it('takes nothing for something', () => {
    expect(outline('')).toEqual(['body']);
    const document = open('');
    document.documentElement.remove();
    expect(outlineOf(document, keys)).toBe('');
  });
});
