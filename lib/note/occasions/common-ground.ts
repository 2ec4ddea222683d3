import type { NoteRequest } from '../../domain/draft';
import { createEmptyProfile } from '../../domain/profile';
import { findCommonGround, type Shared } from '../common-ground';
import { defineOccasion, type Fact, type OccasionExample, type OccasionWords } from '../occasion';

/** Something both pages name: a firm, a school, a place, a person, a skill, an interest, a language (ETIQUETTE P11). */
export default defineOccasion({
  find({ profile, me, intent }: NoteRequest): Fact[] {
    // Who is after work together does not begin with the accordion.
    const fitting = findCommonGround(profile, me).filter(
      ({ kind }) => intent !== 'performance' || !besideWork.has(kind),
    );
    return fitting.map((shared, at) => ({
      key: String(at),
      kind: kindOf(shared),
      strength: shared.strength,
      shows: shared.what,
      fill: { it: shared.what, ...yearsOf(shared) },
      sources: shared.sources,
    }));
  },
  reason: {
    mutual: 'shared',
    together: 'shared',
    colleagues: 'shared',
    'they-first': 'shared',
    'me-first': 'shared',
    'they-stayed': 'shared',
    'i-stayed': 'shared',
    employer: 'shared',
    school: 'shared',
    'school-years': 'shared',
    'school-same-year': 'shared',
    place: 'shared',
    interest: 'shared',
    skill: 'shared',
    language: 'shared',
  },
  frames: {
    mutual: [
      {
        id: 'mutual-met',
        sie: { reference: '{it} kennen wir offenbar beide.', opening: 'Wo haben Sie sich kennengelernt?' },
        du: { reference: '{it} kennen wir offenbar beide.', opening: 'Wo habt ihr euch kennengelernt?' },
        en: { reference: 'it seems we both know {it}.', opening: 'How do you know each other?' },
      },
      {
        id: 'mutual-corner',
        sie: { reference: 'über {it} sind wir um eine Ecke bekannt.', opening: 'Was verbindet Sie beide?' },
        du: { reference: 'über {it} sind wir um eine Ecke bekannt.', opening: 'Was verbindet euch beide?' },
        en: { reference: '{it} is a contact of yours and of mine.', opening: 'Where did your paths cross?' },
      },
    ],
    together: [
      {
        id: 'same-years',
        sie: {
          reference: '{it}, {from} bis {to}: Da waren wir beide dort.',
          opening: 'Sind wir uns begegnet, ohne es zu wissen?',
        },
        du: {
          reference: '{it}, {from} bis {to}: Da waren wir beide dort.',
          opening: 'Sind wir uns begegnet, ohne es zu wissen?',
        },
        en: {
          reference: '{it}, {from} to {to}: we were both there.',
          opening: 'Did we ever pass each other without knowing it?',
        },
      },
      {
        id: 'same-years-where',
        sie: {
          reference: 'von {from} bis {to} hatten wir denselben Arbeitgeber: {it}.',
          opening: 'Woran haben Sie dort damals gearbeitet?',
        },
        du: {
          reference: 'von {from} bis {to} hatten wir denselben Arbeitgeber: {it}.',
          opening: 'Woran hast du dort damals gearbeitet?',
        },
        en: {
          reference: 'from {from} to {to} we had the same employer: {it}.',
          opening: 'What were you working on in those days?',
        },
      },
    ],
    colleagues: [
      {
        id: 'same-employer-now',
        sie: { reference: 'wir haben denselben Arbeitgeber: {it}.', opening: 'Woran arbeiten Sie dort gerade?' },
        du: { reference: 'wir haben denselben Arbeitgeber: {it}.', opening: 'Woran arbeitest du dort gerade?' },
        en: { reference: 'we have the same employer: {it}.', opening: 'What are you working on at the moment?' },
      },
      {
        id: 'same-employer-whom',
        sie: { reference: 'unser Arbeitgeber ist derselbe: {it}.', opening: 'Wen sollte man dort unbedingt kennen?' },
        du: { reference: 'unser Arbeitgeber ist derselbe: {it}.', opening: 'Wen sollte man dort unbedingt kennen?' },
        en: { reference: 'it says {it} on both our profiles.', opening: 'Who should I get to know there?' },
      },
    ],
    'they-first': [
      {
        id: 'missed-them',
        sie: {
          reference: '{it}: erst Sie bis {theirs}, dann ich ab {mine}.',
          opening: 'Worüber sprach man zu Ihrer Zeit in der Mittagspause?',
        },
        du: {
          reference: '{it}: erst du bis {theirs}, dann ich ab {mine}.',
          opening: 'Worüber sprach man zu deiner Zeit in der Mittagspause?',
        },
        en: {
          reference: '{it}: first you, until {theirs}, then me, from {mine}.',
          opening: 'What was the talk of the lunch table in your time?',
        },
      },
      {
        id: 'missed-them-name',
        sie: {
          reference: '{it}: Sie gingen {theirs}, ich kam {mine}.',
          opening: 'Woran denken Sie, wenn Sie den Namen heute hören?',
        },
        du: {
          reference: '{it}: Du gingst {theirs}, ich kam {mine}.',
          opening: 'Woran denkst du, wenn du den Namen heute hörst?',
        },
        en: {
          reference: 'we missed each other at {it}: you until {theirs}, me from {mine}.',
          opening: 'What comes to mind when you hear the name today?',
        },
      },
    ],
    'me-first': [
      {
        id: 'missed-me',
        sie: {
          reference: '{it}: erst ich bis {mine}, dann Sie ab {theirs}.',
          opening: 'Was hatte sich herumgesprochen, bevor Sie anfingen?',
        },
        du: {
          reference: '{it}: erst ich bis {mine}, dann du ab {theirs}.',
          opening: 'Was hatte sich herumgesprochen, bevor du anfingst?',
        },
        en: {
          reference: '{it}: first me, until {mine}, then you, from {theirs}.',
          opening: 'What had you heard about the place before you started?',
        },
      },
      {
        id: 'missed-me-first-day',
        sie: { reference: '{it}: Ich ging {mine}, Sie kamen {theirs}.', opening: 'Wie war Ihr erster Tag dort?' },
        du: { reference: '{it}: Ich ging {mine}, du kamst {theirs}.', opening: 'Wie war dein erster Tag dort?' },
        en: { reference: '{it}: me until {mine}, you from {theirs}.', opening: 'What was your first day like?' },
      },
    ],
    'they-stayed': [
      {
        id: 'changed-since',
        sie: {
          reference: '{it}: Bis {mine} war ich auch dort.',
          opening: 'Was hat sich seitdem am meisten verändert?',
        },
        du: { reference: '{it}: Bis {mine} war ich auch dort.', opening: 'Was hat sich seitdem am meisten verändert?' },
        en: { reference: 'I was at {it} too, until {mine}.', opening: 'What has changed most since then?' },
      },
      {
        id: 'as-it-was',
        sie: { reference: '{it} kenne ich auch, aus der Zeit bis {mine}.', opening: 'Was ist dort noch wie damals?' },
        du: { reference: '{it} kenne ich auch, aus der Zeit bis {mine}.', opening: 'Was ist dort noch wie damals?' },
        en: { reference: '{it} was my workplace too, until {mine}.', opening: 'What is still the way it was?' },
      },
    ],
    'i-stayed': [
      {
        id: 'miss-it',
        sie: {
          reference: '{it}: Sie waren früher dort, ich bin es seit {mine}.',
          opening: 'Was vermissen Sie, und was gar nicht?',
        },
        du: {
          reference: '{it}: Du warst früher dort, ich bin es seit {mine}.',
          opening: 'Was vermisst du, und was gar nicht?',
        },
        en: {
          reference: "{it}: you were there before, I've been there since {mine}.",
          opening: 'What do you miss, and what not at all?',
        },
      },
      {
        id: 'still-there',
        sie: {
          reference: '{it} kennen Sie von früher, ich bin dort seit {mine}.',
          opening: 'Was hätten Sie dort gern noch erlebt?',
        },
        du: {
          reference: '{it} kennst du von früher, ich bin dort seit {mine}.',
          opening: 'Was hättest du dort gern noch erlebt?',
        },
        en: {
          reference: '{it} has been my workplace since {mine}.',
          opening: 'What would you have liked to see happen there?',
        },
      },
    ],
    employer: [
      {
        id: 'both-cvs',
        sie: {
          reference: 'in Ihrem Lebenslauf steht {it}, in meinem auch.',
          opening: 'Woran denken Sie, wenn Sie den Namen heute hören?',
        },
        du: {
          reference: 'in deinem Lebenslauf steht {it}, in meinem auch.',
          opening: 'Woran denkst du, wenn du den Namen heute hörst?',
        },
        en: {
          reference: '{it} is on your CV and on mine.',
          opening: 'What comes to mind when you hear the name today?',
        },
      },
      {
        id: 'one-address',
        sie: {
          reference: 'einen Arbeitgeber haben wir gemeinsam: {it}.',
          opening: 'Was haben Sie dort gelernt, das Sie noch heute brauchen?',
        },
        du: {
          reference: 'einen Arbeitgeber haben wir gemeinsam: {it}.',
          opening: 'Was hast du dort gelernt, das du noch heute brauchst?',
        },
        en: {
          reference: 'we have an employer in common: {it}.',
          opening: 'What did you learn there that you still use?',
        },
      },
    ],
    school: [
      {
        id: 'both-educations',
        sie: {
          reference: 'unter Ihrer Ausbildung steht {it}, unter meiner auch.',
          opening: 'Was wissen Sie von dort heute noch auswendig?',
        },
        du: {
          reference: 'unter deiner Ausbildung steht {it}, unter meiner auch.',
          opening: 'Was weißt du von dort heute noch auswendig?',
        },
        en: { reference: '{it} is where we both studied.', opening: 'What do you still know by heart from there?' },
      },
      {
        id: 'learned-later',
        sie: {
          reference: 'bei der Ausbildung haben wir etwas gemeinsam: {it}.',
          opening: 'Was haben Sie erst danach gelernt?',
        },
        du: {
          reference: 'bei der Ausbildung haben wir etwas gemeinsam: {it}.',
          opening: 'Was hast du erst danach gelernt?',
        },
        en: { reference: 'we have a place of study in common: {it}.', opening: 'What did you only learn afterwards?' },
      },
    ],
    'school-years': [
      {
        id: 'until',
        sie: {
          reference: '{it}: Sie bis {theirs}, ich bis {mine}.',
          opening: 'Wen durfte man dort zu Ihrer Zeit nicht verpassen?',
        },
        du: {
          reference: '{it}: du bis {theirs}, ich bis {mine}.',
          opening: 'Wen durfte man dort zu deiner Zeit nicht verpassen?',
        },
        en: {
          reference: '{it}: you until {theirs}, me until {mine}.',
          opening: 'Whose classes were the ones not to miss in your time?',
        },
      },
      {
        id: 'by-heart',
        sie: {
          reference: '{it} steht in beiden Profilen, {theirs} bei Ihnen, {mine} bei mir.',
          opening: 'Was wissen Sie von dort heute noch auswendig?',
        },
        du: {
          reference: '{it} steht in beiden Profilen, {theirs} bei dir, {mine} bei mir.',
          opening: 'Was weißt du von dort heute noch auswendig?',
        },
        en: {
          reference: '{it} is on both our profiles, {theirs} on yours and {mine} on mine.',
          opening: 'What do you still know by heart from there?',
        },
      },
    ],
    'school-same-year': [
      {
        id: 'same-leaving-year',
        sie: {
          reference: '{it}: Bis {theirs} waren wir beide dort.',
          opening: 'Sind wir uns begegnet, ohne es zu wissen?',
        },
        du: {
          reference: '{it}: Bis {theirs} waren wir beide dort.',
          opening: 'Sind wir uns begegnet, ohne es zu wissen?',
        },
        en: {
          reference: '{it}: we were both there until {theirs}.',
          opening: 'Did we ever pass each other without knowing it?',
        },
      },
    ],
    place: [
      {
        id: 'visitors',
        sie: { reference: 'Ihr Ort ist auch meiner: {it}.', opening: 'Was zeigen Sie dort Ihrem Besuch zuerst?' },
        du: { reference: 'dein Ort ist auch meiner: {it}.', opening: 'Was zeigst du dort deinem Besuch zuerst?' },
        en: { reference: '{it} is on both our profiles.', opening: 'What do you show visitors first?' },
      },
      {
        id: 'corner',
        sie: {
          reference: '{it} steht unter Ihrem Namen und unter meinem.',
          opening: 'Welche Ecke dort kennen zu wenige?',
        },
        du: {
          reference: '{it} steht unter deinem Namen und unter meinem.',
          opening: 'Welche Ecke dort kennen zu wenige?',
        },
        en: {
          reference: '{it} stands under your name and under mine.',
          opening: 'Which corner of it do too few people know?',
        },
      },
    ],
    interest: [
      {
        id: 'one-interest',
        sie: { reference: 'ein Interesse teilen wir: {it}.', opening: 'Wie sind Sie dazu gekommen?' },
        du: { reference: 'ein Interesse teilen wir: {it}.', opening: 'Wie bist du dazu gekommen?' },
        en: { reference: 'we share an interest: {it}.', opening: 'How did you get into it?' },
      },
      {
        id: 'not-only-work',
        sie: {
          reference: 'bei Ihnen steht unter den Interessen: {it}. Bei mir auch.',
          opening: 'Was reizt Sie daran?',
        },
        du: {
          reference: 'bei dir steht unter den Interessen: {it}. Bei mir auch.',
          opening: 'Was reizt dich daran?',
        },
        en: {
          reference: '{it} is among your interests, and among mine.',
          opening: 'What keeps you coming back to it?',
        },
      },
    ],
    skill: [
      {
        id: 'same-keyword',
        sie: {
          reference: 'dasselbe Stichwort steht bei Ihnen und bei mir: {it}.',
          opening: 'Was wird daran am meisten unterschätzt?',
        },
        du: {
          reference: 'dasselbe Stichwort steht bei dir und bei mir: {it}.',
          opening: 'Was wird daran am meisten unterschätzt?',
        },
        en: {
          reference: 'the same keyword is on your profile and mine: {it}.',
          opening: 'What do people underrate about it?',
        },
      },
      {
        id: 'still-thinking',
        sie: {
          reference: '{it}: Das steht in Ihrem Profil und in meinem.',
          opening: 'Wobei kommen Sie da heute noch ins Grübeln?',
        },
        du: {
          reference: '{it}: Das steht in deinem Profil und in meinem.',
          opening: 'Wobei kommst du da heute noch ins Grübeln?',
        },
        en: { reference: '{it}: on your profile, and on mine.', opening: 'Which part still makes you stop and think?' },
      },
    ],
    language: [
      {
        id: 'both-speak',
        sie: { reference: 'wir sprechen beide {it}.', opening: 'Mit wem sprechen Sie es am liebsten?' },
        du: { reference: 'wir sprechen beide {it}.', opening: 'Mit wem sprichst du es am liebsten?' },
        en: { reference: 'we both speak {it}.', opening: 'Who do you most like speaking it with?' },
      },
      {
        id: 'missing-word',
        sie: {
          reference: 'eine Ihrer Sprachen spreche ich auch: {it}.',
          opening: 'Welches Wort daraus fehlt Ihnen im Deutschen?',
        },
        du: {
          reference: 'eine deiner Sprachen spreche ich auch: {it}.',
          opening: 'Welches Wort daraus fehlt dir im Deutschen?',
        },
        en: {
          reference: 'one of your languages is one of mine: {it}.',
          opening: 'Which word of it do you miss in English?',
        },
      },
    ],
  },
});

