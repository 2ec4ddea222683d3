import { useId } from 'react';

interface SegmentedProps<V extends string> {
  /** What is chosen here; read out, not shown. */
  name: string;
  value: V | undefined;
  choices: { value: V; label: string }[];
  onChange: (value: V) => void;
  /** Fills the line and stacks where it is narrow. */
  wide?: boolean;
}

/** One of a few, side by side; it switches at once. Nothing is chosen while `value` is undefined. */
export function Segmented<V extends string>({ name, value, choices, onChange, wide = false }: SegmentedProps<V>) {
  const group = useId();
  return (
    <div className={wide ? 'segmented segmented-wide' : 'segmented'} role="radiogroup" aria-label={name}>
      {choices.map((choice) => (
        <label key={choice.value} className="segment">
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
