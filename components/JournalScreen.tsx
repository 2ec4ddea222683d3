import type { JournalEntry } from '../lib/domain/journal';
import type { UiLanguage } from '../lib/domain/settings';
import { Button } from './Button';
import { Empty } from './Empty';
import { JournalList } from './JournalList';
import { PageHead } from './PageHead';
import { Privacy } from './Privacy';
import { useWords, Words } from './Words';

export interface JournalScreenProps {
  entries: JournalEntry[];
  language: UiLanguage;
  now: Date;
  onOpen: (where: 'options') => void;
}

/** The journal: when the product asked before a text was sent, and what became of it. */
export function JournalScreen(props: JournalScreenProps) {
  return (
    <Words language={props.language}>
      <Journal {...props} />
    </Words>
  );
}

const isReconsidered = ({ outcome }: JournalEntry) => outcome === 'revised' || outcome === 'revised-clear';

function Journal({ entries, language, now, onOpen }: JournalScreenProps) {
  const { t } = useWords();
  const reconsidered = entries.filter(isReconsidered).length;
  return (
    <div className="page" lang={language}>
      <PageHead title={t('name')}>
        <Button look="quiet" onClick={() => onOpen('options')}>
          {t('open.options')}
        </Button>
      </PageHead>
      <main className="page-single">
        <h2 className="page-title">{t('journal.title')}</h2>
        {entries.length === 0 ? (
          <Empty title={t('journal.empty')} text={t('journal.emptyText')} />
        ) : (
          <>
            <p className="part-lead">
              {t('journal.asked', { count: entries.length })}{' '}
              {reconsidered > 0 && t('journal.reconsidered', { count: reconsidered })}
            </p>
            <JournalList entries={entries} now={now} />
          </>
        )}
        <Privacy />
      </main>
    </div>
  );
}
