import { definePerson } from '../person';

export default definePerson({
  slug: 'priya-raghunandan',
  name: { full: 'Priya Raghunandan', given: 'Priya', family: 'Raghunandan', credentials: ['PhD'] },
  shownName: 'Priya Raghunandan, PhD',
  pronouns: 'she/her',
  degree: 2,
  headline: 'Drinking water, measured honestly | Head of Laboratory at Wasserwerk Auenbrück',
  location: 'Auenbrück, Lohsetal, Germany',
  writes: 'en',
  about:
    'I run a lab of four people and one very old spectrometer. We publish our numbers every Friday, the dull ones too.',
  positions: [
    {
      title: 'Head of Laboratory',
      company: 'Wasserwerk Auenbrück',
      start: '2020-01',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
    {
      title: 'Research Associate',
      company: 'Institute for Clean Rivers',
      start: '2015-10',
      end: '2019-12',
      current: false,
      type: 'full',
    },
  ],
  education: [
    { school: 'Kaveri Institute of Technology', degree: 'PhD, Environmental Chemistry', start: '2011', end: '2015' },
  ],
  skills: ['Water chemistry', 'Open data', 'Lab safety'],
  languages: ['Tamil', 'English', 'German'],
  interests: ['Open Water Data', 'Institute for Clean Rivers'],
  posts: [
    {
      text: 'A citizen called because her tea tasted "like Tuesday". We tested. There had been a pipe flush on Tuesday. I have since stopped smiling about descriptions.\n\n#waterquality #opendata',
      daysAgo: 11,
      reactions: 189,
      comments: 33,
    },
  ],
  mutual: ['katharina-weissgerber', 'callum-drysdale', 'matthis-brodersen', 'svea-holtmann'],
  connections: 501,
  followers: 702,
});
