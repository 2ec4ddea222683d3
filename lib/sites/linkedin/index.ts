import type { Reading } from '../../domain/reading';
import { readComposers } from '../form';
import type { SiteReader } from '../site';
import { addressOf, placeOf } from './address';
import { choiceAt, composerAt, findChoice, invitedBy, listComposers } from './composers';
import { readConnections } from './network';
import * as sdui from './sdui';

/** LinkedIn, by the facts of the LinkedIn research. */
export const linkedin: SiteReader = {
  site: 'linkedin',
  placeOf,
  addressOf,
  composerAt,
  choiceAt,
  findChoice,
  listComposers,
  invitedBy,
  read(page, url, invited) {
    const { page: kind, slug } = placeOf(url);
    const nothing: Reading = { page: kind, layout: null, composers: [], fields: {}, used: {}, stale: false };
    try {
      const composers = readComposers(listComposers(page, invited));
      const choice = findChoice(page, invited);
      if (choice)
        composers.push({
          surface: 'note',
          recipient: choice.recipient,
          ...(choice.quotaLeft === undefined ? {} : { quotaLeft: choice.quotaLeft }),
          ...(choice.canWriteNote ? {} : { noteState: 'locked' as const }),
        });
      if (kind === 'profile' && slug) {
        if (sdui.isPending(page, slug)) composers.push({ surface: 'note', recipient: { slug }, noteState: 'absent' });
        const profile = sdui.readSduiProfile(page, slug);
        // A page that is being built has its frame but no card yet; that is a moment, not a change of the site.
        const isBuilding = !profile && page.document.querySelector('main#workspace') !== null;
        return { ...nothing, composers, ...(profile ?? (isBuilding ? { layout: sdui.layout, stale: true } : {})) };
      }
      if (kind === 'connections') {
        const contacts = readConnections(page);
        return { ...nothing, composers, layout: contacts ? sdui.layout : null, ...(contacts ? { contacts } : {}) };
      }
      return { ...nothing, composers };
    } catch {
      return nothing;
    }
  },
};
