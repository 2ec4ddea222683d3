import type { ToPage } from './domain/protocol';
import { type Site, siteOf } from './domain/profile';

/** Largest message taken from another context, in UTF-16 units of its JSON. A full profile stays below a tenth of it. */
export const largestMessage = 400_000;

/** Whether a message is within the limit; never for what is no JSON at all. */
export function isSmallEnough(message: unknown): boolean {
  try {
    return (JSON.stringify(message)?.length ?? Number.POSITIVE_INFINITY) <= largestMessage;
  } catch {
    return false;
  }
}

/** Checks by hand what the panel says, since content scripts carry no schema library. Null for anything else. */
export function parseToPage(raw: unknown): ToPage | null {
  if (typeof raw !== 'object' || raw === null || !isSmallEnough(raw)) return null;
  const { type, id, slug, text, occasion, replace } = raw as Record<string, unknown>;
  if (type === 'read') return { type };
  if (type === 'outline') return typeof id === 'number' ? { type, id } : null;
  const isInsert =
    type === 'insert' &&
    typeof id === 'number' &&
    typeof slug === 'string' &&
    typeof text === 'string' &&
    typeof occasion === 'string' &&
    typeof replace === 'boolean';
  return isInsert ? { type, id, slug, text, occasion, replace } : null;
}

/** The parts of a sender that the browser vouches for. */
interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: object | undefined;
}

/** The site a content script speaks from, by what the browser says of it; null for every other sender. */
export function siteOfSender(sender: Sender, ownId: string): Site | null {
  return sender.id === ownId && sender.tab ? siteOf(sender.url) : null;
}
