import { StoreBroken } from '../../components/StoreBroken';
import { JournalScreen } from '../../components/JournalScreen';
import { listJournal } from '../../lib/store/journal';
import { open } from '../own-pages/open';
import { show } from '../own-pages/show';
import { useNow } from '../own-pages/use-now';
import { useSettings } from '../own-pages/use-settings';
import { useStored } from '../own-pages/use-stored';

const listAll = () => listJournal();

function Journal() {
  const now = useNow();
  const { language } = useSettings();
  const entries = useStored('journal', listAll);
  if (entries.state === 'waiting') return null;
  if (entries.state === 'broken') return <StoreBroken language={language} />;
  return <JournalScreen entries={entries.value} language={language} now={now} onOpen={open} />;
}

show(<Journal />);
