import { definePerson } from '../person';

export default definePerson({
  slug: 'anneliese-froehlich-moebius',
  name: { full: 'Dr. Anneliese Fröhlich-Möbius', given: 'Anneliese', family: 'Fröhlich-Möbius', titles: ['Dr.'] },
  pronouns: 'sie/ihr',
  degree: 2,
  headline: 'Tierärztin für große und kleine Wiederkäuer | Praxis am Lohsewehr',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Seit neunzehn Jahren fahre ich zu Ziegen, Schafen und Kühen zwischen Auenbrück und Hohenlohse. Am liebsten bin ich da, bevor etwas passiert: Klauen, Futter, Stallklima.\n\nIn der Praxis lernen zwei junge Kolleginnen, wie man auch um drei Uhr nachts freundlich bleibt.',
  positions: [
    {
      title: 'Praxisinhaberin',
      company: 'Tierarztpraxis am Lohsewehr',
      start: '2012-03',
      current: true,
      type: 'self',
      place: 'Auenbrück',
      text: 'Fahrpraxis mit Schwerpunkt kleine Wiederkäuer; Stallkurse für Hobbyhalter.',
    },
    {
      title: 'Assistenztierärztin',
      company: 'Großtierpraxis Hohenlohse',
      start: '2007-02',
      end: '2012-02',
      current: false,
      type: 'full',
    },
  ],
  education: [{ school: 'Hochschule für Tiermedizin Wesergrund', degree: 'Dr. med. vet.', start: '1999', end: '2006' }],
  skills: ['Klauengesundheit', 'Ziegenhaltung', 'Bestandsbetreuung'],
  languages: ['Deutsch', 'Französisch'],
  interests: ['Verband der Ziegenfreunde', 'Landpraxis heute'],
  posts: [
    {
      text: 'Heute habe ich einer Ziege einen Verband in Regenbogenfarben angelegt, weil die weiße Binde aus war. Sie trägt ihn mit mehr Würde als ich meine Kongresskarte.\n\n#Landpraxis #Ziegen',
      daysAgo: 6,
      reactions: 118,
      comments: 19,
    },
    {
      text: 'Drei Höfe, ein Problem: nasse Einstreu im Oktober. Wer zweimal am Tag fünf Minuten lüftet, spart sich meinen Besuch. Ja, ich rechne mich gerade selbst weg.',
      daysAgo: 34,
      reactions: 73,
      comments: 8,
    },
  ],
  mutual: ['katharina-weissgerber', 'svea-holtmann', 'matthis-brodersen'],
  connections: 388,
  followers: 431,
});
