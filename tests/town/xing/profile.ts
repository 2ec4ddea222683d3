import { type Branch, h } from '../linkedin/tree';
import { dialogTree, type Screen } from './frame';
import { cityOf, currentPosition, type Member, nameOf, profilePath, relationOf } from './member';
import { lazyModules } from './modules';
import { button, copy, headline, icon, indexOf, meta, portrait, profileLink, type View } from './view';

/** The profile: the head at once, everything below it as places that fill when scrolled near. */
export function profileScreen(view: View, member: Member, overlay: 'contact-details' | null = null): Screen {
  const { c } = view;
  const work = currentPosition(member)?.title;
  return {
    title: `${[nameOf(member), work].filter((part) => part !== undefined).join(' - ')} | XING`,
    main: [
      h('div', { id: 'profile-xingid-container', class: c('styles-grid-row') }, head(view, member)),
      h(
        'div',
        { class: c('src-profile-columns') },
        h(
          'div',
          { class: c('styles-grid-col') },
          Object.keys(lazyModules).map((name) =>
            h('div', {
              class: c('src-profile-placeholder'),
              'data-module': name,
              'data-member': indexOf(view, member),
            }),
          ),
        ),
        h('aside', { class: c('src-profile-aside') }, mayKnow(view, member)),
      ),
    ],
    ...(overlay !== null && { overlay: contactDetails(view, member) }),
  };
}

function head(view: View, member: Member): Branch {
  const { c, words } = view;
  const relation = relationOf(member);
  const city = cityOf(member);
  return h(
    'div',
    { id: 'XingIdModule', class: c('Card src-xing_id-container') },
    h(
      'div',
      { class: c('src-xing_id-cover') },
      h('img', { src: `/town/cover/${view.people.indexOf(member.person)}.svg`, alt: '' }),
    ),
    portrait(view, member, 'huge', nameOf(member)),
    h(
      'h1',
      { 'data-xds': 'Hero', class: c('Hero') },
      nameOf(member),
      h(
        'div',
        { class: c('src-xing_id-flag') },
        h(
          'div',
          {},
          h(
            'button',
            { type: 'button', class: c('Flag'), 'aria-haspopup': 'true' },
            h('span', { 'data-xds': 'Flag' }, h('span', {}, member.membership)),
          ),
          h('div', { 'data-xds': 'PopOver', class: c('PopOver') }, copy(view, words.promo)),
        ),
      ),
    ),
    h(
      'section',
      { class: c('src-xing_id-lines') },
      occupation(view, member),
      // The country follows the language of the page (a scraper's own remark); so does the first word of the occupation.
      h(
        'div',
        { class: c('src-xing_id-line') },
        icon(view, 'IconLocationPin', { 'data-qa': 'location-pin-icon' }),
        h(
          'div',
          {},
          city === undefined ? copy(view, words.country) : copy(view, h('strong', {}, city), `, ${words.country}`),
        ),
      ),
      h(
        'div',
        { class: c('src-xing_id-line') },
        h(
          'button',
          { type: 'button', 'data-xds': 'TextButton', class: c('TextButton') },
          h(
            'div',
            {},
            h('span', {}, h('span', {}, h('strong', {}, String(member.person.connections)), ` ${words.contacts}`)),
          ),
        ),
        h(
          'a',
          {
            href: `${profilePath(member)}/xing-id/contact-details?sc_o=profile_header`,
            'data-xds': 'Hyperlink',
            class: c('Hyperlink'),
          },
          words.contactDetails,
        ),
      ),
    ),
    h(
      'div',
      { class: c('src-xing_id-actions') },
      primaryAction(view, member),
      relation !== 'self' &&
        h(
          'button',
          {
            type: 'button',
            'data-qa': 'more-button',
            'aria-label': words.more,
            'aria-expanded': 'false',
            'data-member': indexOf(view, member),
            class: c('Button round'),
          },
          icon(view, 'IconMore'),
        ),
    ),
  );
}

function occupation(view: View, member: Member): Branch | false {
  const work = currentPosition(member);
  if (member.status === undefined || work === undefined) return false;
  return h(
    'div',
    { class: view.c('src-xing_id-line') },
    icon(view, 'IconJobs'),
    h(
      'div',
      {},
      copy(
        view,
        `${view.words.status[member.status]}, `,
        h('strong', {}, work.title),
        work.company === undefined ? '' : `, ${work.company}`,
      ),
    ),
  );
}

/** One slot of changing meaning; only its label says which. `data-does` is for the page's own script. */
export function primaryAction(view: View, member: Member): Branch {
  const relation = relationOf(member);
  return button(view, relation === 'requested' ? 'plain' : 'strong', view.words.action[relation], {
    'data-qa': 'profile-primary-action',
    'data-does': relation,
    'data-member': indexOf(view, member),
    disabled: relation === 'requested',
  });
}

/** The menu behind the three dots. */
export function moreMenu(view: View, member: Member): Branch {
  const { c, words } = view;
  const relation = relationOf(member);
  const item = (label: string, does?: string) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: c('src-menu-item'), 'data-does': does, 'data-member': does && indexOf(view, member) },
        label,
      ),
    );
  return h(
    'div',
    { 'data-qa': 'more-menu', 'data-xds': 'PopOver', class: c('src-menu-box') },
    h(
      'ul',
      {},
      relation !== 'contact' && item(words.menu.write, 'contact'),
      item(words.menu.share),
      relation === 'contact' ? item(words.menu.remove) : item(words.menu.report),
    ),
  );
}

/** People beside the profile; "Hinzufügen" sends at once, without any dialog. */
function mayKnow(view: View, member: Member): Branch | false {
  const { c, words } = view;
  const others = view.members.filter((one) => one !== member && relationOf(one) === 'stranger').slice(0, 3);
  if (others.length === 0) return false;
  return h(
    'section',
    { 'data-xds': 'Card', class: c('Card') },
    headline(view, words.mayKnow),
    h(
      'ul',
      { class: c('src-lists-list') },
      others.map((other) =>
        h(
          'li',
          { class: c('src-lists-row') },
          h('a', { href: profileLink(other, 'profile_pymk') }, portrait(view, other, 'small')),
          h(
            'div',
            { class: c('src-lists-text') },
            h('a', { href: profileLink(other, 'profile_pymk') }, headline(view, nameOf(other), 'h3')),
            currentPosition(other) !== undefined && meta(view, currentPosition(other)?.title ?? ''),
            button(view, 'slim', words.instant, { 'data-does': 'instant', 'data-member': indexOf(view, other) }),
          ),
        ),
      ),
    ),
  );
}

function contactDetails(view: View, member: Member): Branch {
  const { c, words } = view;
  const work = currentPosition(member);
  return dialogTree(
    view,
    words.contactDetails,
    headline(view, words.business, 'h3'),
    h(
      'dl',
      { class: c('src-details-list') },
      h('dt', {}, words.place),
      h('dd', {}, work?.place ?? member.person.location),
    ),
    headline(view, words.private, 'h3'),
    h('dl', { class: c('src-details-list') }, h('dt', {}, words.place), h('dd', {}, member.person.location)),
    h(
      'footer',
      { class: c('src-Canvas-footer') },
      h('a', { href: profilePath(member), 'data-xds': 'Hyperlink', class: c('Hyperlink') }, words.close),
    ),
  );
}
