import { browser } from 'wxt/browser';
import { StoreBroken } from '../../components/StoreBroken';
import { PopupScreen } from '../../components/PopupScreen';
import type { Contact } from '../../lib/domain/contact';
import { openPanel } from '../../lib/panel';
import { readerOf } from '../../lib/sites/read';
import { listContacts } from '../../lib/store/contacts';
import { open } from '../own-pages/open';
import { show } from '../own-pages/show';
import { useNow } from '../own-pages/use-now';
import { useSettings } from '../own-pages/use-settings';
import { useStored } from '../own-pages/use-stored';

function openProfile(contact: Contact): void {
  void browser.tabs.create({ url: readerOf(contact.site).addressOf(contact.slug) });
}

function Popup() {
  const now = useNow();
  const { language } = useSettings();
  const contacts = useStored('contacts', listContacts);
  if (contacts.state === 'waiting') return null;
  if (contacts.state === 'broken') return <StoreBroken language={language} />;
  return (
    <PopupScreen
      contacts={contacts.value}
      total={contacts.value.length}
      now={now}
      language={language}
      onOpenPanel={() => {
        openPanel({ windowId: browser.windows.WINDOW_ID_CURRENT });
        window.close();
      }}
      onOpenProfile={openProfile}
      onOpen={open}
    />
  );
}

show(<Popup />);
