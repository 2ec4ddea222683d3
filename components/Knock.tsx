import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type {
  Address,
  Advice,
  Draft,
  DraftLanguage,
  DraftPart,
  Intent,
  NoteRequest,
  OccasionId,
} from '../lib/domain/draft';
import type { Message } from '../lib/domain/message';
import type { Profile } from '../lib/domain/profile';
import type { ComposerState, Reading } from '../lib/domain/reading';
import { healthOf } from '../lib/domain/health';
import type { UiLanguage } from '../lib/domain/settings';
import { completeProfile, type Typed } from '../lib/given';
import { check } from '../lib/etiquette/check';
import { compose, hasGravePost, listOccasions, type OfferedOccasion, usualLimit } from '../lib/note/compose';
import { occasionWords, ownQuestion } from '../lib/note/occasion-words';
import { Advices } from './Advices';
import { ByHand } from './ByHand';
import { Drafts } from './Drafts';
import { FactList, factSwitchId } from './FactList';
import { cutExcerpt, saySource } from './fact-words';
import { keepFacts, listFacts } from './facts';
import { Icon } from './Icon';
import { IntentPicker } from './IntentPicker';
import { OccasionPicker } from './OccasionPicker';
import { OwnWords, type OwnWordsRemark } from './OwnWords';
import type { BodyProps } from './PanelScreen';
import { ProfileCard } from './ProfileCard';
import { SiteChanged } from './SiteChanged';
import { useWords } from './Words';

const markedPassage: OccasionId = 'marked';
const restMs = 600;
const shownLength = 80;

/** The place to write to this very person, as far as the page's own composer says who it is for: a note, or a message to a contact. */
const findComposer = (reading: Reading, profile: Profile): ComposerState | undefined =>
  reading.composers.find(({ surface, recipient }) => {
    if (surface !== (profile.degree === 1 ? 'message' : 'note')) return false;
    if (recipient?.slug) return recipient.slug === profile.slug;
    if (recipient?.memberId && profile.memberId) return recipient.memberId === profile.memberId;
    return true;
  });

/** The words as they were when typing last paused. */
const useRested = (words: string): string => {
  const [rested, setRested] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), restMs);
    return () => clearTimeout(timer);
  }, [words]);
  return rested;
};

/** What the user may fill in, where the page cannot be understood. */
const listAsked = (reading: Reading): (keyof Typed)[] => {
  if (healthOf(reading).health === 'well') return [];
  const { profile, fields } = reading;
  const isNameless = !profile?.name.full;
  const isBare = !profile?.headline && (isNameless || fields.headline === 'unreadable');
  return [...(isNameless ? (['name'] as const) : []), ...(isBare ? (['headline'] as const) : [])];
};

type KnockProps = BodyProps & { reading: Reading; profile: Profile };

const sayOccasion = ({ occasion, why }: OfferedOccasion, language: UiLanguage) => {
  const words = occasionWords(occasion, language);
  const thing = cutExcerpt(why, shownLength);
  return { id: occasion, label: words ? `${words.title}: ${thing}` : thing, why: words?.why };
};

/** What to say under the user's own line: it reads like an ad, or an aim beyond learning wants to be said plainly (P10). */
const remarkOn = (advice: Advice[], intent: Intent | undefined, isTooLong: boolean): OwnWordsRemark | undefined => {
  if (advice.includes('own-words-read-as-ad')) return 'readsAsAd';
  if (isTooLong) return 'tooLong';
  return intent && intent !== 'knowledge' && advice.includes('name-the-reason') ? 'nameTheReason' : undefined;
};

/** Drafts that had to leave the user's own words out, since with them nothing fits. */
const isWithout = (drafts: Draft[]): boolean =>
  drafts.length > 0 && !drafts.some((draft) => draft.parts.some((part) => part.sources.includes('ownWords')));

const makeKey = (fact: { field: string; text: string }) => `${fact.field}:${fact.text}`;

