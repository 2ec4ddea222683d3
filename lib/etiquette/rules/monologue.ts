import { defineRule, type RuleExamples, type RuleWords } from '../rule';
import { tokenClasses } from '../tokens';

/** Words from which on a text is long. */
const long = 90;
const [me, us, you, study, jobseek] = (['me', 'us', 'you', 'study', 'jobseek'] as const).map((name) =>
  tokenClasses.indexOf(name),
) as [number, number, number, number, number];

/** Long, about the sender, and no question in it (ETIQUETTE P4). Answers and applications may be. About the whole text. */
export default defineRule({
  principle: 'P4',
  weight: 0.2,
  find({ message, text, tokens: { all, salutation } }) {
    const own = all.slice(salutation).filter(({ word }) => /[a-z]/.test(word));
    if (own.length < long || text.includes('?') || message.thread?.at(-1)?.from === 'them') return [];
    const count = (...kinds: number[]) =>
      own.filter(({ classes }) => kinds.some((kind) => classes.includes(kind))).length;
    return count(me, us) >= 3 * Math.max(count(you), 2) && count(study, jobseek) === 0 ? [{ start: 0, end: 0 }] : [];
  },
});

export const words: RuleWords = {
  title: { de: 'Lässt keinen Platz für eine Antwort', en: 'Leaves no room for an answer' },
  why: {
    de: 'Viel über dich und keine Frage: Darauf ist schwer zu antworten.',
    en: 'Much about you and no question: that is hard to answer.',
  },
  better: {
    de: 'Kürz es auf das, was dein Gegenüber angeht, und stell eine Frage.',
    en: 'Cut it down to what concerns them, and ask something.',
  },
};

// The story of a mill, told at length; what is put behind it makes it a monologue or a conversation.
const mill =
  'ich habe vor drei Jahren die alte Mühle am Bach gekauft, weil ich das Klappern als Kind so mochte. Zuerst habe ich das Dach gedeckt, dann habe ich mit meinem Bruder das Rad aus dem Wasser geholt, und im Winter haben wir die Zähne aus Hainbuche neu geschnitzt. Ich habe dabei gelernt, wie man Steine schärft, und ich kann inzwischen am Geruch sagen, ob das Mehl zu warm wird. Wir mahlen jetzt jeden Samstag, und mein Bruder backt aus dem Rest ein Brot, auf das wir ziemlich stolz sind. Im Sommer wollen wir noch den Stall herrichten.';
const milling =
  'I bought the old mill by the brook three years ago, because as a child I was so fond of the rattling. First I mended the roof, then my brother and I pulled the wheel out of the water, and in the winter we carved new teeth from hornbeam. I have found out how to sharpen the stones, and I can tell by the smell when the flour gets too warm. We mill every Saturday now, and my brother bakes a loaf from the rest that we are quite proud of. Next summer we want to mend the stable as well, and I will paint the door.';

export const examples: RuleExamples = {
  ad: [
    `Hallo Frau Ahrens, ${mill}`,
    `Guten Tag, ${mill} Unser Mehl gibt es ab Hof.`,
    { text: `Hallo Jens, ${mill}`, thread: [{ from: 'me', text: 'Schön, von dir zu lesen.' }] },
    `Hello Mrs Hale, ${milling}`,
    `Good morning, ${milling} Our flour is sold at the door.`,
    { text: `Hi Jens, ${milling}`, thread: [{ from: 'me', text: 'Good to hear from you.' }] },
  ],
  fine: [
    `Hallo Frau Ahrens, ${mill} Wie habt ihr damals euer Rad aus dem Wasser bekommen?`,
    { text: `Hallo Jens, ${mill}`, thread: [{ from: 'them', text: 'Was machst du denn jetzt so?' }] },
    'Hallo Frau Ahrens, ich habe die alte Mühle am Bach gekauft, und ich mahle jeden Samstag.',
    `Hello Mrs Hale, ${milling} How did you get your wheel out of the water?`,
    { text: `Hi Jens, ${milling}`, thread: [{ from: 'them', text: 'What are you up to these days?' }] },
    'Hello Mrs Hale, I bought the old mill by the brook, and I mill every Saturday.',
  ],
};
