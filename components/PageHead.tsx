import type { ReactNode } from 'react';
import { sign } from '../assets/shapes';
import { Drawing } from './Icon';

/** The head of a view: the sign, its name, and what else one can go to. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="head">
      <Drawing shape={sign} className="sign" />
      <h1 className="head-title">{title}</h1>
      {children && <div className="head-actions">{children}</div>}
    </header>
  );
}
