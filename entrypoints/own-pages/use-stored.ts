import { useEffect, useState } from 'react';
import { watchStore } from '../../lib/store/database';

/** Something out of the store, read again whenever one of these stores changes; null until it is there. */
export function useStored<T>(stores: Parameters<typeof watchStore>[0], load: () => Promise<T>): T | null {
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
    const stop = watchStore(stores, read);
    return () => {
      isOver = true;
      stop();
    };
    // The stores and the way to load belong to the place that calls; they never change.
  }, []);
  return value;
}
