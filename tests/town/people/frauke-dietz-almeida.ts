import { definePerson } from '../person';

export default definePerson({
  slug: 'frauke-dietz-almeida',
  name: { full: 'Frauke Dietz-Almeida', given: 'Frauke', family: 'Dietz-Almeida', credentials: ['M.A.'] },
  shownName: '🌍 Frauke Dietz-Almeida, M.A.',
  degree: 3,
  headline: 'Hebamme • Still- und Schlafberatung • Wochenbettküche 🍲 • „Erst der Tee, dann das Formular“',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about:
    'Über achthundert Kinder, und kein Abend war wie der andere. Seit zwei Jahren kochen wir im Dorf reihum für Familien mit Neugeborenen.',
  positions: [
    {
      title: 'Freiberufliche Hebamme',
      company: 'Hebammenhaus Südhang',
      start: '2008-05',
      current: true,
      type: 'self',
      place: 'Auenbrück',
    },
    { title: 'Initiatorin', company: 'Wochenbettküche', start: '2024-02', current: true, type: 'honorary' },
  ],
  education: [{ school: 'Hebammenschule Marienau', degree: 'Hebamme', start: '2003', end: '2006' }],
  skills: ['Hausgeburt', 'Gruppen anleiten', 'Portugiesisch'],
  languages: ['Deutsch', 'Portugiesisch'],
  interests: ['Landesverein der Hebammen'],
  volunteering: [{ role: 'Initiatorin', organisation: 'Wochenbettküche Auenbrück', start: '2024' }],
  posts: [
    {
      text: 'Neunzehn Töpfe Suppe in vier Wochen, gekocht von Leuten, die einander vorher nur vom Grüßen kannten. Es fehlt uns gerade nur eines: Deckel.\n\n#Wochenbettküche #Nachbarschaft',
      daysAgo: 7,
      reactions: 398,
      comments: 71,
    },
  ],
  connections: 276,
  followers: 340,
});
