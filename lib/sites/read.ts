import type { Reading } from '../domain/reading';
import type { Site } from '../domain/profile';
import type { Page } from '../dom/page';
import { linkedin } from './linkedin';
import { xing } from './xing';
import type { Invited, SiteReader } from './site';

const readers: Record<Site, SiteReader> = { linkedin, xing };

/** The reader of a site. */
export const readerOf = (site: Site): SiteReader => readers[site];

/** One look at a page. Never throws. */
export function readPage(site: Site, page: Page, url: URL, invited: Invited | null = null): Reading {
  return readers[site].read(page, url, invited);
}
