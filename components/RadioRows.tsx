import { useId } from 'react';

interface RadioRowsProps<V extends string> {
  /** Read out, not shown. */
  name: string;
  value: V | undefined;
  rows: { value: V; label: string; note?: string | undefined }[];
  onChange: (value: V) => void;
}

/** One of several that need a sentence each. */
export function RadioRows<V extends string>({ name, value, rows, onChange }: RadioRowsProps<V>) {
  const group = useId();
  return (
    <div className="card rows" role="radiogroup" aria-label={name}>
      {rows.map((row) => {
        const id = `${group}-${row.value}`;
        return (
          <label key={row.value} className="radio-row" htmlFor={id}>
            <input
              id={id}
              className="radio"
              type="radio"
              name={group}
              checked={row.value === value}
              aria-labelledby={`${id}-label`}
              aria-describedby={row.note ? `${id}-note` : undefined}
              onChange={() => onChange(row.value)}
            />
            <span>
              <span className="row-label" id={`${id}-label`}>
                {row.label}
              </span>
              {row.note && (
                <span className="row-note" id={`${id}-note`}>
                  {row.note}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </div>
  );
}
