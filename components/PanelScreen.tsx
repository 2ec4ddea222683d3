import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { JournalEntry } from '../lib/domain/journal';
import { createEmptyProfile, type Me, type Profile, type Site } from '../lib/domain/profile';
import type { Settings, UiLanguage } from '../lib/domain/settings';
import type { Given, Typed } from '../lib/given';
import { Button, IconButton } from './Button';
import { Empty } from './Empty';
import { JournalList } from './JournalList';
import { Knock } from './Knock';
import { Notice } from './Notice';
import { PageHead } from './PageHead';
import { PageReport } from './PageReport';
import { type Product, writeReport } from './page-report';
import { Privacy } from './Privacy';
import { ProfileCard } from './ProfileCard';
import { ReadBy } from './ReadBy';
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
  /** Whose page the address is; null for nobody's. */
  person: { site: Site; slug: string } | null;
  /** What the user marked on the page and typed for this person. */
  given: Given;
  onType: (typed: Typed) => void;
  onRemoveMarked: (passage: string) => void;
  /** How the page is built; null where it does not answer. */
  onOutline: () => Promise<string | null>;
  product: Product;
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
  const readBy = useRef<HTMLElement>(null);
  const showReadBy = () => {
    readBy.current?.closest('details')?.setAttribute('open', '');
    readBy.current?.focus();
  };
  return (
    <div className="panel" lang={props.language}>
      <PageHead title={t('name')}>
        <IconButton icon="journal" name={t('open.journal')} onClick={() => props.onOpen('journal')} />
        <IconButton icon="options" name={t('open.options')} onClick={() => props.onOpen('options')} />
      </PageHead>
      <main className="panel-main">
        <Body {...props} onWhat={showReadBy} />
        <Warnings journal={props.journal} now={props.now} />
      </main>
      <footer className="panel-foot">
        <Privacy />
        {page.kind === 'page' && page.reading.page === 'profile' && (
          <ReadBy site={page.site} reading={page.reading} summary={readBy}>
            <PageReport
              key={`${props.person?.slug}`}
              onWrite={async () => {
                const outline = await props.onOutline();
                return outline === null ? null : writeReport(page.site, page.reading, outline, props.product);
              }}
              onCopy={props.onCopy}
            />
          </ReadBy>
        )}
      </footer>
    </div>
  );
}

/** The props of the screen, and the way to what was read and what was not. */
export type BodyProps = PanelScreenProps & { onWhat: () => void };

function Body(props: BodyProps): ReactNode {
  const { t } = useWords();
  const { page, person } = props;
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
  if (page.kind === 'reading') return <Moment />;
  const { reading } = page;
  const { profile } = reading;
  // A page behind a profile does not say whose it is by name; that is known from the profile, if that was seen.
  if (reading.page === 'profile-detail' && !profile?.name.full)
    return reading.stale ? <Patience ms={patience}>{noDoor}</Patience> : noDoor;
  if (profile?.self) return <Self {...props} profile={profile} />;
  if (profile) return <Knock {...props} key={`${profile.site}:${profile.slug}`} reading={reading} profile={profile} />;
  if (reading.page !== 'profile' || !person) return noDoor;
  // Nothing is known but whose page it should be: nothing of the person before, who may still stand on it.
  const blank = createEmptyProfile(person.site, person.slug, '');
  return (
    <Patience key={String(reading.stale)} ms={reading.stale ? patience : grace}>
      <Knock {...props} reading={reading} profile={blank} />
    </Patience>
  );
}

/**
 * Longest time that a page is taken for one that is still being built, in milliseconds: where its frame stands, and
 * where nothing of it is known.
 */
const [patience, grace] = [8000, 2000];

/** A moment that does not end means that the site has changed; that is said then. */
function Patience({ ms, children }: { ms: number; children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isOver ? children : <Moment />;
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
