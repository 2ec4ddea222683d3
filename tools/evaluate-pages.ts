import { readSavedPages, type SavedPage, see } from '../tests/pages/saved';
import { readCaptures } from './evaluate/captures';
import { judge, type Part } from './evaluate/pages';
import { createSavedPage } from './workbench/read';

/** Reads a saved page and compares. What throws is wrong as a whole. */
function judgePage({ html, expected }: SavedPage): Part[] {
  try {
    return judge(expected, see(createSavedPage(html, expected.url), expected.url));
  } catch (error) {
    return [{ part: 'page', isThere: true, outcome: 'wrong', truth: expected.page, said: String(error) }];
  }
}

const cut = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 160);

/** What the readers make of saved pages, part by part; `--also DIR` takes in pages from elsewhere. Ends with 1 where a bar is missed. */
export function main(args: string[]): number {
  const pages = readSavedPages();
  for (let at = args.indexOf('--also'); at >= 0; at = args.indexOf('--also', at + 1))
    pages.push(...readCaptures(args[at + 1] ?? ''));
  const isLong = args.includes('--all');
  const sums = { there: 0, right: 0, wrong: 0, unknown: 0 };
  for (const page of pages) {
    const parts = judgePage(page);
    const of = (outcome: Part['outcome'], isThere: boolean): Part[] =>
      parts.filter((part) => part.outcome === outcome && part.isThere === isThere);
    const wrong = parts.filter((part) => part.outcome === 'wrong');
    const [right, unknown] = [of('right', true), of('unknown', true)];
    sums.there += right.length + unknown.length + wrong.filter((part) => part.isThere).length;
    sums.right += right.length;
    sums.unknown += unknown.length;
    sums.wrong += wrong.length;
    console.log(
      `${page.name.padEnd(52)} right ${String(right.length).padStart(3)}  wrong ${String(wrong.length).padStart(2)}  not known ${String(unknown.length).padStart(2)}`,
    );
    for (const { part, truth, said } of wrong) console.log(`    wrong: ${part} is ${cut(truth)}, read as ${cut(said)}`);
    for (const { part, truth } of unknown) console.log(`    not known: ${part} is ${cut(truth)}`);
    if (isLong) for (const { part, said } of right) console.log(`    right: ${part} ${cut(said)}`);
  }
  const share = sums.there === 0 ? 0 : (100 * sums.right) / sums.there;
  console.log(
    `\n${pages.length} pages, ${sums.there} parts that are there: ${sums.right} read (${share.toFixed(1)} %, bar 98), ${sums.unknown} honestly not known; ${sums.wrong} wrong anywhere (bar 0).`,
  );
  return sums.wrong === 0 && share >= 98 ? 0 : 1;
}
