import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A file of the project: its path from the root, and what stands in it. */
interface Source {
  path: string;
  text: string;
}

// --- The house: who lives on which floor ------------------------------------------------------------------------

/** A room is a folder or a single file; rooms of one floor are neighbours. */
const floors: Record<string, number> = {
  'lib/domain': 0,
  'lib/language': 1,
  'lib/etiquette': 2,
  'lib/note': 2,
  'lib/guard': 2,
  'lib/contacts': 2,
  'lib/dom': 2,
  'lib/sites': 3,
  'lib/store': 3,
  'lib/messages': 3,
  'lib/outbox': 3,
  'lib/settings': 3,
  'lib/tab-link': 3,
  'lib/panel': 3,
  'lib/given': 3,
  'lib/i18n': 3,
  'lib/session': 4,
  components: 4,
  entrypoints: 5,
};

/** The only ways between neighbours. */
const doors: { from: string; to: string; why: string }[] = [
  { from: 'lib/tab-link', to: 'lib/messages', why: 'both ends of the protocol bound a message by the same measure' },
];

/** Which package may be named where; one that is not here may be named nowhere. */
const packages: { name: RegExp; rooms: string[]; why: string }[] = [
  { name: /^zod$/, rooms: ['lib/domain/schema'], why: 'content scripts carry no schema library' },
  { name: /^idb$/, rooms: ['lib/store'], why: 'the store belongs to our own pages and the worker' },
  {
    name: /^react(-dom|-i18next)?(\/|$)/,
    rooms: ['components', 'entrypoints'],
    why: 'in web pages our parts are plain',
  },
  { name: /^i18next$/, rooms: ['lib/i18n'], why: 'everybody else asks lib/i18n' },
  {
    name: /^wxt\/browser$/,
    rooms: ['lib/settings', 'lib/tab-link', 'lib/panel', 'lib/session/connect', 'entrypoints'],
    why: 'what needs the outside gets it as a port',
  },
  { name: /^wxt\/utils\/define-/, rooms: ['entrypoints'], why: 'entry points declare themselves' },
];

/** Who may use the schemas: whoever takes in what others say or stored, and never a content script. */
const schemaUsers = ['lib/domain/schema', 'lib/store', 'lib/tab-link', 'entrypoints'];

const pure = ['lib/domain', 'lib/language', 'lib/etiquette', 'lib/note', 'lib/guard', 'lib/contacts'];
const product = ['lib', 'components', 'entrypoints'];

const isIn = (path: string, ...rooms: string[]): boolean =>
  rooms.some((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`));
const roomOf = (path: string): string | undefined => Object.keys(floors).find((room) => isIn(path, room));
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
const offence = ({ path, text }: Source, index: number, what: string): string =>
  `${path}:${lineAt(text, index)} ${what}`;

// --- Reading sources --------------------------------------------------------------------------------------------

/** The source with comments, or the insides of strings and patterns, as blanks; every offset stays what it was. */
function blank(source: string, hide: { comments?: boolean; strings?: boolean }): string {
  const out = source.split('');
  const wipe = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) if (out[index] !== '\n') out[index] = ' ';
  };
  const endOfLine = (from: number): number => {
    const end = source.indexOf('\n', from);
    return end < 0 ? source.length : end;
  };
  /** Where a quoted string or a pattern ends; null when it does not end on its line, and so is none. */
  function endOf(from: number, close: string): number | null {
    let isClass = false;
    for (let index = from + 1; index < source.length && source[index] !== '\n'; index += 1) {
      if (source[index] === '\\') index += 1;
      else if (close === '/' && source[index] === '[') isClass = true;
      else if (close === '/' && source[index] === ']') isClass = false;
      else if (source[index] === close && !isClass) return index;
    }
    return null;
  }
  /** A slash opens a pattern only where no value can stand before it. */
  const opensPattern = (index: number): boolean =>
    /(?:^|[(,=:[!&|?;+*%~^>-]|\b(?:return|typeof|case|in|of|await|yield))\s*$/.test(
      source.slice(Math.max(0, index - 40), index),
    );

  function scan(from: number, isInTemplate: boolean): number {
    let depth = 0;
    let index = from;
    while (index < source.length) {
      const two = source.slice(index, index + 2);
      const one = source[index] as string;
      if (two === '//') {
        const end = endOfLine(index);
        if (hide.comments) wipe(index, end);
        index = end;
      } else if (two === '/*') {
        const end = source.indexOf('*/', index + 2);
        const stop = end < 0 ? source.length : end + 2;
        if (hide.comments) wipe(index, stop);
        index = stop;
      } else if (one === "'" || one === '"' || (one === '/' && opensPattern(index))) {
        const end = endOf(index, one);
        if (end !== null && hide.strings) wipe(index + 1, end);
        index = end === null ? index + 1 : end + 1;
      } else if (one === '`') index = template(index + 1);
      else {
        if (one === '{') depth += 1;
        if (one === '}') {
          if (isInTemplate && depth === 0) return index + 1;
          depth -= 1;
        }
        index += 1;
      }
    }
    return index;
  }
  function template(from: number): number {
    let index = from;
    while (index < source.length && source[index] !== '`') {
      if (source[index] === '\\') {
        if (hide.strings) wipe(index, index + 2);
        index += 2;
      } else if (source.startsWith('${', index)) index = scan(index + 2, true);
      else {
        if (hide.strings) wipe(index, index + 1);
        index += 1;
      }
    }
    return index + 1;
  }
  scan(0, false);
  return out.join('');
}

