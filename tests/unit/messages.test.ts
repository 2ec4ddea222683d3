import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmallEnough, largestMessage, parseToPage, siteOfSender } from '../../lib/messages';

const insert = { type: 'insert', id: 3, slug: 'tabea-wichern', text: 'Guten Tag', occasion: 'topic', replace: false };

describe('what the panel may say to a page', () => {
  it('is to read', () => {
    expect(parseToPage({ type: 'read' })).toEqual({ type: 'read' });
  });

  it('is to insert a text for one person', () => {
    expect(parseToPage(insert)).toEqual(insert);
  });

  it('is to say how it is built', () => {
    expect(parseToPage({ type: 'outline', id: 3, text: 'a' })).toEqual({ type: 'outline', id: 3 });
    for (const id of [undefined, null, '3', [3]]) expect(parseToPage({ type: 'outline', id })).toBeNull();
  });

  it('carries nothing besides', () => {
    expect(parseToPage({ ...insert, run: 'alert(1)' })).toEqual(insert);
    expect(parseToPage({ type: 'read', slug: 'a' })).toEqual({ type: 'read' });
  });

  it.each(Object.keys(insert))('is nothing without %s', (key) => {
    const { [key as keyof typeof insert]: _left, ...rest } = insert;
    expect(parseToPage(rest)).toBeNull();
  });

  it.each([
    ['id', '3'],
    ['slug', 3],
    ['text', ['Guten Tag']],
    ['occasion', null],
    ['replace', 1],
    ['type', 'send'],
  ])('is nothing with a wrong %s', (key, value) => {
    expect(parseToPage({ ...insert, [key]: value })).toBeNull();
  });

  it.each([null, undefined, 'read', 7, true, [], ['read'], () => 'read', Symbol('read'), 10n])('is not %o', (raw) => {
    expect(parseToPage(raw)).toBeNull();
  });

  it('is bounded in its size', () => {
    expect(parseToPage({ ...insert, text: 'x'.repeat(largestMessage - 200) })).not.toBeNull();
    expect(parseToPage({ ...insert, text: 'x'.repeat(largestMessage) })).toBeNull();
    expect(parseToPage({ type: 'read', rest: 'x'.repeat(largestMessage) })).toBeNull();
  });

  it('is nothing where it cannot be written down at all', () => {
    const round: Record<string, unknown> = { ...insert };
    round.self = round;
    expect(parseToPage(round)).toBeNull();
    expect(parseToPage({ ...insert, id: 3, at: 10n })).toBeNull();
  });

  it('never throws, and answers with one of the three forms', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('read', 'insert', 'outline', undefined), (raw, type) => {
        const message = typeof raw === 'object' && raw !== null && type ? { ...raw, type } : raw;
        expect(['read', 'insert', 'outline', undefined]).toContain(parseToPage(message)?.type);
      }),
    );
  });
});

describe('the size of a message', () => {
  it('ends at the limit', () => {
    const frame = JSON.stringify('').length;
    expect(isSmallEnough('x'.repeat(largestMessage - frame))).toBe(true);
    expect(isSmallEnough('x'.repeat(largestMessage - frame + 1))).toBe(false);
  });

  it.each([undefined, () => 1, Symbol('a')])('is over the limit for %o, which is no JSON', (message) => {
    expect(isSmallEnough(message)).toBe(false);
  });
});

describe('who speaks', () => {
  const own = 'own-id';
  const tab = { id: 4 };

  it('is a content script of ours on one of the sites', () => {
    expect(siteOfSender({ id: own, tab, url: 'https://www.linkedin.com/in/a/' }, own)).toBe('linkedin');
    expect(siteOfSender({ id: own, tab, url: 'https://www.xing.com/profile/A' }, own)).toBe('xing');
    expect(siteOfSender({ id: own, tab, url: 'https://www.linkedin.com/preload/?_bprMode=vanilla' }, own)).toBe(
      'linkedin',
    );
  });

  it.each([
    ['another extension', { id: 'other', tab, url: 'https://www.linkedin.com/' }],
    ['nobody', { tab, url: 'https://www.linkedin.com/' }],
    ['a page without a tab', { id: own, url: 'https://www.linkedin.com/' }],
    ['an own page', { id: own, tab, url: 'chrome-extension://own-id/options.html' }],
    ['another site', { id: own, tab, url: 'https://www.linkedin.com.example.org/' }],
    ['a site that is alike', { id: own, tab, url: 'https://linkedin.com/' }],
    ['the site without encryption', { id: own, tab, url: 'http://www.linkedin.com/' }],
    ['another port', { id: own, tab, url: 'https://www.linkedin.com:8443/' }],
    ['a name before the site', { id: own, tab, url: 'https://www.linkedin.com@example.org/' }],
    ['a frame without an address', { id: own, tab, url: 'about:blank' }],
    ['no address', { id: own, tab }],
    ['what is no address', { id: own, tab, url: 'linkedin' }],
  ])('is not %s', (_who, sender) => {
    expect(siteOfSender(sender, own)).toBeNull();
  });
});
