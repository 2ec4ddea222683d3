import { createHash } from 'node:crypto';
import { type Branch, h, type Piece } from '../linkedin/tree';
import { timelineText } from './dates';
import { htmlDocument } from './frame';
import { cityOf, currentPosition, type Member, nameOf, profilePath, surnOf, xingIdOf } from './member';
import type { View } from './view';

/** A page with the one inline script its policy lets run, by the script's hash. */
export interface GuestPage {
  body: string;
  /** `sha256-…` of the inline script. */
  scriptHash: string;
}

const origin = 'https://www.xing.com';

/** Where one logs in; another host, to which the town leads nobody. */
const loginLink = (view: View, path: string): Branch =>
  h(
    'a',
    { href: `https://login.xing.com/?dest_url=${encodeURIComponent(origin + path)}`, class: view.c('Button strong') },
    view.words.guest.login,
  );

/**
 * A profile for somebody who is not logged in: other names for the same things, less of everything, and the page's data in
 * `window.crate` (XING research §a, "Server-rendered data").
 */
export function guestDocument(view: View, member: Member): GuestPage {
  const { c } = view;
  const name = nameOf(member);
  const title = [name, currentPosition(member)?.title].filter((part) => part !== undefined).join(' - ');
  // The canonical address may be written in lower case while the data keep the case.
  const address = origin + profilePath(member).toLowerCase();
  const head = [
    h('link', { rel: 'canonical', href: address }),
    h('meta', { property: 'og:url', content: address }),
    h('meta', { property: 'og:type', content: 'profile' }),
    h('meta', { property: 'og:title', content: `${title} | XING` }),
  ];
  const body = h(
    'body',
    { class: c('Frame-style-body') },
    h(
      'header',
      { class: c('Frame-style-header') },
      h(
        'div',
        { class: c('Frame-style-inner') },
        h('strong', { class: c('Frame-style-nav') }, loginLink(view, profilePath(member))),
      ),
    ),
    h(
      'main',
      { id: 'content', class: c('Frame-style-main') },
      h(
        'div',
        { class: c('src-profile_view-profile_view') },
        guestHead(view, member),
        guestSections(view, member),
        wall(view, member),
      ),
    ),
  );
  const script = crateScript(member);
  const data = h('script', { id: 'runtime-config' }, script);
  return {
    body: htmlDocument(view, `${title} | XING`, [...head, data], null, body),
    scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
  };
}

/** The page's data: a literal of the language, not JSON, with bare `undefined` in it. */
function crateScript(member: Member): string {
  const slug = member.slug;
  const id = xingIdOf(member);
  const apollo = {
    ROOT_QUERY: {
      __typename: 'Query',
      [`xingIdWithError(${JSON.stringify({ id: slug })})`]: { __ref: `XingId:${id}` },
    },
    [`XingId:${id}`]: { __typename: 'XingId', id, pageName: slug, displayName: nameOf(member) },
  };
  const data = JSON.stringify(apollo).replaceAll('<', '\\u003c');
  return `window.crate={"appName":"profile","csrfToken":undefined,"serverData":{"APOLLO_STATE":${data},"userAgent":undefined}};`;
}

function guestHead(view: View, member: Member): Branch {
  const { c, words } = view;
  const place = [cityOf(member), words.country].filter((part) => part !== undefined).join(', ');
  const work = currentPosition(member);
  return h(
    'section',
    { class: c('Card src-xing_id-container') },
    h(
      'div',
      { 'data-xds': 'ProfileImage', class: c('Image huge') },
      h('img', { src: `/town/avatar/${view.people.indexOf(member.person)}.svg`, alt: nameOf(member) }),
    ),
    h('h1', { 'data-xds': 'Hero', class: c('Hero') }, nameOf(member)),
    work !== undefined &&
      member.status !== undefined &&
      h(
        'p',
        {},
        [words.status[member.status], work.title, work.company].filter((part) => part !== undefined).join(', '),
      ),
    h('p', {}, place),
  );
}

function guestSections(view: View, member: Member): Branch[] {
  const { c, options, ui, words } = view;
  const name = member.person.name.given ?? nameOf(member);
  const { education = [], interests = [], languages = [], positions = [], skills = [] } = member.person;
  const section = (qa: string, title: string, ...content: (Branch | Branch[])[]) =>
    h('section', { 'data-qa': qa, class: c('Card src-guest-section') }, h('h2', {}, title), ...content);
  const list = (items: string[]) =>
    h(
      'ul',
      {},
      items.map((item) => h('li', {}, item)),
    );
  const station = (qa: string, surn: string, ...lines: (Piece | false)[]) =>
    h(
      'li',
      { 'data-qa': qa, id: surn, class: c('src-timeline-entry') },
      lines.map((line) => line !== false && h('p', {}, line)),
    );
  const stations = positions.map(({ title, company, start, end, current }) =>
    station(
      'we-entry',
      surnOf(member, 'work_experience', title),
      start !== undefined && timelineText(start, end, options.now, ui),
      title,
      company !== undefined && (current ? company : words.guest.masked),
    ),
  );
  const schools = education.map(({ school, degree, start, end }) =>
    station(
      'education-entry',
      surnOf(member, 'school', school),
      start !== undefined && timelineText(start, end, options.now, ui),
      degree ?? false,
      school,
    ),
  );
  return [
    skills.length > 0 &&
      section('skills-section', words.skills.title, h('div', { 'data-qa': 'skills-tags' }, list(skills))),
    stations.length > 0 &&
      section(
        'timeline-section',
        words.guest.timeline(name),
        h('ul', {}, stations),
        h('h2', {}, words.guest.education(name)),
        h('ul', {}, schools),
      ),
    languages.length > 0 && section('language-skills-section', words.guest.languages(name), list(languages)),
    interests.length > 0 && section('interests-section', words.guest.interests(name), list(interests)),
  ].filter((part) => part !== false);
}

function wall(view: View, member: Member): Branch {
  return h(
    'section',
    { class: view.c('Card src-guest-wall') },
    h('p', {}, view.words.guest.wall),
    loginLink(view, profilePath(member)),
  );
}

/** What every other page is for somebody who is not logged in. */
export function wallDocument(view: View, path: string): string {
  const { c, words } = view;
  return htmlDocument(
    view,
    `${words.guest.login} | XING`,
    [],
    null,
    h(
      'body',
      { class: c('Frame-style-body') },
      h(
        'main',
        { class: c('Frame-style-main') },
        h('section', { class: c('Card src-page-column') }, h('p', {}, words.guest.wallPage), loginLink(view, path)),
      ),
    ),
  );
}
