import type { DraftPart, NoteRequest } from '../domain/draft';
import { readableName } from '../language/person-name';
import { salutation } from '../language/salutation';
import { plainText, quote } from '../language/sentence';
import { spokenFirm } from './common-ground';
import type { Fact, Frame, Occasion, Voice, Wording } from './occasion';
import { fold, sayable } from './page-text';
import * as german from './phrases/de';
import * as english from './phrases/en';
import { countryOf } from './voice';

interface Piece {
  text: string;
  sources: string[];
}

interface Body {
  reference: Piece;
  reason?: Piece;
  opening: string;
}

const frameOnly = ['frame'];

/**
 * The parts of one note within `limit` UTF-16 units: the longest whole that fits. First the greeting goes, then the
 * sender's firm, the plain reason, the surname, the name; nothing is ever cut. Null when even the shortest is too long.
 */
export function assemble(
  request: NoteRequest,
  voice: Voice,
  occasion: Occasion,
  fact: Fact,
  frame: Frame,
  limit: number,
  turn: number,
): DraftPart[] | null {
  const own = ownSentence(request.ownWords);
  const wording = fill(frame[voice.language === 'en' ? 'en' : voice.address], fact, voice);
  const reference: Piece = { text: wording.reference, sources: fact.sources };

  const bodies: Body[] = [];
  if (own) {
    const reason = { text: own, sources: ['ownWords'] };
    if (wording.opening && !own.includes('?')) bodies.push({ reference, reason, opening: wording.opening });
    bodies.push({ reference, reason, opening: '' });
  } else {
    const opening = questionOfIntent(occasion, fact, voice) ?? wording.opening;
    for (const text of reasonsOf(occasion, fact, voice, turn))
      bodies.push({ reference, reason: { text, sources: frameOnly }, opening });
    bodies.push({ reference, opening: wording.opening });
  }
  const { roomy, spare } = closingsOf(request, voice, wording.reference);
  const [fullest, ...shorter] = bodies;
  const ladder: [Body | undefined, Piece | undefined][] = [
    ...roomy.map((closing): [Body | undefined, Piece] => [fullest, closing]),
    ...shorter.map((body): [Body, Piece | undefined] => [body, roomy.at(-1)]),
    ...spare.map((closing): [Body | undefined, Piece] => [bodies.at(-1), closing]),
  ];
  for (const [body, closing] of ladder) {
    const parts = body && closing ? join(request, voice, body, closing) : [];
    if (parts.length > 0 && parts.reduce((sum, part) => sum + part.text.length, 0) <= limit) return parts;
  }
  return null;
}

