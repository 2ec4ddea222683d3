import { definePerson } from '../../person';

/** Asks for contact without a word. */
export default definePerson({
  slug: 'gwendolyn-ashby-roe',
  name: { full: 'Gwendolyn Ashby-Roe', given: 'Gwendolyn', family: 'Ashby-Roe' },
  pronouns: 'she/her',
  degree: 2,
  headline: 'Bookbinder and part-time lighthouse guide',
  location: 'Grauhaven, Germany',
  writes: 'en',
  positions: [{ title: 'Bookbinder', company: 'Thread & Thrift', start: '2016-03', current: true, type: 'self' }],
  languages: ['English', 'German'],
  posts: [
    {
      text: 'A reader returned a library book after 61 years and asked whether I could mend the spine first. I could. #bookbinding',
      daysAgo: 11,
      reactions: 52,
    },
  ],
  mutual: ['katharina-weissgerber', 'callum-drysdale', 'svea-holtmann'],
  connections: 176,
  asks: { daysAgo: 9 },
});
