import type { NoteRequest } from '../../domain/draft';
import { createEmptyProfile } from '../../domain/profile';
import { detectLanguage } from '../../language/detect';
import { findQuotations } from '../distinctive';
import { defineOccasion, type Fact, type OccasionExample, type OccasionWords } from '../occasion';
import { isSensitive } from '../sensitive';

/** A short, exact quotation from what they wrote themselves (ETIQUETTE P3, P11); never from a share, never from grief. */
export default defineOccasion({
  find({ profile }: NoteRequest): Fact[] {
    const newest = profile.posts[0];
    if (newest && isSensitive(newest.text)) return [];
    return profile.posts
      .slice(0, 12)
      .flatMap((post, at): Fact[] => {
        const language = detectLanguage(post.text);
        if (post.kind === 'share' || isSensitive(post.text) || (language !== 'de' && language !== 'en')) return [];
        return findQuotations(post.text)
          .slice(0, 2)
          .map(({ words, kind, strength }, nth) => ({
            key: `${at}.${nth}`,
            kind: post.kind === 'post' ? kind : kind === 'question' ? 'question in a comment' : 'comment',
            // A post of last week is better ground than one of last year.
            strength: Math.min(0.95, 0.4 + strength * 0.6 - at * 0.02),
            shows: words,
            fill: { quote: words },
            sources: [`profile.posts.${at}.text`],
          }));
      })
      .toSorted((one, other) => other.strength - one.strength);
  },
  reason: {
    saying: 'story',
    thought: 'story',
    scene: 'story',
    question: 'story',
    comment: 'story',
    'question in a comment': 'story',
  },
  frames: {
    saying: [
      {
        id: 'exception',
        sie: { reference: 'in Ihrem Beitrag steht: {quote}.', opening: 'Kennen Sie auch eine Ausnahme?' },
        du: { reference: 'in deinem Beitrag steht: {quote}.', opening: 'Kennst du auch eine Ausnahme?' },
        en: { reference: 'your post says {quote}.', opening: 'Have you ever met an exception?' },
      },
      {
        id: 'first-noticed',
        sie: {
          reference: 'ein Satz aus Ihrem Beitrag: {quote}.',
          opening: 'Wann ist Ihnen das aufgefallen?',
        },
        du: {
          reference: 'ein Satz aus deinem Beitrag: {quote}.',
          opening: 'Wann ist dir das aufgefallen?',
        },
        en: { reference: 'one line from your post: {quote}.', opening: 'When did you first notice?' },
      },
      {
        id: 'experience-behind',
        sie: { reference: 'Sie schreiben: {quote}.', opening: 'Welche Erfahrung steckt dahinter?' },
        du: { reference: 'du schreibst: {quote}.', opening: 'Welche Erfahrung steckt dahinter?' },
        en: { reference: 'you wrote: {quote}.', opening: "What's the experience behind it?" },
      },
    ],
    thought: [
      {
        id: 'story-behind',
        sie: { reference: 'in Ihrem Beitrag steht: {quote}.', opening: 'Welche Geschichte steckt dahinter?' },
        du: { reference: 'in deinem Beitrag steht: {quote}.', opening: 'Welche Geschichte steckt dahinter?' },
        en: { reference: 'your post says {quote}.', opening: "What's the story behind it?" },
      },
      {
        id: 'how-come',
        sie: { reference: 'Sie schreiben: {quote}.', opening: 'Was steckt dahinter?' },
        du: { reference: 'du schreibst: {quote}.', opening: 'Was steckt dahinter?' },
        en: { reference: 'one line from your post: {quote}.', opening: "What's behind it?" },
      },
      {
        id: 'learned-from-it',
        sie: { reference: 'ein Satz aus Ihrem Beitrag: {quote}.', opening: 'Wie ging es weiter?' },
        du: { reference: 'ein Satz aus deinem Beitrag: {quote}.', opening: 'Wie ging es weiter?' },
        en: { reference: 'you wrote: {quote}.', opening: 'What came of it?' },
      },
    ],
    scene: [
      {
        id: 'went-on',
        sie: {
          reference: 'in Ihrem Beitrag schreiben Sie: {quote}.',
          opening: 'Wie ging es weiter?',
        },
        du: {
          reference: 'in deinem Beitrag schreibst du: {quote}.',
          opening: 'Wie ging es weiter?',
        },
        en: { reference: 'in your post you wrote: {quote}.', opening: 'What happened next?' },
      },
      {
        id: 'came-about',
        sie: { reference: 'Sie schreiben: {quote}.', opening: 'Wie kam es dazu?' },
        du: { reference: 'du schreibst: {quote}.', opening: 'Wie kam es dazu?' },
        en: { reference: 'one line from your post: {quote}.', opening: 'How did that come about?' },
      },
      {
        id: 'unexpected',
        sie: { reference: 'ein Satz aus Ihrem Beitrag: {quote}.', opening: 'Was hat Sie dabei am meisten überrascht?' },
        du: {
          reference: 'ein Satz aus deinem Beitrag: {quote}.',
          opening: 'Was hat dich dabei am meisten überrascht?',
        },
        en: { reference: 'you wrote: {quote}.', opening: 'What surprised you most?' },
      },
    ],
    question: [
      {
        id: 'best-answer',
        sie: { reference: 'Sie fragen: {quote}', opening: 'Welche Antwort hat Sie bisher am meisten überrascht?' },
        du: { reference: 'du fragst: {quote}', opening: 'Welche Antwort hat dich bisher am meisten überrascht?' },
        en: { reference: 'you asked: {quote}', opening: 'Which answer surprised you most?' },
      },
      {
        id: 'own-answer',
        sie: { reference: '{quote}, fragen Sie in Ihrem Beitrag.', opening: 'Wie lautet Ihre eigene Antwort?' },
        du: { reference: '{quote}, fragst du in deinem Beitrag.', opening: 'Wie lautet deine eigene Antwort?' },
        en: { reference: 'your post asks: {quote}', opening: 'What would your own answer be?' },
      },
    ],
    comment: [
      {
        id: 'comment-story',
        sie: { reference: 'in einem Kommentar schreiben Sie: {quote}.', opening: 'Welche Geschichte steckt dahinter?' },
        du: { reference: 'in einem Kommentar schreibst du: {quote}.', opening: 'Welche Geschichte steckt dahinter?' },
        en: { reference: 'in a comment you wrote: {quote}.', opening: "What's the story behind it?" },
      },
      {
        id: 'comment-how-come',
        sie: { reference: 'ein Satz aus Ihrem Kommentar: {quote}.', opening: 'Was steckt dahinter?' },
        du: { reference: 'ein Satz aus deinem Kommentar: {quote}.', opening: 'Was steckt dahinter?' },
        en: { reference: 'one line from your comment: {quote}.', opening: "What's behind it?" },
      },
    ],
    'question in a comment': [
      {
        id: 'comment-answer',
        sie: { reference: 'in einem Kommentar fragen Sie: {quote}', opening: 'Wie lautet Ihre eigene Antwort?' },
        du: { reference: 'in einem Kommentar fragst du: {quote}', opening: 'Wie lautet deine eigene Antwort?' },
        en: { reference: 'in a comment you ask: {quote}', opening: 'What would your own answer be?' },
      },
    ],
  },
});

