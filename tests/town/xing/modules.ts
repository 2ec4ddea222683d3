import { type Branch, h, lines, type Piece } from '../linkedin/tree';
import type { TownPosition } from '../person';
import { timelineText } from './dates';
import { type Member, profilePath, surnOf } from './member';
import { copy, headline, indexOf, meta, type View } from './view';

/** How many entries of the timeline stand there before the rest is folded away. */
const SHOWN = 2;

/** The modules below the fold by their id, in the order of the page; null means the member has nothing there. */
export const lazyModules: Record<string, (view: View, member: Member) => (Branch | false)[] | null> = {
  ProfileAboutMeModule: about,
  ProfileTimelineModule: timeline,
  ProfileSkillsModule: skills,
  ProfileLanguagesModule: languages,
  AccomplishmentsModule: qualifications,
  ProfileInterestsModule: interests,
  ContactsModule: legacyFrame,
  ProfileStatsModule: stats,
};

/** What a placeholder becomes; null when the member has nothing to show there. */
export function filledModule(view: View, member: Member, name: string): Branch | null {
  const content = Object.hasOwn(lazyModules, name) ? (lazyModules[name]?.(view, member) ?? null) : null;
  return content && h('div', { id: name, class: view.c('Card src-profile-module') }, content);
}

const section = (view: View, title: string, ...content: (Branch | false)[]): (Branch | false)[] => [
  headline(view, title),
  ...content,
];

function about(view: View, { person }: Member) {
  if (person.about === undefined) return null;
  return section(view, view.words.about, copy(view, ...lines(person.about)));
}

function entry(
  view: View,
  member: Member,
  of: { kind: 'work_experience' | 'school'; title: string; place?: string; time?: string; text?: string },
): Branch {
  const surn = surnOf(member, of.kind, `${of.title} ${of.place}`);
  return h(
    'div',
    { 'data-qa': `timeline-${surn}-entry`, class: view.c('src-timeline-entry') },
    of.time !== undefined && meta(view, of.time),
    h('h2', { 'data-qa': 'timeline-headline', 'data-xds': 'Headline', class: view.c('Headline') }, of.title),
    h('div', {}, h('div', {}, of.place !== undefined && copy(view, of.place))),
    of.text !== undefined && copy(view, h('span', {}, lines(of.text))),
    h(
      'a',
      {
        href: `/profile/my_profile/timeline/show/${encodeURIComponent(member.slug)}/${surn}`,
        class: view.c('src-timeline-more'),
        'aria-label': view.words.more,
      },
      '…',
    ),
  );
}

const workEntry = (view: View, member: Member, { title, company, start, end, text }: TownPosition): Branch =>
  entry(view, member, {
    kind: 'work_experience',
    title,
    place: company,
    time: start === undefined ? undefined : timelineText(start, end, view.options.now, view.ui),
    text,
  });

function timelineEntries(view: View, member: Member): Branch[] {
  const work = (member.person.positions ?? []).map((position) => workEntry(view, member, position));
  const schools = (member.person.education ?? []).map(({ school, degree, start, end }) =>
    entry(view, member, {
      kind: 'school',
      title: degree ?? school,
      place: degree === undefined ? undefined : school,
      time: start === undefined ? undefined : timelineText(start, end, view.options.now, view.ui),
    }),
  );
  return [...work, ...schools];
}

function timeline(view: View, member: Member) {
  const entries = timelineEntries(view, member);
  if (entries.length === 0) return null;
  const folded = entries.length - SHOWN;
  return section(
    view,
    view.words.timeline,
    ...entries.slice(0, SHOWN),
    folded > 0 &&
      h(
        'div',
        { 'data-qa': 'bucket' },
        h(
          'button',
          {
            type: 'button',
            'data-xds': 'TextButton',
            class: view.c('TextButton'),
            'data-does': 'unfold',
            'data-member': indexOf(view, member),
          },
          h('div', {}, h('span', {}, view.words.stations(folded))),
        ),
      ),
  );
}

/** The folded part of the timeline, unfolded. */
export const unfoldedBucket = (view: View, member: Member): Branch =>
  h('div', { 'data-qa': 'bucket' }, timelineEntries(view, member).slice(SHOWN));

