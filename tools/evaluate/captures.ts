import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Profile } from '../../lib/domain/profile';
import type { Expected, SavedPage } from '../../tests/pages/saved';

/** A page saved elsewhere: what whoever saved it wrote down about it. Null: the page does not say it. */
interface Capture {
  frontEnd?: string;
  surface?: string;
  /** Where the address of the page is known. */
  url?: string;
  profile?: Record<string, unknown> & { slug?: string; own?: boolean };
  experience?: CapturedPosition[] | null;
  positions?: CapturedPosition[];
  skillsShown?: string[];
  interests?: { companies?: { name: string }[]; groups?: { name: string }[] };
  activity?: { posts?: { kind?: string; urn?: string; textStart?: string }[] };
  contacts?: { name: string; slug: string; headline?: string; connectedOn?: string; profileId?: string }[];
  requests?: { name: string; slug: string; headline?: string; note?: string }[];
  recipient?: { name: string; profileId?: string; slug?: string | null };
  messages?: { fromOwner: boolean; text: string }[];
  pendingInvitations?: { items: unknown[] };
}

interface CapturedPosition {
  title: string;
  company?: string | null;
  from?: string | null;
  to?: string | null;
  description?: string | null;
}

const isSome = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;
const withoutNull = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => isSome(one))) as T;

const toPosition = ({ title, company, from, to, description }: CapturedPosition): Profile['positions'][number] =>
  withoutNull({
    title,
    company: company ?? undefined,
    start: from ?? undefined,
    end: to ?? undefined,
    current: !to,
    text: description ?? undefined,
  });

/** The day in the upper bits of a post's number. */
function dayOfUrn(urn: string | undefined): string | undefined {
  const id = /(\d{19})$/.exec(urn ?? '')?.[1];
  return id && new Date(Number(BigInt(id) >> 22n)).toISOString().slice(0, 10);
}

function placeOf(capture: Capture): { url: string; page: Expected['page'] } {
  const { surface = '', profile } = capture;
  const host = 'https://www.linkedin.com';
  if (capture.contacts) return { url: `${host}/mynetwork/invite-connect/connections/`, page: 'connections' };
  if (capture.messages) return { url: `${host}/messaging/thread/2-AAAA/`, page: 'conversation' };
  if (!profile) return { url: `${host}/mynetwork/grow/`, page: 'other' };
  const own = `${host}/in/${encodeURIComponent(profile.slug ?? '')}/`;
  if (capture.positions) return { url: `${own}details/experience/`, page: 'profile-detail' };
  return { url: surface.includes('overlay') ? `${own}overlay/contact-info/` : own, page: 'profile' };
}

function toProfile(capture: Capture): Pick<Expected, 'profile' | 'known'> {
  const { profile: said, activity, experience, positions, skillsShown, interests } = capture;
  if (!said) return {};
  const mutuals = said.mutuals as { namesShown: string[]; total: number } | undefined;
  const own = activity?.posts?.filter((post) => post.kind !== 'repost' && post.textStart);
  const stations = (positions ?? experience)?.map(toPosition);
  const all: Expected['profile'] = withoutNull({
    name: isSome(said.name) ? ({ full: said.name } as Profile['name']) : undefined,
    memberId: said.profileId as string | undefined,
    degree: said.degree as 1 | 2 | 3 | undefined,
    pronouns: said.pronouns as string | undefined,
    headline: said.headline as string | undefined,
    location: said.location as string | undefined,
    about: said.about as string | undefined,
    mutual: mutuals && { names: mutuals.namesShown, count: mutuals.total },
    positions: stations,
    skills: skillsShown,
    interests: interests && [...(interests.companies ?? []), ...(interests.groups ?? [])].map(({ name }) => name),
    posts: own?.map(({ textStart = '', urn }) => withoutNull({ starts: textStart, date: dayOfUrn(urn) })),
  });
  return { profile: all, known: Object.keys(all) as (keyof Profile)[] };
}

/** The truth of such a page in the project's own words; what it does not speak of is not asked for. */
function toExpected(capture: Capture): Expected {
  const { url, page } = placeOf(capture);
  const { contacts, recipient, messages } = capture;
  return {
    url: capture.url ?? url,
    page,
    layout: page === 'other' ? null : (capture.frontEnd ?? null),
    ...toProfile(capture),
    ...(contacts && {
      contacts: contacts.map(({ name, slug, headline, connectedOn, profileId }) =>
        withoutNull({
          name,
          slug,
          headline,
          connected: connectedOn,
          memberId: profileId,
          how: 'connections-list' as const,
        }),
      ),
    }),
    ...(recipient && {
      composers: [
        {
          surface: 'message' as const,
          recipient: withoutNull({ name: recipient.name, memberId: recipient.profileId }),
          thread: (messages ?? []).map(({ fromOwner, text }) => ({
            from: fromOwner ? ('me' as const) : ('them' as const),
            text,
          })),
        },
      ],
    }),
  };
}

/** Pages in a folder, each `<page>.html` beside its `<page>.expected.json`. */
export function readCaptures(folder: string): SavedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.expected.json'))
    .toSorted()
    .map((file) => {
      const path = join(folder, file);
      return {
        name: basename(file, '.expected.json'),
        html: readFileSync(path.replace(/\.expected\.json$/, '.html'), 'utf8'),
        expected: toExpected(JSON.parse(readFileSync(path, 'utf8')) as Capture),
      };
    });
}
