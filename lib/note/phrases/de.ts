import type { Address, Intent } from '../../domain/draft';
import type { ReasonKind } from '../occasion';

/** Plain reasons by what the user wants of the connection (ETIQUETTE P10); longest first, each true of whoever sends it. */
export const reasons: Record<Address, Record<Intent, Record<ReasonKind, string[]>>> = {
  sie: {
    knowledge: {
      story: ['Davon würde ich gern mehr hören.', 'Dazu wüsste ich gern mehr.', 'Ich frage aus Neugier:'],
      topic: [
        'Da frage ich lieber, als nachzuschlagen.',
        'Davon möchte ich mehr verstehen.',
        'Dazu wüsste ich gern mehr.',
      ],
      want: [
        'Vielleicht fällt mir jemand oder etwas dazu ein.',
        'Ich frage, weil ich gern mitdenke:',
        'Ich denke gern mit:',
      ],
      shared: ['Da liegt eine Frage nahe:', 'Deshalb frage ich einfach:', 'Darum gleich eine Frage:'],
    },
    performance: {
      story: ['Ich sage gleich dazu: Ich halte auch nach gemeinsamer Arbeit Ausschau.', 'Ich frage auch beruflich.'],
      topic: ['Ich sage gleich dazu: Ich halte auch nach gemeinsamer Arbeit Ausschau.', 'Ich frage auch beruflich.'],
      want: ['Offen gesagt: Ich könnte mir gemeinsame Arbeit vorstellen.', 'Ich frage auch beruflich.'],
      shared: ['Ich sage gleich dazu: Ich halte auch nach gemeinsamer Arbeit Ausschau.', 'Ich frage auch beruflich.'],
    },
    recommendation: {
      story: ['Ich suche Menschen, die dazu etwas zu erzählen haben.'],
      topic: ['Ich suche Menschen, die sich damit auskennen.'],
      want: ['Vielleicht fällt mir jemand dazu ein.'],
      shared: ['Da liegt eine Frage nahe:', 'Deshalb frage ich einfach:'],
    },
  },
  du: {
    knowledge: {
      story: ['Davon würde ich gern mehr hören.', 'Dazu wüsste ich gern mehr.', 'Ich frage aus Neugier:'],
      topic: [
        'Da frage ich lieber, als nachzuschlagen.',
        'Davon möchte ich mehr verstehen.',
        'Dazu wüsste ich gern mehr.',
      ],
      want: ['Vielleicht fällt mir jemand oder etwas dazu ein.', 'Ich denke gern mit:'],
      shared: ['Deshalb frage ich einfach:', 'Da liegt eine Frage nahe:', 'Darum gleich eine Frage:'],
    },
    performance: {
      story: ['Ich sage gleich dazu: Ich halte auch nach gemeinsamer Arbeit Ausschau.', 'Ich frage auch beruflich.'],
      topic: ['Ich sage gleich dazu: Ich halte auch nach gemeinsamer Arbeit Ausschau.', 'Ich frage auch beruflich.'],
      want: ['Offen gesagt: Ich könnte mir gemeinsame Arbeit vorstellen.', 'Ich frage auch beruflich.'],
      shared: ['Ich sage gleich dazu: Ich halte auch nach gemeinsamer Arbeit Ausschau.', 'Ich frage auch beruflich.'],
    },
    recommendation: {
      story: ['Ich suche Menschen, die dazu etwas zu erzählen haben.'],
      topic: ['Ich suche Menschen, die sich damit auskennen.'],
      want: ['Vielleicht fällt mir jemand dazu ein.'],
      shared: ['Deshalb frage ich einfach:', 'Da liegt eine Frage nahe:'],
    },
  },
};

/** Who else to ask: the question of a note that looks for people. */
export const whoElse: Record<Address, string> = {
  sie: 'Wen würden Sie dazu noch fragen?',
  du: 'Wen würdest du dazu noch fragen?',
};

/** Above the name, where there is room. */
export const greetings: Record<'swiss' | 'austrian' | 'german', Record<Address, string>> = {
  swiss: { sie: 'Freundliche Grüsse', du: 'Liebe Grüsse' },
  austrian: { sie: 'Schöne Grüße', du: 'Liebe Grüße' },
  german: { sie: 'Viele Grüße', du: 'Viele Grüße' },
};
