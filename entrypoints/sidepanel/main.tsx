import { useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { nameBrowser } from '../../components/page-report';
import { PanelScreen } from '../../components/PanelScreen';
import type { ChosenDraft, InsertResult } from '../../components/panel-types';
import { takeOver } from '../../lib/domain/profile';
import { personAt } from '../../lib/sites/place';
import { listJournal } from '../../lib/store/journal';
import { loadMe, saveMe } from '../../lib/store/me';
import { followActiveTab, type TabLink, type TabPage } from '../../lib/tab-link';
import { open } from '../own-pages/open';
import { show } from '../own-pages/show';
import { useNow } from '../own-pages/use-now';
import { useSettings } from '../own-pages/use-settings';
import { useStored } from '../own-pages/use-stored';
import { useGiven } from './use-given';

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const product = { version: browser.runtime.getManifest().version, browser: nameBrowser(navigator.userAgent) };

const listLatest = () => listJournal(20);

function SidePanel() {
  const now = useNow();
  const { settings, language } = useSettings();
  const me = useStored('me', loadMe);
  const journal = useStored('journal', listLatest);
  const [page, setPage] = useState<TabPage>({ kind: 'reading' });
  const [tabId, href] = page.kind === 'page' ? [page.tabId, page.href] : [];
  const person = useMemo(() => {
    const at = personAt(href);
    return at && tabId !== undefined ? { tabId, ...at } : null;
  }, [tabId, href]);
  const { given, type, remove } = useGiven(person);
  const link = useRef<TabLink | null>(null);
  useEffect(() => {
    link.current = followActiveTab(setPage);
    return () => link.current?.stop();
  }, []);

  async function insert(draft: ChosenDraft, replace: boolean): Promise<InsertResult> {
    if (!person || !link.current) return 'no-field';
    const outcome = await link.current.insert({
      slug: person.slug,
      text: draft.text,
      occasion: draft.occasion,
      replace,
    });
    if (outcome !== 'failed') return outcome;
    return (await copy(draft.text)) ? 'copied' : 'failed';
  }

  return (
    <PanelScreen
      page={page}
      me={me.state === 'there' ? me.value : {}}
      settings={settings}
      journal={journal.state === 'there' ? journal.value : []}
      language={language}
      now={now}
      onInsert={insert}
      onCopy={copy}
      onReadAgain={() => link.current?.readAgain()}
      onReload={() => link.current?.reload()}
      onOpen={open}
      person={person}
      given={given}
      onType={type}
      onRemoveMarked={remove}
      onOutline={async () => (await link.current?.outline()) ?? null}
      product={product}
      onKeepAsMe={async (profile) => saveMe(takeOver(await loadMe(), profile))}
    />
  );
}

show(<SidePanel />);
