import { definePerson } from '../person';

export default definePerson({
  slug: 'katharina-weissgerber-7b2',
  name: { full: 'Katharina Weißgerber', given: 'Katharina', family: 'Weißgerber' },
  degree: 3,
  headline: '--',
  location: 'Deutschland',
  writes: 'de',
  connections: 4,
  followers: 4,
});
