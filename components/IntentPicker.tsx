import type { Intent } from '../lib/domain/draft';
import { Section } from './Section';
import { Segmented } from './Segmented';
import { useWords } from './Words';

const intents: Intent[] = ['knowledge', 'performance', 'recommendation'];

/** What the user wants of the connection, said honestly to themselves first (P10). */
export function IntentPicker({ value, onChange }: { value: Intent | undefined; onChange: (intent: Intent) => void }) {
  const { t } = useWords();
  return (
    <Section title={t('intent.title')}>
      <Segmented
        wide
        name={t('intent.title')}
        value={value}
        choices={intents.map((intent) => ({ value: intent, label: t(`intent.${intent}`) }))}
        onChange={onChange}
      />
    </Section>
  );
}
