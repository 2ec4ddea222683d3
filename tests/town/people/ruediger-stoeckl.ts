import { monthBefore } from '../clock';
import { definePerson } from '../person';

export default definePerson({
  slug: 'rüdiger-stöckl-4b2',
  name: { full: 'Rüdiger Stöckl', given: 'Rüdiger', family: 'Stöckl' },
  degree: 2,
  headline: 'Neu als Leiter im Stadtbad Auenbrück | vorher 14 Jahre Drehmaschine',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Mit 44 noch einmal Fachangestellter für Bäderbetriebe gelernt. Zusammen mit Neunzehnjährigen. Es war großartig.',
  positions: [
    {
      title: 'Leiter',
      company: 'Stadtbad Auenbrück',
      start: monthBefore(1),
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
    {
      title: 'Auszubildender Bäderbetriebe',
      company: 'Stadtbad Auenbrück',
      start: '2023-08',
      end: monthBefore(3),
      current: false,
      type: 'training',
    },
    {
      title: 'Vorarbeiter Dreherei',
      company: 'Metallbau Siebert',
      start: '2016-01',
      end: '2023-07',
      current: false,
      type: 'full',
      grouped: true,
    },
    {
      title: 'Dreher',
      company: 'Metallbau Siebert',
      start: '2009-02',
      end: '2015-12',
      current: false,
      type: 'full',
      grouped: true,
    },
  ],
  education: [{ school: 'Berufsschule Lohsetal', degree: 'Zerspanungsmechanik', start: '1998', end: '2002' }],
  skills: ['Wassertechnik', 'Drehen und Fräsen', 'Schwimmkurse'],
  languages: ['Deutsch'],
  mutual: ['matthis-brodersen'],
  connections: 87,
});
