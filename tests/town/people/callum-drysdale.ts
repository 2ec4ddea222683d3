import { definePerson } from '../person';

export default definePerson({
  slug: 'callum-drysdale',
  name: { full: 'Callum Drysdale', given: 'Callum', family: 'Drysdale' },
  pronouns: 'he/him',
  degree: 1,
  headline: 'Organ builder at Orgelbau Brennecke. I tune 2,316 pipes and one landlord',
  location: 'Auenbrück, Lohsetal, Germany',
  writes: 'en',
  about: 'Wood, leather, wind. I repair village organs nobody has a manual for, and I write the manual afterwards.',
  positions: [
    {
      title: 'Organ Builder',
      company: 'Orgelbau Brennecke',
      start: '2018-03',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
    {
      title: 'Apprentice',
      company: 'Strathbeg Organ Works',
      start: '2012-08',
      end: '2016-07',
      current: false,
      type: 'training',
    },
  ],
  education: [
    { school: 'Strathbeg College of Crafts', degree: 'Musical Instrument Making', start: '2012', end: '2016' },
  ],
  skills: ['Voicing', 'Leatherwork', 'Tuning by ear'],
  languages: ['English', 'German'],
  interests: ['Friends of Village Organs'],
  posts: [
    {
      text: 'Found a bus ticket from 1974 folded under the low C of a village organ. It had cured a rattle for fifty years. I put it back.\n\n#organbuilding',
      daysAgo: 18,
      reactions: 268,
      comments: 41,
    },
  ],
  mutual: ['katharina-weissgerber'],
  connections: 158,
  connectedDaysAgo: 41,
  thread: [
    {
      from: 'them',
      text: 'Hi Rike, do you still have that box of old bicycle bells? I need a very small one, slightly flat.',
      daysAgo: 20,
    },
    {
      from: 'me',
      text: 'Slightly flat is our speciality. Come by on Thursday, the box is under the stairs.',
      daysAgo: 19,
    },
  ],
});
