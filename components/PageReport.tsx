import { useId, useState } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';
import { useWords } from './Words';

interface PageReportProps {
  /** Writes the report; null where the page does not answer. */
  onWrite: () => Promise<string | null>;
  onCopy: (text: string) => Promise<boolean>;
}

/** How the page is built, for whoever repairs a reader: shown first, copied only when the user says so. */
export function PageReport({ onWrite, onCopy }: PageReportProps) {
  const { t } = useWords();
  const shown = useId();
  /** Nothing asked yet, then the report, or null for none. */
  const [report, setReport] = useState<string | null>();
  const [feedback, setFeedback] = useState<'copied' | 'refused'>();
  const write = async () => {
    setFeedback(undefined);
    setReport(await onWrite());
  };
  return (
    <details className="report" onToggle={(event) => void (event.currentTarget.open && write())}>
      <summary>
        <Icon name="chevron" />
        <span>{t('report.title')}</span>
      </summary>
      <p>{t('report.text')}</p>
      {report && (
        <>
          <p className="report-shown" id={shown}>
            {t('report.shown')}
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
          <section className="report-words" aria-labelledby={shown} tabIndex={0} lang="en">
            <pre>{report}</pre>
          </section>
          <Button
            icon="copy"
            onClick={() => void onCopy(report).then((isIn) => setFeedback(isIn ? 'copied' : 'refused'))}
          >
            {t('report.copy')}
          </Button>
        </>
      )}
      <output className="live">
        {report === null && t('report.failed')}
        {feedback && (
          <span className="feedback">
            <Icon name={feedback === 'copied' ? 'check' : 'copy'} />
            <span>{t(`report.${feedback}`)}</span>
          </span>
        )}
      </output>
    </details>
  );
}
