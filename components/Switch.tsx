import { type ReactNode, useId } from 'react';

interface SwitchProps {
  label: ReactNode;
  /** What stands below the label. */
  note?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  id?: string;
}

/** A row with a switch at its right edge; the whole row is the label. */
export function Switch({ label, note, checked, onChange, id }: SwitchProps) {
  const own = useId();
  const input = id ?? own;
  return (
    <label className="switch-row" htmlFor={input}>
      <span className="switch-words">
        <span className="switch-label" id={`${input}-label`}>
          {label}
        </span>
        {note && (
          <span className="switch-note" id={`${input}-note`}>
            {note}
          </span>
        )}
      </span>
      <input
        id={input}
        className="switch"
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        aria-labelledby={`${input}-label`}
        aria-describedby={note ? `${input}-note` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
