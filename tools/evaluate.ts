import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../lib/domain/verdict';
import { check } from '../lib/etiquette/check';
import { messageOf, readCorpus, type Sample } from '../tests/corpus/corpus';

type Judged = Pick<Sample, 'lang' | 'surface' | 'label' | 'hard'> & { level: Level; score: number };

/** A share with its 95 % interval after Wilson. */
function share(part: number, all: number): string {
  if (all === 0) return '–';
  const [p, z] = [part / all, 1.96];
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const percent = (value: number): string => (100 * Math.max(0, Math.min(1, value))).toFixed(1);
  return `${percent(p)} % (${percent(middle - half)} to ${percent(middle + half)}; ${part} of ${all})`;
}

/** The chance that a random ad scores above a random personal message; ties count half. */
function areaUnderCurve(judged: Judged[]): string {
  const [ads, personal] = (['ad', 'personal'] as const).map((label) => judged.filter((one) => one.label === label));
  if (!ads?.length || !personal?.length) return '–';
  let wins = 0;
  for (const ad of ads)
    for (const other of personal) wins += ad.score > other.score ? 1 : ad.score === other.score ? 0.5 : 0;
  return (wins / (ads.length * personal.length)).toFixed(3);
}

function report(name: string, judged: Judged[]): void {
  const of = (label: Sample['label']) => judged.filter((one) => one.label === label);
  const count = (all: Judged[], ...levels: Level[]) => all.filter((one) => levels.includes(one.level)).length;
  const [ads, personal] = [of('ad'), of('personal')];
  console.log(`\n${name}`);
  console.log(`  personal held      ${share(count(personal, 'litfass'), personal.length)}`);
  console.log(`  personal hinted    ${share(count(personal, 'litfass', 'hint'), personal.length)}`);
  console.log(`  ads held           ${share(count(ads, 'litfass'), ads.length)}`);
  console.log(`  ads at least hinted ${share(count(ads, 'litfass', 'hint'), ads.length)}`);
  console.log(`  area under the curve ${areaUnderCurve(judged)}`);
}

/** Further labelled files: `text`, `lang`, `label`, and `kind` or `surface`; one JSON object a line. */
function readFolder(folder: string): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): Sample => {
      const read = JSON.parse(line) as Omit<Sample, 'surface'> & { kind?: string; surface?: Sample['surface'] };
      const surfaces: Record<string, Sample['surface']> = { connection_note: 'note', followup: 'message' };
      const surface = surfaces[read.kind ?? ''] ?? ((read.kind ?? read.surface ?? 'message') as Sample['surface']);
      return { ...read, surface, ...(read.kind === 'followup' ? { firstContact: false } : {}) };
    });
}

const judge = (sample: Sample): Judged => {
  const { level, score } = check(messageOf(sample));
  const { lang, surface, label, hard } = sample;
  return { lang, surface, label, hard, level, score: score ?? 0 };
};

/** How right the check is, with intervals: on the project's corpus and, with `--also FOLDER`, on other labelled messages. */
export async function main(args: string[]): Promise<number> {
  const at = args.indexOf('--also');
  const folder = at < 0 ? undefined : args[at + 1];
  const sets: [string, Sample[]][] = [
    ['The corpus', readCorpus()],
    ...(folder ? [[`Also: ${folder}`, readFolder(folder)] as [string, Sample[]]] : []),
  ];
  for (const [name, samples] of sets) {
    const judged = samples.map(judge);
    console.log(`\n── ${name}: ${samples.length} messages`);
    for (const lang of ['de', 'en'] as const) {
      const own = judged.filter((one) => one.lang === lang);
      report(lang, own);
      for (const surface of ['note', 'message', 'inmail'] as const)
        report(
          `${lang}, ${surface}`,
          own.filter((one) => one.surface === surface),
        );
      if (own.some((one) => one.hard))
        report(
          `${lang}, hard`,
          own.filter((one) => one.hard),
        );
    }
  }
  return 0;
}
