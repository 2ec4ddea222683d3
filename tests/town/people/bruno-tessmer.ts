import { definePerson } from '../person';

export default definePerson({
  slug: 'bruno-tessmer',
  name: { full: 'Bruno Teßmer', given: 'Bruno', family: 'Teßmer' },
  pronouns: 'er/ihm',
  degree: 2,
  headline: 'Einkauf & Lager, Mühlenwerke Lohse | lieber Mehlstaub als Messestand',
  location: 'Unterlohse, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Ich kaufe Getreide, Säcke und gelegentlich Walzen. Mit Bauern rede ich am Telefon.\n\nBitte keine Werbung und keine Vertriebsanfragen, ich lösche sie ungelesen. Wer über Altes Korn fachsimpeln will, ist willkommen.',
  noAds: 'Bitte keine Werbung und keine Vertriebsanfragen, ich lösche sie ungelesen.',
  positions: [
    {
      title: 'Leiter Einkauf',
      company: 'Mühlenwerke Lohse',
      start: '2010-11',
      current: true,
      type: 'full',
      place: 'Unterlohse',
    },
  ],
  education: [{ school: 'Müllerschule Steinwehr', degree: 'Verfahrenstechnologe', start: '1999', end: '2002' }],
  skills: ['Getreideeinkauf', 'Champagnerroggen', 'Lagerhaltung'],
  languages: ['Deutsch'],
  interests: ['Arbeitskreis Altes Korn'],
  posts: [
    {
      text: 'Der Champagnerroggen vom Hof Lührs ist da: 1,80 m hoch, ein Halm wie ein Bleistift. Der Mähdrescherfahrer hat einmal laut geseufzt und dann gelacht.',
      daysAgo: 95,
      reactions: 44,
      comments: 6,
    },
  ],
  mutual: ['svea-holtmann'],
  connections: 121,
});
