import { useEffect, useState } from 'react';
import { watchStore } from '../../lib/store/database';

/**
 * Something out of the store, read again whenever the store changes; null until it is there. `load` has to be the
 * same function on every render.
 */
export function useStored<T>(store: Parameters<typeof watchStore>[0], load: () => Promise<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = (): void => {
      load().then(
        (loaded) => !isOver && setValue(loaded),
        () => {},
      );
    };
    read();
    const stop = watchStore(store, read);
    return () => {
      isOver = true;
      stop();
    };
  }, [store, load]);
  return value;
}