/** Everything a source imports, in whatever way: statements over several lines, re-exports, types, `import()`, globs. */
function importsOf({ text }: Source): { specifier: string; index: number }[] {
  const code = blank(text, { comments: true, strings: true });
  const found: { specifier: string; index: number }[] = [];
  /** The string that begins at `quote`; where it ends. */
  const take = (quote: number): number => {
    const end = text.indexOf(text[quote] as string, quote + 1);
    found.push({ specifier: text.slice(quote + 1, end), index: quote });
    return end;
  };
  for (const pattern of [
    /(?<![.\w$])(?:from|import)\s{0,20}['"]/g,
    /(?<![.\w$])(?:import|require)\s{0,20}\(\s{0,200}['"`]/g,
  ])
    for (const match of code.matchAll(pattern)) take(match.index + match[0].length - 1);
  for (const { index } of code.matchAll(/import\.meta\.glob\b/g)) {
    let quote = index + code.slice(index).search(/['"`]/);
    const list = code.slice(index, quote).lastIndexOf('[');
    const end = list > code.slice(index, quote).lastIndexOf('(') ? code.indexOf(']', quote) : quote + 1;
    while (quote >= index && quote < end) {
      const after = take(quote) + 1;
      const next = code.slice(after).search(/['"`]/);
      quote = next < 0 ? end : after + next;
    }
  }
  return found;
}

/** The path from the root that a specifier of `path` means; null for a package. A glob means the folder it looks in. */
function resolve(path: string, specifier: string): string | null {
  const bare = specifier.replace(/^!/, '').split('?')[0] ?? '';
  if (!bare.startsWith('.')) return null;
  return posix.join(posix.dirname(path), bare.split('*')[0] ?? '').replace(/\/$/, '');
}

// --- The laws ---------------------------------------------------------------------------------------------------

/** A law looks at one file and names what offends it, with the line. */
type Law = (file: Source) => string[];

const imports =
  (judge: (path: string, target: string | null, specifier: string) => string | null): Law =>
  (file) =>
    importsOf(file).flatMap(({ specifier, index }) => {
      const complaint = judge(file.path, resolve(file.path, specifier), specifier);
      return complaint ? [offence(file, index, complaint)] : [];
    });

const floorsLaw = imports((path, target) => {
  if (target === null || isIn(target, 'assets')) return null;
  const [room, other] = [roomOf(path), roomOf(target)];
  if (room === undefined) return `lives in no room of the house`;
  if (other === undefined) return `imports ${target}, which is no room of the house`;
  if (room === other || (floors[other] as number) < (floors[room] as number)) return null;
  if (doors.some((door) => door.from === room && door.to === other)) return null;
  return floors[other] === floors[room] ? `imports its neighbour ${other}` : `imports ${other}, which lives higher`;
});

const packagesLaw = imports((path, target, specifier) => {
  if (target !== null) return null;
  const rule = packages.find(({ name }) => name.test(specifier));
  if (!rule) return `imports ${specifier}, which is in nobody's table`;
  return isIn(path, ...rule.rooms) ? null : `imports ${specifier}: ${rule.why}`;
});

const schemaLaw = imports((path, target) =>
  target && isIn(target, 'lib/domain/schema') && !isIn(path, ...schemaUsers) ? 'imports a schema' : null,
);

const storeLaw = imports((path, target) =>
  target && isIn(target, 'lib/store') && !isIn(path, 'lib/store', 'entrypoints') ? 'imports lib/store' : null,
);

const siteFolders = ['lib/sites/linkedin', 'lib/sites/xing'];
const sitesLaw = imports((path, target) => {
  const site = siteFolders.find((folder) => target && isIn(target, folder));
  const knows = ['lib/sites/read.ts', 'lib/sites/place.ts', `entrypoints/${site?.split('/').at(-1)}.content.ts`];
  return !site || isIn(path, site) || knows.includes(path)
    ? null
    : `knows ${site}, which only its own content script does`;
});

const words =
  (pattern: RegExp, hide: { comments?: boolean; strings?: boolean }, complaint: string): Law =>
  (file) =>
    [...blank(file.text, hide).matchAll(pattern)].map((match) =>
      offence(file, match.index, `${complaint}: ${match[0].trim()}`),
    );

const pureLaw = words(/\b(?:document|browser)\b/g, { strings: true }, 'speaks of the outside');
const markupLaw = words(
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseFromString)\b|\bdocument\.write|\beval\s*\(|\bnew\s+Function\b/g,
  { comments: true },
  'lets a text become markup or code',
);
const siteWordsLaw = words(
  /artdeco|msg-form|componentkey|data-sdui|custom-invite|interop-outlet|entity-collection-item|expandable-text/gi,
  {},
  'knows a word of LinkedIn’s pages',
);
const anyLaw = words(
  /(?<=(?:[:<,|&=(>]|\bas|\bextends|\bkeyof)\s{0,20})\bany\b(?!\s{0,20}[:(?])/g,
  { comments: true, strings: true },
  'says',
);
const silencedLaw = words(/@ts-(?:ignore|nocheck|expect-error)/g, { strings: true }, 'silences the compiler');

/** What one file of a rule or an occasion exports is explained where it is declared, once for all of them. */
const isOneOfMany = (path: string): boolean => /^lib\/(?:etiquette\/rules|note\/occasions)\/[^/]+\.ts$/.test(path);

const docsLaw: Law = (file) => {
  const code = blank(file.text, { comments: true, strings: true });
  const declared =
    /^export\s+(?:default\s+)?(?:declare\s+|abstract\s+|async\s+)*(?:function\*?|class|interface|type|const|let|enum)\s+(\w+)/gm;
  return [...code.matchAll(declared)].flatMap((match) => {
    if (isOneOfMany(file.path) && ['words', 'examples'].includes(match[1] ?? '')) return [];
    const before = file.text.slice(0, match.index).trimEnd();
    const isDocumented = before.endsWith('*/') && before.slice(before.lastIndexOf('/*')).startsWith('/**');
    return isDocumented ? [] : [offence(file, match.index, `has no doc comment on ${match[1]}`)];
  });
};

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:content|d))?\.(?:ts|tsx|css|html|json|svg|png|js)$/;
const pascal = /^(?:[A-Z][a-z0-9]*)+\.tsx$/;
const namesLaw: Law = ({ path }) => {
  const [folders, name] = [path.split('/').slice(0, -1), posix.basename(path)];
  const empty = folders.filter((folder) => /^(?:utils?|helpers?|services?|managers?|types)$/.test(folder));
  const isComponent = isIn(path, 'components') && name.endsWith('.tsx');
  return [
    ...empty.map((folder) => `${path}:1 lies in a folder named ${folder}`),
    ...((isComponent ? pascal : kebab).test(name)
      ? []
      : [`${path}:1 is not named in ${isComponent ? 'PascalCase' : 'kebab-case'}`]),
  ];
};

// In pieces, so that this very file does not name them.
const [first, second] = 'work tmp'.split(' ') as [string, string];
const besides = 'shared';
const registry = ['registry', 'npmjs', 'org'].join('.');
const machine = new RegExp(
  [
    `(?<![\\w.~-])/(?:${first}|${second}|root|home)(?=/|['"\`\\s]|$)`,
    `(?<![\\w-])(?:\\.{1,2}/)+${besides}/|/${besides}/(?:pages|calibration|research)`,
    registry.replaceAll('.', '\\.'),
  ].join('|'),
  'gm',
);
const machineLaw = words(machine, {}, 'names a place of one machine');

/** The files that end up in the content scripts: everything that can be reached from their entry points, by types too. */
function reach(files: Source[], start: string[]): Map<string, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map<string, string>(start.map((path) => [path, path]));
  for (const [path, way] of reached) {
    const file = byPath.get(path);
    if (!file) continue;
    for (const { specifier } of importsOf(file)) {
      const target = resolve(path, specifier);
      const targets =
        target === null
          ? [`package ${specifier}`]
          : specifier.includes('*')
            ? files.map((one) => one.path).filter((one) => one.startsWith(`${target}/`) && one.endsWith('.ts'))
            : ['', '.ts', '.tsx', '/index.ts'].map((end) => target + end).filter((one) => byPath.has(one));
      for (const one of targets) if (!reached.has(one)) reached.set(one, `${way} → ${one}`);
    }
  }
  return reached;
}

const strangers = (files: Source[], start: string[]): string[] =>
  [...reach(files, start)]
    .filter(
      ([path]) => isIn(path, 'lib/store', 'lib/domain/schema', 'components') || /^package (?:zod|idb|react)/.test(path),
    )
    .map(([, way]) => way);

// --- The project's own files ------------------------------------------------------------------------------------

const root = new URL('..', import.meta.url).pathname;
const ignored = new Set([
  '.git',
  'package-lock.json',
  ...readFileSync(`${root}.gitignore`, 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter(Boolean),
]);
const textEnds = /\.(?:ts|tsx|mjs|js|json|md|html|css|svg|yml|yaml)$|\/?\.[a-z]+(?:\.json)?$|^[\w.]*run$/;

function listFiles(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (ignored.has(entry.name)) return [];
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
const read = (path: string): Source => ({ path, text: readFileSync(`${root}${path}`, 'utf8') });
const all = listFiles('').filter((path) => statSync(`${root}${path}`).isFile());
const project = all.filter((path) => textEnds.test(path)).map(read);
const isCode = ({ path }: Source): boolean => /\.tsx?$/.test(path);
const code = project.filter((file) => isIn(file.path, ...product) && isCode(file));
const lib = code.filter((file) => isIn(file.path, 'lib') && !file.path.endsWith('.d.ts'));

const broken = (law: Law, files: Source[]): string[] => files.flatMap(law);

describe('the house', () => {
  it('is all here', () => {
    for (const room of Object.keys(floors))
      expect(
        code.some(({ path }) => isIn(path, room)),
        room,
      ).toBe(true);
    expect(code.length).toBeGreaterThan(100);
    expect(code.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  const hereBelongs: [string, Law, Source[]][] = [
    ['imports only its own folder and lower floors', floorsLaw, code.filter((file) => !file.path.endsWith('.d.ts'))],
    ['names a package only where it belongs', packagesLaw, code.filter((file) => !file.path.endsWith('.d.ts'))],
    ['uses schemas only where something comes in', schemaLaw, code],
    ['reaches the store only from entry points', storeLaw, code],
    ['keeps each site to itself', sitesLaw, code],
    ['has pure ground floors', pureLaw, code.filter((file) => isIn(file.path, ...pure))],
    ['never turns text into markup or code', markupLaw, code],
    [
      'keeps LinkedIn’s words with LinkedIn’s readers',
      siteWordsLaw,
      project.filter((file) => isIn(file.path, ...product, 'assets') && !isIn(file.path, 'lib/sites/linkedin')),
    ],
    ['knows its types', anyLaw, code],
    ['listens to the compiler', silencedLaw, code],
    ['documents all that lib exports', docsLaw, lib],
    [
      'names its files alike',
      namesLaw,
      all.filter((path) => isIn(path, ...product, 'assets')).map((path) => ({ path, text: '' })),
    ],
    ['has no folder for this and that', (file) => namesLaw(file).filter((one) => one.includes('folder')), project],
    ['could stand on any machine', machineLaw, project],
  ];
  it.each(hereBelongs)('%s', (_law, law, files) => {
    expect(files.length).toBeGreaterThan(5);
    expect(broken(law, files)).toEqual([]);
  });

  it('lets nothing of the own pages into the content scripts', () => {
    const starts = code.map(({ path }) => path).filter((path) => path.endsWith('.content.ts'));
    expect(starts).toHaveLength(2);
    expect(reach(code, starts).size).toBeGreaterThan(40);
    expect(strangers(code, starts)).toEqual([]);
    for (const start of starts)
      expect(siteFolders.filter((folder) => reach(code, [start]).has(`${folder}/index.ts`))).toHaveLength(1);
  });

  it('has one rule, occasion or component a file, under a name of its own', () => {
    for (const folder of ['lib/etiquette/rules', 'lib/note/occasions']) {
      const files = code.filter(({ path }) => path.startsWith(`${folder}/`));
      expect(files.length).toBeGreaterThan(2);
      for (const { path, text } of files) {
        expect(posix.basename(path)).toMatch(/^[a-z]+(?:-[a-z]+)*\.ts$/);
        expect(text.match(/^export default /gm), path).toHaveLength(1);
        expect(text, path).toMatch(/^export const examples\b/m);
      }
    }
  });
});

// --- The laws can be broken -------------------------------------------------------------------------------------

describe('the reading of sources', () => {
  const source = (text: string): Source => ({ path: 'lib/note/a.ts', text });

  it('finds every kind of import, and only imports', () => {
    const text = [
      "import one from './one';",
      'import {',
      '  type Two,',
      "  type Deux, // from './comment'",
      '} from "./two";',
      "import type { Three } from './three';",
      "import './four';",
      "export { five } from './five';",
      "export * from './six';",
      "export type { Seven } from './seven';",
      "const eight = await import('./eight');",
      'const nine = import(\n  `./nine`\n);',
      "type Ten = import('./ten').Ten;",
      "const eleven = import.meta.glob<Rule>('./eleven/*.ts', { eager: true, import: 'default' });",
      'const twelve = import.meta.glob([\'./twelve/*.ts\', "!./twelve/not.ts"]);',
      "import css from './style.css?inline';",
      "// import no from './no';",
      "/* import no from './no'; */",
      'const text = "import no from \'./no\'";',
      "const other = `import no from './no' ${Array.from('abc').length}`;",
      "const message = { from: 'me' };",
      'const quotes = /[\'"]/.test(text); const after = 1;',
    ].join('\n');
    const others = './eleven/*.ts ./twelve/*.ts !./twelve/not.ts ./style.css?inline';
    const expected = `./one ./two ./three ./four ./five ./six ./seven ./eight ./nine ./ten ${others}`.split(' ');
    const specifiers = importsOf(source(text)).map(({ specifier }) => specifier);
    expect(specifiers.toSorted()).toEqual(expected.toSorted());
  });

  it('blanks comments and strings without moving anything', () => {
    const text = "const a = 'x // y'; // z\nconst b = `q ${'w' /* e */} r`;\nconst c = /[/'\"]\\//u; d / e;";
    expect(blank(text, { comments: true })).toBe(
      "const a = 'x // y';     \nconst b = `q ${'w'        } r`;\nconst c = /[/'\"]\\//u; d / e;",
    );
    expect(blank(text, { strings: true })).toBe(
      "const a = '      '; // z\nconst b = `  ${' ' /* e */}  `;\nconst c = /       /u; d / e;",
    );
    expect(blank("<p>don't</p>\nconst a = 'b';", { strings: true })).toBe("<p>don't</p>\nconst a = ' ';");
  });
});

describe('the laws can be broken', () => {
  const laws = {
    packages: packagesLaw,
    schema: schemaLaw,
    store: storeLaw,
    sites: sitesLaw,
    pure: pureLaw,
    markup: markupLaw,
    siteWords: siteWordsLaw,
    any: anyLaw,
    silenced: silencedLaw,
    docs: docsLaw,
    names: namesLaw,
    machine: machineLaw,
  };
  const offends = (law: Law, path: string, text: string): string[] => law({ path, text });

  it.each([
    ['lib/domain/a.ts', "import { b } from '../language/b';", 'imports lib/language, which lives higher'],
    ['lib/language/a.ts', "import type { B } from '../note/b';", 'imports lib/note, which lives higher'],
    ['lib/note/a.ts', "import { check } from '../etiquette/check';", 'imports its neighbour lib/etiquette'],
    ['lib/sites/linkedin/a.ts', "import { a } from '../../store/b';", 'imports its neighbour lib/store'],
    ['lib/outbox.ts', "import { a } from './messages';", 'imports its neighbour lib/messages'],
    ['lib/messages.ts', "import { a } from './tab-link';", 'imports its neighbour lib/tab-link'],
    ['lib/session/a.ts', "import { A } from '../../components/A';", 'imports its neighbour components'],
    ['components/A.tsx', "import { a } from '../entrypoints/popup/main';", 'imports entrypoints, which lives higher'],
    [
      'entrypoints/a.ts',
      "import { a } from '../tests/town/server';",
      'imports tests/town/server, which is no room of the house',
    ],
    ['lib/odd/a.ts', "import { a } from '../domain/b';", 'lives in no room of the house'],
    [
      'lib/language/a.ts',
      "const a = import.meta.glob('../note/occasions/*.ts');",
      'imports lib/note, which lives higher',
    ],
  ])('%s must not say %s: %s', (path, text, complaint) => {
    expect(offends(floorsLaw, path, `\n${text}`)).toEqual([`${path}:2 ${complaint}`]);
  });

  it.each([
    ['lib/note/a.ts', "import { b } from './b'; import { c } from '../language/c';"],
    ['lib/session/ui/a.ts', "import { icons } from '../../../assets/shapes';"],
    ['lib/tab-link.ts', "import { isSmallEnough } from './messages';"],
    ['entrypoints/popup/main.tsx', "import { A } from '../../components/A'; import { show } from '../own-pages/show';"],
  ])('%s may say %s', (path, text) => {
    expect(offends(floorsLaw, path, text)).toEqual([]);
  });

  it.each([
    ['packages', 'lib/sites/a.ts', "import { z } from 'zod';"],
    ['packages', 'lib/session/a.ts', "import { openDB } from 'idb';"],
    ['packages', 'lib/session/a.ts', "import { useState } from 'react';"],
    ['packages', 'components/A.tsx', "import { browser } from 'wxt/browser';"],
    ['packages', 'lib/note/a.ts', "import lodash from 'lodash';"],
    ['schema', 'lib/session/a.ts', "import { toWorkerSchema } from '../domain/schema/protocol';"],
    ['store', 'components/A.tsx', "import type { Schema } from '../lib/store/database';"],
    ['sites', 'lib/sites/xing/a.ts', "import { b } from '../linkedin/b';"],
    ['sites', 'lib/session/a.ts', "import { linkedin } from '../sites/linkedin';"],
    ['pure', 'lib/note/a.ts', 'const a = document.title;'],
    ['pure', 'lib/note/a.ts', '/** Asks the browser. */'],
    ['markup', 'lib/dom/a.ts', 'a.innerHTML = b;'],
    ['markup', 'lib/dom/a.ts', "a['outerHTML'] = b;"],
    ['markup', 'lib/dom/a.ts', 'a.insertAdjacentHTML(b, c);'],
    ['markup', 'lib/dom/a.ts', 'eval (a);'],
    ['markup', 'lib/dom/a.ts', "new  Function('a');"],
    ['markup', 'components/A.tsx', '<p dangerouslySetInnerHTML={a} />'],
    ['siteWords', 'lib/session/a.ts', "const a = '.artdeco-modal';"],
    ['siteWords', 'lib/dom/a.ts', "const a = 'form.msg-form';"],
    ['siteWords', 'lib/sites/read.ts', "const a = '[componentKey]';"],
    ['any', 'lib/note/a.ts', 'const a: any = 1;'],
    ['any', 'lib/note/a.ts', 'const a = b as any;'],
    ['any', 'lib/note/a.ts', 'const a: Record<string, any> = {};'],
    ['any', 'lib/note/a.ts', 'type A = string | any[];'],
    ['silenced', 'lib/note/a.ts', '// @ts-ignore'],
    ['docs', 'lib/note/a.ts', 'export const a = 1;'],
    ['docs', 'lib/note/a.ts', '/* no doc */\nexport function a() {}'],
    ['docs', 'lib/note/a.ts', '// no doc\nexport interface A {}'],
    ['docs', 'lib/etiquette/rules/a.ts', 'export const other = 1;'],
    ['names', 'lib/note/commonGround.ts', ''],
    ['names', 'lib/note/Common.ts', ''],
    ['names', 'components/draft-card.tsx', ''],
    ['names', 'lib/utils/a.ts', ''],
    ['names', 'lib/note/helpers/a.ts', ''],
    ['machine', 'lib/note/a.ts', `readFileSync('/${first}/main/a')`],
    ['machine', 'tools/a.ts', `const folder = "/${second}";`],
    ['machine', 'README.md', `See ../${besides}/a.md`],
    ['machine', '.npmrc', `registry=https://${registry}/`],
  ] as [keyof typeof laws, string, string][])('%s: %s must not say %s', (name, path, text) => {
    const law = laws[name];
    expect(offends(law, path, text)).toHaveLength(1);
    expect(offends(law, path, text)[0]).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}:[12] `));
  });

  it.each([
    ['packages', 'lib/domain/schema/a.ts', "import { z } from 'zod';"],
    ['pure', 'lib/note/a.ts', "const a = 'the document of the browser'; const documents = 1;"],
    ['markup', 'lib/dom/a.ts', '// never innerHTML\nevaluate(a); a.newFunction();'],
    ['any', 'lib/note/a.ts', "await Promise.any(a); const b = { any: 1 }; type C = 'any';"],
    [
      'docs',
      'lib/note/a.ts',
      "/** Says a. */\nexport const a = 1;\nexport { b } from './b';\nexport type { C } from './c';",
    ],
    [
      'docs',
      'lib/etiquette/rules/a.ts',
      'export default defineRule({});\nexport const words = {};\nexport const examples = {};',
    ],
    ['names', 'entrypoints/linkedin.content.ts', ''],
    ['names', 'components/DraftCard.tsx', ''],
    ['names', 'components/about-me.ts', ''],
    ['machine', 'lib/note/a.ts', "import a from '../etiquette/a'; const b = 'https://example.org/works/temporary';"],
  ] as [keyof typeof laws, string, string][])('%s: %s may say %s', (name, path, text) => {
    expect(offends(laws[name], path, text)).toEqual([]);
  });

  it('a content script must not reach a schema, however far away', () => {
    const files: Source[] = [
      { path: 'entrypoints/a.content.ts', text: "import { a } from '../lib/session/a';" },
      { path: 'lib/session/a.ts', text: "const a = import.meta.glob('../etiquette/rules/*.ts');" },
      { path: 'lib/etiquette/rules/b.ts', text: "import { z } from '../../domain/schema/zod';" },
      { path: 'lib/domain/schema/zod.ts', text: "import { z } from 'zod';" },
    ];
    expect(strangers(files, ['entrypoints/a.content.ts'])).toEqual([
      'entrypoints/a.content.ts → lib/session/a.ts → lib/etiquette/rules/b.ts → lib/domain/schema/zod.ts',
      'entrypoints/a.content.ts → lib/session/a.ts → lib/etiquette/rules/b.ts → lib/domain/schema/zod.ts → package zod',
    ]);
    expect(strangers(files.slice(0, 2), ['entrypoints/a.content.ts'])).toEqual([]);
  });
});
