import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings, type Settings } from '../../lib/domain/settings';

const changed: Settings = {
  language: 'en',
  theme: 'dark',
  strictness: 'strict',
  sites: { linkedin: false, xing: true },
  askBeforeSending: false,
  silentCard: false,
  keepNotes: false,
  address: { linkedin: 'sie', xing: 'du' },
  muted: ['asks-for-call'],
};

function expectValid(settings: Settings): void {
  expect(Object.keys(settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
  expect(['auto', 'de', 'en']).toContain(settings.language);
  expect(['auto', 'light', 'dark']).toContain(settings.theme);
  expect(['relaxed', 'normal', 'strict']).toContain(settings.strictness);
  for (const site of ['linkedin', 'xing'] as const) {
    expect(settings.sites[site]).toBeTypeOf('boolean');
    expect(['du', 'sie']).toContain(settings.address[site]);
  }
  for (const flag of ['askBeforeSending', 'silentCard', 'keepNotes'] as const)
    expect(settings[flag]).toBeTypeOf('boolean');
  expect(settings.muted.length).toBeLessThanOrEqual(200);
  for (const id of settings.muted) expect(id).toBeTypeOf('string');
}

describe('stored settings', () => {
  it('come back as they were kept', () => {
    expect(parseSettings({ version: 1, ...changed })).toEqual(changed);
  });

  it('are the beginner’s where nothing was kept', () => {
    for (const nothing of [undefined, null, {}, [], '', 0, false])
      expect(parseSettings(nothing)).toEqual(defaultSettings);
  });

  it.each(Object.keys(changed) as (keyof Settings)[])('lose only %s where that one is damaged', (key) => {
    for (const damage of [null, 'odd', 17, { linkedin: 'odd' }])
      expect(parseSettings({ ...changed, [key]: damage })).toEqual({
        ...changed,
        [key]: ['sites', 'address'].includes(key) ? parseSettings({ [key]: damage })[key] : defaultSettings[key],
      });
  });

  it('keep the half of a pair that makes sense', () => {
    expect(parseSettings({ sites: { linkedin: false, xing: 'no' } }).sites).toEqual({ linkedin: false, xing: true });
    expect(parseSettings({ address: { linkedin: 'sie' } }).address).toEqual({ linkedin: 'sie', xing: 'sie' });
  });

  it('ask before sending unless somebody switched that off', () => {
    for (const value of [undefined, null, 0, '', 'false'])
      expect(parseSettings({ askBeforeSending: value }).askBeforeSending).toBe(true);
    expect(parseSettings({ askBeforeSending: false }).askBeforeSending).toBe(false);
  });

  it('hold no more than two hundred muted rules', () => {
    const many = Array.from({ length: 5000 }, (_none, index) => `rule-${index}`);
    expect(parseSettings({ muted: many }).muted).toEqual(many.slice(0, 200));
    expect(parseSettings({ muted: ['a', 1, null, 'b'] }).muted).toEqual(['a', 'b']);
  });
});

describe('whatever was stored', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('auto', 'de', 'dark', 'strict', 'du', 'sie', true, false));
  const shape = fc.record(
    Object.fromEntries(
      Object.keys(defaultSettings).map((key) => [
        key,
        fc.oneof(value, fc.record({ linkedin: value, xing: value }), fc.array(value)),
      ]),
    ),
    { requiredKeys: [] },
  );

  it('gives settings one can work with, and the same ones when read again', () => {
    fc.assert(
      fc.property(fc.oneof(shape, fc.jsonValue()), (stored) => {
        const settings = parseSettings(stored);
        expectValid(settings);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes what the beginner’s settings are', () => {
    const before = structuredClone(defaultSettings);
    const settings = parseSettings({ muted: 'odd' });
    settings.sites.linkedin = false;
    settings.address.xing = 'du';
    expect(defaultSettings).toEqual(before);
  });
});
