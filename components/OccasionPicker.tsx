import { useState } from 'react';
import type { OccasionId } from '../lib/domain/draft';
import { Button } from './Button';
import { RadioRows } from './RadioRows';
import { Section } from './Section';
import { useWords } from './Words';

const shownAtFirst = 3;

/** An occasion as it is offered: in a few words, and why. */
interface OfferedOccasion {
  id: OccasionId;
  label: string;
  why?: string | undefined;
}

interface OccasionPickerProps {
  title: string;
  occasions: OfferedOccasion[];
  value: OccasionId | undefined;
  onChange: (occasion: OccasionId) => void;
}

/** What a note can hang on; at most three at first, the rest on request (P11). */
export function OccasionPicker({ title, occasions, value, onChange }: OccasionPickerProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const visible = occasions.filter(({ id }, index) => all || index < shownAtFirst || id === value);
  return (
    <Section title={title}>
      <RadioRows
        name={title}
        value={value}
        rows={visible.map(({ id, label, why }) => ({ value: id, label, note: why }))}
        onChange={onChange}
      />
      {visible.length < occasions.length && (
        <p className="after-rows">
          <Button look="link" onClick={() => setAll(true)}>
            {t('occasion.more')}
          </Button>
        </p>
      )}
    </Section>
  );
}