/** A profile and what becomes of it: facts, aim, occasion, own words, drafts. It starts anew for every person. */
export function Knock({ profile: read, given, reading, me, settings, ...props }: KnockProps) {
  const { t, language } = useWords();
  const profile = useMemo(() => completeProfile(read, given), [read, given]);
  const root = useRef<HTMLDivElement>(null);
  const [visit, setVisit] = useState<{ fact: string; from: HTMLElement }>();
  const ownId = useId();
  const [switched, setSwitched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [intentChosen, setIntent] = useState<Intent>();
  const passages = profile.marked?.length ?? 0;
  const [seenPassages, setSeenPassages] = useState(0);
  const [occasionChosen, setOccasion] = useState<OccasionId>();
  const [ownWords, setOwnWords] = useState('');
  const [draftLanguage, setDraftLanguage] = useState<DraftLanguage>();
  const [addressChosen, setAddress] = useState<Address>();
  const [factsOpen, setFactsOpen] = useState(true);
  const [inserted, setInserted] = useState(false);
  const [cited, setCited] = useState<ReadonlySet<string>>(new Set());
  const [pointed, setPointed] = useState<string>();
  const restedWords = useRested(ownWords);
  // Whoever marks a passage wants it in the draft; only where somebody mourns, what it hangs on stays theirs to choose.
  if (passages !== seenPassages) {
    setSeenPassages(passages);
    if (passages > seenPassages) {
      setFactsOpen(true);
      if (!hasGravePost(profile)) setOccasion(markedPassage);
    }
  }

  const facts = useMemo(() => listFacts(profile), [profile]);
  const off = useMemo(
    () => new Set(facts.filter((fact) => !(switched.get(makeKey(fact)) ?? !fact.isPrivate)).map(({ id }) => id)),
    [facts, switched],
  );
  const kept = useMemo(() => keepFacts(profile, off), [profile, off]);
  const composer = findComposer(reading, profile);
  const isContact = profile.degree === 1;
  const noteState = composer?.noteState;
  const limit = composer?.limit?.max;
  // With nothing to go by, the aim is the user's to say.
  const intent = intentChosen ?? (facts.length > 0 ? 'knowledge' : undefined);
  const address = addressChosen ?? settings.address[profile.site];

  const judge = useMemo(() => {
    const policy = { strictness: settings.strictness, muted: settings.muted };
    return (message: Message) => check(message, policy);
  }, [settings.strictness, settings.muted]);
  const judgeText = (text: string) =>
    judge({
      text,
      surface: 'note',
      site: profile.site,
      firstContact: true,
      recipient: { name: profile.name.full, slug: profile.slug, noAds: profile.noAds !== undefined },
      ...(me.name && { sender: { name: me.name.full } }),
    });

  const request = useMemo<NoteRequest>(
    () => ({
      profile: kept.profile,
      me,
      intent: intent ?? 'knowledge',
      address,
      ...(limit !== undefined && { limit }),
      ...(restedWords.trim() && { ownWords: restedWords.trim() }),
      ...(draftLanguage && { language: draftLanguage }),
      ...(noteState && { noteState }),
      // Judged on all that was read: what is switched off must not make one tactless.
      isGrave: hasGravePost(profile),
    }),
    [profile, kept, me, intent, address, limit, restedWords, draftLanguage, noteState],
  );
  const occasions = useMemo(() => listOccasions(request), [request]);
  // A chosen occasion may vanish when its fact is switched off.
  const chosen = occasions.find(({ occasion }) => occasion === occasionChosen)?.occasion;
  const { drafts, advice } = useMemo(() => {
    const first = compose({ ...request, ...(chosen && { occasion: chosen }) }, judge);
    const shown = first.drafts[0]?.occasion;
    // Behind the best of each occasion stand more ways to say the first one, for "another one".
    const more = chosen || !shown ? [] : compose({ ...request, occasion: shown }, judge).drafts;
    const isNew = (draft: Draft) => !first.drafts.some((one) => one.text === draft.text);
    return { advice: first.advice, drafts: [...first.drafts, ...more.filter(isNew)] };
  }, [request, chosen, judge]);
  // Nothing chosen: the drafts show the best of each occasion, and the picker shows what the first one hangs on.
  const occasion = chosen ?? drafts[0]?.occasion;

  const findFacts = (part: DraftPart) => [...new Set(part.sources.flatMap((source) => kept.findFact(source) ?? []))];
  const sayPartSource = (part: DraftPart): string | undefined => {
    const fact = facts.find(({ id }) => id === findFacts(part)[0]);
    return fact && saySource(fact, profile, t, language, props.now, 'from');
  };
  const focus = (element: Element | null | undefined) => {
    if (element instanceof HTMLElement) element.focus();
  };
  const focusOwnWords = () => focus(root.current?.querySelector(`[id="${ownId}"]`));
  const showSource = (fact: string, from: HTMLElement) => {
    // The list may be folded: its row has to be there before it can take the focus.
    flushSync(() => {
      setFactsOpen(true);
      setVisit({ fact, from });
    });
    focus(root.current?.querySelector(`[id="${factSwitchId(fact)}"]`));
  };

  const asked = listAsked(reading);
  // Nothing was read and nothing given: first of all somebody has to be there.
  const isNobody = !reading.profile && !profile.name.full && passages === 0;
  return (
    <div className="knock" ref={root}>
      <ProfileCard profile={profile} headline={reading.fields.headline} />
      {healthOf(reading).health === 'well' ? (
        <Advices advice={advice} profile={profile} onReadAgain={props.onReadAgain} onOwnWords={focusOwnWords} />
      ) : (
        <SiteChanged
          site={profile.site}
          reading={reading}
          onReadAgain={props.onReadAgain}
          onWhat={props.onWhat}
          onOwnWords={isNobody ? undefined : focusOwnWords}
        />
      )}
      {asked.length > 0 && <ByHand typed={given.typed} asked={asked} onChange={props.onType} />}
      {!isNobody && (
        <>
          <FactList
            facts={facts}
            profile={profile}
            reading={reading}
            off={off}
            cited={cited}
            now={props.now}
            open={factsOpen}
            onOpen={setFactsOpen}
            onSwitch={(id, on) => {
              const fact = facts.find((each) => each.id === id);
              if (fact) setSwitched(new Map(switched).set(makeKey(fact), on));
            }}
            onRemove={(passage) => {
              // The button goes with its row; the focus stays with the list.
              if (facts.length > 1) focus(root.current?.querySelector('.fold'));
              else focusOwnWords();
              props.onRemoveMarked(passage);
            }}
            onCite={setPointed}
            onReadAgain={props.onReadAgain}
            visited={visit?.fact}
            onBack={() => focus(visit?.from)}
            onLeave={() => setVisit(undefined)}
          />
          <output className="live heard">
            {passages > 0 && (
              <span className="feedback">
                <Icon name="check" />
                <span>{t('facts.marked')}</span>
              </span>
            )}
          </output>
          <IntentPicker value={intent} onChange={setIntent} />
          {occasions.length > 0 && (
            <OccasionPicker
              title={t(profile.noAds ? 'occasion.titleNoAds' : 'occasion.title')}
              occasions={occasions.map((offered) => sayOccasion(offered, language))}
              value={occasion}
              onChange={setOccasion}
            />
          )}
          <OwnWords
            id={ownId}
            title={t('own.title')}
            question={ownQuestion(occasion ? { occasion } : {}, language)}
            value={ownWords}
            onChange={(next) => {
              // The words answer the question of the occasion that is shown; it stays with them.
              if (!ownWords.trim() && next.trim() && occasion) setOccasion(occasion);
              setOwnWords(next);
            }}
            remark={remarkOn(advice, intent, request.ownWords !== undefined && isWithout(drafts))}
          />
          {drafts.length > 0 && (
            <Drafts
              drafts={drafts}
              language={drafts[0]?.language ?? language}
              address={drafts[0]?.address ?? address}
              limit={limit ?? (isContact || noteState === 'locked' || noteState === 'absent' ? undefined : usualLimit)}
              canInsert={isContact ? composer !== undefined : noteState === 'open'}
              way={<WayToField composer={composer} site={profile.site} isContact={isContact} />}
              pointed={pointed}
              judge={judgeText}
              findFacts={findFacts}
              saySource={sayPartSource}
              onCite={(ids) => setCited(new Set(ids))}
              onSource={showSource}
              onLanguage={setDraftLanguage}
              onAddress={setAddress}
              onInsert={async (draft, replace) => {
                const result = await props.onInsert(draft, replace);
                // Folds once; after that it stays as the user leaves it.
                if (result === 'inserted' && !inserted) {
                  setInserted(true);
                  setFactsOpen(false);
                }
                return result;
              }}
              onCopy={props.onCopy}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Where on the page a note is written, while no field for one is open; how many are left, where the page says so. */
function WayToField(props: { composer: ComposerState | undefined; site: Profile['site']; isContact: boolean }) {
  const { composer, site, isContact } = props;
  const { t } = useWords();
  const way = t(isContact ? 'way.message' : `way.${site}`);
  const words = composer
    ? composer.quotaLeft !== undefined && t('way.quota', { count: composer.quotaLeft, site: t(`site.${site}`) })
    : way;
  if (!words) return null;
  return (
    <p className="way">
      <Icon name="door" />
      <span>{words}</span>
    </p>
  );
}
