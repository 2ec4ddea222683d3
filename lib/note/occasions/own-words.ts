import type { NoteRequest } from '../../domain/draft';
import { createEmptyProfile } from '../../domain/profile';
import { defineOccasion, type Fact, type OccasionExample, type OccasionWords } from '../occasion';

/** The user's own line alone, when it carries the whole note or the page offers nothing to hang it on (ETIQUETTE P6, P10). */
export default defineOccasion({
  find({ ownWords }: NoteRequest): Fact[] {
    return ownWords?.trim()
      ? [{ key: '0', kind: 'alone', strength: 0.62, shows: ownWords.trim(), fill: {}, sources: ['ownWords'] }]
      : [];
  },
  reason: { alone: 'shared' },
  frames: {
    alone: [
      {
        id: 'as-written',
        sie: { reference: '', opening: '' },
        du: { reference: '', opening: '' },
        en: { reference: '', opening: '' },
      },
    ],
  },
});

export const words: OccasionWords = {
  title: { de: 'Nur die eigenen Worte', en: 'Your own words alone' },
  why: { de: 'Ein ehrlicher Satz kann genügen.', en: 'One honest sentence can be enough.' },
  question: {
    de: {
      sie: 'Woher kennen Sie sich, oder was bringt Sie hierher?',
      du: 'Woher kennt ihr euch, oder was bringt dich hierher?',
    },
    en: 'How do you know each other, or what brings you here?',
  },
};

export const examples: OccasionExample[] = [
  {
    request: {
      intent: 'knowledge',
      language: 'en',
      profile: {
        ...createEmptyProfile('linkedin', 'r-castellan', 'https://www.linkedin.com/in/r-castellan/'),
        name: { full: 'R. Castellan', given: 'R.', family: 'Castellan', titles: [], credentials: [] },
      },
      ownWords: 'We sat next to each other on the night train to Oban. Did you make your ferry?',
    },
    text: 'Hi R. Castellan,\nWe sat next to each other on the night train to Oban. Did you make your ferry?',
  },
];
