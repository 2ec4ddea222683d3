import { readComposers } from '../form';
import type { Reading } from '../../domain/reading';
import type { SiteReader } from '../site';
import { addressOf, placeOf } from './address';
import { choiceAt, composerAt, findChoice, invitedBy, isPending, listComposers, lockedNote } from './composers';
import { readContacts } from './network';
import * as modules from './profile';

/** XING, by the facts of the XING research. */
export const xing: SiteReader = {
  site: 'xing',
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
      const locked = lockedNote(page, invited);
      const composers = [...readComposers(listComposers(page, invited)), ...(locked ? [locked] : [])];
      if (kind === 'profile' && slug) {
        if (isPending(page)) composers.push({ surface: 'note', recipient: { slug }, noteState: 'absent' });
        const profile = modules.readModules(page, slug);
        const isBuilding = !profile && page.document.querySelector('main') !== null;
        return { ...nothing, composers, ...(profile ?? (isBuilding ? { layout: modules.layout, stale: true } : {})) };
      }
      if (kind === 'connections') {
        const contacts = readContacts(page);
        return { ...nothing, composers, layout: contacts ? modules.layout : null, ...(contacts ? { contacts } : {}) };
      }
      return { ...nothing, composers };
    } catch {
      return nothing;
    }
  },
};
