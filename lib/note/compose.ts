import type { Advice, Draft, NoteAdvice, NoteRequest, OccasionId } from '../domain/draft';
import type { Message } from '../domain/message';
import type { Profile } from '../domain/profile';
import type { Verdict } from '../domain/verdict';
import { hashOf } from '../language/hash';
import { assemble, ownSentence } from './assemble';
import { ground } from './grounding';
import type { Fact, Frame, Occasion, Voice } from './occasion';
import { occasions } from './occasions';
import { fold } from './page-text';
import { isSensitive } from './sensitive';
import { isAfterAcceptance, voiceOf } from './voice';

/** Judges a draft before it is offered; handed in by the caller. */
export type Gate = (message: Message) => Verdict;

/** UTF-16 units a note may have where the page names no limit: LinkedIn's for members without Premium. */
export const usualLimit = 200;
/** UTF-16 units of a first message after acceptance: no site sets so narrow a limit, courtesy does. */
const messageLimit = 300;
const fewest = 3;
/** Variants of one occasion, for "another one". */
const mostVariants = 6;
const ownWordsAlone: OccasionId = 'own-words';

/** An occasion that a pair of people has, for the picker: the best fact of it as the page spells it, and how much it carries. */
export interface OfferedOccasion {
  occasion: OccasionId;
  /** The fact it hangs on, as the page spells it. */
  why: string;
  strength: number;
}

/**
 * Drafts for one person, best first, each within the limit, grounded in the request and, where a gate is given, clear;
 * and what a friend would advise. No draft where nothing specific is known and the user says nothing themselves.
 * Pure and deterministic; never throws for any text in the request.
 */
export function compose(request: NoteRequest, gate?: Gate): NoteAdvice {
  if (request.profile.self) return { drafts: [], advice: [] };
  const own = ownSentence(request.ownWords) !== '';
  const found = findAll(request);
  let drafts = draftsFor(request, found, gate);
  let refused = false;
  if (own && drafts.length === 0) {
    const { ownWords: _, ...plain } = request;
    // Too long for the limit is no fault of the words.
    refused = gate !== undefined && draftsFor(request, found).length > 0;
    drafts = draftsFor(plain, findAll(plain), gate);
  }
  return { drafts, advice: adviceFor(request, found, drafts, own && !refused, refused) };
}

/** The occasions this pair of people has, strongest first. */
export function listOccasions(request: NoteRequest): OfferedOccasion[] {
  return offered(findAll(request));
}

type Found = [OccasionId, Occasion, Fact[]][];

function findAll(request: NoteRequest): Found {
  return [...occasions].map(([id, occasion]): Found[number] => [id, occasion, occasion.find(request)]);
}

function offered(found: Found): OfferedOccasion[] {
  return found
    .flatMap(([occasion, , [best]]): OfferedOccasion[] =>
      best && occasion !== ownWordsAlone ? [{ occasion, why: best.shows, strength: best.strength }] : [],
    )
    .toSorted((one, other) => other.strength - one.strength);
}

interface Choice {
  id: OccasionId;
  occasion: Occasion;
  fact: Fact;
  frame: Frame;
  rank: number;
}

function draftsFor(request: NoteRequest, found: Found, gate?: Gate): Draft[] {
  const voice = voiceOf(request);
  const usual = isMessage(request) ? messageLimit : usualLimit;
  const limit = Math.max(0, Math.floor(request.limit ?? usual)) || 0;
  const most = request.occasion ? mostVariants : fewest;
  const turn = hash(request.profile.slug + (request.profile.name.full || ''));
  const drafts: Draft[] = [];
  for (const choice of choicesFor(request, found, turn)) {
    if (drafts.length >= most) break;
    const draft = write(request, voice, choice, limit, (turn >>> 9) + drafts.length, gate);
    if (draft && !drafts.some((other) => other.text === draft.text)) drafts.push(draft);
  }
  return drafts;
}

