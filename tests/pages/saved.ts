import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ThreadMessage } from '../../lib/domain/message';
import { type Profile, siteOf } from '../../lib/domain/profile';
import type { ComposerState, FieldState, PageKind, Reading, SeenContact, SeenRequest } from '../../lib/domain/reading';
import type { Page } from '../../lib/dom/page';
import { readerOf } from '../../lib/sites/read';

/** A post of which only the beginning is known. */
export interface PostStart {
  starts: string;
  date?: string;
}

/** A field to write in, with what was said before. */
export interface ExpectedComposer extends ComposerState {
  thread?: ThreadMessage[];
}

/** What a right reading of a saved page says. */
export interface Expected {
  url: string;
  page: PageKind;
  layout: string | null;
  stale?: boolean;
  /** All that the page tells of its person; missing where it must tell of nobody. A field that is not here is not on the page. */
  profile?: Omit<Partial<Profile>, 'posts'> & { posts?: (Profile['posts'][number] | PostStart)[] };
  /** States that are certain; all other fields without a value may be absent, not mounted or unreadable. */
  fields?: Partial<Record<keyof Profile, FieldState>>;
  /** The fields that whoever wrote this down knew about; missing: all of them. */
  known?: (keyof Profile)[];
  contacts?: SeenContact[];
  requests?: SeenRequest[];
  composers?: ExpectedComposer[];
}

/** A page that was saved, with what is known of it. */
export interface SavedPage {
  /** `linkedin/sdui--second-degree`. */
  name: string;
  html: string;
  expected: Expected;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The project's own saved pages, by site and name. */
export const readSavedPages = (): SavedPage[] =>
  ['linkedin', 'xing'].flatMap((site) =>
    (existsSync(join(folder, site)) ? readdirSync(join(folder, site)) : []).toSorted().map((name) => ({
      name: `${site}/${basename(name)}`,
      html: readFileSync(join(folder, site, name, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, site, name, 'expected.json'), 'utf8')) as Expected,
    })),
  );

/** A reading, and what its composers know of the conversation. */
export type Seen = Reading & { composers: ExpectedComposer[] };

/** Reads a page as the product does. Throws on an address of neither site. */
export function see(page: Page, address: string): Seen {
  const site = siteOf(address);
  if (!site) throw new Error(`${address} is no address of LinkedIn or XING.`);
  const reader = readerOf(site);
  const reading = reader.read(page, new URL(address), null);
  const threads = reader.listComposers(page, null).map((composer) => composer.thread());
  return {
    ...reading,
    composers: reading.composers.map((composer, at) => {
      const thread = threads[at] ?? [];
      return thread.length > 0 ? { ...composer, thread } : composer;
    }),
  };
}
