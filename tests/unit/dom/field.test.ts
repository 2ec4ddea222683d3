import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { insertText, isWritable, readField } from '../../../lib/dom/field';

const { document } = new JSDOM('<main></main>').window;
const main = document.querySelector('main') as HTMLElement;
function put(html: string): HTMLElement {
  main.innerHTML = html;
  return main.firstElementChild as HTMLElement;
}
const editable = (html: string): HTMLElement => put(`<div contenteditable="true">${html}</div>`);

describe('the text in a field', () => {
  it.each([
    ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['<p><br></p>', ''],
    ['', ''],
    ['<p>a</p>', 'a'],
    ['<p>a</p><p>b</p><p>c</p>', 'a\nb\nc'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a<div>b</div>', 'a\nb'],
    ['a<br>b', 'a\nb'],
    ['<p>a<br>b</p>', 'a\nb'],
    ['<p>a<br></p><p>b</p>', 'a\nb'],
    ['<p>a<br><br>b</p>', 'a\n\nb'],
    ['<p><span>a</span> <strong>b</strong></p>', 'a b'],
    ['<p>a&nbsp;b&nbsp;</p>', 'a b '],
    ['<p>a</p><p><br></p><p><br></p>', 'a\n\n'],
    ['<p>👋 a</p>', '👋 a'],
    ['<p>a<!-- not a word --></p>', 'a'],
  ])('%j reads %j', (html, text) => {
    expect(readField(editable(html))).toBe(text);
  });

  it.each([
    ['<div><p>a</p></div>', 'a'],
    ['<div><p>a</p><p>b</p></div>', 'a\nb'],
    ['<ul><li><p>a</p></li><li><p>b</p></li></ul>', 'a\nb'],
    ['<p>a</p>b', 'a\nb'],
    ['<p><b>a<br></b>b</p>', 'a\nb'],
  ])('%j reads %j', (html, text) => {
    expect(readField(editable(html))).toBe(text);
  });

  it('is the value of a text area as it is', () => {
    const field = put('<textarea></textarea>') as HTMLTextAreaElement;
    field.value = ' a\n\n b\u00a0c ';
    expect(readField(field)).toBe(' a\n\n b\u00a0c ');
  });

  it('is read however deep the page nests it', () => {
    let inner: object = { nodeType: 3, data: 'a' };
    for (let level = 0; level < 50_000; level += 1) inner = { nodeType: 1, tagName: 'SPAN', childNodes: [inner] };
    expect(() => readField(inner as HTMLElement)).not.toThrow();
  });
});

describe('a field one can type in', () => {
  it('is on the page, not disabled and not only to be read', () => {
    expect(isWritable(put('<textarea></textarea>'))).toBe(true);
    expect(isWritable(put('<input>'))).toBe(true);
    expect(isWritable(put('<textarea disabled></textarea>'))).toBe(false);
    expect(isWritable(put('<textarea readonly></textarea>'))).toBe(false);
    expect(isWritable(document.createElement('textarea'))).toBe(false);
    expect(isWritable(editable('<p>a</p>'))).toBe(true);
  });

  it('gets nothing where nobody can type', async () => {
    const field = put('<textarea disabled></textarea>') as HTMLTextAreaElement;
    expect(await insertText(field, 'a', async () => {})).toBe(false);
    expect(field.value).toBe('');
  });

  it('gets nothing again that it has already', async () => {
    const field = put('<textarea></textarea>') as HTMLTextAreaElement;
    field.value = 'a';
    expect(await insertText(field, 'a', () => Promise.reject(new Error('waits for nothing')))).toBe(true);
  });
});

describe('a text that is inserted', () => {
  /** The browser's own editing, as far as a text area needs it, with one step of undo. */
  function edit(field: HTMLTextAreaElement, change: (text: string) => string = (text) => text): string[] {
    const calls: string[] = [];
    let before = field.value;
    document.execCommand = (name, _ui, text) => {
      calls.push(name);
      if (name === 'insertText') {
        before = field.value;
        const { selectionStart: start, selectionEnd: end } = field;
        field.value = change(field.value.slice(0, start) + text + field.value.slice(end));
      } else if (name === 'undo') field.value = before;
      return true;
    };
    return calls;
  }
  const area = (text: string): HTMLTextAreaElement => {
    const field = put('<textarea></textarea>') as HTMLTextAreaElement;
    field.value = text;
    return field;
  };

  it('takes the place of all that was there, in one step', async () => {
    const field = area('old words');
    const calls = edit(field);
    expect(await insertText(field, 'new\nwords', async () => {})).toBe(true);
    expect(field.value).toBe('new\nwords');
    expect(calls).toEqual(['insertText']);
    expect(document.activeElement).toBe(field);
  });

  it('is taken back where the page cut it', async () => {
    const field = area('old words');
    const calls = edit(field, (text) => text.slice(0, 3));
    expect(await insertText(field, 'new words', async () => {})).toBe(false);
    expect(field.value).toBe('old words');
    expect(calls).toEqual(['insertText', 'undo']);
  });

  it('is not taken back where the page took nothing', async () => {
    const field = area('old words');
    const calls = edit(field, () => 'old words');
    expect(await insertText(field, 'new words', async () => {})).toBe(false);
    expect(calls).toEqual(['insertText']);
  });

  it('is no success where the page throws it out a moment later', async () => {
    const field = area('');
    edit(field);
    let times = 0;
    const pause = async (): Promise<void> => {
      times += 1;
      if (times === 2) field.value = '';
    };
    expect(await insertText(field, 'new words', pause)).toBe(false);
    expect(times).toBe(2);
  });
});
