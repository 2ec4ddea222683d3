import type { NoteRequest } from '../../domain/draft';
import { createEmptyProfile } from '../../domain/profile';
import { detectLanguage } from '../../language/detect';
import { findQuotations } from '../distinctive';
import { defineOccasion, type Fact, type OccasionExample, type OccasionWords } from '../occasion';
import { fold, sayable } from '../page-text';
import { rarity } from '../rare-words';
import { isSensitive } from '../sensitive';

const lookingFor =
  /^(?:ich suche|wir suchen|suche nach|suche|gesucht|looking for|i am looking for|i'm looking for)[:\s]{1,3}/iu;
const offering = /^(?:ich biete|wir bieten|biete|angebot|offering|i offer|we offer)[:\s]{1,3}/iu;

/** Firms and well-known people whom one follows are listed among interests, too. */
const nameLike = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){1,3}$/u;

/** A particular topic of their work: a sentence of their about text, something they look for or offer, the rarest skill (ETIQUETTE P3). */
export default defineOccasion({
  find(request: NoteRequest): Fact[] {
    return [
      ...aboutLines(request),
      ...lists(request, 'wants', 'want', 0.62),
      ...lists(request, 'haves', 'have', 0.52),
      ...lists(request, 'skills', 'skill', 0.42),
      ...lists(request, 'interests', 'interest', 0.4),
      ...lists(request, 'services', 'have', 0.36),
    ]
      .toSorted((one, other) => other.strength - one.strength)
      .slice(0, 6);
  },
  reason: { about: 'story', want: 'want', have: 'topic', skill: 'topic', interest: 'topic' },
  frames: {
    about: [
      {
        id: 'about-story',
        sie: { reference: 'in Ihrem Profil steht: {quote}.', opening: 'Welche Geschichte steckt dahinter?' },
        du: { reference: 'in deinem Profil steht: {quote}.', opening: 'Welche Geschichte steckt dahinter?' },
        en: { reference: 'your profile says {quote}.', opening: "What's the story behind that?" },
      },
      {
        id: 'about-came',
        sie: { reference: '{quote}: So steht es in Ihrem Profil.', opening: 'Was steckt dahinter?' },
        du: { reference: '{quote}: So steht es in deinem Profil.', opening: 'Was steckt dahinter?' },
        en: { reference: '{quote} is a line from your profile.', opening: "What's behind it?" },
      },
    ],
    want: [
      {
        id: 'found-yet',
        sie: { reference: 'Sie suchen laut Profil {quote}.', opening: 'Sind Sie schon fündig geworden?' },
        du: { reference: 'du suchst laut Profil {quote}.', opening: 'Bist du schon fündig geworden?' },
        en: { reference: "your profile says you're looking for {quote}.", opening: 'Any luck so far?' },
      },
      {
        id: 'what-matters',
        sie: { reference: 'auf Ihrer Suchliste steht {quote}.', opening: 'Worauf kommt es Ihnen dabei am meisten an?' },
        du: { reference: 'auf deiner Suchliste steht {quote}.', opening: 'Worauf kommt es dir dabei am meisten an?' },
        en: {
          reference: "on your list of what you're looking for: {quote}.",
          opening: 'What matters most to you there?',
        },
      },
    ],
    have: [
      {
        id: 'who-asks',
        sie: { reference: 'Sie bieten laut Profil {quote}.', opening: 'Wer kommt damit zu Ihnen?' },
        du: { reference: 'du bietest laut Profil {quote}.', opening: 'Wer kommt damit zu dir?' },
        en: { reference: 'one of the things you offer is {quote}.', opening: 'Who comes to you for it?' },
      },
      {
        id: 'how-come',
        sie: { reference: 'unter dem, was Sie anbieten, steht {quote}.', opening: 'Wie sind Sie dazu gekommen?' },
        du: { reference: 'unter dem, was du anbietest, steht {quote}.', opening: 'Wie bist du dazu gekommen?' },
        en: { reference: 'what you offer includes {quote}.', opening: 'How did you get into that?' },
      },
    ],
    interest: [
      {
        id: 'interest-how',
        sie: { reference: 'unter Ihren Interessen steht {quote}.', opening: 'Wie sind Sie dazu gekommen?' },
        du: { reference: 'unter deinen Interessen steht {quote}.', opening: 'Wie bist du dazu gekommen?' },
        en: { reference: 'your interests include {quote}.', opening: 'How did you get into it?' },
      },
      {
        id: 'interest-beginner',
        sie: { reference: 'ein Eintrag unter Ihren Interessen: {quote}.', opening: 'Womit fängt man da am besten an?' },
        du: { reference: 'ein Eintrag unter deinen Interessen: {quote}.', opening: 'Womit fängt man da am besten an?' },
        en: { reference: 'one entry under your interests: {quote}.', opening: 'Where would a beginner start?' },
      },
    ],
    skill: [
      {
        id: 'kitchen-table',
        sie: { reference: 'ein Stichwort aus Ihrem Profil: {it}.', opening: 'Wie erklären Sie das am Küchentisch?' },
        du: { reference: 'ein Stichwort aus deinem Profil: {it}.', opening: 'Wie erklärst du das am Küchentisch?' },
        en: {
          reference: 'one keyword from your profile: {it}.',
          opening: 'How do you explain that at the kitchen table?',
        },
      },
      {
        id: 'underrated',
        sie: {
          reference: 'unter Ihren Kenntnissen steht {quote}.',
          opening: 'Was wird daran am meisten unterschätzt?',
        },
        du: {
          reference: 'unter deinen Kenntnissen steht {quote}.',
          opening: 'Was wird daran am meisten unterschätzt?',
        },
        en: {
          reference: 'your skills include {quote}.',
          opening: 'What do people most often get wrong about it?',
        },
      },
      {
        id: 'asked-first',
        sie: {
          reference: 'in Ihrem Profil führen Sie {quote} auf.',
          opening: 'Was werden Sie dazu am häufigsten gefragt?',
        },
        du: {
          reference: 'in deinem Profil führst du {quote} auf.',
          opening: 'Was wirst du dazu am häufigsten gefragt?',
        },
        en: {
          reference: 'your profile lists {quote}.',
          opening: 'What do people ask you about it most?',
        },
      },
    ],
  },
});

