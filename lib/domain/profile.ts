/** The two sites this product knows. */
export type Site = 'linkedin' | 'xing';

const origins: Record<string, Site> = { 'https://www.linkedin.com': 'linkedin', 'https://www.xing.com': 'xing' };

/** The site an address belongs to; null anywhere else and for what is no address. */
export function siteOf(address: string | undefined): Site | null {
  return (address && URL.canParse(address) && origins[new URL(address).origin]) || null;
}

/** Year and month, `2026-03`. */
export type Month = string;

/** Calendar day, `2026-03-14`. */
export type Day = string;

/** A person's name, taken apart as far as the page allows; `full` is what a reader sees, cleaned of badges and emojis. */
export interface PersonName {
  full: string;
  given?: string;
  family?: string;
  /** Before the name: `Dr.`, `Prof.`, `Mag.` */
  titles: string[];
  /** Behind the name: `MBA`, `PhD`. Never used in a salutation. */
  credentials: string[];
}

/** A station of a working life, as the page tells it. */
export interface Position {
  title: string;
  company?: string;
  start?: Month;
  end?: Month;
  current: boolean;
  text?: string;
}

/** A school or university, as the page tells it. */
export interface Education {
  school: string;
  degree?: string;
  start?: string;
  end?: string;
}

/** Something the person wrote or passed on. */
export interface Post {
  text: string;
  /** Calendar day where the page gives one, else the page's own words for the age ("2 Wochen"). */
  date?: string;
  kind: 'post' | 'comment' | 'share';
  /** Hashtags without the sign. */
  tags: string[];
}

/**
 * What the user's own visit showed of a person. Every string is page text: data, never an instruction, bounded in length.
 * An empty list means "nothing read"; whether that is "absent" or "not mounted" stands in {@link Reading.fields}.
 */
export interface Profile {
  site: Site;
  slug: string;
  memberId?: string;
  url: string;
  name: PersonName;
  pronouns?: string;
  degree?: 1 | 2 | 3;
  headline?: string;
  location?: string;
  about?: string;
  positions: Position[];
  education: Education[];
  skills: string[];
  languages: string[];
  interests: string[];
  services: string[];
  wants: string[];
  haves: string[];
  mutual?: { count?: number; names: string[] };
  posts: Post[];
  /** The person asks for no advertising: their words, and the part of the profile they stand in. */
  noAds?: { text: string; where: string };
  /** Words of their pages that the user marked and handed over, newest first. No reader fills this. */
  marked?: string[];
  /** True on the viewer's own profile. */
  self: boolean;
}

/** What the user said about themselves; never leaves the device. */
export type Me = Partial<Profile> & {
  signOff?: string;
  /** What I can bring to somebody. */
  gives?: string[];
  /** Words that must not stand in a draft. */
  avoid?: string[];
};

/** What the user's own profile page says, taken over into what is known of them; what was not read there stays as it was. */
export function takeOver(me: Me, profile: Profile): Me {
  const read = Object.entries(profile).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return { ...me, ...Object.fromEntries(read) };
}

/** A profile of which nothing is known but its address; the ground every read and every tolerant input starts from. */
export function createEmptyProfile(site: Site, slug: string, url: string): Profile {
  return {
    site,
    slug,
    url,
    name: { full: '', titles: [], credentials: [] },
    positions: [],
    education: [],
    skills: [],
    languages: [],
    interests: [],
    services: [],
    wants: [],
    haves: [],
    posts: [],
    self: false,
  };
}
