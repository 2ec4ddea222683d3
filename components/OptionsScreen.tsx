import { useId, useState } from 'react';
import type { Me } from '../lib/domain/profile';
import type { Settings, UiLanguage } from '../lib/domain/settings';
import type { Strictness } from '../lib/domain/verdict';
import { adviceFor } from '../lib/etiquette/advice';
import { AboutMe } from './AboutMe';
import { Button } from './Button';
import { DeleteAll } from './DeleteAll';
import { PageHead } from './PageHead';
import { RadioRows } from './RadioRows';
import { Segmented } from './Segmented';
import { Switch } from './Switch';
import { useWords, Words } from './Words';

export interface OptionsScreenProps {
  settings: Settings;
  me: Me;
  language: UiLanguage;
  onChange: (settings: Settings) => void;
  onChangeMe: (me: Me) => void;
  /** Deletes everything that is kept; asked for once more before it is called. */
  onDeleteAll: () => Promise<void>;
  onOpen: (where: 'journal') => void;
}

const parts = ['reading', 'drafts', 'me', 'contacts', 'look', 'data'] as const;
type Part = (typeof parts)[number];

/** The options: sentences with switches. */
export function OptionsScreen(props: OptionsScreenProps) {
  return (
    <Words language={props.language}>
      <Options {...props} />
    </Words>
  );
}

function Options(props: OptionsScreenProps) {
  const { t } = useWords();
  const [part, setPart] = useState<Part>('reading');
  const heading = useId();
  return (
    <div className="page" lang={props.language}>
      <PageHead title={t('name')}>
        <Button look="quiet" onClick={() => props.onOpen('journal')}>
          {t('open.journal')}
        </Button>
      </PageHead>
      <div className="page-columns">
        <nav className="page-nav" aria-label={t('options.title')}>
          <h2 className="page-title">{t('options.title')}</h2>
          <ul>
            {parts.map((each) => (
              <li key={each}>
                <button type="button" aria-current={each === part ? 'page' : undefined} onClick={() => setPart(each)}>
                  {t(`options.${each}`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <main className="page-main" aria-labelledby={heading}>
          <h2 className="part-title" id={heading}>
            {t(`options.${part}`)}
          </h2>
          <p className="part-lead">{t(`options.${part}Lead`)}</p>
          <PartBody part={part} {...props} />
        </main>
      </div>
    </div>
  );
}

function PartBody({ part, ...props }: OptionsScreenProps & { part: Part }) {
  switch (part) {
    case 'reading':
      return <ReadingPart {...props} />;
    case 'drafts':
      return <DraftsPart {...props} />;
    case 'me':
      return <AboutMe me={props.me} onChange={props.onChangeMe} />;
    case 'contacts':
      return <ContactsPart {...props} />;
    case 'look':
      return <LookPart {...props} />;
    default:
      return <DeleteAll onDelete={props.onDeleteAll} />;
  }
}

const strictnesses: Strictness[] = ['relaxed', 'normal', 'strict'];

function ReadingPart({ settings, onChange }: OptionsScreenProps) {
  const { t, language } = useWords();
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <>
      <RadioRows
        name={t('options.strictness')}
        value={settings.strictness}
        rows={strictnesses.map((value) => ({ value, label: t(`options.${value}`), note: t(`options.${value}Note`) }))}
        onChange={(strictness) => set({ strictness })}
      />
      <div className="card rows">
        {(['linkedin', 'xing'] as const).map((site) => (
          <Switch
            key={site}
            label={t('options.site', { site: t(`site.${site}`) })}
            note={t('options.siteNote')}
            checked={settings.sites[site]}
            onChange={(on) => set({ sites: { ...settings.sites, [site]: on } })}
          />
        ))}
        <Switch
          label={t('options.ask')}
          note={t('options.askNote')}
          checked={settings.askBeforeSending}
          onChange={(askBeforeSending) => set({ askBeforeSending })}
        />
        <Switch
          label={t('options.silent')}
          note={t('options.silentNote')}
          checked={settings.silentCard}
          onChange={(silentCard) => set({ silentCard })}
        />
      </div>
      {settings.muted.length > 0 && (
        <>
          <h3 className="section-title">{t('options.muted')}</h3>
          <ul className="card rows">
            {settings.muted.map((rule) => (
              <li key={rule} className="muted-row">
                <span className="row-label">{adviceFor(rule, language)?.title ?? rule}</span>
                <Button look="link" onClick={() => set({ muted: settings.muted.filter((each) => each !== rule) })}>
                  {t('options.unmute')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function DraftsPart({ settings, onChange }: OptionsScreenProps) {
  const { t } = useWords();
  return (
    <div className="card rows">
      {(['linkedin', 'xing'] as const).map((site) => (
        <div key={site} className="choice-row">
          <span className="row-label">{t('options.address', { site: t(`site.${site}`) })}</span>
          <Segmented
            name={t('options.address', { site: t(`site.${site}`) })}
            value={settings.address[site]}
            choices={[
              { value: 'du', label: t('drafts.du') },
              { value: 'sie', label: t('drafts.sie') },
            ]}
            onChange={(address) => onChange({ ...settings, address: { ...settings.address, [site]: address } })}
          />
        </div>
      ))}
    </div>
  );
}

function ContactsPart({ settings, onChange }: OptionsScreenProps) {
  const { t } = useWords();
  return (
    <div className="card rows">
      <Switch
        label={t('keep.label')}
        note={t('keep.note')}
        checked={settings.keepNotes}
        onChange={(keepNotes) => onChange({ ...settings, keepNotes })}
      />
    </div>
  );
}

function LookPart({ settings, onChange }: OptionsScreenProps) {
  const { t } = useWords();
  return (
    <div className="card rows">
      <div className="choice-row">
        <span className="row-label">{t('options.language')}</span>
        <Segmented
          name={t('options.language')}
          value={settings.language}
          choices={[
            { value: 'auto', label: t('options.auto') },
            { value: 'de', label: t('drafts.de') },
            { value: 'en', label: t('drafts.en') },
          ]}
          onChange={(language) => onChange({ ...settings, language })}
        />
      </div>
      <div className="choice-row">
        <span className="row-label">{t('options.theme')}</span>
        <Segmented
          name={t('options.theme')}
          value={settings.theme}
          choices={[
            { value: 'auto', label: t('options.auto') },
            { value: 'light', label: t('options.light') },
            { value: 'dark', label: t('options.dark') },
          ]}
          onChange={(theme) => onChange({ ...settings, theme })}
        />
      </div>
    </div>
  );
}
