import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { NoteAdvice } from '../../../lib/domain/draft';
import type { Reading } from '../../../lib/domain/reading';
import type { Verdict } from '../../../lib/domain/verdict';
import { checkLine } from '../../../tools/workbench/check';
import { draft } from '../../../tools/workbench/draft';
import { BadInput } from '../../../tools/workbench/lines';
import { createSavedPage, read } from '../../../tools/workbench/read';
import { card, fullPage, memberId, profilePage, topcard } from '../sites/linkedin-page';

const root = new URL('../../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** The workbench as anybody runs it: a command, lines in, lines out. */
function run(args: string[], input = ''): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile('npm', ['run', '--silent', 'workbench', '--', ...args], { cwd: root }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}
const lines = <T>({ out }: Outcome): T[] =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const feed = (...values: unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
/** One sentence on standard error, and nothing of the machinery. */
const sentence = ({ err }: Outcome): string =>
  err
    .split('\n')
    .filter((line) => line && !line.startsWith('npm '))
    .join('\n');

const time = 60_000;
const ad =
  'Jetzt Termin sichern! Wir verdoppeln Ihren Umsatz in 30 Tagen, garantiert. Haben Sie diese Woche 15 Minuten für ein kurzes Gespräch?';

describe('check', () => {
  type Line = Verdict & { id?: string | number };

  it('answers each line in its order, with its id', { timeout: time }, async () => {
    const input = feed(
      { id: 'ad', text: ad, surface: 'note' },
      '',
      { id: 2, text: 'Hallo Ole, dein Beitrag über Linden hat mir gefallen.' },
      { text: 'Danke!' },
    );
    const outcome = await run(['check'], `${input}\r\n`);
    expect(outcome.code).toBe(0);
    expect(sentence(outcome)).toBe('');
    const verdicts = lines<Line>(outcome);
    expect(verdicts.map((verdict) => verdict.id)).toEqual(['ad', 2, undefined]);
    expect(verdicts[0]).toMatchObject({ language: 'de', level: 'litfass', unreadFrom: null });
    expect(verdicts[1]).toMatchObject({ level: 'clear' });
    for (const { start, end } of verdicts[0]?.findings ?? [])
      expect(ad.slice(start ?? 0, end ?? 0).length).toBeGreaterThan(2);
  });

  it('takes the other names for where a text is written', { timeout: time }, async () => {
    const thread = [{ from: 'them', text: 'Was kostet das, und wann geht es?' }];
    const [note, alias, kind, first, followup, later] = lines<Line>(
      await run(
        ['check'],
        feed(
          { id: 1, text: ad, surface: 'note' },
          { id: 2, text: ad, kind: 'connection_note' },
          { id: 3, text: ad, kind: 'note' },
          { id: 4, text: ad, kind: 'message' },
          { id: 5, text: ad, kind: 'followup' },
          { id: 6, text: ad, surface: 'message', firstContact: false, thread, extra: true },
        ),
      ),
    );
    const judged = (line: Line | undefined) => ({ ...line, id: null });
    expect(judged(alias)).toEqual(judged(note));
    expect(judged(kind)).toEqual(judged(note));
    expect(followup?.score ?? 1).toBeLessThanOrEqual(first?.score ?? 0);
    expect(later?.id).toBe(6);
  });

  it('ends with one sentence that names the line, and has answered the lines before', { timeout: time }, async () => {
    const outcome = await run(
      ['check'],
      feed({ id: 1, text: 'Danke!' }, '', { text: 'b', kind: 'billboard' }, { text: 'c' }),
    );
    expect(outcome.code).toBe(2);
    expect(sentence(outcome)).toMatch(/^Line 3: [^\n]+kind[^\n]*$/);
    expect(lines<Line>(outcome).map((verdict) => verdict.id)).toEqual([1]);
  });

  it.each([
    {},
    { text: 7 },
    { text: 'a', surface: 'billboard' },
    { text: 'a', thread: [{ from: 'ole', text: 'b' }] },
    { text: 'a', recipient: 'Ole' },
  ])('does not take %j, and says so in one line', (value) => {
    expect(() => checkLine(value)).toThrow(BadInput);
    expect(() => checkLine(value)).toThrow(/^[^\n]+$/);
  });
});

describe('draft', () => {
  type Line = NoteAdvice & { id?: string };

  it('takes a profile as people write it', { timeout: time }, async () => {
    const posts = [
      {
        text: 'Seit Montag kartieren wir die Linden am Holstentor: 214 Bäume, jeder mit eigener Nummer. #Baumkataster',
      },
    ];
    const full = {
      site: 'linkedin',
      slug: 'tabea',
      name: { full: 'Tabea Wichern', given: 'Tabea', family: 'Wichern', titles: [], credentials: [] },
      headline: 'Beraterin für Stadtbäume',
      positions: [{ title: 'Beraterin', company: 'Baumwerk', start: '2020-01', current: true }],
      posts,
    };
    const loose = {
      name: 'Tabea Wichern',
      headline: 'Beraterin für Stadtbäume',
      mutual: { names: ['Ole Petersen'] },
      shoeSize: 41,
      positions: [{ title: 'Beraterin', company: 'Baumwerk', from: '2020-01', to: '2024-02' }],
      skills: [{ name: 'Baumschnitt' }],
      posts,
    };
    const outcome = await run(
      ['draft'],
      feed(
        { id: 'full', profile: full, intent: 'knowledge', language: 'de', address: 'sie' },
        { id: 'loose', profile: loose, language: 'de', mood: 'sunny' },
        { id: 'bare', profile: { name: 'Tabea Wichern' }, intent: 'recommendation', limit: 120 },
        { id: 'nobody', profile: {} },
      ),
    );
    expect(sentence(outcome)).toBe('');
    expect(outcome.code).toBe(0);
    const answers = lines<Line>(outcome);
    expect(answers.map((answer) => answer.id)).toEqual(['full', 'loose', 'bare', 'nobody']);
    for (const answer of answers.slice(0, 2)) {
      expect(answer.drafts.length).toBeGreaterThan(0);
      for (const one of answer.drafts) {
        expect(one.parts.map((part) => part.text).join('')).toBe(one.text);
        expect(one.length).toBe(one.text.length);
        expect(one.length).toBeLessThanOrEqual(200);
        expect(one.language).toBe('de');
        for (const source of one.parts.flatMap((part) => part.sources))
          expect(source).toMatch(/^(?:profile|me)\.|^ownWords$|^frame$/);
      }
    }
    for (const one of answers[2]?.drafts ?? []) expect(one.length).toBeLessThanOrEqual(120);
    for (const answer of answers) expect(Array.isArray(answer.advice)).toBe(true);
  });

  it('ends with one sentence that names the line', { timeout: time }, async () => {
    const outcome = await run(['draft'], feed({ profile: {} }, '{"profile": '));
    expect(outcome.code).toBe(2);
    expect(sentence(outcome)).toBe('Line 2 is no JSON.');
  });

  it.each([{}, { profile: 'Tabea' }, { profile: null }, { profile: [] }])('has nothing to go by in %j', (value) => {
    expect(() => draft(value)).toThrow(BadInput);
  });
});

describe('read', () => {
  const save = (name: string, html: string): string => {
    const file = join(folder, name);
    writeFileSync(file, html);
    return file;
  };
  const url = 'https://www.linkedin.com/in/tabea-wichern/';
  it('reads a saved page, with the shadow roots and frames that were saved with it', { timeout: time }, async () => {
    const note =
      '<div role="dialog"><textarea id="custom-message"></textarea><span>0/200</span><button>Senden</button></div>';
    const bubble = '<form class="msg-form"><div contenteditable="true" role="textbox"><p>Moin</p></div></form>';
    const more = `
      <div id="interop-outlet"><template shadowrootmode="open">${note}</template></div>
      <iframe src="/preload/?_bprMode=vanilla" srcdoc="${bubble.replaceAll('"', '&quot;')}"></iframe>
      <iframe src="https://ads.example.org/" srcdoc="${bubble.replaceAll('"', '&quot;')}"></iframe>`;
    const outcome = await run([
      'read',
      save('page.html', fullPage().replace('</main>', `</main>${more}`)),
      '--url',
      url,
    ]);
    expect(outcome.code).toBe(0);
    const [reading] = lines<Reading>(outcome);
    expect(reading).toMatchObject({
      page: 'profile',
      layout: 'sdui',
      stale: false,
      fields: { name: 'read', positions: 'read' },
    });
    expect(reading?.profile).toMatchObject({
      slug: 'tabea-wichern',
      memberId,
      degree: 2,
      name: { full: 'Tabea Wichern' },
    });
    expect(reading?.composers).toMatchObject([
      { surface: 'note', limit: { used: 0, max: 200 } },
      { surface: 'message' },
    ]);
    expect(Object.keys(reading ?? {}).toSorted()).toEqual([
      'composers',
      'fields',
      'layout',
      'page',
      'profile',
      'stale',
      'used',
    ]);
  });

  it('sees nothing of what is hidden, and does not say what only a layout could tell', () => {
    const hidden = topcard.replace('<p>· 2.</p>', '<p hidden>· 2.</p>');
    const reading = read([save('hidden.html', profilePage([card('Topcard', hidden)])), '--url', url]) as Reading;
    expect(reading.profile).not.toHaveProperty('degree');
    expect(reading.fields.degree).toBe('unreadable');
    const page = createSavedPage(
      '<p id="a">a</p><div style="display: none"><p id="b">b</p></div><p id="c" style="visibility:hidden">c</p>',
      url,
    );
    const isVisible = (id: string) => page.isVisible(page.document.getElementById(id) as Element);
    expect([isVisible('a'), isVisible('b'), isVisible('c')]).toEqual([null, false, false]);
  });

  it('opens shadow roots in shadow roots', () => {
    const inner = '<section><template shadowrootmode="open">inner</template></section>';
    const page = createSavedPage(`<div><template shadowrootmode="open">${inner}</template></div>`, url);
    const outer = page.shadowOf(page.document.querySelector('div') as Element);
    expect(page.shadowOf(outer?.querySelector('section') as Element)?.textContent).toBe('inner');
  });

  it('ends with one sentence for a file there is none of', { timeout: time }, async () => {
    const outcome = await run(['read', 'nowhere.html', '--url', url]);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(sentence(outcome)).toBe('nowhere.html cannot be read.');
  });

  it.each([
    ['no address', ['a.html'], /^Usage: /],
    ['no file', ['--url', url], /^Usage: /],
    [
      'another site',
      ['a.html', '--url', 'https://example.org/'],
      /^https:\/\/example\.org\/ is no address of LinkedIn or XING\.$/,
    ],
  ])('says what is wrong with %s', (_what, args, says) => {
    expect(() => read(args)).toThrow(says);
    expect(() => read(args)).toThrow(BadInput);
  });
});

it('anything else gets told how it goes', { timeout: time }, async () => {
  const outcome = await run(['rate']);
  expect(outcome.code).toBe(2);
  expect(sentence(outcome)).toBe('Usage: npm run --silent workbench -- check | draft | read FILE --url URL');
});
