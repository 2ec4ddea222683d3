import { definePerson } from '../../person';

/** Passes on and answers; the words of others stand beside her own. */
export default definePerson({
  slug: 'ottilie-rehwinkel',
  name: { full: 'Ottilie Rehwinkel', given: 'Ottilie', family: 'Rehwinkel' },
  pronouns: 'sie/ihr',
  degree: 2,
  headline: 'Uhrmacherin in vierter Generation | Turmuhren, Taschenuhren, Geduld',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about: 'Die Rathausuhr geht seit 1902 drei Minuten vor. Der Gemeinderat möchte, dass das so bleibt.',
  positions: [
    { title: 'Uhrmachermeisterin', company: 'Uhren Rehwinkel', start: '2009-02', current: true, type: 'self' },
  ],
  education: [{ school: 'Uhrmacherschule Tickenau', degree: 'Meisterbrief', start: '2005', end: '2008' }],
  skills: ['Turmuhren', 'Zahnradberechnung', 'Gravur'],
  languages: ['Deutsch'],
  interests: ['Freundeskreis Mechanische Uhr'],
  posts: [
    {
      kind: 'share',
      text: 'Genau so ein Zahnrad liegt seit Jahren in meiner Schublade. Morgen bringe ich es vorbei.\n\n#Turmuhr',
      on: {
        slug: 'katharina-weissgerber',
        text: 'Wer erkennt dieses Rad? Gefunden hinter dem Archivregal, Durchmesser 31 Zentimeter. #Fundsache',
      },
      daysAgo: 4,
      reactions: 41,
      comments: 6,
    },
    {
      text: 'Heute zwölf Stunden lang eine Unruh gesucht. Sie lag auf dem Butterbrot. #Werkstatt',
      daysAgo: 33,
      reactions: 88,
      comments: 14,
    },
    {
      kind: 'comment',
      text: 'Wenn die Glocke dazu wieder läutet, komme ich mit Kuchen.',
      on: { slug: 'callum-drysdale', text: 'The tower clock of Sankt Lioba ticks again after nine silent years.' },
      daysAgo: 6,
      reactions: 9,
    },
  ],
  mutual: ['katharina-weissgerber', 'callum-drysdale'],
  connections: 144,
});
