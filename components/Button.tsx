import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { IconName } from '../assets/shapes';
import { Icon } from './Icon';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> & {
  /** `filled` once a view; `link` reads as part of a text; `danger` only deletes. */
  look?: 'filled' | 'outlined' | 'quiet' | 'link' | 'danger';
  icon?: IconName;
  children: ReactNode;
};

/** A button with words. */
export function Button({ look = 'outlined', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${look}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that is only an icon, for close, journal and options; its name is read out and shown on hover. */
export function IconButton({ icon, name, onClick }: { icon: IconName; name: string; onClick: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} large />
    </button>
  );
}
