import type { Education, Me, Position } from '../lib/domain/profile';
import { parsePersonName } from '../lib/language/person-name';

const longest = 4000;

const splitLines = (text: string): string[] =>
  text
    .slice(0, longest)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** "Stadtplanerin, Amt für Mobilität": what stands before the first comma, and behind it. */
const splitPair = (line: string): [string, string | undefined] => {
  const comma = line.indexOf(',');
  return comma < 0 ? [line, undefined] : [line.slice(0, comma).trim(), line.slice(comma + 1).trim() || undefined];
};

const joinPair = (first: string, second: string | undefined) => (second ? `${first}, ${second}` : first);

const readPosition = (line: string): Position => {
  const [title, company] = splitPair(line);
  return { title, current: true, ...(company && { company }) };
};

const readEducation = (line: string): Education => {
  const [school, degree] = splitPair(line);
  return { school, ...(degree && { degree }) };
};

/** What the user says about themselves, one line a thing. `lines` is the height the field starts with. */
interface MeField {
  id: 'name' | 'signOff' | 'positions' | 'education' | 'location' | 'interests' | 'skills' | 'gives' | 'avoid';
  lines: number;
  write: (me: Me) => string;
  read: (text: string) => Partial<Me>;
}

const list = (id: 'interests' | 'skills' | 'gives' | 'avoid'): MeField => ({
  id,
  lines: 2,
  write: (me) => (me[id] ?? []).join('\n'),
  read: (text) => ({ [id]: splitLines(text) }),
});

const single = (id: 'signOff' | 'location'): MeField => ({
  id,
  lines: 1,
  write: (me) => me[id] ?? '',
  read: (text) => ({ [id]: text.slice(0, 200).trim() }),
});

/** The fields of "about me", in the order they are asked. */
export const meFields: MeField[] = [
  {
    id: 'name',
    lines: 1,
    write: (me) => me.name?.full ?? '',
    read: (text) => ({ name: parsePersonName(text) }),
  },
  single('signOff'),
  {
    id: 'positions',
    lines: 2,
    write: (me) => (me.positions ?? []).map(({ title, company }) => joinPair(title, company)).join('\n'),
    read: (text) => ({ positions: splitLines(text).map(readPosition) }),
  },
  {
    id: 'education',
    lines: 2,
    write: (me) => (me.education ?? []).map(({ school, degree }) => joinPair(school, degree)).join('\n'),
    read: (text) => ({ education: splitLines(text).map(readEducation) }),
  },
  single('location'),
  list('interests'),
  list('skills'),
  list('gives'),
  list('avoid'),
];