export const words: OccasionWords = {
  title: { de: 'Etwas Gemeinsames', en: 'Common ground' },
  why: { de: 'Was beide kennen, braucht keine Erklärung.', en: 'What you both know needs no explaining.' },
  question: {
    de: { sie: 'Was verbinden Sie selbst damit?', du: 'Was verbindest du selbst damit?' },
    en: 'What does it mean to you?',
  },
};

export const examples: OccasionExample[] = [
  {
    request: {
      intent: 'knowledge',
      language: 'de',
      profile: {
        ...createEmptyProfile('xing', 'Gesine_Uphoff', 'https://www.xing.com/profile/Gesine_Uphoff'),
        name: { full: 'Gesine Uphoff', given: 'Gesine', family: 'Uphoff', titles: [], credentials: [] },
        positions: [
          {
            title: 'Disposition',
            company: 'Spedition Ellerbrock GmbH',
            start: '2011-02',
            end: '2016-09',
            current: false,
          },
        ],
      },
      me: {
        name: { full: 'Ole Petzold', given: 'Ole', family: 'Petzold', titles: [], credentials: [] },
        positions: [
          { title: 'Lager', company: 'Spedition Ellerbrock', start: '2018-01', end: '2022-05', current: false },
        ],
      },
    },
    text: 'Guten Tag Gesine Uphoff,\nSpedition Ellerbrock: Sie gingen 2016, ich kam 2018. Grund genug, mich zu melden. Woran denken Sie, wenn Sie den Namen heute hören?\nViele Grüße\nOle Petzold',
  },
];

const besideWork = new Set(['interest', 'place', 'language']);

function kindOf(shared: Shared): string {
  if (shared.kind === 'employer') return shared.years.kind === 'unknown' ? 'employer' : shared.years.kind;
  if (shared.kind === 'school') {
    if (shared.theirs === undefined || shared.mine === undefined) return 'school';
    return shared.theirs === shared.mine ? 'school-same-year' : 'school-years';
  }
  return shared.kind;
}

function yearsOf(shared: Shared): Record<string, string> {
  if (shared.kind === 'school') return { theirs: String(shared.theirs), mine: String(shared.mine) };
  if (shared.kind !== 'employer') return {};
  const { years } = shared;
  switch (years.kind) {
    case 'together':
      return { from: String(years.from), to: String(years.to) };
    case 'they-first':
      return { theirs: String(years.theirLast), mine: String(years.myFirst) };
    case 'me-first':
      return { theirs: String(years.theirFirst), mine: String(years.myLast) };
    case 'they-stayed':
      return { mine: String(years.myLast) };
    case 'i-stayed':
      return { mine: String(years.myFirst) };
    default:
      return {};
  }
}
