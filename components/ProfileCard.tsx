import type { Profile } from '../lib/domain/profile';
import type { FieldState } from '../lib/domain/reading';
import { Badge } from './Badge';
import { Initials } from './Initials';
import { useWords } from './Words';

/** Who the panel speaks of, as the page shows them. */
export function ProfileCard({ profile, headline }: { profile: Profile; headline?: FieldState | undefined }) {
  const { t } = useWords();
  return (
    <div className="person">
      <Initials name={profile.name.full} warm />
      <div className="person-words">
        <h2 className="person-name">{profile.name.full || t('person.unnamed')}</h2>
        {profile.headline && <p className="person-headline">{profile.headline}</p>}
        {!profile.headline && headline === 'unreadable' && (
          <p className="person-headline">{t('person.headlineUnreadable')}</p>
        )}
        <p className="badges">
          <Badge>{t(`site.${profile.site}`)}</Badge>
          {profile.degree && <Badge>{t(`person.degree${profile.degree}`)}</Badge>}
          {profile.pronouns && <Badge>{profile.pronouns}</Badge>}
        </p>
      </div>
    </div>
  );
}
