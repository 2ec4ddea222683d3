import { definePerson } from '../../person';

/** Only ever comments. */
export default definePerson({
  slug: 'kilian-mondschein',
  name: { full: 'Kilian Mondschein', given: 'Kilian', family: 'Mondschein' },
  degree: 2,
  headline: 'Wirt „Zum stillen Ufer“ | Küche bis zehn, Gespräche bis zwölf',
  location: 'Unterlohse, Deutschland',
  writes: 'de',
  positions: [{ title: 'Wirt', company: 'Zum stillen Ufer', start: '2014-05', current: true, type: 'self' }],
  skills: ['Flusskrebse', 'Zuhören'],
  languages: ['Deutsch'],
  posts: [
    {
      kind: 'comment',
      text: 'Wer das Entenhaus nicht kennt, war noch nie bei mir auf der Terrasse. #Entenhaus',
      on: { slug: 'leyla-arslanoglu', text: 'Es gibt ein Entenhaus. Es wird saniert.' },
      daysAgo: 2,
      reactions: 17,
    },
    {
      kind: 'comment',
      text: 'Neun Minuten an der Ziegelhütte reichen genau für einen halben Krug.',
      on: { slug: 'mateusz-wrobel', text: 'An der Haltestelle Ziegelhütte wartet man neun Minuten auf nichts.' },
      daysAgo: 3,
      reactions: 30,
    },
  ],
  mutual: ['matthis-brodersen'],
  connections: 97,
  asks: {
    note: 'Guten Tag Frau Sandmann, mein Lastenrad hat Schluckauf, immer im dritten Gang. Darf ich am Samstag zum Reparaturtreff kommen? Kuchen bringe ich mit.\nKilian Mondschein',
    daysAgo: 2,
  },
});
