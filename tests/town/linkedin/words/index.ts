import { de } from './de';
import { en } from './en';
import { pl } from './pl';

/** The labels of one language. */
export type Words = typeof de;

/** Labels by language; a language is a file of its own. */
export const words = { de, en, pl } satisfies Record<string, Words>;
