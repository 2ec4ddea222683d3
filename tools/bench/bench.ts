import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { check as Check } from '../../lib/etiquette/check';
import { readCorpus } from '../../tests/corpus/corpus';
import { trainTfidf } from '../evaluate/baselines';

type Reader = (text: string) => unknown;

/** A variable, because the types of what is installed later are not there yet. */
const peers: string = './peers.mjs';

const lengths = [50, 300, 1000, 2000, 8000];
/** So many times do all readers take turns; in each turn one reads `texts` texts of either language. */
const [rounds, texts] = [8, 6];
/** Before anything is measured each reader reads texts of all lengths for so many milliseconds. */
const warmUp = 3000;
/** No length takes longer than so many milliseconds in all, and three rounds. */
const patience = 20_000;

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** About `length` units of the messages from `first` on, joined and cut at a word's end. */
function compose(messages: string[], first: number, length: number): string {
  let text = '';
  for (let index = first; text.length <= length; index += 1) text += `${messages[index % messages.length]}\n\n`;
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > length / 2 ? end : length);
}

async function time(read: Reader, text: string): Promise<number> {
  const began = process.hrtime.bigint();
  const answer = read(text);
  if (answer instanceof Promise) await answer;
  return Number(process.hrtime.bigint() - began) / 1e6;
}

const pick = (messages: string[][], nth: number, length: number): string[] =>
  messages.map((own) => compose(own, nth * 7, length));

async function warm(read: Reader, messages: string[][]): Promise<void> {
  const until = performance.now() + warmUp;
  for (let nth = rounds * texts; performance.now() < until; nth += 1)
    for (const text of pick(messages, nth, lengths[nth % lengths.length] ?? 0)) await read(text);
}

/** The median of milliseconds per reader. No text is read twice, though long ones share messages. */
async function measure(
  readers: [string, Reader][],
  messages: string[][],
  length: number,
): Promise<Map<string, number>> {
  const times = new Map(readers.map(([name]) => [name, [] as number[]]));
  const until = performance.now() + patience;
  for (let round = 0; round < rounds && (round < 3 || performance.now() < until); round += 1) {
    const take = (from: number): string[] =>
      Array.from({ length: texts }, (_, index) => pick(messages, from + index, length)).flat();
    const [leadIn, turn] = [take((rounds + round) * texts), take(round * texts)];
    for (const [name, read] of readers) {
      // Who has waited for the others starts cold; a person who writes has the same check run again and again.
      for (const text of leadIn) await read(text);
      for (const text of turn) times.get(name)?.push(await time(read, text));
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** A module alone and what it needs, minified as in the product. */
async function bundle(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(import.meta.dirname, '..', '..'),
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: module, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.map((file) => (file.type === 'chunk' ? file.code : ''))).join('');
}

const format = (milliseconds: number): string =>
  milliseconds < 1 ? milliseconds.toFixed(3) : milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(1);

/** How fast the check is beside its peers, on the corpus' messages and in one run, and how heavy it is. */
export async function main(): Promise<number> {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { createPeers } = (await import(peers)) as { createPeers(): Promise<Record<string, Reader>> };
  const code = await bundle('lib/etiquette/check.ts');
  const { check } = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
    check: typeof Check;
  };
  const corpus = readCorpus();
  const readers: [string, Reader][] = [
    ['Anklopfen', (text) => check({ text })],
    ['TF-IDF', trainTfidf(corpus.map(({ text, label }) => ({ text, ad: label === 'ad' })))],
    ...Object.entries(await createPeers()),
  ];
  const messages = (['de', 'en'] as const).map((lang) =>
    corpus.filter((sample) => sample.lang === lang).map(({ text }) => text),
  );

  const results = new Map<number, Map<string, number>>();
  for (const [, read] of readers) await warm(read, messages);
  for (const length of lengths) results.set(length, await measure(readers, messages, length));
  const at = (name: string, length: number): number => results.get(length)?.get(name) ?? Number.NaN;

  console.log(
    'Median milliseconds a message, and how many times ours; half are German, which the peers but TF-IDF cannot read.',
  );
  console.log(['characters'.padEnd(12), ...lengths.map((length) => String(length).padStart(18))].join(''));
  for (const [name] of readers) {
    const cells = lengths.map((length) =>
      `${format(at(name, length))}  ×${(at(name, length) / at('Anklopfen', length)).toFixed(1)}`.padStart(18),
    );
    console.log([name.padEnd(12), ...cells].join(''));
  }
  const growth = at('Anklopfen', 8000) / at('Anklopfen', 1000);
  console.log(`\nFrom 1,000 to 8,000 characters: ×${growth.toFixed(1)} (linear is ×8)`);
  console.log(`300 characters: ${format(at('Anklopfen', 300))} ms (bar 0.1)`);
  console.log(`8,000 characters: ${format(at('Anklopfen', 8000))} ms (bar 3)`);
  const weigh = (bundled: string): string => (gzipSync(bundled, { level: 9 }).length / 1000).toFixed(1);
  console.log(`The check alone, minified and compressed: ${weigh(code)} kB (bar 25)`);
  console.log(`The language detector in it: ${weigh(await bundle('lib/language/detect.ts'))} kB (bar 10)`);
  return 0;
}
