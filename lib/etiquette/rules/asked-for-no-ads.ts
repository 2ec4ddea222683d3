import { defineRule, type RuleExamples, type RuleWords } from '../rule';

/** From which score on a text is too much like an ad for somebody who says on their profile that they want none. */
const enough = 0.4;

/** The reader's profile asks not to be advertised to, and this does (ETIQUETTE P1). About the whole text. */
export default defineRule({
  principle: 'P1',
  weight: 0.5,
  kind: 'courtesy',
  find: ({ message, score }) =>
    message.recipient?.noAds && score !== null && score >= enough ? [{ start: 0, end: 0 }] : [],
});

export const words: RuleWords = {
  title: { de: 'Dieses Profil bittet: keine Werbung', en: 'This profile asks for no ads' },
  why: {
    de: 'Auf dem Profil steht die Bitte, nichts anzubieten, und das hier liest sich ein wenig danach.',
    en: 'The profile asks not to be sold anything, and this reads a little as if it did.',
  },
  better: {
    de: 'Schreib, was dich an diesem Menschen interessiert, oder lass die Nachricht ruhen.',
    en: 'Write what interests you about the person, or let the message rest.',
  },
};

const recipient = { name: 'Jana Holt', noAds: true };

export const examples: RuleExamples = {
  ad: [
    {
      text: 'Guten Tag Frau Holt, wir unterstützen Unternehmen dabei, planbar neue Kunden zu gewinnen. Hätten Sie nächste Woche 15 Minuten für ein kurzes Telefonat?',
      recipient,
    },
    {
      text: 'Hallo Jana, unsere Software spart Agenturen bis zu 30 % Zeit. Soll ich dir den Link zur kostenlosen Demo schicken?',
      recipient,
    },
    {
      text: 'Sehr geehrte Frau Holt, als Finanzberater helfe ich Selbstständigen, Steuern zu sparen. Gern biete ich Ihnen ein unverbindliches Erstgespräch an.',
      recipient,
    },
    {
      text: 'Hi Jana, we help companies like yours book more meetings. Are you open to a quick 15-minute call next week?',
      recipient,
    },
    {
      text: 'Hi Jana, our platform saves sales teams ten hours a week. Should I send over a short demo?',
      recipient,
    },
    {
      text: 'Hello Jana, I am a consultant and I help founders double their revenue. Book a free call here: https://meet.example/jo',
      recipient,
    },
  ],
  fine: [
    { text: 'Hallo Jana, danke für den Kuchen gestern, die Kinder reden von nichts anderem.', recipient },
    { text: 'Guten Tag Frau Holt, Ihr Vortrag über Störche hat meiner Mutter sehr gefallen.', recipient },
    { text: 'Liebe Frau Holt, herzlichen Dank für die Bilder vom Umzug, die Gänse sind wunderbar.', recipient },
    { text: 'Hi Jana, thank you for the cake, the children talk of nothing else.', recipient },
    { text: 'Dear Jana, my mother still remembers your lecture about storks.', recipient },
    { text: 'Hi Jana, thanks again for the ladder, it is back in your shed.', recipient },
  ],
};