/** The user's own line as it was written: one closing sign, a capital at its start, no greeting of its own. */
export function ownSentence(ownWords: string | undefined): string {
  const plain = plainText(ownWords ?? '', 1200)
    .replace(/^(?:hallo|hi|hey|hello|dear|liebe[rs]?|guten tag|sehr geehrte[rs]?)\s[^,!.?\n]{1,50}[,!]\s{0,3}/iu, '')
    .trim();
  if (!plain) return '';
  const closed = /[.!?…:)"“”»]$/u.test(plain) ? plain : `${plain}.`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}

function join(request: NoteRequest, voice: Voice, { reference, reason, opening }: Body, closing: Piece): DraftPart[] {
  const { profile } = request;
  const hello = salutation({ ...profile, ...voice, country: countryOf(profile.location) });
  const sources = [
    ...(/^(?:Hallo|Hi|Guten Tag)$/u.test(hello) ? frameOnly : ['profile.name']),
    ...(/ (?:Frau|Herr) /u.test(hello) ? ['profile.pronouns'] : []),
  ];
  // German goes on in small letters behind a comma; words that are not ours keep their capital, so a stop stands before them.
  const thanks = voice.afterAcceptance ? thanksOf(voice) : '';
  const sign = voice.language === 'en' ? ',' : voice.swiss ? '' : reference.text || thanks ? ',' : '!';
  const ask = reason?.text.endsWith(':') && voice.language === 'en' ? lower(opening) : opening;
  const parts: DraftPart[] = [
    { role: 'salutation', text: `${hello}${sign}\n${thanks}`, sources },
    { role: 'reference', text: reference.text, sources: reference.sources },
    {
      role: 'reason',
      text: reason ? `${reference.text ? ' ' : ''}${reason.text}` : '',
      sources: reason?.sources ?? frameOnly,
    },
    { role: 'opening', text: ask && ` ${ask}`, sources: frameOnly },
    { role: 'closing', text: closing.text && `\n${closing.text}`, sources: closing.sources },
  ];
  return parts.filter((part) => part.text !== '');
}

function thanksOf({ language, address, swiss }: Voice): string {
  if (language === 'en') return `${english.thanks} `;
  return `${swiss ? upper(german.thanks[address]) : german.thanks[address]} `;
}

function fill(wording: Wording, fact: Fact, voice: Voice): Wording {
  const spelled = (text: string) => (voice.swiss ? text.replaceAll('ß', 'ss') : text);
  const value = (name: string) =>
    name === 'quote' ? quote(fact.fill.quote ?? '', voice.language, voice.swiss) : (fact.fill[name] ?? '');
  // A capital only on words of ours: "hanseWerk" stays as it is.
  const capital = voice.language === 'en' || voice.swiss || voice.afterAcceptance;
  const template = spelled(capital ? upper(wording.reference) : wording.reference);
  return {
    reference: template.replace(/\{(\w{1,12})\}/gu, (_, name: string) => value(name)),
    opening: spelled(wording.opening),
  };
}

function reasonsOf(occasion: Occasion, fact: Fact, voice: Voice, turn: number): string[] {
  const kind = occasion.reason[fact.kind] ?? 'topic';
  const all =
    voice.language === 'en' ? english.reasons[voice.intent][kind] : german.reasons[voice.address][voice.intent][kind];
  const first = all[turn % all.length] ?? '';
  return [first, ...all.filter((reason) => reason.length < first.length)].map((reason) =>
    voice.swiss ? reason.replaceAll('ß', 'ss') : reason,
  );
}

/** Where the intent asks something of its own; null where the question of the frame serves it. */
function questionOfIntent(occasion: Occasion, fact: Fact, { intent, language, address }: Voice): string | null {
  const kind = occasion.reason[fact.kind];
  if (intent === 'recommendation' && (kind === 'story' || kind === 'topic') && !fact.kind.startsWith('question'))
    return language === 'en' ? english.whoElse : german.whoElse[address];
  if (intent === 'performance' && kind === 'shared')
    return language === 'en' ? english.whatNow : german.whatNow[address];
  return null;
}

/** The ways to close, longest first, and those for when space is very short; never a name the user did not give. */
function closingsOf({ me, profile }: NoteRequest, voice: Voice, reference: string): { roomy: Piece[]; spare: Piece[] } {
  const name = me?.name ? sayable(readableName(me.name), 60) : null;
  const given = me?.name?.given ? sayable(me.name.given, 30) : null;
  const country = countryOf(profile.location);
  const usage = german.greetings[country === 'CH' ? 'swiss' : country === 'AT' ? 'austrian' : 'german'];
  const signOff = plainText(me?.signOff ?? '', 80)
    .replace(/[<>{}[\]]|https?:\S{0,80}|www\.\S{0,80}/giu, '')
    .trim();
  const greeting: Piece = signOff
    ? { text: signOff, sources: ['me.signOff'] }
    : { text: voice.language === 'en' ? '' : usage[voice.address], sources: frameOnly };
  const spare: Piece[] =
    given && given !== name && (voice.address === 'du' || voice.language === 'en')
      ? [{ text: given, sources: ['me.name.given'] }]
      : [];
  const bare: Piece = { text: '', sources: frameOnly };
  if (!name) return { roomy: greeting.text ? [greeting, bare] : [bare], spare };
  const named: Piece = { text: name, sources: ['me.name'] };
  const signed = [name, given].some((part) => part && fold(signOff).includes(fold(part)));
  if (signed) return { roomy: [greeting, named], spare: [...spare, bare] };

  const job = (me?.positions ?? []).findIndex((position) => position.current && position.company);
  const firm =
    voice.language === 'de' && voice.address === 'sie' && job >= 0 ? spokenFirm(me?.positions?.[job]?.company) : null;
  const employed: Piece[] =
    firm && !reference.includes(firm)
      ? [{ text: `${name}, ${firm}`, sources: ['me.name', `me.positions.${job}.company`] }]
      : [];
  const greeted = greeting.text
    ? [...employed, named].map((piece) => ({
        text: `${greeting.text}\n${piece.text}`,
        sources: [...greeting.sources, ...piece.sources],
      }))
    : [];
  return { roomy: [...greeted, ...employed, named], spare: [...spare, bare] };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return /^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
