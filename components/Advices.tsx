import type { Advice } from '../lib/domain/draft';
import type { Profile } from '../lib/domain/profile';
import { Button } from './Button';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { Section } from './Section';
import { useWords } from './Words';

interface AdvicesProps {
  advice: Advice[];
  profile: Profile;
  onReadAgain: () => void;
  /** Leads to the field for the user's own words. */
  onOwnWords: () => void;
}

/** The one notice that matters most just now, and what could be done instead of a note. */
export function Advices({ advice, profile, onReadAgain, onOwnWords }: AdvicesProps) {
  const { t } = useWords();
  const given = new Set(advice);

  if (profile.noAds)
    return (
      <Notice
        look="no-ads"
        icon="lock"
        title={t('noAds.title')}
        actions={
          <Button look="link" onClick={onOwnWords}>
            {t('noAds.ask')}
          </Button>
        }
      >
        <p>{t('fact.quote', { text: profile.noAds.text })}</p>
        <p className="row-note">{t('noAds.where', { where: profile.noAds.where })}</p>
      </Notice>
    );

  if (given.has('tactful'))
    return (
      <Notice
        look="advice"
        icon="door"
        title={t('tactful.title')}
        actions={
          <Button look="link" onClick={onOwnWords}>
            {t('tactful.ownWords')}
          </Button>
        }
      >
        <p>{t('tactful.text')}</p>
      </Notice>
    );

  if (given.has('send-no-note'))
    return (
      <>
        <Notice look="advice" icon="door" title={t('noNote.title')}>
          <p>{t('noNote.text')}</p>
        </Notice>
        <Instead given={given} onOwnWords={onOwnWords} onReadAgain={onReadAgain} />
      </>
    );

  if (given.has('write-after-acceptance'))
    return (
      <Notice look="advice" icon="letter" title={t('later.title')}>
        <p>{t('later.text')}</p>
      </Notice>
    );

  if (given.has('comment-first'))
    return (
      <Notice look="advice" icon="chat" title={t('comment.title')}>
        <p>{t('comment.text')}</p>
      </Notice>
    );

  if (given.has('open-activity'))
    return (
      <Notice
        look="advice"
        icon="search"
        title={t('activity.title')}
        actions={
          <Button look="link" onClick={onReadAgain}>
            {t('activity.read')}
          </Button>
        }
      >
        <p>{t('activity.text')}</p>
      </Notice>
    );

  return null;
}

interface InsteadProps {
  given: ReadonlySet<Advice>;
  onOwnWords: () => void;
  onReadAgain: () => void;
}

/** What helps more than a note that anybody could get. */
function Instead({ given, onOwnWords, onReadAgain }: InsteadProps) {
  const { t } = useWords();
  return (
    <Section title={t('instead.title')}>
      <ul className="card rows instead">
        {given.has('comment-first') && (
          <li>
            <Icon name="chat" large />
            <div>
              <p className="row-label">{t('comment.title')}</p>
              <p className="row-note">{t('comment.text')}</p>
            </div>
          </li>
        )}
        {given.has('open-activity') && (
          <li>
            <Icon name="search" large />
            <div>
              <Button look="link" onClick={onReadAgain}>
                {t('activity.title')}
              </Button>
              <p className="row-note">{t('activity.text')}</p>
            </div>
          </li>
        )}
        <li>
          <Icon name="pencil" large />
          <div>
            <Button look="link" onClick={onOwnWords}>
              {t('reason.title')}
            </Button>
            <p className="row-note">{t('instead.reason')}</p>
          </div>
        </li>
        <li>
          <Icon name="letter" large />
          <div>
            <p className="row-label">{t('later.title')}</p>
            <p className="row-note">{t('instead.later')}</p>
          </div>
        </li>
      </ul>
    </Section>
  );
}
