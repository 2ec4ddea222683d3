import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.2,
  patterns: {
    de: ['in .. {you} .. nähe|gegend|region|straße|ort|viertel', 'vor ort', 'vorbeigefahren|vorbeigekommen|vorbei'],
    en: ['in {you} .. area|region|town|street|neighbourhood', 'local'],
  },
});

export const words: RuleWords = {
  title: { de: 'Wirbt mit der Nähe', en: 'Advertises being nearby' },
  why: {
    de: 'Nah beieinander zu wohnen ist noch kein Grund zu schreiben; das könnte die ganze Straße.',
    en: 'Being nearby is no reason to write yet; the whole street could.',
  },
  better: {
    de: 'Nenn, was ihr sonst noch gemeinsam habt, oder frag etwas über den Ort.',
    en: 'Name what you share besides the place, or ask something about the place.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Wir sind nächste Woche bei Ihnen [[vor Ort]].',
    'Hallo Nele, [[in deiner Nähe eröffnet unser neues Studio]].',
    'Ich bin gestern an Ihrem Hof [[vorbeigefahren]].',
    'Hi Moe, we have a van [[in your area on Monday]].',
    'As a [[local roofer I know these slates]].',
    'Our crew works [[in your street this month]].',
  ],
  fine: [
    'Hallo Nele, die Katze sitzt wieder auf eurem Auto.',
    'Bei uns im Tal liegt noch Schnee, und bei euch?',
    'Der Storch ist zurück, ich habe ihn über dem Kirchturm gesehen.',
    'Hi Moe, the cat is on your car again.',
    'There is still snow up here in the valley, how about you?',
    'The stork is back, I watched it above the church.',
  ],
};
