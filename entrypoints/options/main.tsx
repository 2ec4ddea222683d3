import { useRef } from 'react';
import { browser } from 'wxt/browser';
import { StoreBroken } from '../../components/StoreBroken';
import { OptionsScreen } from '../../components/OptionsScreen';
import { deleteEverything } from '../../lib/store/database';
import { loadMe, saveMe } from '../../lib/store/me';
import { open } from '../own-pages/open';
import { show } from '../own-pages/show';
import { useSettings } from '../own-pages/use-settings';
import { useStored } from '../own-pages/use-stored';

function Options() {
  const { settings, isLoaded, language, change } = useSettings();
  const me = useStored('me', loadMe);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (me.state === 'broken') return <StoreBroken language={language} />;
  if (me.state === 'waiting' || !isLoaded) return null;
  return (
    <OptionsScreen
      settings={settings}
      me={me.value}
      language={language}
      onChange={change}
      onChangeMe={(next) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void saveMe(next), 300);
      }}
      onDeleteAll={async () => {
        await deleteEverything();
        await browser.storage.local.clear();
        await browser.storage.session.clear();
      }}
      onOpen={open}
    />
  );
}

show(<Options />);
