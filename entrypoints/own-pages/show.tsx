import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/theme.css';

/** Puts a page of ours on the screen. */
export function show(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
