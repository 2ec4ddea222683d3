import { definePerson } from '../person';

export default definePerson({
  slug: 'harriet-pemberly',
  name: { full: 'Harriet Pemberly', given: 'Harriet', family: 'Pemberly' },
  pronouns: 'she/her',
  degree: 2,
  headline: 'Museum labels in two languages | Translator (DE–EN) | Fewer words, better stories',
  location: 'Auenbrück, Lohsetal, Germany',
  writes: 'en',
  about:
    'I came to Auenbrück for one summer in 2014 and the museum still lets me rewrite its labels. A good label answers the question you had just before you knew you had it.',
  positions: [
    {
      title: 'Freelance Translator',
      company: 'Pemberly Words',
      start: '2014-09',
      current: true,
      type: 'self',
      place: 'Auenbrück',
    },
    {
      title: 'Visitor Guide',
      company: 'Salt Museum Auenbrück',
      start: '2014-05',
      end: '2016-12',
      current: false,
      type: 'part',
    },
  ],
  education: [{ school: 'University of Wexcombe', degree: 'MA, Translation Studies', start: '2012', end: '2013' }],
  skills: ['Museum texts', 'Subtitling', 'Plain language'],
  languages: ['English', 'German'],
  interests: ['Small Museums Network'],
  posts: [
    {
      text: 'The old sign said "Saline implements, various". The new one says "Every morning someone lifted this, full, forty times". Same shovel. People now stop and try the handle.\n\n#museums #translation',
      daysAgo: 8,
      reactions: 174,
      comments: 27,
    },
  ],
  mutual: ['katharina-weissgerber', 'callum-drysdale'],
  connections: 412,
  followers: 455,
});
