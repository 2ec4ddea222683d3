import { definePerson } from '../person';

export default definePerson({
  slug: 'hedda-kuehnel',
  name: { full: 'Prof. Dr. Hedda Kühnel', given: 'Hedda', family: 'Kühnel', titles: ['Prof.', 'Dr.'] },
  pronouns: 'sie/ihr',
  degree: 2,
  headline: 'Professorin für Raumakustik, Hochschule Lohsetal · Sachverständige für Lärmschutz',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Räume klingen, bevor jemand spricht. Ich erforsche, warum man in manchen Klassenzimmern versteht und in anderen nur zuhört.',
  positions: [
    {
      title: 'Professorin für Raumakustik',
      company: 'Hochschule Lohsetal',
      start: '2016-09',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
    { title: 'Sachverständige', company: 'Ingenieurbüro Kühnel & Farr', start: '2013-01', current: true, type: 'self' },
    {
      title: 'Wissenschaftliche Mitarbeiterin',
      company: 'Institut für Schall und Bau',
      start: '2008-04',
      end: '2012-12',
      current: false,
      type: 'full',
    },
  ],
  education: [
    { school: 'Universität Werrastadt', degree: 'Promotion, Bauphysik', start: '2008', end: '2012' },
    { school: 'Universität Werrastadt', degree: 'Diplom, Physik', start: '2002', end: '2008' },
  ],
  skills: ['Nachhallzeit', 'Schulbau', 'Hörsamkeit', 'Gutachten'],
  languages: ['Deutsch', 'Englisch', 'Dänisch'],
  interests: ['Gesellschaft für gutes Hören', 'Hochschule Lohsetal'],
  posts: [
    {
      text: 'Wir haben in einer Turnhalle 40 Schaumstoffwürfel aufgehängt und die Lehrerin hat geflüstert. Hinten haben zwei Kinder geantwortet. Mehr Beweis brauche ich für dieses Semester nicht.\n\n#Raumakustik #Schulbau',
      daysAgo: 4,
      reactions: 231,
      comments: 36,
    },
  ],
  mutual: ['callum-drysdale'],
  connections: 640,
  followers: 1210,
});
