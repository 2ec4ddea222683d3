import { definePerson } from '../person';

export default definePerson({
  slug: 'leyla-arslanoglu',
  name: { full: 'Leyla Arslanoğlu', given: 'Leyla', family: 'Arslanoğlu' },
  pronouns: 'sie/ihr',
  degree: 2,
  connectIn: 'menu',
  headline: 'Lokalredakteurin beim Lohseboten | Podcast „Klein gedruckt“ | liest das Amtsblatt zum Vergnügen',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about: 'Ich schreibe über Straßen, Schwimmbäder und Sitzungen, die länger dauern als die Straßen.',
  positions: [
    {
      title: 'Redakteurin Lokales',
      company: 'Der Lohsebote',
      start: '2016-05',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
    { title: 'Podcasterin', company: 'Klein gedruckt', start: '2022-01', current: true, type: 'self' },
  ],
  education: [{ school: 'Journalistenschule Havelberg-Süd', degree: 'Volontariat', start: '2014', end: '2016' }],
  skills: ['Recherche', 'Amtsdeutsch', 'Audio'],
  languages: ['Deutsch', 'Türkisch', 'Englisch'],
  interests: ['Netzwerk Lokaljournalismus'],
  posts: [
    {
      text: 'Im Haushaltsplan der Stadt stehen 340 Euro für „Entenhaus, Sanierung“. Ich habe angerufen. Es gibt ein Entenhaus. Es wird saniert. Folge 58.\n\n#Lokaljournalismus #KleinGedruckt',
      daysAgo: 2,
      reactions: 286,
      comments: 47,
    },
  ],
  mutual: ['katharina-weissgerber'],
  connections: 890,
  followers: 3120,
});
