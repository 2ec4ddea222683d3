import { useState } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';
import { useWords } from './Words';

type Step = 'idle' | 'asked' | 'done' | 'failed';

/** Deletes everything after one question that names what goes. */
export function DeleteAll({ onDelete }: { onDelete: () => Promise<void> }) {
  const { t } = useWords();
  const [step, setStep] = useState<Step>('idle');
  const confirm = async () => {
    try {
      await onDelete();
      setStep('done');
    } catch {
      setStep('failed');
    }
  };
  return (
    <>
      {step === 'asked' ? (
        <fieldset className="card ask">
          <legend className="row-label">{t('delete.title')}</legend>
          <p className="row-note">{t('delete.what')}</p>
          <div className="ask-actions">
            <Button onClick={() => setStep('idle')}>{t('delete.keep')}</Button>
            <Button look="danger" onClick={() => void confirm()}>
              {t('delete.do')}
            </Button>
          </div>
        </fieldset>
      ) : (
        <p>
          <Button look="danger" onClick={() => setStep('asked')}>
            {t('delete.open')}
          </Button>
        </p>
      )}
      <output className="live">
        {(step === 'done' || step === 'failed') && (
          <span className="feedback">
            <Icon name={step === 'done' ? 'check' : 'plug'} />
            <span>{t(`delete.${step}`)}</span>
          </span>
        )}
      </output>
    </>
  );
}
