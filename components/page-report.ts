import type { Site } from '../lib/domain/profile';
import { healthOf } from '../lib/domain/health';
import type { Reading } from '../lib/domain/reading';

/** What runs where: for a report, and the same for everybody who has it. */
export interface Product {
  version: string;
  /** Name and main version, `Firefox 140`. */
  browser: string;
}

/** Name and main version of a browser, from what it calls itself; empty for one nobody expects here. */
export const nameBrowser = (userAgent: string): string => {
  const match = /(Firefox|Edg|OPR|Chrome)\/(\d{1,4})/.exec(
    userAgent.replace(/Chrome\/\d{1,4}(?=.{0,200}\b(?:Edg|OPR)\/)/, ''),
  );
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' };
  return match ? `${names[match[1] ?? ''] ?? match[1]} ${match[2]}` : '';
};

/**
 * What somebody who repairs a reader needs to know of a page: what was read by which reader, and how the page is built.
 * Of the reading only states and names of readers go in, nothing that was read.
 */
export function writeReport(site: Site, reading: Reading, outline: string, product: Product): string {
  const { health, reasons } = healthOf(reading);
  const states = Object.entries(reading.fields).map(([field, state]) => `${field}: ${state}`);
  return [
    `Anklopfen ${product.version}, ${product.browser}`,
    `${site}, ${reading.page}, layout ${reading.layout ?? 'unknown'}, ${[health, ...reasons].join(' ')}`,
    ...(states.length > 0 ? [states.join(', ')] : []),
    ...(Object.keys(reading.used).length > 0 ? [Object.values(reading.used).join(', ')] : []),
    outline,
  ].join('\n');
}
