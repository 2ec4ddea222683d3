import { connectedDay, type Person } from '../person';
import { classicModal } from './classic';
import { longDay, mediumDay } from './dates';
import { type Branch, h } from './tree';
import { profilePath, shownName, type View } from './view';

const mailOf = (person: Person): string => `${person.slug.normalize('NFD').replace(/[^a-z-]/g, '')}@lohsetal.example`;

/** Contact info in the old front end: the name again as an `h1`, and for contacts since when they are one. */
export function classicContactInfo(view: View, person: Person): Branch {
  const { words } = view;
  const day = connectedDay(person, view.options.now);
  const part = (icon: string, title: string, value: Branch) =>
    h(
      'section',
      { class: 'pv-contact-info__contact-type' },
      h(
        'svg',
        { role: 'none', 'aria-hidden': 'true', class: 'pv-contact-info__contact-icon', 'data-test-icon': icon },
        h('use', { href: `#${icon}` }),
      ),
      h('h3', { class: 'pv-contact-info__header t-16 t-black t-bold' }, title),
      h('div', { class: 't-14' }, value),
    );
  const address = `www.linkedin.com${profilePath(person)}`;
  return classicModal(view, 'pv-contact-info', shownName(person), [
    h(
      'section',
      { class: 'pv-profile-section pv-contact-info' },
      h('h2', { class: 'text-body-large-open' }, words.contact.title),
      part(
        'linkedin-bug-medium',
        words.contact.profile(shownName(person)),
        h('a', { href: profilePath(person) }, address),
      ),
      person.degree === 1 &&
        part(
          'envelope-medium',
          words.contact.mail,
          h('a', { href: `mailto:${mailOf(person)}`, target: '_blank' }, mailOf(person)),
        ),
      day !== undefined &&
        part(
          'people-medium',
          words.contact.connected,
          h('span', { class: 't-14 t-black t-normal' }, mediumDay(day, words.dates)),
        ),
    ),
  ]);
}

/** Contact info in the single-page part: a dialog of the browser's own, without a role. */
export function contactInfo(view: View, person: Person, isOpen: boolean): Branch {
  const { c, words } = view;
  const day = connectedDay(person, view.options.now);
  const part = (title: string, value: string) =>
    h('div', { class: c('group') }, h('p', { class: c('strongText') }, title), h('p', { class: c('muted') }, value));
  return h(
    'dialog',
    {
      'data-testid': 'dialog',
      'aria-labelledby': 'dialog-header',
      open: isOpen,
      class: c('native'),
      'data-back': profilePath(person),
    },
    h('h2', { id: 'dialog-header', class: c('cardTitle') }, shownName(person)),
    h(
      'div',
      { 'data-testid': 'dialog-content', class: c('dialogContent') },
      part(words.contact.profile(shownName(person)), `www.linkedin.com${profilePath(person)}`),
      person.degree === 1 && part(words.contact.mail, mailOf(person)),
      day !== undefined && part(words.contact.connected, longDay(day, words.dates)),
    ),
    h('button', { type: 'button', 'data-close': true, class: c('button plain slim') }, words.invite.close),
  );
}
