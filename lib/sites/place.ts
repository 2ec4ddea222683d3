import { type Site, siteOf } from '../domain/profile';
import { placeOf as placeOnLinkedin } from './linkedin/address';
import type { Place } from './site';
import { placeOf as placeOnXing } from './xing/address';

const placeOf: Record<Site, (url: URL) => Place> = { linkedin: placeOnLinkedin, xing: placeOnXing };

/** Whose page an address is, by itself: a profile or a page behind it. Null anywhere else and for what is no address. */
export function personAt(address: string | undefined): { site: Site; slug: string } | null {
  const site = siteOf(address);
  const slug = site && address ? placeOf[site](new URL(address)).slug : undefined;
  return site && slug ? { site, slug } : null;
}
