import type { NoteRequest } from '../../domain/draft';
import { createEmptyProfile } from '../../domain/profile';
import { quotableOf } from '../marked-words';
import { defineOccasion, type Fact, type OccasionExample, type OccasionWords } from '../occasion';

/** A passage the user marked on the page because it spoke to them (ETIQUETTE P3, P6). */
export default defineOccasion({
  find({ profile }: NoteRequest): Fact[] {
    return (profile.marked ?? []).slice(0, 5).flatMap((passage, at) =>
      quotableOf(passage).map((words, nth) => ({
        key: `${at}.${nth}`,
        kind: 'marked',
        // What somebody chose by hand goes before whatever is found for them.
        strength: Math.max(0.5, 0.98 - at * 0.05 - nth * 0.02),
        shows: words,
        fill: { quote: words },
        sources: [`profile.marked.${at}`],
      })),
    );
  },
  reason: { marked: 'story' },
  frames: {
    marked: [
      {
        id: 'marked-says',
        sie: { reference: 'auf Ihrer Seite steht: {quote}.', opening: 'Was steckt dahinter?' },
        du: { reference: 'auf deiner Seite steht: {quote}.', opening: 'Was steckt dahinter?' },
        en: { reference: 'your page says {quote}.', opening: "What's behind it?" },
      },
      {
        id: 'marked-read',
        sie: { reference: 'in Ihrem Profil lese ich: {quote}.', opening: 'Welche Geschichte steckt dahinter?' },
        du: { reference: 'in deinem Profil lese ich: {quote}.', opening: 'Welche Geschichte steckt dahinter?' },
        en: { reference: 'on your profile I read {quote}.', opening: "What's the story behind that?" },
      },
    ],
  },
});

export const words: OccasionWords = {
  title: { de: 'Eine Stelle, die du markiert hast', en: 'A passage you marked' },
  why: {
    de: 'Dir ist sie aufgefallen, das lässt sich ehrlich sagen.',
    en: 'You noticed it, so you can honestly say so.',
  },
  question: {
    de: { sie: 'Was hat Sie an dieser Stelle angesprochen?', du: 'Was hat dich an dieser Stelle angesprochen?' },
    en: 'What was it about this line that spoke to you?',
  },
};

export const examples: OccasionExample[] = [
  {
    request: {
      intent: 'knowledge',
      profile: {
        ...createEmptyProfile('linkedin', 'wiebke-tammen', 'https://www.linkedin.com/in/wiebke-tammen/'),
        name: { full: 'Wiebke Tammen', given: 'Wiebke', family: 'Tammen', titles: [], credentials: [] },
        marked: ['Schatzmeisterin der Leuchtturmfreunde Borkumriff'],
      },
      me: { name: { full: 'Onno Gerdes', given: 'Onno', family: 'Gerdes', titles: [], credentials: [] } },
    },
    text: 'Hallo Wiebke,\nauf deiner Seite steht: „Schatzmeisterin der Leuchtturmfreunde Borkumriff“. Daran bin ich hängen geblieben. Was steckt dahinter?\nViele Grüße\nOnno Gerdes',
  },
];
