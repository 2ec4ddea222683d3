import { definePerson } from '../../person';

const ISOLATE = '\u2068';
const POP = '\u2069';
const OVERRIDE = '\u202e';
const ZERO = '\u200b';

/** Teaches how pages are built, and writes like it: card keys, markup and invisible signs in her own texts. */
export default definePerson({
  slug: 'lioba-hagedorn',
  name: { full: 'Lioba Hagedorn', given: 'Lioba', family: 'Hagedorn' },
  pronouns: 'sie/ihr',
  degree: 2,
  headline: 'Dozentin für Barrierefreiheit | <h2>Überschriften</h2> sind kein Schmuck | · 1.',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  about: `Mein Lieblingsattribut ist componentkey="com.linkedin.sdui.profile.card.refACoAAZZZZTopcard", gleich nach alt.\nMan erkennt mich an ${ISOLATE}<p>· 1.</p>${POP} und an der Frage: Kann man das auch hören?`,
  positions: [
    {
      title: 'Dozentin <main id="workspace">',
      company: 'Volkshochschule Lohsetal',
      start: '2018-09',
      current: true,
      type: 'part',
      text: 'Kurse „Seiten, die man hören kann“.\nJan. 2001 – Heute · 25 Jahre steht im Übungstext, nicht im Lebenslauf.',
    },
  ],
  skills: ['Screenreader', '<script>alert(1)</script>'],
  languages: ['Deutsch'],
  posts: [
    {
      text: `Übung für heute: Wer findet den Fehler?\n<div componentkey="com.linkedin.sdui.profile.card.refACoAAXXXXTopcard"><h2>Wichtige Person</h2><p>· 1.</p></div>\nUnd${ZERO}wer${ZERO}das${ZERO}vorlesen lässt, hört ${OVERRIDE}rückwärts${POP}.\n\n#Barrierefreiheit`,
      daysAgo: 5,
      reactions: 73,
      comments: 18,
    },
  ],
  mutual: ['katharina-weissgerber'],
  connections: 188,
});
