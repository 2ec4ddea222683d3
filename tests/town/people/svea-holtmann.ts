import { definePerson } from '../person';

export default definePerson({
  slug: 'svea-holtmann',
  name: { full: 'Svea Holtmann', given: 'Svea', family: 'Holtmann' },
  pronouns: 'dey/demm',
  degree: 1,
  headline: 'Bühnenbild & Möbel | Theater am Deich · Tischlerei Holtmann',
  location: 'Unterlohse, Lohsetal, Deutschland',
  writes: 'de',
  about: 'Vormittags baue ich Schränke, die halten müssen. Abends Schränke, aus denen jemand fällt.',
  positions: [
    {
      title: 'Bühnenbild',
      company: 'Theater am Deich',
      start: '2019-09',
      current: true,
      type: 'part',
      place: 'Unterlohse',
    },
    { title: 'Tischlermeister:in', company: 'Tischlerei Holtmann', start: '2017-03', current: true, type: 'self' },
  ],
  education: [{ school: 'Werkkunstschule Grauhaven', degree: 'Bühnenbau', start: '2011', end: '2014' }],
  skills: ['Holzverbindungen', 'Drehbühne', 'Ladenbau'],
  languages: ['Deutsch', 'Schwedisch'],
  interests: ['Bund der freien Bühnen'],
  services: ['Möbelbau', 'Bühnenbau', 'Reparatur'],
  posts: [
    {
      text: 'Premiere überstanden, Drehbühne auch. Angetrieben hat sie ein Fahrradkranz mit 52 Zähnen und meine Nichte.\n\n#Bühnenbild',
      daysAgo: 24,
      reactions: 147,
      comments: 20,
    },
  ],
  mutual: ['matthis-brodersen'],
  connections: 203,
  connectedDaysAgo: 126,
  thread: [
    {
      from: 'me',
      text: 'Hallo Svea, der Zahnkranz ist da. Passt auf jede Achse, nur nicht auf meine Geduld.',
      daysAgo: 33,
    },
    {
      from: 'them',
      text: 'Du bist ein Schatz. Ich hole ihn morgen, die Drehbühne quietscht schon vor Vorfreude.',
      daysAgo: 33,
    },
    { from: 'me', text: 'Und? Dreht sie sich?', daysAgo: 23 },
  ],
});
