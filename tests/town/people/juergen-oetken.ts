import { definePerson } from '../person';

export default definePerson({
  slug: 'juergen-oetken',
  name: { full: 'Jürgen Oetken', given: 'Jürgen', family: 'Oetken' },
  degree: 2,
  headline: '🥖 Bäckermeister in dritter Generation | „Geduld ist auch eine Zutat“ | Ausbilder',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Unser Sauerteig ist älter als ich. Er heißt Willi und bekommt auch Weihnachten frei: Dann füttert ihn meine Schwester.',
  positions: [
    {
      title: 'Inhaber',
      company: 'Bäckerei Oetken am Markt',
      start: '1998-01',
      current: true,
      type: 'self',
      place: 'Auenbrück',
    },
  ],
  education: [
    { school: 'Meisterschule für das Backhandwerk Nordhain', degree: 'Bäckermeister', start: '1993', end: '1994' },
  ],
  skills: ['Sauerteigführung', 'Lehrlinge ausbilden', 'Nachtschicht'],
  languages: ['Deutsch', 'Plattdeutsch'],
  interests: ['Innung der Bäcker Mittellohse'],
  services: ['Backkurse', 'Brot für Feste'],
  posts: [
    {
      text: 'Unser neuer Lehrling hat gefragt, warum wir um zwei anfangen und nicht um vier. Ich hatte keine gute Antwort. Ab Januar probieren wir vier.\n\n#Backstube #Ausbildung',
      daysAgo: 21,
      reactions: 342,
      comments: 58,
    },
  ],
  mutual: ['matthis-brodersen', 'svea-holtmann'],
  connections: 179,
});
