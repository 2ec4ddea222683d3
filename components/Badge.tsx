import type { ReactNode } from 'react';

/** A fact in two words. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="badge">{children}</span>;
}
