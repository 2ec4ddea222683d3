import { useState } from 'react';
import type { Contact } from '../lib/domain/contact';
import type { UiLanguage } from '../lib/domain/settings';
import { Button } from './Button';
import { ContactRow } from './ContactRow';
import { findContacts, listRecent } from './contact-search';
import { Empty } from './Empty';
import { Icon } from './Icon';
import { PageHead } from './PageHead';
import { useWords, Words } from './Words';

export interface PopupScreenProps {
  /** All contacts, in any order. */
  contacts: Contact[];
  /** How many contacts there are on this device. */
  total: number;
  now: Date;
  language: UiLanguage;
  onOpenPanel: () => void;
  onOpenProfile: (contact: Contact) => void;
  onOpen: (where: 'journal' | 'options') => void;
}

/** The popup: who became a contact in the last 30 days, and a search over everybody. */
export function PopupScreen(props: PopupScreenProps) {
  return (
    <Words language={props.language}>
      <Popup {...props} />
    </Words>
  );
}

function Popup({ contacts, total, now, language, onOpenPanel, onOpenProfile, onOpen }: PopupScreenProps) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const found = searching ? findContacts(contacts, query) : listRecent(contacts, now);
  return (
    <div className="popup" lang={language}>
      <PageHead title={t('popup.title')}>
        <Button look="quiet" onClick={onOpenPanel}>
          {t('popup.panel')}
        </Button>
      </PageHead>
      <search className="search">
        <Icon name="search" />
        <input
          type="text"
          inputMode="search"
          aria-label={t('popup.search')}
          placeholder={t('popup.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {query && (
          <button
            type="button"
            className="search-clear"
            aria-label={t('popup.clear')}
            title={t('popup.clear')}
            onClick={() => setQuery('')}
          >
            <Icon name="close" />
          </button>
        )}
      </search>
      <main className="popup-list">
        {found.length > 0 && (
          <ul className="contacts" aria-label={t(searching ? 'popup.found' : 'popup.title')}>
            {found.map((contact, index) => (
              <ContactRow
                key={contact.id}
                contact={contact}
                now={now}
                query={searching ? query.trim() : ''}
                newest={!searching && index === 0}
                onOpen={() => onOpenProfile(contact)}
              />
            ))}
          </ul>
        )}
        {found.length === 0 && !searching && <Empty title={t('popup.none')} text={t('popup.noneText')} />}
        <output className="popup-hits">
          {searching && t('popup.hits', { count: found.length, total: t('popup.among', { count: total }) })}
        </output>
      </main>
      <footer className="popup-foot">
        <span className="popup-total">{t('popup.total', { count: total })}</span>
        <Button look="link" onClick={() => onOpen('journal')}>
          {t('open.journal')}
        </Button>
        <Button look="link" onClick={() => onOpen('options')}>
          {t('open.options')}
        </Button>
      </footer>
    </div>
  );
}