const tag = (view: View, text: string): Branch =>
  h('div', { 'data-xds': 'Tag', class: view.c('Tag') }, h('div', {}, h('span', {}, text)));

/** The first skill is a top skill, the rest are hard ones. */
function skills(view: View, member: Member) {
  const { words } = view;
  const [top, ...hard] = member.person.skills ?? [];
  const soft = member.softSkills ?? [];
  if (top === undefined && soft.length === 0) return null;
  const group = (title: Piece, items: string[]) =>
    items.length > 0 &&
    h(
      'div',
      { class: view.c('src-skills-group') },
      h('h2', { 'data-xds': 'Headline', class: view.c('Headline slim') }, title),
      h(
        'div',
        { class: view.c('src-skills-tags') },
        items.map((item) => tag(view, item)),
      ),
    );
  return section(
    view,
    words.skills.title,
    group(h('span', {}, words.skills.top), top === undefined ? [] : [top]),
    group(words.skills.hard, hard),
    group(words.skills.soft, soft),
  );
}

function languages(view: View, { person }: Member) {
  if (person.languages === undefined) return null;
  const { c, words } = view;
  return section(
    view,
    words.languages,
    ...person.languages.map((language, index) =>
      h(
        'div',
        { class: c('src-languages-item') },
        headline(view, language),
        h(
          'div',
          {},
          h('div', {
            'data-xds': 'ProgressBar',
            role: 'progressbar',
            'aria-valuenow': 4 - Math.min(index, 2),
            'aria-valuemax': 4,
            class: c('ProgressBar'),
          }),
          copy(view, words.levels[Math.min(index, 2)] ?? ''),
        ),
      ),
    ),
  );
}

function qualifications(view: View, member: Member) {
  if (member.qualifications === undefined) return null;
  return section(
    view,
    view.words.qualifications,
    ...member.qualifications.map(({ name, date }) =>
      h('div', {}, date !== undefined && meta(view, date), headline(view, name)),
    ),
  );
}

function interests(view: View, { person }: Member) {
  if (person.interests === undefined) return null;
  return section(
    view,
    view.words.interests,
    h(
      'div',
      { class: view.c('src-skills-tags') },
      person.interests.map((item) => tag(view, item)),
    ),
  );
}

/** The address of the legacy frame of a profile. */
const framePath = (member: Member): string =>
  `/profile/version/embedded/${encodeURIComponent(member.slug)}/web_profiles`;

function legacyFrame(view: View, member: Member) {
  if (member.wants === undefined && member.haves === undefined) return null;
  return section(
    view,
    view.words.elsewhere,
    h('iframe', { id: 'tab-content', title: 'tab-content', src: framePath(member), class: view.c('src-legacy-frame') }),
  );
}

function stats(view: View, member: Member) {
  const { words } = view;
  const year = 2006 + (member.person.connections % 15);
  return section(
    view,
    words.stats.title,
    h(
      'div',
      {},
      h(
        'div',
        {},
        copy(view, words.stats.line),
        h(
          'div',
          {},
          `${String((member.slug.length % 12) + 1).padStart(2, '0')}.${year} / ${member.person.connections * 3}`,
        ),
      ),
    ),
    h(
      'a',
      { href: `${profilePath(member)}/cv?sc_o=profile_stats`, 'data-xds': 'Hyperlink', class: view.c('Hyperlink') },
      'CV',
    ),
  );
}

/** The document of the legacy frame, as the site showed wants and haves until about 2020. */
export function frameBody(view: View, member: Member): Branch {
  const list = (id: string, title: string, items: string[] | undefined) =>
    items !== undefined &&
    h(
      'div',
      { id },
      h('h3', {}, title),
      h(
        'ul',
        {},
        items.map((item) => h('li', {}, item)),
      ),
    );
  return h(
    'body',
    { class: view.c('src-legacy-body') },
    list('haves', view.words.haves, member.haves),
    list('wants', view.words.wants, member.wants),
    h('div', { id: 'profiles-tab' }, h('ul', { class: 'item-list' }, h('li', {}, view.words.network.none))),
  );
}