/** Best fact of each occasion first, then the next facts, then other frames for the same; own words that stand on a fact go before own words alone. */
function choicesFor(request: NoteRequest, found: Found, turn: number): Choice[] {
  const own = ownSentence(request.ownWords);
  // To somebody in grief nobody sends a cheerful question about something else.
  const quiet = isGrieving(request, 1) && !request.occasion;
  const choices: Choice[] = [];
  for (const [id, occasion, facts] of found) {
    if (request.occasion ? id !== request.occasion : id === ownWordsAlone ? !own : quiet) continue;
    facts.slice(0, 4).forEach((fact, nth) => {
      const frames = occasion.frames[fact.kind] ?? [];
      frames.forEach((_, at) => {
        const frame = frames[(turn + nth + at) % frames.length];
        const touch = own && id !== ownWordsAlone && touches(own, fact) ? 0.3 : 0;
        // The words answer to one fact; behind another one they would make no sense.
        if (own && request.occasion && nth > 0 && touch === 0) return;
        if (frame) choices.push({ id, occasion, fact, frame, rank: fact.strength + touch - nth * 0.25 - at * 0.5 });
      });
    });
  }
  return choices.toSorted((one, other) => other.rank - one.rank);
}

function write(
  request: NoteRequest,
  voice: Voice,
  { id, occasion, fact, frame }: Choice,
  limit: number,
  turn: number,
  gate?: Gate,
): Draft | null {
  const parts = assemble(request, voice, occasion, fact, frame, limit, turn);
  if (!parts) return null;
  const text = parts.map((part) => part.text).join('');
  const { profile, me, ownWords } = request;
  const avoided = (me?.avoid ?? []).some((word) => word.trim() !== '' && fold(text).includes(fold(word)));
  if (avoided || ground(text, profile, me, ownWords).length > 0) return null;
  const level = gate?.(asMessage(text, request)).level ?? 'clear';
  if (level !== 'clear') return null;
  return {
    id: `${id}/${frame.id}/${fact.key}`,
    text,
    length: text.length,
    language: voice.language,
    address: voice.language === 'de' ? voice.address : null,
    occasion: id,
    level,
    parts,
  };
}

/** Not a note with a request, but the first message to somebody one is connected with, or will be. */
const isMessage = (request: NoteRequest): boolean => isAfterAcceptance(request) || request.profile.degree === 1;

function asMessage(text: string, request: NoteRequest): Message {
  const { profile, me } = request;
  return {
    text,
    surface: isMessage(request) ? 'message' : 'note',
    site: profile.site,
    firstContact: true,
    recipient: { name: profile.name.full, slug: profile.slug, noAds: profile.noAds !== undefined },
    ...(me?.name && { sender: { name: me.name.full } }),
  };
}

function adviceFor(request: NoteRequest, found: Found, drafts: Draft[], own: boolean, refused: boolean): Advice[] {
  const { profile } = request;
  const list = offered(found);
  const specific = drafts.some((draft) => draft.occasion !== ownWordsAlone);
  const others = list.some(({ occasion }) => occasion !== 'their-post');
  const advice: Advice[] = [];
  if (profile.noAds) advice.push('no-ads-please');
  if (isAfterAcceptance(request)) advice.push('write-after-acceptance');
  if (isGrieving(request)) advice.push('tactful');
  if (refused) advice.push('own-words-read-as-ad');
  if (!own) {
    const newest = profile.posts[0];
    if (newest && newest.kind !== 'share' && !isGrieving(request) && !others) advice.push('comment-first');
    if (profile.posts.length === 0 && (list[0]?.strength ?? 0) < 0.55) advice.push('open-activity');
    if (request.intent !== 'knowledge' || !drafts.some((draft) => draft.occasion === 'common-ground'))
      advice.push('name-the-reason');
    if (!specific) advice.push('send-no-note');
  }
  return advice;
}

/** Whether one of their newest posts is not for small talk. */
function isGrieving({ profile, isGrave }: NoteRequest, newest = 3): boolean {
  return isGrave || hasGravePost(profile, newest);
}

/** Whether one of somebody's newest posts tells of grief, illness or loss. */
export function hasGravePost(profile: Profile, newest = 3): boolean {
  return profile.posts.slice(0, newest).some((post) => post.kind !== 'share' && isSensitive(post.text));
}

/** Whether the user's line speaks of the fact: they share a word that says something. */
function touches(own: string, fact: Fact): boolean {
  const said = new Set(fold(own).split(' '));
  return fold(fact.shows)
    .split(' ')
    .some((word) => word.length > 4 && said.has(word));
}

/** Only to spread people over the frames. */
function hash(text: string): number {
  const value = hashOf(text);
  return (value ^ (value >>> 15)) >>> 0;
}
