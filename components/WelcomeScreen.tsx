import type { IconName } from '../assets/shapes';
import type { UiLanguage } from '../lib/domain/settings';
import { Button } from './Button';
import { Icon } from './Icon';
import { KnockPicture } from './KnockPicture';
import { PageHead } from './PageHead';
import { Switch } from './Switch';
import { useWords, Words } from './Words';

export interface WelcomeScreenProps {
  language: UiLanguage;
  keepNotes: boolean;
  onKeepNotes: (keep: boolean) => void;
  onStart: () => void;
  onOpen: (where: 'options') => void;
}

const lines: { id: 'note' | 'hint' | 'contacts'; icon: IconName }[] = [
  { id: 'note', icon: 'pencil' },
  { id: 'hint', icon: 'chat' },
  { id: 'contacts', icon: 'people' },
];

/** The first page after the installation: what it does, what is kept, and how to begin. */
export function WelcomeScreen(props: WelcomeScreenProps) {
  return (
    <Words language={props.language}>
      <Welcome {...props} />
    </Words>
  );
}

function Welcome({ language, keepNotes, onKeepNotes, onStart, onOpen }: WelcomeScreenProps) {
  const { t } = useWords();
  return (
    <div className="welcome" lang={language}>
      <main className="welcome-words">
        <PageHead title={t('name')} />
        <h2 className="display">
          {t('welcome.title')}
          <br />
          {t('welcome.titleEnd')}
        </h2>
        <p className="welcome-lead">{t('welcome.lead')}</p>
        <ul className="welcome-lines">
          {lines.map(({ id, icon }) => (
            <li key={id}>
              <span className="welcome-icon">
                <Icon name={icon} large />
              </span>
              <div>
                <h3 className="welcome-line">{t(`welcome.${id}`)}</h3>
                <p className="row-note">{t(`welcome.${id}Text`)}</p>
              </div>
            </li>
          ))}
        </ul>
        <div className="card rows">
          <Switch label={t('keep.label')} note={t('keep.note')} checked={keepNotes} onChange={onKeepNotes} />
        </div>
        <p className="welcome-terms">{t('welcome.terms')}</p>
        <div className="welcome-actions">
          <Button look="filled" onClick={onStart}>
            {t('welcome.start')}
          </Button>
          <Button look="quiet" onClick={() => onOpen('options')}>
            {t('welcome.options')}
          </Button>
        </div>
        <p className="privacy">
          <Icon name="lock" />
          <span>{t('welcome.private')}</span>
        </p>
      </main>
      <KnockPicture />
    </div>
  );
}
