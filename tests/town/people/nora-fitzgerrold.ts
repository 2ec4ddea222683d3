import { definePerson } from '../person';

export default definePerson({
  slug: 'nora-fitzgerrold',
  name: { full: 'Nora Fitzgerrold', given: 'Nora', family: 'Fitzgerrold' },
  pronouns: 'she/her',
  degree: 3,
  headline: 'CTO @ Fernwarte | weather stations for vineyards | she builds, she breaks, she documents',
  location: 'Auenbrück, Lohsetal, Germany',
  writes: 'en',
  about:
    'We put small, stubborn boxes on hillsides so that growers know about frost before the vines do.\n\nNo pitches, no recruiters, please. Questions about radio in wet valleys: always.',
  noAds: 'No pitches, no recruiters, please.',
  positions: [
    {
      title: 'Chief Technology Officer',
      company: 'Fernwarte',
      start: '2021-06',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
    {
      title: 'Embedded Engineer',
      company: 'Ballyduff Instruments',
      start: '2014-01',
      end: '2021-05',
      current: false,
      type: 'full',
    },
  ],
  education: [{ school: 'Ballyduff Institute', degree: 'BEng, Electronics', start: '2009', end: '2013' }],
  skills: ['LoRa', 'Field repair', 'Technical writing'],
  languages: ['English', 'Irish', 'German'],
  interests: ['Radio in Valleys'],
  posts: [
    {
      text: 'Post-mortem of the week: a wasp nest reads as 31 degrees, day and night. Our alert said "implausible but stable". So is the wasp.\n\n#hardware #fieldwork',
      daysAgo: 27,
      reactions: 310,
      comments: 48,
    },
  ],
  connections: 560,
  followers: 1480,
});
