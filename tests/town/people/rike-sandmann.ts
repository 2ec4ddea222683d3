import { definePerson } from '../person';

export default definePerson({
  slug: 'rike-sandmann',
  name: { full: 'Rike Sandmann', given: 'Rike', family: 'Sandmann' },
  pronouns: 'sie/ihr',
  headline: 'Fahrradmechanikerin, Werkstatt Speichenhof | Reparaturtreff Auenbrück',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Ich baue Laufräder und bringe anderen bei, wie man sie selbst zentriert. Jeden zweiten Samstag öffnen wir die Werkstatt für alle, die etwas Kaputtes unter dem Arm haben: Toaster, Kinderwagen, Stehlampen.',
  positions: [
    {
      title: 'Inhaberin',
      company: 'Werkstatt Speichenhof',
      start: '2017-04',
      current: true,
      type: 'self',
      place: 'Auenbrück',
    },
    {
      title: 'Zweiradmechatronikerin',
      company: 'Radhaus Pregel',
      start: '2011-09',
      end: '2017-03',
      current: false,
      type: 'full',
    },
  ],
  education: [
    { school: 'Berufsschule Lohsetal', degree: 'Zweiradmechatronik, Gesellenbrief', start: '2008', end: '2011' },
    { school: 'Handwerkskammer Mittellohse', degree: 'Meisterprüfung', start: '2015', end: '2016' },
  ],
  skills: ['Laufradbau', 'Ersatzteile für alte Naben', 'Werkstattkurse', 'Ehrenamt koordinieren'],
  languages: ['Deutsch', 'Englisch'],
  interests: ['Lastenrad-Bund Lohsetal', 'Reparatur statt Müll'],
  volunteering: [{ role: 'Mitgründerin', organisation: 'Reparaturtreff Auenbrück', start: '2018' }],
  posts: [
    {
      text: 'Am Samstag kam ein Junge mit der Spieluhr seiner Uroma. Es fehlte eine Feder von der Länge eines Fingernagels. Jetzt spielt sie wieder, nur einen halben Ton tiefer.\n\n#Reparaturtreff',
      daysAgo: 9,
      reactions: 64,
      comments: 11,
    },
  ],
  connections: 212,
  followers: 240,
  self: true,
});
