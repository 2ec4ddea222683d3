import { JournalScreen } from '../../components/JournalScreen';
import { listJournal } from '../../lib/store/journal';
import { open } from '../own-pages/open';
import { show } from '../own-pages/show';
import { useSettings } from '../own-pages/use-settings';
import { useStored } from '../own-pages/use-stored';

function Journal() {
  const { language } = useSettings();
  const entries = useStored(['journal'], listJournal);
  if (!entries) return null;
  return <JournalScreen entries={entries} language={language} now={new Date()} onOpen={open} />;
}

show(<Journal />);
