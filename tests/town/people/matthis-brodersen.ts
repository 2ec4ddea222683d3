import { definePerson } from '../person';

export default definePerson({
  slug: 'matthis-brodersen',
  name: { full: 'Matthis Brodersen', given: 'Matthis', family: 'Brodersen' },
  pronouns: 'er/ihm',
  degree: 1,
  headline: 'Wirtschaftsförderer | Leerstand? Erzählen Sie mir mehr!',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about: 'Ich vermittle zwischen leeren Läden und vollen Köpfen.',
  positions: [
    {
      title: 'Referent Wirtschaftsförderung',
      company: 'Stadt Auenbrück',
      start: '2020-06',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
  ],
  education: [{ school: 'Universität Werrastadt', degree: 'Stadtplanung, M.Sc.', start: '2013', end: '2019' }],
  skills: ['Zwischennutzung', 'Fördermittel', 'Stadtrundgänge'],
  languages: ['Deutsch', 'Spanisch'],
  interests: ['Leerstand mit Zukunft'],
  posts: [
    {
      text: 'Der alte Schuhladen am Markt hat 26 Tage leer gestanden. Das ist Rekord, und zwar in die richtige Richtung.\n\n#Innenstadt #Zwischennutzung',
      daysAgo: 1,
      reactions: 58,
      comments: 7,
    },
  ],
  mutual: ['katharina-weissgerber', 'svea-holtmann'],
  connections: 744,
  followers: 910,
  connectedDaysAgo: 0,
});
