import type { ReactNode } from 'react';

/** A fact in two words. `new` at most once in view. */
export function Badge({ look = 'plain', children }: { look?: 'plain' | 'new' | 'no-ads'; children: ReactNode }) {
  return <span className={`badge badge-${look}`}>{children}</span>;
}
