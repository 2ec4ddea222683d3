import { definePerson } from '../person';

export default definePerson({
  slug: 'gesine-harbeck',
  name: { full: 'Gesine Harbeck', given: 'Gesine', family: 'Harbeck' },
  pronouns: 'sie/ihr',
  degree: 2,
  headline: 'Geschäftsführerin, Gärtnerei Harbeck | Stauden, Gräser, lange Nachmittage',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about: 'Gärtnerei in zweiter Generation. Wir ziehen, was in Kies und Hitze besteht.',
  positions: [
    {
      title: 'Geschäftsführerin',
      company: 'Gärtnerei Harbeck',
      start: '2015-01',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
  ],
  education: [{ school: 'Gartenbauschule Rosenhain', degree: 'Gärtnermeisterin', start: '2004', end: '2006' }],
  skills: ['Staudenverwendung', 'Kiesbeete'],
  languages: ['Deutsch'],
  interests: ['Freunde der Staude'],
  posts: [
    {
      text: 'Mein Vater ist am Sonntag gestorben. Er hat diese Gärtnerei mit einem geliehenen Handwagen angefangen. Bis Ende des Monats bleibt das Tor zu. Danke für jede stille Minute.',
      daysAgo: 5,
      reactions: 417,
      comments: 92,
    },
    {
      text: 'Das Kiesbeet am Bahnhof hat den Sommer ohne einen Tropfen Gießwasser überstanden. Die Katzenminze sagt: gern geschehen.\n\n#Stauden',
      daysAgo: 66,
      reactions: 133,
      comments: 14,
    },
  ],
  mutual: ['katharina-weissgerber', 'matthis-brodersen'],
  connections: 247,
});
