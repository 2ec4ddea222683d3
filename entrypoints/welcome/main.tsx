import { browser } from 'wxt/browser';
import { WelcomeScreen } from '../../components/WelcomeScreen';
import { open } from '../own-pages/open';
import { show } from '../own-pages/show';
import { useSettings } from '../own-pages/use-settings';

function Welcome() {
  const { settings, language, change } = useSettings();
  return (
    <WelcomeScreen
      language={language}
      keepNotes={settings.keepNotes}
      onKeepNotes={(keepNotes) => change({ ...settings, keepNotes })}
      onStart={() => void browser.tabs.update({ url: 'https://www.linkedin.com/feed/' })}
      onOpen={open}
    />
  );
}

show(<Welcome />);
