import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRequestOpen, mergeRequest, mergeSeen } from '../../../lib/contacts/merge';
import type { Contact } from '../../../lib/domain/contact';
import type { SeenContact } from '../../../lib/domain/reading';

const seen = (more: Partial<SeenContact> = {}): SeenContact => ({
  name: 'Tabea Wichern',
  slug: 'tabea-wichern',
  how: 'connections-list',
  ...more,
});
const today = '2026-11-21';

describe('a person seen as a contact', () => {
  it('begins with what the page says', () => {
    expect(
      mergeSeen(null, 'linkedin', seen({ headline: 'Imkerin', memberId: 'm1', connected: '2026-11-02' }), today, 7),
    ).toEqual({
      id: 'linkedin:tabea-wichern',
      site: 'linkedin',
      slug: 'tabea-wichern',
      memberId: 'm1',
      name: 'Tabea Wichern',
      headline: 'Imkerin',
      connected: { on: '2026-11-02', sure: true, how: 'connections-list', seen: 7 },
      firstSeen: 7,
    });
  });

  it('without a date of the page is a contact since today, but not for sure', () => {
    expect(mergeSeen(null, 'xing', seen(), today, 7).connected).toEqual({
      on: today,
      sure: false,
      how: 'connections-list',
      seen: 7,
    });
  });

  it('keeps the assumed day of the first sight', () => {
    const first = mergeSeen(null, 'linkedin', seen(), '2026-11-01', 7);
    expect(mergeSeen(first, 'linkedin', seen(), today, 9).connected?.on).toBe('2026-11-01');
  });

  it('a day of the page replaces an assumed one, never the other way round', () => {
    const assumed = mergeSeen(null, 'linkedin', seen(), today, 7);
    const sure = mergeSeen(assumed, 'linkedin', seen({ connected: '2026-10-30' }), today, 9);
    expect(sure.connected).toEqual({ on: '2026-10-30', sure: true, how: 'connections-list', seen: 7 });
    expect(mergeSeen(sure, 'linkedin', seen(), today, 11)).toBe(sure);
  });

  it('that was asked before has accepted', () => {
    const asked = mergeRequest(null, 'linkedin', seen(), { at: 5, note: 'Guten Tag Tabea' });
    expect(isRequestOpen(asked)).toBe(true);
    const accepted = mergeSeen(asked, 'linkedin', seen(), today, 9);
    expect(isRequestOpen(accepted)).toBe(false);
    expect(accepted).toMatchObject({
      connected: { how: 'accepted-request' },
      asked: { at: 5, note: 'Guten Tag Tabea' },
      firstSeen: 5,
    });
  });

  it('takes a new name, headline and slug, and keeps what this sight does not show', () => {
    const first = mergeSeen(null, 'linkedin', seen({ headline: 'Imkerin', memberId: 'm1' }), today, 7);
    const next = mergeSeen(first, 'linkedin', seen({ name: 'Tabea Wichern-Ott', slug: 'tabea-ott' }), today, 9);
    expect(next).toMatchObject({
      id: first.id,
      slug: 'tabea-ott',
      name: 'Tabea Wichern-Ott',
      headline: 'Imkerin',
      memberId: 'm1',
    });
  });
});

describe('a request that went out', () => {
  it('counts by its latest one', () => {
    const first = mergeRequest(null, 'xing', seen(), { at: 5, note: 'eins' });
    const second = mergeRequest(first, 'xing', seen({ headline: 'Imkerin' }), { at: 8 });
    expect(second).toMatchObject({ asked: { at: 8 }, headline: 'Imkerin', firstSeen: 5 });
    expect(second.asked).not.toHaveProperty('note');
  });

  it('does not lose the name where the page shows none', () => {
    const first = mergeSeen(null, 'xing', seen(), today, 1);
    expect(mergeRequest(first, 'xing', { slug: 'tabea-wichern', name: '' }, { at: 2 }).name).toBe('Tabea Wichern');
  });

  it('is open for nobody unknown', () => {
    expect(isRequestOpen(null)).toBe(false);
  });
});

describe('any run of sights', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-11-${String(one).padStart(2, '0')}`);
  const sight = fc.record(
    {
      name: fc.constantFrom('Tabea Wichern', 'Tabea Ott'),
      slug: fc.constantFrom('tabea-wichern', 'tabea-ott'),
      memberId: fc.constantFrom('m1'),
      headline: fc.constantFrom('Imkerin', 'Beraterin'),
      connected: day,
      how: fc.constantFrom('connections-list' as const, 'accepted-request' as const, 'imported' as const),
    },
    { requiredKeys: ['name', 'slug', 'how'] },
  );
  const merge = (known: Contact | null, one: SeenContact, at = 1): Contact =>
    mergeSeen(known, 'linkedin', one, today, at);

  it('is the same when the last one is seen again', () => {
    fc.assert(
      fc.property(fc.array(sight, { minLength: 1, maxLength: 8 }), fc.integer({ min: 2, max: 99 }), (sights, later) => {
        const contact = sights.reduce<Contact | null>((known, one) => merge(known, one), null) as Contact;
        expect(merge(contact, sights.at(-1) as SeenContact, later)).toBe(contact);
      }),
    );
  });

  it('ends with the last sure day, if there was one, and with the first sight and identity', () => {
    fc.assert(
      fc.property(fc.array(sight, { minLength: 1, maxLength: 8 }), (sights) => {
        const contact = sights.reduce<Contact | null>((known, one, index) => merge(known, one, index), null) as Contact;
        const sure = sights.findLast((one) => one.connected);
        expect(contact.connected?.sure).toBe(sure !== undefined);
        expect(contact.connected?.on).toBe(sure?.connected ?? today);
        expect(contact.id).toBe(`linkedin:${sights[0]?.slug}`);
        expect(contact.firstSeen).toBe(0);
        expect(contact.connected?.seen).toBe(0);
      }),
    );
  });
});
