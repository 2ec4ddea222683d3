import { definePerson } from '../person';

export default definePerson({
  slug: 'lennart-brusius',
  name: { full: 'Lennart Brusius', given: 'Lennart', family: 'Brusius' },
  pronouns: 'er/ihm',
  degree: 2,
  pending: true,
  requestedDaysAgo: 15,
  headline: 'Quartiersmanager Südhang | Nachbarschaft ist ein Verb',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about: 'Ich verleihe Bohrmaschinen, Biertische und Zuversicht. Das Büro ist der alte Kiosk.',
  positions: [
    {
      title: 'Quartiersmanager',
      company: 'Stadt Auenbrück',
      start: '2023-04',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
  ],
  education: [{ school: 'Hochschule Lohsetal', degree: 'Soziale Arbeit, B.A.', start: '2017', end: '2021' }],
  skills: ['Beteiligung', 'Straßenfeste', 'Fördermittel'],
  languages: ['Deutsch', 'Türkisch'],
  interests: ['Netz der Nachbarschaften'],
  posts: [
    {
      text: 'Zur Versammlung über die neue Bank am Südhang kamen 31 Leute. Zur Bank selbst kommen jetzt jeden Abend mehr.\n\n#Nachbarschaft',
      daysAgo: 13,
      reactions: 91,
      comments: 9,
    },
  ],
  mutual: ['matthis-brodersen', 'katharina-weissgerber'],
  connections: 322,
});
