import type { Education, Position } from '../../domain/profile';
import type { FieldState } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { type Period, readPeriod, readSince } from '../dates';
import type { Report } from '../report';

/** "Bis heute 5 Jahre, seit Sep. 2021" or "2 Jahre, 08/2017 - 07/2019": dates and their length, in either order. */
export function periodOf(line: string, language: string): Period | null {
  for (const piece of line.slice(0, 300).split(',').slice(0, 10)) {
    const period = readPeriod(piece.trim(), language) ?? readSince(piece.trim(), language);
    if (period) return period;
  }
  return null;
}

/** The months of a period as they stand in an entry. */
export const yearsOf = (period: Period | null): { start?: string; end?: string } => ({
  ...(period ? { start: period.start } : {}),
  ...(period?.end ? { end: period.end } : {}),
});

/** The entries of a kind, outermost only. */
function entriesOf(module: Element | null, kind: string): Element[] {
  const selector = `[data-qa*="${kind}"]`;
  return [...(module?.querySelectorAll(selector) ?? [])]
    .filter((entry) => !entry.parentElement?.closest(selector))
    .slice(0, 60);
}

/** The part that is folded away has a button and no entries; what it hides is not on the page (XING research §a). */
const isFolded = (module: Element): boolean => {
  const bucket = module.querySelector('[data-qa="bucket"]');
  return bucket?.querySelector('button') != null && !bucket.querySelector('[data-qa*="timeline-"]');
};

/**
 * Work and education from the timeline. The occupation line of the head ("Angestellt, Position, Firma") is not taken for
 * a position while the timeline is missing: a title may hold commas, and one position would pass for all of them.
 */
export function readTimeline(
  page: Page,
  module: Element | null,
  whenEmpty: FieldState,
  { profile, answer }: Report,
): void {
  const language = page.document.documentElement.lang || 'de';
  const head = (entry: Element): string => readLine(entry.querySelector('[data-qa="timeline-headline"],h2,h3'));
  // The company is a line of its own; what the person wrote about the work is wrapped once more.
  const company = (entry: Element): string => readLine(entry.querySelector('p[data-xds="BodyCopy"]:not(:has(> span))'));
  const description = (entry: Element): string => {
    const words = entry.querySelector('p[data-xds="BodyCopy"] > span');
    return words ? readText(words) : '';
  };
  const period = (entry: Element): Period | null =>
    [...entry.querySelectorAll('p[data-xds="Meta"]')]
      .slice(0, 20)
      .map((line) => periodOf(readLine(line), language))
      .find((one) => one !== null) ?? null;

  const entries = { positions: entriesOf(module, 'work_experience'), education: entriesOf(module, 'school') };
  profile.positions = entries.positions.flatMap((entry): Position[] => {
    const [title, firm, dates, text] = [head(entry), company(entry), period(entry), description(entry)];
    if (!title) return [];
    return [
      {
        title,
        ...(firm ? { company: firm } : {}),
        ...yearsOf(dates),
        current: dates?.current ?? false,
        ...(text ? { text } : {}),
      },
    ];
  });
  profile.education = entries.education.flatMap((entry): Education[] => {
    const [degree, school, dates] = [head(entry), company(entry), period(entry)];
    if (!school && !degree) return [];
    return [{ school: school || degree, ...(school && degree ? { degree } : {}), ...yearsOf(dates) }];
  });
  const isAnyEntry = entries.positions.length + entries.education.length > 0;
  for (const field of ['positions', 'education'] as const) {
    // A timeline that shows the other kind, unfolded, has nothing of this one.
    const isNothing = isAnyEntry && entries[field].length === 0 && module !== null;
    const state: FieldState = entries[field].length > 0 ? 'unreadable' : isNothing ? 'absent' : whenEmpty;
    const empty: FieldState = module && isFolded(module) && entries[field].length === 0 ? 'not-mounted' : state;
    answer(field, profile[field].length > 0 ? 'read' : empty, 'timeline-entries');
  }
}
