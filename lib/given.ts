import type { Profile, Site } from './domain/profile';
import { parsePersonName } from './language/person-name';
import { plainText } from './language/sentence';

/** The person whose page stands in a tab. */
export interface TabPerson {
  tabId: number;
  site: Site;
  slug: string;
}

/** What the user typed where a page could not be read. */
export interface Typed {
  name?: string;
  headline?: string;
}

/** What the user gave by hand for the person of a tab: passages marked on the page, newest first, and what was typed. */
export interface Given {
  marked: string[];
  typed: Typed;
}

/** The part of `storage.session` this needs. The browser keeps that area in memory, out of the reach of content scripts. */
export interface GivenStorage {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Nothing was given. */
export const nothingGiven: Given = { marked: [], typed: {} };

/** Longest passage that is taken, and longest typed line, in UTF-16 units; most passages kept for one person. */
const [longestPassage, longestLine, mostPassages] = [1000, 200, 5];

const prefixOf = (tabId: number): string => `given:${tabId}:`;

/** Where the two parts are kept. */
export const keysOf = ({ tabId, site, slug }: TabPerson): { marked: string; typed: string } => ({
  marked: `${prefixOf(tabId)}marked:${site}:${slug}`,
  typed: `${prefixOf(tabId)}typed:${site}:${slug}`,
});

/** Passages as they were kept; whatever else comes is none. */
export const parseMarked = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.filter((one) => typeof one === 'string').slice(0, mostPassages) : [];

function parseTyped(raw: unknown): Typed {
  const { name, headline } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof headline === 'string' && { headline }),
  };
}

/** What was given for this person in this tab. */
export async function loadGiven(storage: GivenStorage, person: TabPerson): Promise<Given> {
  const keys = keysOf(person);
  const kept = await storage.get([keys.marked, keys.typed]);
  return { marked: parseMarked(kept[keys.marked]), typed: parseTyped(kept[keys.typed]) };
}

/**
 * Adds a passage, without control, direction and other invisible signs and at most 1,000 UTF-16 units long. An empty
 * one, and one that is there already, changes nothing but the order.
 */
export async function addMarked(storage: GivenStorage, person: TabPerson, passage: string): Promise<void> {
  const text = plainText(passage, longestPassage);
  if (!text) return;
  const { marked } = await loadGiven(storage, person);
  const others = marked.filter((one) => one !== text);
  await storage.set({ [keysOf(person).marked]: [text, ...others].slice(0, mostPassages) });
}

/** Takes a passage away again. */
export async function removeMarked(storage: GivenStorage, person: TabPerson, text: string): Promise<void> {
  const { marked } = await loadGiven(storage, person);
  await storage.set({ [keysOf(person).marked]: marked.filter((one) => one !== text) });
}

/** Keeps what was typed. */
export async function storeTyped(storage: GivenStorage, person: TabPerson, typed: Typed): Promise<void> {
  await storage.set({ [keysOf(person).typed]: typed });
}

/** Forgets everything of a tab, whoever was shown in it. */
export async function forgetTab(storage: GivenStorage, tabId: number): Promise<void> {
  const keys = Object.keys(await storage.get(null)).filter((key) => key.startsWith(prefixOf(tabId)));
  if (keys.length > 0) await storage.remove(keys);
}

const oneLine = (text: string | undefined): string => plainText(text ?? '', longestLine).replaceAll('\n', ' ');

/** The profile with what was given. What the page itself says goes before what was typed. */
export function completeProfile(profile: Profile, { marked, typed }: Given): Profile {
  const headline = profile.headline ?? oneLine(typed.headline);
  return {
    ...profile,
    name: profile.name.full ? profile.name : parsePersonName(oneLine(typed.name)),
    ...(headline && { headline }),
    ...(marked.length > 0 && { marked }),
  };
}
