import type { JournalEntry } from '../lib/domain/journal';
import { adviceFor } from '../lib/etiquette/advice';
import { sayDay } from './dates';
import { useWords } from './Words';

/** Warnings, newest first: when, what was noticed, what became of it. No names and no words of a message (they are not kept). */
export function JournalList({ entries, now }: { entries: JournalEntry[]; now: Date }) {
  const { t, language } = useWords();
  const newestFirst = entries.toSorted((a, b) => b.at - a.at);
  return (
    <ul className="card rows journal-list">
      {newestFirst.map((entry) => {
        const date = new Date(entry.at);
        const titles = entry.rules.flatMap((rule) => adviceFor(rule, language)?.title ?? []);
        return (
          <li key={entry.id} className="journal-row">
            <p className="journal-what">{titles[0] ?? t('meter.litfass')}</p>
            {titles.length > 1 && <p className="row-note">{titles.slice(1, 3).join(' · ')}</p>}
            <p className="journal-when">
              <span className="journal-outcome">
                {t(entry.wrongAlarm ? 'outcome.wrong-alarm' : `outcome.${entry.outcome}`)}
              </span>
              {' · '}
              <time dateTime={date.toISOString()}>{sayDay(date, now, language)}</time>
              {' · '}
              {t(`surface.${entry.surface}`)}, {t(`site.${entry.site}`)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
