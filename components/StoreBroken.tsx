import type { UiLanguage } from '../lib/domain/settings';
import { Empty } from './Empty';
import { Words, useWords } from './Words';

/** In place of a page whose store does not answer: says so, and what usually helps. */
export function StoreBroken({ language }: { language: UiLanguage }) {
  return (
    <Words language={language}>
      <Sentence />
    </Words>
  );
}

function Sentence() {
  const { t } = useWords();
  return (
    <main>
      <Empty title={t('broken.title')} text={t('broken.text')} />
    </main>
  );
}
