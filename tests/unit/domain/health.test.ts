import { describe, expect, it } from 'vitest';
import { healthOf } from '../../../lib/domain/health';
import { createEmptyProfile } from '../../../lib/domain/profile';
import type { Reading } from '../../../lib/domain/reading';

const profile = {
  ...createEmptyProfile('xing', 'Insa_Tholen', 'https://www.xing.com/profile/Insa_Tholen'),
  name: { full: 'Insa Tholen', given: 'Insa', family: 'Tholen', titles: [], credentials: [] },
};
const read: Reading = {
  page: 'profile',
  layout: 'modules',
  profile,
  composers: [],
  fields: { name: 'read', headline: 'read', location: 'read', positions: 'not-mounted', about: 'absent' },
  used: {},
  stale: false,
};
const { profile: _, ...unread } = read;

describe('the health of a reading', () => {
  it.each<[string, Reading]>([
    ['a head that was read, the rest still to come', read],
    ['a page of lists', { ...unread, page: 'connections', layout: null, fields: {} }],
    ['a page behind a profile', { ...unread, page: 'profile-detail', layout: null, fields: {} }],
    ['a conversation', { ...unread, page: 'conversation', layout: null, fields: {} }],
    ['an odd headline', { ...read, fields: { ...read.fields, headline: 'unreadable' } }],
    ['one odd part', { ...read, fields: { ...read.fields, skills: 'unreadable' } }],
    ['somebody who says next to nothing', { ...read, fields: { name: 'read', headline: 'absent', about: 'absent' } }],
    ['nothing mounted but the name', { ...read, fields: { name: 'read', about: 'not-mounted' } }],
  ])('is well with %s', (_what, reading) => {
    expect(healthOf(reading)).toEqual({ health: 'well', reasons: [] });
  });

  it('is building while the page shows the person before, or nobody', () => {
    const stale = { ...unread, fields: {}, stale: true };
    expect(healthOf(stale)).toEqual({ health: 'building', reasons: ['stale'] });
    expect(healthOf({ ...stale, layout: null }).health).toBe('building');
  });

  it.each<[string, Reading, string[]]>([
    ['no layout', { ...unread, layout: null, fields: {} }, ['no-layout']],
    ['a layout and nobody', { ...unread, fields: {} }, ['no-layout']],
    [
      'no name',
      { ...read, profile: { ...profile, name: { ...profile.name, full: '' } }, fields: { headline: 'read' } },
      ['no-name'],
    ],
    [
      'neither headline nor positions',
      { ...read, fields: { ...read.fields, headline: 'unreadable', positions: 'unreadable', posts: 'read' } },
      ['no-work'],
    ],
    ['two parts', { ...read, fields: { ...read.fields, skills: 'unreadable', wants: 'unreadable' } }, ['much']],
    ['a name alone', { ...read, fields: { name: 'read', location: 'unreadable' } }, ['nothing-else']],
  ])('has changed where %s could be read', (_what, reading, reasons) => {
    expect(healthOf(reading)).toEqual({ health: 'changed', reasons });
  });

  it('names every reason there is', () => {
    const worst: Reading = {
      ...read,
      profile: createEmptyProfile('xing', 'a', ''),
      fields: { name: 'unreadable', headline: 'unreadable', positions: 'unreadable', about: 'unreadable' },
    };
    expect(healthOf(worst).reasons).toEqual(['no-name', 'no-work', 'much', 'nothing-else']);
  });
});
