import type { Me, Profile } from '../domain/profile';
import { fold, sayable } from './page-text';
import { rarity } from './rare-words';

/** How the years at a shared firm lie to each other. Years are calendar years as the pages give them. */
export type Years =
  | { kind: 'together'; from: number; to: number; fromMine: boolean; toMine: boolean }
  | { kind: 'colleagues' }
  | { kind: 'they-first'; theirLast: number; myFirst: number }
  | { kind: 'me-first'; myLast: number; theirFirst: number }
  | { kind: 'they-stayed'; myLast: number }
  | { kind: 'i-stayed'; myFirst: number }
  | { kind: 'unknown' };

/** Something both profiles name, in the spelling of theirs, with the places it stands in. */
export type Shared = { what: string; sources: string[]; strength: number } & (
  | { kind: 'mutual' | 'place' | 'interest' | 'skill' | 'language' }
  | { kind: 'employer'; years: Years }
  | { kind: 'school'; theirs?: number; mine?: number }
);

const legalForm =
  /[\s,]{1,3}(?:gmbh(?: & co\.? ?kg)?|mbh|ag|se|kg|kgaa|ohg|ug(?: \(haftungsbeschränkt\))?|gbr|e\.\s?v\.?|e\.\s?k\.?|eg|ltd\.?|limited|llc|inc\.?|plc|corp\.?|b\.v\.|s\.a\.r\.l\.)$/iu;
const country =
  /^(?:deutschland|germany|österreich|austria|schweiz|switzerland|suisse|dach|europa|europe|european union|united kingdom|uk|england|scotland|wales|ireland|usa|united states|weltweit|worldwide|remote|earth|bayern|bavaria|hessen|sachsen|thüringen|brandenburg|niedersachsen|nordrhein westfalen|baden württemberg|rheinland pfalz|saarland|schleswig holstein)$/u;
/** So large that living there joins nobody. */
const bigCity =
  /^(?:berlin|hamburg|münchen|munich|köln|cologne|frankfurt(?: am main)?|stuttgart|düsseldorf|wien|vienna|zürich|zurich|london|manchester|new york|paris)$/u;
const region =
  /^(?:metropolregion|großraum|grossraum|raum|region|greater|bezirk|landkreis|kreis)\s{1,3}|\s{1,3}(?:und umgebung|area|metropolitan area|metropolitan region|metroplex|bay area)$/giu;
const everyday =
  /^(?:deutsch|german|englisch|english|schweizerdeutsch|swiss german|österreichisch|französisch|french)$/u;
const selfEmployed =
  /^(?:selbst(?:st)?ändig\p{L}{0,6}|freiberuflich\p{L}{0,2}|freelance\p{L}{0,2}|self employed|diverse|verschiedene|confidential|vertraulich|stealth\p{L}{0,8}|stealth startup|student|privat|private|elternzeit|sabbatical|career break)$/u;

/** What the two have in common, strongest first; empty without facts about the user. Mutual contacts count only with a full name. */
export function findCommonGround(profile: Profile, me: Me = {}): Shared[] {
  const shared: Shared[] = [
    ...mutualContacts(profile),
    ...employers(profile, me),
    ...schools(profile, me),
    ...entries('interest', profile.interests, 'interests', me.interests, 0.66),
    ...entries('skill', profile.skills, 'skills', me.skills, 0.6),
    ...languages(profile, me),
    ...places(profile, me),
  ];
  return shared.toSorted((one, other) => other.strength - one.strength).slice(0, 6);
}

/** A firm's name as one says it: without its legal form; null when it is none or cannot be said. */
export function spokenFirm(text: string | undefined): string | null {
  const firm = sayable((text ?? '').split(' · ')[0] ?? '', 48);
  if (!firm) return null;
  const short = firm.replace(legalForm, '').trim();
  return short.length < 2 || selfEmployed.test(fold(short)) ? null : short;
}

