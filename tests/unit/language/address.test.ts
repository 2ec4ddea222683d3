import { describe, expect, it } from 'vitest';
import { detectAddress } from '../../../lib/language/address';

describe('detectAddress', () => {
  it.each([
    ['Wie machst du das?', 'du'],
    ['Was hat euch daran gefallen?', 'du'],
    ['Wie machen Sie das?', 'sie'],
    ['Sie suchen einen Raum.', 'sie'],
    ['Ich danke Ihnen.', 'sie'],
    ['Dein Beitrag, Herr Brandt: Was meinen Sie dazu?', 'mixed'],
    ['Die Kollegin sagt, sie kommt. Ihr Zug war spät.', null],
    ['Sie war gestern da.', null],
    ['How do you do?', null],
    ['', null],
  ] as const)('%s', (text, address) => {
    expect(detectAddress(text)).toBe(address);
  });
});
