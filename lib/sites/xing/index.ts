import { readComposers } from '../form';
import { createReading, requestUnderWay } from '../reading';
import type { SiteReader } from '../site';
import { addressOf, placeOf } from './address';
import {
  choiceAt,
  closedNote,
  composerAt,
  findChoice,
  hasConversation,
  invitedBy,
  isPending,
  listComposers,
} from './composers';
import { isNobody, readXingGuest } from './guest';
import { readContacts, readRequests } from './network';
import * as modules from './profile';

/** XING, by the facts of the XING research. */
export const xing: SiteReader = {
  site: 'xing',
  title: 'XING',
  keys: ['id', 'data-qa', 'data-xds', 'data-testid'],
  placeOf,
  addressOf,
  composerAt,
  choiceAt,
  findChoice,
  listComposers,
  invitedBy,
  read(page, url, invited) {
    const place = placeOf(url);
    return createReading(place, {
      layout: modules.layout,
      composers() {
        const closed = closedNote(page, invited);
        return [
          ...readComposers(listComposers(page, invited)),
          ...(closed ? [closed] : []),
          ...(place.slug && isPending(page) ? [requestUnderWay(place.slug)] : []),
        ];
      },
      profile: (slug) => modules.readModules(page, slug) ?? readXingGuest(page, slug),
      // A page behind a profile carries the person's head and modules, as far as it shows them.
      detail: (slug) => modules.readModules(page, slug),
      isBuilding: () => page.document.querySelector('main') !== null && !isNobody(page),
      contacts() {
        const contacts = readContacts(page);
        return contacts && { layout: modules.layout, contacts };
      },
      requests() {
        const requests = readRequests(page);
        return requests && { layout: modules.layout, requests };
      },
      conversation: () => (hasConversation(page) ? { layout: modules.layout } : null),
    });
  },
};
