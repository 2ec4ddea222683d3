import { useId } from 'react';
import type { Typed } from '../lib/given';
import { GrowingField } from './GrowingField';
import { Section } from './Section';
import { useWords } from './Words';

interface ByHandProps {
  typed: Typed;
  /** What the page did not give away. */
  asked: (keyof Typed)[];
  onChange: (typed: Typed) => void;
}

/** What could not be read, to be typed: enough to write to somebody by name. */
export function ByHand({ typed, asked, onChange }: ByHandProps) {
  const { t } = useWords();
  const group = useId();
  return (
    <Section title={t('byHand.title')}>
      <div className="by-hand">
        {asked.map((field) => (
          <div key={field}>
            <label className="row-label" htmlFor={`${group}-${field}`}>
              {t(`byHand.${field}`)}
            </label>
            <p className="row-note" id={`${group}-${field}-note`}>
              {t(`byHand.${field}Note`)}
            </p>
            <GrowingField
              id={`${group}-${field}`}
              describedBy={`${group}-${field}-note`}
              value={typed[field] ?? ''}
              onChange={(text) => onChange({ ...typed, [field]: text })}
            />
          </div>
        ))}
        <p className="by-hand-stays">{t('byHand.stays')}</p>
      </div>
    </Section>
  );
}
