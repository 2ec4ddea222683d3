import { readComposers } from '../form';
import { createReading, requestUnderWay } from '../reading';
import type { SiteReader } from '../site';
import { addressOf, placeOf } from './address';
import { choiceAt, composerAt, findChoice, invitedBy, isPending, listComposers, lockedNote } from './composers';
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
        const locked = lockedNote(page, invited);
        return [
          ...readComposers(listComposers(page, invited)),
          ...(locked ? [locked] : []),
          ...(place.slug && isPending(page) ? [requestUnderWay(place.slug)] : []),
        ];
      },
      profile: (slug) => modules.readModules(page, slug),
      detail: () => null,
      isBuilding: () => page.document.querySelector('main') !== null,
      contacts() {
        const contacts = readContacts(page);
        return contacts && { layout: modules.layout, contacts };
      },
      requests() {
        const requests = readRequests(page);
        return requests && { layout: modules.layout, requests };
      },
    });
  },
};
