import type { ReactNode } from 'react';
import { type IconName, pillar } from '../assets/shapes';
import { Drawing, Icon } from './Icon';

interface NoticeProps {
  /** `plain`: this is so. `advice`: a kind word. `no-ads`: the person asks for no advertising. */
  look?: 'plain' | 'advice' | 'no-ads';
  icon: IconName;
  title: string;
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
}

/** Something to know before writing; one at a time, directly under the person. */
export function Notice({ look = 'plain', icon, title, children, actions }: NoticeProps) {
  return (
    <section className={`notice notice-${look}`}>
      {look === 'no-ads' ? <Drawing shape={pillar('clear')} className="pillar" /> : <Icon name={icon} large />}
      <div className="notice-words">
        <h2 className="notice-title">{title}</h2>
        {children}
        {actions && <div className="notice-actions">{actions}</div>}
      </div>
    </section>
  );
}