export const words: OccasionWords = {
  title: { de: 'Ein Satz aus einem Beitrag', en: 'A line from a post' },
  why: {
    de: 'Worauf man selbst gekommen ist, darüber spricht man gern.',
    en: 'People like to talk about a thought of their own.',
  },
  question: {
    de: { sie: 'Was geht Ihnen zu diesem Satz durch den Kopf?', du: 'Was geht dir zu diesem Satz durch den Kopf?' },
    en: 'What goes through your mind at this line?',
  },
};

export const examples: OccasionExample[] = [
  {
    request: {
      intent: 'knowledge',
      profile: {
        ...createEmptyProfile('linkedin', 'tjark-wiemers', 'https://www.linkedin.com/in/tjark-wiemers/'),
        name: { full: 'Tjark Wiemers', given: 'Tjark', family: 'Wiemers', titles: [], credentials: [] },
        posts: [
          {
            kind: 'post',
            tags: ['hafen'],
            text: 'Guten Morgen aus dem Hafen! Drei Wochen Regen, und endlich wieder ein trockener Kai. Ein leerer Kran ist lauter als ein voller. #hafen',
          },
        ],
      },
      me: { name: { full: 'Birte Onken', given: 'Birte', family: 'Onken', titles: [], credentials: [] } },
    },
    text: 'Hallo Tjark,\ndu schreibst: „Ein leerer Kran ist lauter als ein voller“. Da wurde ich neugierig. Welche Erfahrung steckt dahinter?\nViele Grüße\nBirte Onken',
  },
];
