import { type ReactNode, useEffect, useId, useState } from 'react';
import type { JournalEntry } from '../lib/domain/journal';
import type { Me, Profile, Site } from '../lib/domain/profile';
import type { Reading } from '../lib/domain/reading';
import type { Settings, UiLanguage } from '../lib/domain/settings';
import { Button, IconButton } from './Button';
import { Empty } from './Empty';
import { JournalList } from './JournalList';
import { Knock } from './Knock';
import { Notice } from './Notice';
import { PageHead } from './PageHead';
import { Privacy } from './Privacy';
import { ProfileCard } from './ProfileCard';
import type { ChosenDraft, InsertResult, PanelPage } from './panel-types';
import { useWords, Words } from './Words';

export interface PanelScreenProps {
  page: PanelPage;
  me: Me;
  settings: Settings;
  /** Recent warnings; shown folded at the end. */
  journal: JournalEntry[];
  language: UiLanguage;
  now: Date;
  /** Puts the text into the open note field of the person it was made for; never sends. */
  onInsert: (draft: ChosenDraft, replace: boolean) => Promise<InsertResult>;
  /** Puts the text into the clipboard; false where the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
  /** Looks at the page once more. */
  onReadAgain: () => void;
  /** Loads a page again that was open before the product was there. */
  onReload?: () => void;
  onOpen: (where: 'journal' | 'options') => void;
  /** On the user's own profile: take it over as what drafts may say about them. */
  onKeepAsMe?: (profile: Profile) => Promise<void>;
}

/** The side panel: who is on the page, what was read, and drafts made of it. Everything chosen here belongs to one person and goes with them. */
export function PanelScreen(props: PanelScreenProps) {
  return (
    <Words language={props.language}>
      <Panel {...props} />
    </Words>
  );
}

function Panel(props: PanelScreenProps) {
  const { t } = useWords();
  const { page } = props;
  return (
    <div className="panel" lang={props.language}>
      <PageHead title={t('name')}>
        <IconButton icon="journal" name={t('open.journal')} onClick={() => props.onOpen('journal')} />
        <IconButton icon="options" name={t('open.options')} onClick={() => props.onOpen('options')} />
      </PageHead>
      <main className="panel-main">
        <Body {...props} />
        <Warnings journal={props.journal} now={props.now} />
      </main>
      <footer className="panel-foot">
        <Privacy />
        {page.kind === 'page' && <ReadBy reading={page.reading} />}
      </footer>
    </div>
  );
}

function Body(props: PanelScreenProps): ReactNode {
  const { t } = useWords();
  const { page } = props;
  const noDoor = <Empty title={t('empty.title')} text={t('empty.text')} />;
  if (page.kind === 'elsewhere') return noDoor;
  if (page.kind === 'reload')
    return (
      <Empty title={t('reload.title')} text={t('reload.text')}>
        {props.onReload && (
          <Button look="filled" onClick={props.onReload}>
            {t('reload.do')}
          </Button>
        )}
      </Empty>
    );
  // A page shows the person before for a while after its address has changed: nothing of theirs may stand under the new one.
  if (page.kind === 'reading') return <Moment />;
  if (page.reading.stale) return <Patience {...props} site={page.site} />;
  const { reading, site } = page;
  const { profile } = reading;
  if (!profile) return reading.page === 'profile' ? <Unread {...props} site={site} /> : noDoor;
  // A page behind a profile does not say whose it is by name; that is known from the profile, if that was seen.
  if (reading.page === 'profile-detail' && !profile.name.full) return noDoor;
  if (profile.self) return <Self {...props} profile={profile} />;
  return <Knock {...props} key={`${profile.site}:${profile.slug}`} reading={reading} profile={profile} />;
}

/** Longest time that a page is taken for one that is still being built, in milliseconds. */
const patience = 8000;

/** A moment that does not end means that the site has changed; that is said then. */
function Patience(props: PanelScreenProps & { site: Site }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isOver ? <Unread {...props} /> : <Moment />;
}

/** Still and without a spinner; the style lets it appear only after a while. */
function Moment() {
  const { t } = useWords();
  return (
    <p className="moment">
      <output>{t('moment')}</output>
    </p>
  );
}

function Unread({ site, onReadAgain }: PanelScreenProps & { site: Site }) {
  const { t } = useWords();
  return (
    <Notice
      icon="plug"
      title={t('unread.title', { site: t(`site.${site}`) })}
      actions={
        <Button look="link" onClick={onReadAgain}>
          {t('unread.again')}
        </Button>
      }
    >
      <p>{t('unread.nothing')}</p>
    </Notice>
  );
}

function Self({ profile, onKeepAsMe }: PanelScreenProps & { profile: Profile }) {
  const { t } = useWords();
  const [isKept, setKept] = useState(false);
  return (
    <>
      <ProfileCard profile={profile} />
      <Notice
        look="advice"
        icon="door"
        title={t('self.title')}
        actions={
          onKeepAsMe && (
            <Button look="link" onClick={() => void onKeepAsMe(profile).then(() => setKept(true))}>
              {t('self.keep')}
            </Button>
          )
        }
      >
        <p>{t('self.text')}</p>
        <output>{isKept && t('self.kept')}</output>
      </Notice>
    </>
  );
}

function Warnings({ journal, now }: { journal: JournalEntry[]; now: Date }) {
  const { t } = useWords();
  const heading = useId();
  if (journal.length === 0) return null;
  return (
    <details className="warnings">
      <summary>
        <h2 className="section-title" id={heading}>
          {t('warnings.title')}
        </h2>
      </summary>
      <JournalList entries={journal} now={now} />
    </details>
  );
}

function ReadBy({ reading }: { reading: Reading }) {
  const { t } = useWords();
  const count = Object.values(reading.fields).filter((state) => state === 'read').length;
  return <p className="read-by">{reading.layout ? t('readBy.fields', { count }) : t('readBy.none')}</p>;
}
