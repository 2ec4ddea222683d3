import type { ReactNode, RefObject } from 'react';
import type { Profile, Site } from '../lib/domain/profile';
import type { Reading } from '../lib/domain/reading';
import { allFields } from './facts';
import { Icon } from './Icon';
import { useWords } from './Words';

/** Sites that show themselves in two ways: which one this is. Others have a single one, which needs no name. */
const views: Record<string, 'new' | 'old' | 'public'> = { sdui: 'new', ember: 'old', guest: 'public' };

interface ReadByProps {
  site: Site;
  reading: Reading;
  summary: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** A quiet line on what was read; behind it each field with its state and the reader that answered. */
export function ReadBy({ site, reading, summary, children }: ReadByProps) {
  const { t } = useWords();
  const known = allFields.filter((field) => reading.fields[field] !== undefined);
  const count = known.filter((field) => reading.fields[field] === 'read').length;
  const view = reading.profile && views[reading.layout ?? ''];
  const fields = reading.profile ? t('readBy.fields', { count }) : t('readBy.none');
  const name = t(`site.${site}`);
  return (
    <details className="read-by">
      <summary ref={summary}>
        <Icon name="chevron" />
        <span>
          {view
            ? t('readBy.page', { site: name, layout: t(`readBy.${view}`), fields })
            : t('readBy.pageOnly', { site: name, fields })}
        </span>
      </summary>
      {known.length > 0 && (
        <dl className="card rows read-list" aria-label={t('readBy.list')}>
          {known.map((field) => (
            <div key={field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>
                {t(`state.${reading.fields[field] ?? 'absent'}`)}
                {reading.used[field] && (
                  <span className="read-reader" translate="no">
                    {sayReader(reading.used[field], field)}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </details>
  );
}

/** `sdui/name/topcard-h2`, said beside the name: `topcard-h2`. */
const sayReader = (used: string, field: keyof Profile): string =>
  used
    .split('/')
    .filter((part) => part !== field)
    .at(-1) ?? used;
