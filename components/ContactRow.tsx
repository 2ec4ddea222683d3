import type { Contact } from '../lib/domain/contact';
import { contactSince, findHit } from './contact-search';
import { sayDay } from './dates';
import { cutExcerpt } from './fact-words';
import { Hit } from './Hit';
import { Initials } from './Initials';
import { useWords } from './Words';

const noteAround = 60;

/** The piece of a note around the words that were looked for; its beginning where there are none. */
const cutNote = (note: string, query: string): string => {
  const hit = findHit(note, query);
  if (!hit || hit.end < noteAround * 1.5) return cutExcerpt(note, 160);
  const from = note.indexOf(' ', hit.start - noteAround) + 1;
  return `… ${cutExcerpt(note.slice(from), 130)}`;
};

interface ContactRowProps {
  contact: Contact;
  now: Date;
  query: string;
  /** The newest contact is who one thinks of now. */
  newest: boolean;
  onOpen: () => void;
}

/** A contact: who, since when, from which site, and the note it began with. The name leads to the profile. */
export function ContactRow({ contact, now, query, newest, onOpen }: ContactRowProps) {
  const { t, language } = useWords();
  const since = contactSince(contact);
  const { asked } = contact;
  return (
    <li className="contact">
      <Initials name={contact.name} warm={newest} />
      <div className="contact-words">
        <button type="button" className="contact-name" onClick={onOpen}>
          <Hit text={contact.name} query={query} />
        </button>
        {contact.headline && (
          <p className="contact-headline">
            <Hit text={contact.headline} query={query} />
          </p>
        )}
      </div>
      <p className="contact-when">
        <time dateTime={since.toISOString()}>{sayDay(since, now, language, 'short')}</time>
        <span>{t(`site.${contact.site}`)}</span>
      </p>
      {asked?.note && (
        <div className="contact-note">
          <p className="contact-note-when">{t('contact.note', { date: sayDay(new Date(asked.at), now, language) })}</p>
          <p>
            <Hit text={cutNote(asked.note, query)} query={query} />
          </p>
        </div>
      )}
    </li>
  );
}
