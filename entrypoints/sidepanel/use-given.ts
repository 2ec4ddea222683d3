import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  type Given,
  keysOf,
  loadGiven,
  nothingGiven,
  parseMarked,
  removeMarked,
  storeTyped,
  type TabPerson,
  type Typed,
} from '../../lib/given';

const nobody = '';

/** What the user gave by hand for the person beside the panel, in step with the context menu; never that of another one. `person` stays the same object as long as it is the same one. */
export function useGiven(person: TabPerson | null): {
  given: Given;
  type(typed: Typed): void;
  remove(passage: string): void;
} {
  const [held, setHeld] = useState({ of: nobody, given: nothingGiven });
  const of = person ? keysOf(person).marked : nobody;
  useEffect(() => {
    if (!person) return;
    let isOver = false;
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const change = area === 'session' && changes[of];
      if (!change) return;
      const marked = parseMarked(change.newValue);
      setHeld((now) => ({ of, given: { marked, typed: now.of === of ? now.given.typed : {} } }));
    };
    browser.storage.onChanged.addListener(listen);
    loadGiven(browser.storage.session, person).then(
      ({ marked, typed }) =>
        !isOver &&
        // What came in the meantime is newer.
        setHeld((now) =>
          now.of === of
            ? { of, given: { marked: now.given.marked, typed: { ...typed, ...now.given.typed } } }
            : { of, given: { marked, typed } },
        ),
      () => {},
    );
    return () => {
      isOver = true;
      browser.storage.onChanged.removeListener(listen);
    };
  }, [person, of]);
  return {
    given: held.of === of ? held.given : nothingGiven,
    type(typed) {
      if (!person) return;
      setHeld((now) => ({ of, given: { marked: now.of === of ? now.given.marked : [], typed } }));
      void storeTyped(browser.storage.session, person, typed).catch(() => {});
    },
    remove(passage) {
      if (person) void removeMarked(browser.storage.session, person, passage).catch(() => {});
    },
  };
}
