import { definePerson } from '../person';

export default definePerson({
  slug: 'katharina-weissgerber',
  name: { full: 'Katharina Weißgerber', given: 'Katharina', family: 'Weißgerber' },
  pronouns: 'sie/ihr',
  degree: 1,
  headline: 'Leiterin Stadtarchiv Auenbrück | Karten, Akten, Kirchenbücher',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Das Gedächtnis der Stadt passt in vier Keller und ein Treppenhaus. Ich sorge dafür, dass man darin etwas findet.',
  positions: [
    {
      title: 'Leiterin',
      company: 'Stadtarchiv Auenbrück',
      start: '2019-10',
      current: true,
      type: 'full',
      place: 'Auenbrück',
    },
    {
      title: 'Archivarin',
      company: 'Kreisarchiv Mittellohse',
      start: '2013-05',
      end: '2019-09',
      current: false,
      type: 'full',
    },
  ],
  education: [{ school: 'Archivschule Sankt Lioba', degree: 'Diplom-Archivarin (FH)', start: '2010', end: '2013' }],
  skills: ['Sütterlin lesen', 'Bestandserhaltung', 'Ortsgeschichte'],
  languages: ['Deutsch', 'Latein'],
  interests: ['Lohsetaler Geschichtsverein'],
  posts: [
    {
      text: 'In einer Bauakte von 1911 lag ein gepresstes Kleeblatt, vierblättrig, zwischen Antrag und Ablehnung. Wir haben es mit verzeichnet.\n\n#Archivalltag',
      daysAgo: 12,
      reactions: 204,
      comments: 31,
    },
  ],
  mutual: ['matthis-brodersen', 'callum-drysdale'],
  connections: 301,
  connectedDaysAgo: 3,
  thread: [
    {
      from: 'me',
      text: 'Guten Tag Katharina Weißgerber, im Speichenhof hängt ein Foto vom Bau der Lohsebrücke, leider ohne Jahr. Liest das Archiv so etwas aus Hüten und Fahrrädern?',
      daysAgo: 4,
    },
    {
      from: 'them',
      text: 'Guten Tag Frau Sandmann,\naus Fahrrädern sogar lieber als aus Hüten! Bringen Sie das Bild gern vorbei, mittwochs bin ich bis 17 Uhr da.\nHerzliche Grüße\nKatharina Weißgerber',
      daysAgo: 3,
    },
  ],
});
