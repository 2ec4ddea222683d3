import type { Reading } from '../domain/reading';
import type { Site } from '../domain/profile';
import type { Page } from '../dom/page';
import { linkedin } from './linkedin';
import type { Invited, SiteReader } from './site';

const readers: Partial<Record<Site, SiteReader>> = { linkedin };

/** The reader of a site; null for a site that is not read yet. */
export function readerOf(site: Site): SiteReader | null {
  return readers[site] ?? null;
}

/** One look at a page. A site without a reader gives a reading of nothing. Never throws. */
export function readPage(site: Site, page: Page, url: URL, invited: Invited | null = null): Reading {
  return (
    readerOf(site)?.read(page, url, invited) ?? {
      page: 'other',
      layout: null,
      composers: [],
      fields: {},
      used: {},
      stale: false,
    }
  );
}
