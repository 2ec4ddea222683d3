import type { Address, DraftLanguage, NoteRequest } from '../domain/draft';
import type { Profile } from '../domain/profile';
import { detectAddress } from '../language/address';
import { detectLanguage } from '../language/detect';
import type { Country } from '../language/salutation';
import type { Voice } from './occasion';
import { isHostile } from './page-text';

const swiss =
  /(?<!\p{L})(?:schweiz|switzerland|suisse|svizzera|zürich|zurich|bern|basel|luzern|lucerne|winterthur|st\.? gallen|lausanne|genf|genève|geneva|chur|zug|aarau|solothurn|schaffhausen|thun)(?!\p{L})/iu;
const austrian =
  /(?<!\p{L})(?:österreich|oesterreich|austria|wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|bregenz|st\.? pölten|dornbirn|tirol|kärnten|steiermark|vorarlberg|burgenland)(?!\p{L})/iu;
const german =
  /(?<!\p{L})(?:deutschland|germany|dach|berlin|hamburg|münchen|munich|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|dresden|bremen|hannover|nürnberg|nuremberg|bayern|hessen|sachsen|nordrhein-westfalen|baden-württemberg|niedersachsen)(?!\p{L})/iu;

/** Letters and endings that English has not. */
const germanShape =
  /[äöüß]|\p{Ll}{4,30}(?:ungen|ung|keit|schaft|technik|betrieb|verwaltung|auktionen|recht|bau|wesen|leiter|leiterin|berater|beraterin)(?!\p{L})/iu;

/** The German-speaking country a profile's place is in; null when it names none. */
export function countryOf(location: string | undefined): Country {
  const place = (location ?? '').slice(0, 120);
  if (swiss.test(place)) return 'CH';
  if (austrian.test(place)) return 'AT';
  return german.test(place) ? 'DE' : null;
}

/** Where no note can go with the request, what is drafted is the first message after it (ETIQUETTE, ladder). */
export const isAfterAcceptance = ({ noteState }: NoteRequest): boolean =>
  noteState === 'locked' || noteState === 'absent';

/** Language and form of address of a note: what the request says, else the user's own words, else their page (ETIQUETTE P6). */
export function voiceOf(request: NoteRequest): Voice {
  const language = request.language ?? languageOf(request);
  return {
    language,
    address: addressOf(request, language),
    swiss: countryOf(request.profile.location) === 'CH',
    intent: request.intent,
    afterAcceptance: isAfterAcceptance(request),
  };
}

function languageOf({ profile, ownWords }: NoteRequest): DraftLanguage {
  const texts = [ownWords ?? '', theirText(profile), themselves(profile)];
  for (const text of texts) {
    const language = detectLanguage(text);
    if (language === 'de' || language === 'en') return language;
  }
  return countryOf(profile.location) !== null || germanShape.test(themselves(profile)) || profile.site === 'xing'
    ? 'de'
    : 'en';
}

function addressOf({ profile, address, ownWords }: NoteRequest, language: DraftLanguage): Address {
  // The user's own words stay as written, so what stands round them takes their form.
  const own = language === 'de' && ownWords ? detectAddress(ownWords) : null;
  if (own === 'du' || own === 'sie') return own;
  return address ?? (profile.site === 'xing' ? 'sie' : 'du');
}

function theirText(profile: Profile): string {
  return [
    ...(profile.marked ?? []),
    profile.about ?? '',
    ...profile.posts.slice(0, 5).map((post) => post.text.slice(0, 800)),
  ]
    .join('\n')
    .slice(0, 4000);
}

function themselves(profile: Profile): string {
  const { positions, skills, wants, haves } = profile;
  return own([
    profile.headline ?? '',
    ...positions.slice(0, 4).map(({ title }) => title),
    ...skills.slice(0, 10),
    ...wants.slice(0, 5),
    ...haves.slice(0, 5),
  ]);
}

/** What was written for machines says nothing about a person's language. */
function own(texts: string[]): string {
  return texts
    .filter((text) => !isHostile(text))
    .join('\n')
    .slice(0, 4000);
}
