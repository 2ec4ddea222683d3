import { definePerson } from '../person';

export default definePerson({
  slug: 'thilo-von-der-aue',
  name: { full: 'Thilo von der Aue', given: 'Thilo', family: 'von der Aue' },
  pronouns: 'er/ihm',
  degree: 2,
  headline: 'Revierförster | Mischwald statt Monokultur | Jagdhornbläser mit Luft nach oben',
  location: 'Hohenlohse, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Ich betreue 1.400 Hektar, von denen ich die meisten nicht mehr erwachsen sehen werde. Das macht gelassen.\n\nZurzeit suche ich nach Wegen, junge Eichen ohne Plastikhüllen durch den ersten Winter zu bringen.',
  positions: [
    {
      title: 'Revierleiter Hohenlohse',
      company: 'Stadtforst Auenbrück',
      start: '2009-07',
      current: true,
      type: 'full',
      place: 'Hohenlohse',
    },
    {
      title: 'Lehrbeauftragter Waldbau',
      company: 'Forstschule Tannrode',
      start: '2021-10',
      current: true,
      type: 'part',
      text: 'Ein Seminar im Jahr, immer draußen.',
    },
  ],
  education: [{ school: 'Forstschule Tannrode', degree: 'Diplom-Forstwirt (FH)', start: '2003', end: '2007' }],
  skills: ['Naturverjüngung', 'Waldpädagogik', 'Wildschaden'],
  languages: ['Deutsch'],
  interests: ['Bund der Eichenfreunde', 'Stadtforst Auenbrück'],
  volunteering: [{ role: 'Jugendwart', organisation: 'Bergwacht Lohsetal', start: '2014' }],
  posts: [
    {
      text: 'Von tausend Eicheln, die wir mit der Grundschule gesteckt haben, sind 611 gekommen. Die Kinder haben jede einzelne gezählt. Zweimal.\n\n#Waldumbau #Eiche',
      daysAgo: 15,
      reactions: 152,
      comments: 24,
    },
    {
      text: 'Schafwolle gegen Rehverbiss: nach einem Winter steht es 3:1 für die Wolle. Ich schreibe auf, was schiefging, bevor ich anfange, das zu vergessen.',
      daysAgo: 62,
      reactions: 87,
      comments: 13,
    },
  ],
  mutual: ['katharina-weissgerber', 'matthis-brodersen'],
  connections: 264,
  followers: 298,
});
