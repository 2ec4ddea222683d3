import type { Education, Position, Profile } from '../../domain/profile';
import { readLine } from '../../dom/text';
import { type Period, readPeriod } from '../dates';

/** What a line of a profile means whichever front end it stands in; where the lines are found is each layout's own. */

const pronouns = /^\(?(\p{L}{1,12}(?:\/\p{L}{1,12}){1,3})\)?$/u;

/** "(she/her)" without its brackets; null for a line of anything else. */
export const pronounsIn = (line: string): string | null => pronouns.exec(line)?.[1] ?? null;

/** Two dashes are what LinkedIn shows where nobody wrote a headline. */
export const isNoHeadline = (line: string): boolean => line === '--';

/** The address of a search for contacts of somebody, narrowed to the viewer's own; the old front end names its parts differently. */
const sharedContacts = /network=(?:%5B|\[)?(?:%22|")F(?:%22|")(?:%5D|\]|&|$)/i;

/**
 * "A, B und 71 weitere gemeinsame Kontakte": the link to people both know, by its address (LinkedIn research §2.2).
 * `seen` chooses the part of a link that a person sees, where the words stand in it twice.
 */
export function readMutual(
  top: Element,
  seen = (link: Element): Element => link,
): NonNullable<Profile['mutual']> | null {
  const links = [...top.querySelectorAll('a[href*="connectionOf="],a[href*="facetConnectionOf="]')]
    .slice(0, 20)
    .filter((link) => sharedContacts.test(link.getAttribute('href') ?? ''));
  const texts = links.map(seen).map((words) => ({ words, text: readLine(words) }));
  const said = texts.filter((one) => one.text).toSorted((one, other) => other.text.length - one.text.length)[0];
  if (!said) return null;
  const names = [...said.words.querySelectorAll('strong')].map((strong) => readLine(strong, 120)).filter(Boolean);
  const unnamed = names.reduce((rest, name) => rest.replaceAll(name, ''), said.text);
  const others = /\d[\d.,\u00a0\u202f]{0,8}/.exec(unnamed);
  const more = others ? Number(others[0].replace(/\D/g, '')) : 0;
  return { names: names.slice(0, 10), ...(names.length + more > 0 ? { count: names.length + more } : {}) };
}

/** The first line that is a period, from the line `from` on; null where none is. */
export function findPeriod(lines: string[], language: string, from = 0): { at: number; period: Period } | null {
  for (const [at, line] of lines.entries()) {
    const period = at < from ? null : readPeriod(line, language);
    if (period) return { at, period };
  }
  return null;
}

/**
 * A station of a working life from its lines, which carry no names: the title, then the company with the kind of work,
 * then at `at` the dates. Without a `period` the dates could not be read.
 */
export function toPosition(
  lines: string[],
  {
    at,
    period,
    company,
    text,
  }: { at: number; period?: Period | undefined; company?: string | undefined; text: string },
): Position {
  const [title = '', second] = lines;
  const employer = company ?? (at > 1 ? second?.split(' · ')[0] : undefined);
  return {
    title,
    ...(employer ? { company: employer } : {}),
    ...(period ? { start: period.start } : {}),
    ...(period?.end ? { end: period.end } : {}),
    current: period?.current ?? false,
    ...(text ? { text } : {}),
  };
}

/** A school from its lines: its name, the degree, at `at` the dates; no dates where they are missing or could not be read. */
export function toEducation(lines: string[], at: number, period?: Period): Education {
  const [school = '', second] = lines;
  const degree = at === 1 ? undefined : second;
  return {
    school,
    ...(degree ? { degree } : {}),
    ...(period ? { start: period.start } : {}),
    ...(period?.end ? { end: period.end } : {}),
  };
}
