import { useId, useState } from 'react';
import type { Me } from '../lib/domain/profile';
import { meFields } from './about-me';
import { GrowingField } from './GrowingField';
import { useWords } from './Words';

/** What drafts may say about the user, in plain lines. What is typed stays as typed; each change is handed on at once. */
export function AboutMe({ me, onChange }: { me: Me; onChange: (me: Me) => void }) {
  const { t } = useWords();
  const group = useId();
  const [typed, setTyped] = useState<Partial<Record<(typeof meFields)[number]['id'], string>>>({});
  return (
    <div className="card fields">
      {meFields.map((field) => {
        const id = `${group}-${field.id}`;
        return (
          <div key={field.id} className="field" data-lines={field.lines}>
            <label className="row-label" htmlFor={id}>
              {t(`me.${field.id}`)}
            </label>
            <p className="row-note" id={`${id}-note`}>
              {t(`me.${field.id}Note`)}
            </p>
            <GrowingField
              id={id}
              describedBy={`${id}-note`}
              value={typed[field.id] ?? field.write(me)}
              onChange={(text) => {
                setTyped({ ...typed, [field.id]: text });
                onChange({ ...me, ...field.read(text) });
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
