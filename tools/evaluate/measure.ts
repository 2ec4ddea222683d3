import type { Level } from '../../lib/domain/verdict';
import type { Sample } from '../../tests/corpus/corpus';

/** What something said about a labelled message. */
export interface Judged {
  sample: Sample;
  level: Level;
  score: number;
}

/** A share with its 95 % interval after Wilson, in percent. */
export function share(part: number, all: number): string {
  if (all === 0) return '–';
  const [p, z] = [part / all, 1.96];
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const percent = (value: number): string => (100 * Math.max(0, Math.min(1, value))).toFixed(1);
  return `${percent(p)} % (${percent(middle - half)}–${percent(middle + half)}; ${part} of ${all})`;
}

const isHeld = ({ level }: Judged): boolean => level === 'litfass';
const isHinted = ({ level }: Judged): boolean => level !== 'clear';
const of = (judged: readonly Judged[], label: Sample['label']): Judged[] =>
  judged.filter(({ sample }) => sample.label === label);

/** Counts behind the bars: how many of which label were held and hinted. */
export function count(judged: readonly Judged[]) {
  const [ads, personal] = [of(judged, 'ad'), of(judged, 'personal')];
  return {
    ads: ads.length,
    adsHeld: ads.filter(isHeld).length,
    adsHinted: ads.filter(isHinted).length,
    personal: personal.length,
    personalHeld: personal.filter(isHeld).length,
    personalHinted: personal.filter(isHinted).length,
  };
}

/**
 * The chance that a random ad scores above a random personal message, ties counting half, and the half width of its
 * 95 % interval after Hanley and McNeil. Null where one side is empty.
 */
export function areaUnderCurve(judged: readonly Judged[]): { area: number; half: number } | null {
  const ads = of(judged, 'ad').map(({ score }) => score);
  const personal = of(judged, 'personal').map(({ score }) => score);
  if (ads.length === 0 || personal.length === 0) return null;
  let wins = 0;
  for (const ad of ads) for (const other of personal) wins += ad > other ? 1 : ad === other ? 0.5 : 0;
  const area = wins / (ads.length * personal.length);
  const [q1, q2] = [area / (2 - area), (2 * area * area) / (1 + area)];
  const variance =
    (area * (1 - area) + (ads.length - 1) * (q1 - area * area) + (personal.length - 1) * (q2 - area * area)) /
    (ads.length * personal.length);
  return { area, half: 1.96 * Math.sqrt(Math.max(0, variance)) };
}

/** How many ads are above the score that at most `rate` of the personal messages exceed. */
export function adsAt(judged: readonly Judged[], rate: number): number {
  const personal = of(judged, 'personal')
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
  const limit = personal[Math.floor(personal.length * rate)] ?? 0;
  return of(judged, 'ad').filter(({ score }) => score > limit).length;
}
