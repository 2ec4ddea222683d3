import { monthBefore } from '../../clock';
import { definePerson } from '../../person';

/** Outside the network: to be written to by InMail only. */
export default definePerson({
  slug: 'dorothea-vanterpool',
  name: { full: 'Dorothea Vanterpool', given: 'Dorothea', family: 'Vanterpool' },
  degree: 3,
  headline: 'Curator of small machines at Museum am Kai',
  location: 'Grauhaven, Germany',
  writes: 'en',
  about: 'If it has a crank, I will turn it. Write to me about anything with gears, springs or a good story.',
  positions: [
    { title: 'Curator', company: 'Museum am Kai', start: monthBefore(2), current: true, type: 'full' },
    {
      title: 'Registrar',
      company: 'Museum am Kai',
      start: '2017-01',
      end: monthBefore(3),
      current: false,
      type: 'full',
    },
  ],
  education: [{ school: 'Kai University', degree: 'MA, Museum Studies', start: '2013', end: '2015' }],
  languages: ['English', 'Dutch'],
  connections: 730,
  inMail: true,
});
