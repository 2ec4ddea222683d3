import type { FocusEventHandler, ReactNode } from 'react';

interface GrowingFieldProps {
  /** Read out, not shown; needless where a label points here. */
  name?: string;
  describedBy?: string;
  value: string;
  onChange: (value: string) => void;
  /** The same text with marks in it, painted behind the letters; the plain text where there are none. */
  marks?: ReactNode;
  /** Where the caret went, in UTF-16 units. */
  onCaret?: (offset: number) => void;
  onFocus?: FocusEventHandler;
  onBlur?: FocusEventHandler;
  lang?: string;
  id?: string;
  /** A draft is read, not filled in: no border until it is edited. */
  bare?: boolean;
}

/** A text field as high as its text: a copy of the text behind it holds the height, so nothing ever scrolls inside. */
export function GrowingField({ name, describedBy, value, onChange, marks, onCaret, bare, ...rest }: GrowingFieldProps) {
  return (
    <div className={bare ? 'growing growing-bare' : 'growing'}>
      <div className="growing-copy" aria-hidden="true">
        {marks ?? value}
        {'\n'}
      </div>
      <textarea
        rows={1}
        aria-label={name}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onSelect={(event) => onCaret?.(event.currentTarget.selectionStart)}
        {...rest}
      />
    </div>
  );
}
