import { expect, test } from 'vitest';
import { meFields } from '../../../components/about-me';
import type { Me } from '../../../lib/domain/profile';

const lines: Record<(typeof meFields)[number]['id'], string> = {
  name: 'Dr. Malte Rickmers',
  signOff: 'Herzliche Grüße',
  positions: 'Planer, Stadt Husum\nStadtführer',
  education: 'TU Harburg, Bauingenieurwesen, Schwerpunkt Wasser',
  location: 'Husum',
  interests: 'Segeln\nKarten',
  skills: 'Wasserbau',
  gives: 'Kontakte ins Wattenmeer',
  avoid: 'Synergie',
};

test('what was typed comes back as typed, through what drafts are made of', () => {
  const me = meFields.reduce<Me>((known, { id, read }) => ({ ...known, ...read(lines[id]) }), {});
  expect(me.name).toMatchObject({ given: 'Malte', family: 'Rickmers', titles: ['Dr.'] });
  expect(me.positions).toEqual([
    { title: 'Planer', company: 'Stadt Husum', current: true },
    { title: 'Stadtführer', current: true },
  ]);
  expect(me.education?.[0]?.degree).toBe('Bauingenieurwesen, Schwerpunkt Wasser');
  expect(Object.fromEntries(meFields.map(({ id, write }) => [id, write(me)]))).toEqual(lines);
});

test('an emptied field leaves nothing behind', () => {
  const me = meFields.reduce<Me>((known, { read }) => ({ ...known, ...read('\n  \n') }), {});
  expect(meFields.map(({ write }) => write(me)).join('')).toBe('');
});
