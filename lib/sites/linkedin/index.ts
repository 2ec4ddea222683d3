import { readComposers } from '../form';
import { createReading, requestUnderWay } from '../reading';
import type { SiteReader } from '../site';
import { addressOf, placeOf } from './address';
import { choiceAt, composerAt, listComposers } from './composers';
import { readConnected } from './connected';
import { readConnections } from './connections';
import { readDetails } from './details';
import { readEmberProfile } from './ember';
import { readGuestProfile } from './guest';
import { invitedBy } from './invitation';
import { readRequests } from './invitations';
import { hasConversation } from './messages';
import { findChoice } from './note';
import * as sdui from './sdui';

/** LinkedIn, by the facts of the LinkedIn research. */
export const linkedin: SiteReader = {
  site: 'linkedin',
  title: 'LinkedIn',
  keys: ['componentkey', 'id', 'data-testid', 'data-sdui-component', 'data-sdui-screen', 'data-view-name'],
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
      layout: sdui.layout,
      composers() {
        const composers = readComposers(listComposers(page, invited));
        const choice = findChoice(page, invited);
        if (choice)
          composers.push({
            surface: 'note',
            recipient: choice.recipient,
            ...(choice.quotaLeft === undefined ? {} : { quotaLeft: choice.quotaLeft }),
            ...(choice.canWriteNote ? {} : { noteState: 'locked' as const }),
          });
        if (place.slug && sdui.isPending(page, place.slug)) composers.push(requestUnderWay(place.slug));
        return composers;
      },
      profile: (slug) =>
        sdui.readSduiProfile(page, slug) ?? readEmberProfile(page, slug) ?? readGuestProfile(page, slug),
      connected: (profile) => readConnected(page, url, profile),
      detail: (slug) => readDetails(page, url, slug),
      isBuilding: () => page.document.querySelector('main#workspace') !== null,
      contacts: () => readConnections(page),
      requests: () =>
        place.page === 'sent-requests' || place.page === 'received-requests' ? readRequests(page, place.page) : null,
      conversation: () => (hasConversation(page) ? { layout: 'ember' } : null),
    });
  },
};