/** A town as one says it, without region words and without its country; null for a country or a region alone. */
function spokenPlace(text: string | undefined): string | null {
  const first = sayable(((text ?? '').split(/[,(|·]/u)[0] ?? '').replace(region, ''), 32);
  return !first || country.test(fold(first)) || /\d/u.test(first) ? null : first;
}

function mutualContacts(profile: Profile): Shared[] {
  return (profile.mutual?.names ?? []).slice(0, 5).flatMap((raw, at): Shared[] => {
    const what = sayable(raw, 40);
    const full =
      what !== null && /^\p{Lu}\p{L}[\p{L}'’-]{0,24}(?: [\p{L}'’.-]{2,24}){0,2} \p{Lu}[\p{L}'’-]{1,28}$/u.test(what);
    return full ? [{ kind: 'mutual', what, sources: [`profile.mutual.names.${at}`], strength: 0.6 - at * 0.02 }] : [];
  });
}

function employers(profile: Profile, me: Me): Shared[] {
  const found: Shared[] = [];
  profile.positions.slice(0, 30).forEach((theirs, i) => {
    const what = spokenFirm(theirs.company);
    if (!what || found.some((other) => fold(other.what) === fold(what))) return;
    const mine = (me.positions ?? []).slice(0, 30).map((position, j) => ({ position, j }));
    for (const { position, j } of mine) {
      const firm = spokenFirm(position.company);
      if (!firm || fold(firm) !== fold(what)) continue;
      const years = compareYears(theirs, position);
      const strength = years.kind === 'together' ? 0.84 : years.kind === 'unknown' ? 0.74 : 0.79;
      const sources = [`profile.positions.${i}.company`, `me.positions.${j}.company`, ...yearSources(years, i, j)];
      found.push({ kind: 'employer', what, years, strength, sources });
      break;
    }
  });
  return found;
}

interface Stay {
  start?: string;
  end?: string;
  current?: boolean;
}

function compareYears(theirs: Stay, mine: Stay): Years {
  const [a, b, c, d] = [year(theirs.start), year(theirs.end), year(mine.start), year(mine.end)];
  const [theyStay, iStay] = [theirs.current === true && b === undefined, mine.current === true && d === undefined];
  if (theyStay && iStay) return { kind: 'colleagues' };
  if (b !== undefined && c !== undefined && b <= c) return { kind: 'they-first', theirLast: b, myFirst: c };
  if (d !== undefined && a !== undefined && d <= a) return { kind: 'me-first', myLast: d, theirFirst: a };
  if (a !== undefined && c !== undefined && (b !== undefined || theyStay) && (d !== undefined || iStay)) {
    const toMine = b === undefined || (d !== undefined && d < b);
    const to = toMine ? d : b;
    if (to !== undefined && Math.max(a, c) < to) {
      return { kind: 'together', from: Math.max(a, c), to, fromMine: c > a, toMine };
    }
  }
  if (theyStay && d !== undefined) return { kind: 'they-stayed', myLast: d };
  if (iStay && c !== undefined) return { kind: 'i-stayed', myFirst: c };
  return { kind: 'unknown' };
}

/** Where the years of the sentence stand; only those that are said. */
function yearSources(years: Years, i: number, j: number): string[] {
  switch (years.kind) {
    case 'they-first':
      return [`profile.positions.${i}.end`, `me.positions.${j}.start`];
    case 'me-first':
      return [`profile.positions.${i}.start`, `me.positions.${j}.end`];
    case 'they-stayed':
      return [`me.positions.${j}.end`];
    case 'i-stayed':
      return [`me.positions.${j}.start`];
    case 'together':
      return [
        years.fromMine ? `me.positions.${j}.start` : `profile.positions.${i}.start`,
        years.toMine ? `me.positions.${j}.end` : `profile.positions.${i}.end`,
      ];
    default:
      return [];
  }
}

function schools(profile: Profile, me: Me): Shared[] {
  return profile.education.slice(0, 12).flatMap((theirs, i): Shared[] => {
    const what = sayable(theirs.school, 56);
    const j = (me.education ?? []).findIndex((mine) => what !== null && fold(mine.school) === fold(what));
    if (!what || j < 0) return [];
    const [last, own] = [year(theirs.end), year(me.education?.[j]?.end)];
    return [
      {
        kind: 'school',
        what,
        strength: 0.77,
        sources: [
          `profile.education.${i}.school`,
          `me.education.${j}.school`,
          ...(last !== undefined && own !== undefined ? [`profile.education.${i}.end`, `me.education.${j}.end`] : []),
        ],
        ...(last !== undefined && { theirs: last }),
        ...(own !== undefined && { mine: own }),
      },
    ];
  });
}

function entries(
  kind: 'interest' | 'skill',
  theirs: string[],
  path: string,
  mine: string[] | undefined,
  base: number,
): Shared[] {
  return theirs.slice(0, 60).flatMap((raw, i): Shared[] => {
    const what = sayable(raw, 40);
    const rare = what ? rarity(what) : 0;
    if (!what || rare === 0 || /,/u.test(what)) return [];
    const j = (mine ?? []).slice(0, 60).findIndex((own) => fold(own) === fold(what));
    return j < 0
      ? []
      : [{ kind, what, strength: base + rare * 0.12, sources: [`profile.${path}.${i}`, `me.${path}.${j}`] }];
  });
}

function languages(profile: Profile, me: Me): Shared[] {
  const spoken = (text: string) => sayable(text.split(/[(:,·–-]/u)[0] ?? '', 24);
  return profile.languages.slice(0, 12).flatMap((raw, i): Shared[] => {
    const what = spoken(raw);
    if (!what || everyday.test(fold(what)) || !/^\p{Lu}\p{L}{3,20}$/u.test(what)) return [];
    const j = (me.languages ?? []).slice(0, 12).findIndex((own) => fold(spoken(own) ?? '') === fold(what));
    return j < 0
      ? []
      : [{ kind: 'language', what, strength: 0.58, sources: [`profile.languages.${i}`, `me.languages.${j}`] }];
  });
}

function places(profile: Profile, me: Me): Shared[] {
  const what = spokenPlace(profile.location);
  const mine = spokenPlace(me.location);
  if (!what || !mine || fold(what) !== fold(mine)) return [];
  return [
    {
      kind: 'place',
      what,
      strength: bigCity.test(fold(what)) ? 0.3 : 0.55,
      sources: ['profile.location', 'me.location'],
    },
  ];
}

function year(month: string | undefined): number | undefined {
  const match = /(?:19|20)\d\d/u.exec(month ?? '');
  return match ? Number(match[0]) : undefined;
}
