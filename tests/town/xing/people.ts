import type { TownMessage } from '../person';

/** What only XING knows of an inhabitant; everything else is the same person as everywhere in the town. */
export interface XingEntry {
  /** The person's slug in the town. */
  of: string;
  /** The `pageName`: `Vorname_Nachname`, numbered where somebody had it first. */
  slug: string;
  membership: 'Premium' | 'Basis';
  /** How the occupation line begins. Missing: there is no such line. */
  status?: 'employee' | 'self' | 'freelance';
  softSkills?: string[];
  qualifications?: { name: string; date?: string }[];
  /** In the legacy frame; a person with neither has none. */
  wants?: string[];
  haves?: string[];
  /** Days since this contact was made. */
  contactDaysAgo?: number;
  /** Days since the viewer asked. */
  requestedDaysAgo?: number;
  /** The person asked the viewer. */
  received?: { daysAgo: number; note?: string };
  thread?: TownMessage[];
}

/** The inhabitants who are on XING, the viewer among them. Who is a contact here need not be one elsewhere. */
export const xingEntries: readonly XingEntry[] = [
  { of: 'rike-sandmann', slug: 'Rike_Sandmann', membership: 'Premium', status: 'self' },
  {
    of: 'anneliese-froehlich-moebius',
    slug: 'Anneliese_FroehlichMoebius',
    membership: 'Premium',
    status: 'self',
    softSkills: ['Ruhe im Stall'],
    wants: ['Vertretung für zwei Wochen im März', 'Austausch über Stallklima'],
    haves: ['Stallkurse für Hobbyhalter', 'Praktikum mit Nachtdienst'],
  },
  {
    of: 'mateusz-wrobel',
    slug: 'Mateusz_Wrobel',
    membership: 'Basis',
    status: 'employee',
    softSkills: ['Geduld mit Schranken', 'Zuhören'],
  },
  { of: 'harriet-pemberly', slug: 'Harriet_Pemberly', membership: 'Premium', status: 'freelance' },
  {
    of: 'juergen-oetken',
    slug: 'Juergen_Oetken',
    membership: 'Basis',
    status: 'self',
    qualifications: [{ name: 'Ausbildereignung', date: 'Mai 1995' }],
    wants: ['Lehrling ab August'],
    haves: ['Backstube zum Zuschauen'],
  },
  {
    of: 'hedda-kuehnel',
    slug: 'Hedda_Kuehnel',
    membership: 'Premium',
    status: 'employee',
    softSkills: ['Verständlich erklären'],
    qualifications: [
      { name: 'Öffentlich bestellte Sachverständige', date: 'Jan. 2013' },
      { name: 'Fachkunde Schallmessung' },
    ],
  },
  {
    of: 'priya-raghunandan',
    slug: 'Priya_Raghunandan',
    membership: 'Basis',
    status: 'employee',
    received: { daysAgo: 6 },
  },
  {
    of: 'katharina-weissgerber',
    slug: 'Katharina_Weissgerber',
    membership: 'Basis',
    status: 'employee',
    contactDaysAgo: 5,
    thread: [
      {
        from: 'them',
        text: 'Guten Tag Frau Sandmann,\nfür die Ausstellung suche ich ein Damenrad von vor 1930, es darf ruhig rosten. Wissen Sie eines?',
        daysAgo: 2,
      },
    ],
  },
  { of: 'katharina-weissgerber-7b2', slug: 'Katharina_Weissgerber2', membership: 'Basis' },
  { of: 'bruno-tessmer', slug: 'Bruno_Tessmer', membership: 'Basis', status: 'employee' },
  {
    of: 'lennart-brusius',
    slug: 'Lennart_Brusius',
    membership: 'Basis',
    status: 'employee',
    softSkills: ['Vermitteln'],
    requestedDaysAgo: 8,
  },
  {
    of: 'callum-drysdale',
    slug: 'Callum_Drysdale',
    membership: 'Premium',
    status: 'employee',
    received: {
      daysAgo: 1,
      note: 'Hi Rike, we already argue about bicycle bells elsewhere. It seems only fair to continue it here.',
    },
  },
  { of: 'rüdiger-stöckl-4b2', slug: 'Rüdiger_Stöckl', membership: 'Basis', status: 'employee' },
  { of: 'matthis-brodersen', slug: 'Matthis_Brodersen', membership: 'Premium', status: 'employee', contactDaysAgo: 0 },
  {
    of: 'svea-holtmann',
    slug: 'Svea_Holtmann',
    membership: 'Basis',
    status: 'employee',
    contactDaysAgo: 212,
    haves: ['Drehbühne, leihweise'],
    thread: [
      { from: 'me', text: 'Hallo Svea, probierst du das hier auch gerade aus?', daysAgo: 210 },
      { from: 'them', text: 'Nur heute. Und weil ich dir den Drehkranz zeigen wollte.', daysAgo: 210 },
      { from: 'them', text: 'Er ist im Hof, groß und rund.', daysAgo: 209 },
    ],
  },
];
