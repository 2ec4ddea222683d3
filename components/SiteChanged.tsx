import type { Profile } from '../lib/domain/profile';
import type { Reading } from '../lib/domain/reading';
import { Button } from './Button';
import { sayList } from './dates';
import { listFields } from './facts';
import { Notice } from './Notice';
import { useWords } from './Words';

interface SiteChangedProps {
  site: Profile['site'];
  reading: Reading;
  onReadAgain: () => void;
  /** Leads to what was read and what was not, field by field. */
  onWhat: () => void;
  /** Leads to the field for the user's own words, where there is one. */
  onOwnWords?: (() => void) | undefined;
}

/** The page is not what it used to be: said without blame, with what can be done all the same. */
export function SiteChanged({ site, reading, onReadAgain, onWhat, onOwnWords }: SiteChangedProps) {
  const { t, language } = useWords();
  const { profile, fields } = reading;
  const unread = [
    ...(profile && !profile.name.full ? (['name'] as const) : []),
    ...(fields.headline === 'unreadable' ? (['headline'] as const) : []),
    ...listFields(reading, 'unreadable'),
  ].map((field) => t(`field.${field}`));
  return (
    <Notice
      icon="plug"
      title={t('unread.title', { site: t(`site.${site}`) })}
      actions={
        <>
          <Button look="link" onClick={onReadAgain}>
            {t('unread.again')}
          </Button>
          <Button look="link" onClick={onWhat}>
            {t('unread.what')}
          </Button>
          {onOwnWords && (
            <Button look="link" onClick={onOwnWords}>
              {t('unread.ownWords')}
            </Button>
          )}
        </>
      }
    >
      <p>{unread.length > 0 ? t('unread.some', { fields: sayList(unread, language) }) : t('unread.nothing')}</p>
      <p className="notice-more">{t('unread.mark')}</p>
    </Notice>
  );
}
