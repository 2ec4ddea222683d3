import { dayBefore } from '../clock';
import { memberIdOf, numericIdOf, type Person, type TownPosition } from '../person';
import { lengthText, rangeText } from './dates';
import { type Branch, h, lines } from './tree';
import type { View } from './view';

/** The cards below the fold by the ending of their key; an empty list means the person has nothing there. */
export const lazyCards = {
  ExperienceTopLevelSection: experience,
  EducationTopLevelSection: education,
  VolunteerExperienceTopLevel: volunteering,
  Skills: skills,
  LanguageTopLevel: languages,
  Interests: interests,
};

const entryKey = (view: View, text: string) =>
  view.key(`entity-collection-item-${(numericIdOf(text) >>> 0).toString(16)}`);

const title = (view: View, text: string) => h('h2', { class: view.c('cardTitle') }, text);

const companyPath = (name: string) => `/company/${numericIdOf(name)}/`;

function logo(view: View, name: string): Branch {
  return h(
    'a',
    { tabindex: 0, href: companyPath(name), ...view.key(view.uuid()) },
    h(
      'figure',
      { class: view.c('logoFigure') },
      h('img', { src: `/town/logo/${numericIdOf(name)}.svg`, alt: view.words.logo(name), class: view.c('logo') }),
    ),
  );
}

function entry(view: View, person: Person, name: string, content: (Branch | false)[]): Branch {
  return h(
    'div',
    { class: view.c('entry'), ...entryKey(view, `${person.slug} ${name} ${JSON.stringify(content).length}`) },
    logo(view, name),
    h('div', { class: view.c('entryText') }, content),
  );
}

function experience(view: View, person: Person): Branch[] {
  const positions = person.positions ?? [];
  if (positions.length === 0) return [];
  const blocks: TownPosition[][] = [];
  for (const position of positions) {
    const last = blocks.at(-1);
    if (position.grouped && last?.[0]?.grouped && last[0].company === position.company) last.push(position);
    else blocks.push([position]);
  }
  return [
    h('div', { ...view.key(`profile_experience_top_anchor_${person.slug}`) }),
    title(view, view.words.experience),
    h(
      'div',
      { 'data-testid': `profile_ExperienceTopLevelSection_${person.slug}`, class: view.c('entries') },
      blocks.map((block) =>
        block.length > 1 ? groupedEntry(view, person, block) : singleEntry(view, person, block[0] as TownPosition),
      ),
    ),
  ];
}

function dates(view: View, position: TownPosition): Branch | false {
  return (
    position.start !== undefined &&
    h('p', { class: view.c('small') }, rangeText(position.start, position.end, view.options.now, view.words.dates))
  );
}

function details(view: View, position: TownPosition): (Branch | false)[] {
  return [
    position.place !== undefined && h('p', { class: view.c('small') }, position.place),
    position.text !== undefined &&
      h(
        'p',
        { class: view.c('text entryNote') },
        h('span', { 'data-testid': 'expandable-text-box', tabindex: -1 }, lines(position.text)),
      ),
  ];
}

function singleEntry(view: View, person: Person, position: TownPosition): Branch {
  const type = position.type === undefined ? undefined : view.words.types[position.type];
  const company = [position.company, type].filter((part) => part !== undefined).join(' · ');
  return entry(view, person, position.company ?? position.title, [
    h('p', { class: view.c('itemName') }, position.title),
    company !== '' && h('p', { class: view.c('plainLine') }, company),
    dates(view, position),
    ...details(view, position),
  ]);
}

function groupedEntry(view: View, person: Person, roles: TownPosition[]): Branch {
  const { c, options } = view;
  const company = roles[0]?.company ?? '';
  const starts = roles.flatMap((role) => role.start ?? []).toSorted();
  const today = dayBefore(options.now, 0).slice(0, 7);
  const last = roles.some((role) => role.current)
    ? today
    : (roles
        .flatMap((role) => role.end ?? [])
        .toSorted()
        .at(-1) ?? today);
  return entry(view, person, company, [
    h(
      'a',
      { tabindex: 0, href: companyPath(company), class: c('bare'), ...view.key(view.uuid()) },
      h('p', { class: c('itemName') }, company),
      h('p', { class: c('small') }, lengthText(starts[0] ?? today, last, view.words.dates)),
    ),
    h(
      'ul',
      { class: c('roles') },
      roles.map((role) =>
        h(
          'li',
          { class: c('role') },
          h('p', { class: c('itemName') }, role.title),
          role.type !== undefined && h('p', { class: c('plainLine') }, view.words.types[role.type]),
          dates(view, role),
          details(view, role),
        ),
      ),
    ),
  ]);
}

function education(view: View, person: Person): Branch[] {
  const entries = (person.education ?? []).map((item) =>
    entry(view, person, item.school, [
      h('p', { class: view.c('itemName') }, item.school),
      item.degree !== undefined && h('p', { class: view.c('plainLine') }, item.degree),
      item.start !== undefined &&
        h('p', { class: view.c('small') }, [item.start, item.end].filter((year) => year !== undefined).join(' – ')),
    ]),
  );
  if (entries.length === 0) return [];
  return [
    title(view, view.words.education),
    h('div', { 'data-testid': `profile_EducationTopLevelSection_${person.slug}`, class: view.c('entries') }, entries),
  ];
}

function volunteering(view: View, person: Person): Branch[] {
  const entries = (person.volunteering ?? []).map((item) =>
    entry(view, person, item.organisation, [
      h('p', { class: view.c('itemName') }, item.role),
      h('p', { class: view.c('plainLine') }, item.organisation),
      h('p', { class: view.c('small') }, view.words.since(item.start)),
    ]),
  );
  return entries.length === 0
    ? []
    : [title(view, view.words.volunteering), h('div', { class: view.c('entries') }, entries)];
}

function skills(view: View, person: Person): Branch[] {
  const items = (person.skills ?? []).map((skill, index) =>
    h(
      'div',
      {
        class: view.c('skill'),
        ...view.key(`com.linkedin.sdui.profile.skill(${memberIdOf(person.slug)}, ${index + 1})`),
      },
      h('p', { class: view.c('itemName') }, skill),
    ),
  );
  return items.length === 0
    ? []
    : [
        title(view, view.words.skills),
        h('div', { 'data-testid': `profile_Skills_${person.slug}`, class: view.c('skills') }, items),
      ];
}

function languages(view: View, person: Person): Branch[] {
  const items = (person.languages ?? []).map((language, index) =>
    h(
      'div',
      { class: view.c('skill'), ...entryKey(view, `${person.slug} ${language}`) },
      h('p', { class: view.c('itemName') }, language),
      h('p', { class: view.c('small') }, view.words.languageLevels[Math.min(index, 2)] ?? ''),
    ),
  );
  return items.length === 0 ? [] : [title(view, view.words.languages), h('div', { class: view.c('skills') }, items)];
}

function interests(view: View, person: Person): Branch[] {
  const { c } = view;
  const items = (person.interests ?? []).map((interest) =>
    h(
      'div',
      { class: c('interest'), ...entryKey(view, `${person.slug} ${interest}`) },
      logo(view, interest),
      h(
        'a',
        { href: companyPath(interest), class: c('bare'), ...view.key(view.uuid()) },
        h('p', { class: c('itemName') }, interest),
      ),
    ),
  );
  return items.length === 0 ? [] : [title(view, view.words.interests), h('div', { class: c('interests') }, items)];
}
