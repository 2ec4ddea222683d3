import type { Address, Intent } from '../../domain/draft';
import type { ReasonKind } from '../occasion';

const workTogether = [
  'Ganz offen: Ich könnte mir vorstellen, dass wir einmal zusammenarbeiten.',
  'Ganz offen: Ich könnte mir eine Zusammenarbeit vorstellen.',
  'Ich frage auch aus beruflichem Interesse.',
  'Ich frage auch beruflich.',
];
const perhapsSomebody = ['Vielleicht fällt mir jemand dazu ein.', 'Ich denke gern mit:'];
const curious = ['Daran bin ich hängen geblieben.', 'Da wurde ich neugierig.', 'Eins wüsste ich gern:'];
const learn = ['Da frage ich lieber, als nachzulesen.', 'Darüber wüsste ich gern mehr.'];
const performance = { story: workTogether, topic: workTogether, want: workTogether, shared: workTogether };

/** Plain reasons by what the user wants of the connection (ETIQUETTE P10); each true of whoever sends it. */
export const reasons: Record<Address, Record<Intent, Record<ReasonKind, string[]>>> = {
  sie: {
    knowledge: {
      story: curious,
      topic: learn,
      want: perhapsSomebody,
      shared: ['Grund genug, mich zu melden.', 'Da melde ich mich einfach einmal.'],
    },
    performance,
    recommendation: {
      story: ['Ich möchte mehr Leute aus Ihrem Fach kennenlernen.'],
      topic: ['Ich möchte mehr Leute aus Ihrem Fach kennenlernen.'],
      want: perhapsSomebody,
      shared: ['Grund genug, mich zu melden.', 'Da melde ich mich einfach einmal.'],
    },
  },
  du: {
    knowledge: {
      story: curious,
      topic: learn,
      want: perhapsSomebody,
      shared: ['Grund genug, mich zu melden.', 'Da melde ich mich einfach mal.'],
    },
    performance,
    recommendation: {
      story: ['Ich möchte mehr Leute aus deinem Fach kennenlernen.'],
      topic: ['Ich möchte mehr Leute aus deinem Fach kennenlernen.'],
      want: perhapsSomebody,
      shared: ['Grund genug, mich zu melden.', 'Da melde ich mich einfach mal.'],
    },
  },
};

/** Whom to meet next: the question of a note that looks for people; only behind its reason. */
export const whoElse: Record<Address, string> = {
  sie: 'Bei wem sollte ich Ihrer Meinung nach anklopfen?',
  du: 'Bei wem sollte ich deiner Meinung nach anklopfen?',
};

/** The question of a note that looks for work together and stands on common ground; only behind its reason. */
export const whatNow: Record<Address, string> = {
  sie: 'Woran arbeiten Sie zurzeit?',
  du: 'Woran arbeitest du zurzeit?',
};

/** Above the name, where there is room. */
export const greetings: Record<'swiss' | 'austrian' | 'german', Record<Address, string>> = {
  swiss: { sie: 'Freundliche Grüsse', du: 'Liebe Grüsse' },
  austrian: { sie: 'Schöne Grüße', du: 'Liebe Grüße' },
  german: { sie: 'Viele Grüße', du: 'Viele Grüße' },
};

/** What the first message after an accepted request begins with. */
export const thanks: Record<Address, string> = { sie: 'vielen Dank fürs Annehmen!', du: 'danke fürs Annehmen!' };
