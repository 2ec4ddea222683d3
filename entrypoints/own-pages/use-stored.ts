import { useEffect, useState } from 'react';
import { watchStore } from '../../lib/store/database';

/** What came out of the store: nothing yet, the thing itself, or that the store does not answer. */
export type Stored<T> = { state: 'waiting' } | { state: 'there'; value: T } | { state: 'broken' };

/**
 * Something out of the store, read again whenever the store changes. `load` has to be the same function on every
 * render.
 */
export function useStored<T>(store: Parameters<typeof watchStore>[0], load: () => Promise<T>): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ state: 'waiting' });
  useEffect(() => {
    let isOver = false;
    const read = (): void => {
      load().then(
        (value) => !isOver && setStored({ state: 'there', value }),
        () => !isOver && setStored({ state: 'broken' }),
      );
    };
    read();
    const stop = watchStore(store, read);
    return () => {
      isOver = true;
      stop();
    };
  }, [store, load]);
  return stored;
}
