import type { ReactNode } from 'react';
import { door } from '../assets/shapes';
import { Drawing } from './Icon';

/** A place where nothing is yet: the door, a plain sentence, at most one thing to do. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Drawing shape={door} className="door" />
      <h2 className="empty-title">{title}</h2>
      <p className="empty-text">{text}</p>
      {children}
    </div>
  );
}
