import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** Beside the title, at the right edge. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a screen under its own heading. */
export function Section({ title, aside, children }: SectionProps) {
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 className="section-title" id={heading}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
