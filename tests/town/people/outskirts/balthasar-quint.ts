import { definePerson } from '../../person';

/** Invites to follow a page: in the list of requests, and no request. */
export default definePerson({
  slug: 'balthasar-quint',
  name: { full: 'Balthasar Quint', given: 'Balthasar', family: 'Quint' },
  degree: 1,
  headline: 'Schatzmeister der Lohsetaler Ruderfreunde',
  location: 'Auenbrück, Lohsetal, Deutschland',
  writes: 'de',
  positions: [
    { title: 'Schatzmeister', company: 'Lohsetaler Ruderfreunde', start: '2020-01', current: true, type: 'honorary' },
  ],
  languages: ['Deutsch'],
  mutual: ['matthis-brodersen'],
  connections: 60,
  connectedDaysAgo: 210,
  invitesToFollow: { page: 'Lohsetaler Ruderfreunde', daysAgo: 5 },
});
