import { browser } from 'wxt/browser';
import { OptionsScreen } from '../../components/OptionsScreen';
import { deleteEverything } from '../../lib/store/database';
import { loadMe, saveMe } from '../../lib/store/me';
import { open } from '../own-pages/open';
import { show } from '../own-pages/show';
import { useSettings } from '../own-pages/use-settings';
import { useStored } from '../own-pages/use-stored';

function Options() {
  const { settings, language, change } = useSettings();
  const me = useStored('me', loadMe);
  if (!me) return null;
  return (
    <OptionsScreen
      settings={settings}
      me={me}
      language={language}
      onChange={change}
      onChangeMe={(next) => void saveMe(next)}
      onDeleteAll={async () => {
        await deleteEverything();
        await browser.storage.local.clear();
      }}
      onOpen={open}
    />
  );
}

show(<Options />);
