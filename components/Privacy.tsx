import { Icon } from './Icon';
import { useWords } from './Words';

/** The promise at the foot of a view. */
export function Privacy() {
  const { t } = useWords();
  return (
    <p className="privacy">
      <Icon name="lock" />
      <span>{t('privacy')}</span>
    </p>
  );
}