export const words: OccasionWords = {
  title: { de: 'Etwas aus dem Profil', en: 'Something from the profile' },
  why: { de: 'Was nur hier steht, passt auch nur hierher.', en: 'What only this page says suits only this person.' },
  question: {
    de: { sie: 'Was möchten Sie darüber wissen, und warum?', du: 'Was möchtest du darüber wissen, und warum?' },
    en: 'What would you like to know about it, and why?',
  },
};

export const examples: OccasionExample[] = [
  {
    request: {
      intent: 'knowledge',
      language: 'en',
      profile: {
        ...createEmptyProfile('linkedin', 'odette-brannigan', 'https://www.linkedin.com/in/odette-brannigan/'),
        name: { full: 'Odette Brannigan', given: 'Odette', family: 'Brannigan', titles: [], credentials: [] },
        skills: ['Communication', 'Dry stone walling', 'Microsoft Office'],
      },
      me: { name: { full: 'Piers Halloway', given: 'Piers', family: 'Halloway', titles: [], credentials: [] } },
    },
    text: "Hi Odette,\nOne keyword from your profile: Dry stone walling. I'd sooner ask a person than look it up. How do you explain that at the kitchen table?\nPiers Halloway",
  },
];

function aboutLines({ profile }: NoteRequest): Fact[] {
  // What stands in and behind the request for no ads is part of it.
  const about = (profile.about ?? '').split(profile.noAds?.text || '\n\n\n\n')[0] ?? '';
  const language = detectLanguage(about);
  if (isSensitive(about) || (language !== 'de' && language !== 'en')) return [];
  return findQuotations(about)
    .filter(({ kind }) => kind !== 'question')
    .slice(0, 2)
    .map(({ words, strength }, nth) => ({
      key: `about.${nth}`,
      kind: 'about',
      strength: 0.34 + strength * 0.5,
      shows: words,
      fill: { quote: words },
      sources: ['profile.about'],
    }));
}

function lists(
  { profile, me }: NoteRequest,
  list: 'wants' | 'haves' | 'skills' | 'interests' | 'services',
  kind: string,
  base: number,
): Fact[] {
  const short = list === 'skills' || list === 'interests';
  const mine = new Set((me?.[list] ?? []).slice(0, 60).map(fold));
  return profile[list].slice(0, 60).flatMap((raw, at): Fact[] => {
    const it = sayable(raw.replace(list === 'wants' ? lookingFor : offering, ''), short ? 40 : 60);
    const rare = it ? rarity(it) : 0;
    // What both have is common ground, not a topic of theirs.
    if (
      !it ||
      rare < 0.4 ||
      (short && (mine.has(fold(it)) || /,/u.test(it))) ||
      (list === 'interests' && nameLike.test(it)) ||
      /^(?:ich|wir|i|we)\s/iu.test(it)
    )
      return [];
    return [
      {
        key: `${list}.${at}`,
        kind,
        strength: base + rare * 0.2,
        shows: it,
        fill: { it, quote: it },
        sources: [`profile.${list}.${at}`],
      },
    ];
  });
}
