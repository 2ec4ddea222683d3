import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../lib/language/person-name';
import { type Addressed, courtesyTitle, salutation } from '../../../lib/language/salutation';

const hello = (name: string, more: Partial<Addressed> = {}) =>
  salutation({ name: parsePersonName(name), language: 'de', address: 'sie', country: null, ...more });

describe('salutation', () => {
  it('guesses no gender', () => {
    expect(hello('Andrea Rossi')).toBe('Guten Tag Andrea Rossi');
    expect(hello('Andrea Rossi', { pronouns: 'they/them' })).toBe('Guten Tag Andrea Rossi');
    expect(hello('Andrea Rossi', { pronouns: 'sie/er' })).toBe('Guten Tag Andrea Rossi');
  });

  it('takes Frau and Herr from pronouns', () => {
    expect(hello('Dr. Andrea Rossi', { pronouns: 'sie/ihr' })).toBe('Guten Tag Frau Dr. Rossi');
    expect(hello('Andrea von der Aue', { pronouns: 'He/Him' })).toBe('Guten Tag Herr von der Aue');
    expect(courtesyTitle('(she/her)')).toBe('frau');
    expect(courtesyTitle('')).toBeNull();
  });

  it('keeps Dr. and Prof., other titles only in Austria', () => {
    expect(hello('Prof. Dr. Kim Adler')).toBe('Guten Tag Prof. Dr. Kim Adler');
    expect(hello('Mag. Kim Adler, MBA')).toBe('Guten Tag Kim Adler');
    expect(hello('Mag. Kim Adler, MBA', { country: 'AT', pronouns: 'sie/ihr' })).toBe('Guten Tag Frau Mag. Adler');
    expect(hello('Dipl.-Ing. Kim Adler', { country: 'DE' })).toBe('Guten Tag Kim Adler');
  });

  it('greets the Swiss way', () => {
    expect(hello('Reto Zbinden', { country: 'CH', pronouns: 'er/ihm' })).toBe('Grüezi Herr Zbinden');
    expect(hello('Reto Zbinden', { country: 'CH' })).toBe('Guten Tag Reto Zbinden');
  });

  it('says du by the given name and takes the full name where there is only an initial', () => {
    expect(hello('TORBEN KLAPPROTH', { address: 'du' })).toBe('Hallo Torben');
    expect(hello('J. Miller', { address: 'du' })).toBe('Hallo J. Miller');
    expect(hello('Sabine K.', { pronouns: 'sie/ihr' })).toBe('Guten Tag Sabine K.');
  });

  it('writes English', () => {
    expect(hello('Odette Brannigan, PMP', { language: 'en' })).toBe('Hi Odette');
    expect(hello('Dr Funmi Adebayo', { language: 'en' })).toBe('Dear Dr Adebayo');
    expect(hello('Mag. Kim Adler', { language: 'en', country: 'AT' })).toBe('Hi Kim');
  });

  it('greets without a name when there is none', () => {
    expect(hello('Wolkenbau Solutions GmbH')).toBe('Guten Tag');
    expect(hello('', { address: 'du' })).toBe('Hallo');
    expect(hello('🎯', { language: 'en' })).toBe('Hi');
  });
});
