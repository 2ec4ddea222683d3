import { type ReactNode, useState } from 'react';
import type { Address, Draft, DraftLanguage, DraftPart } from '../lib/domain/draft';
import type { Verdict } from '../lib/domain/verdict';
import { DraftCard } from './DraftCard';
import type { ChosenDraft, InsertResult } from './panel-types';
import { Section } from './Section';
import { Segmented } from './Segmented';
import { useWords } from './Words';

const slots = [0, 1] as const;

/** What one card holds once the user did something with it. */
interface Held {
  draft: Draft;
  text: string;
  before: { draft: Draft; text: string }[];
}

interface Citation {
  slot: number;
  part: DraftPart;
}

interface DraftsProps {
  drafts: Draft[];
  language: DraftLanguage;
  address: Address | undefined;
  limit: number | undefined;
  canInsert: boolean;
  /** Stands above the cards: how to get to a field. */
  way?: ReactNode;
  /** The fact under pointer or focus in the list. */
  pointed: string | undefined;
  judge: (text: string) => Verdict;
  findFacts: (part: DraftPart) => string[];
  saySource: (part: DraftPart) => string | undefined;
  onCite: (facts: string[]) => void;
  /** Leads to the fact; `from` is what was pressed, so that there is a way back. */
  onSource: (fact: string, from: HTMLElement) => void;
  onLanguage: (language: DraftLanguage) => void;
  onAddress: (address: Address) => void;
  onInsert: (draft: ChosenDraft, replace: boolean) => Promise<InsertResult>;
  onCopy: (text: string) => Promise<boolean>;
}

/** The part at an offset of the draft as it came. */
const partAt = (draft: Draft, offset: number): DraftPart | undefined => {
  let end = 0;
  return draft.parts.find((part) => {
    end += part.text.length;
    return offset < end;
  });
};

/** The drafts at hand. New ones replace what was only read; a text the user edited stays until they ask for another one. */
export function Drafts(props: DraftsProps) {
  const { t } = useWords();
  const { drafts } = props;
  const [held, setHeld] = useState<(Held | undefined)[]>([]);
  const [seen, setSeen] = useState('');
  const [citation, setCitation] = useState<Citation>();
  // A new look at the same page brings the same drafts: then nothing the user did is undone.
  const offer = drafts.map(({ id, text }) => `${id} ${text}`).join('\n');
  if (seen !== offer) {
    setSeen(offer);
    setHeld(held.map((card) => (card && card.text !== card.draft.text ? card : undefined)));
  }

  const free = drafts.filter(({ id }) => !held.some((card) => card?.draft.id === id)).values();
  const cards = slots.flatMap((slot): Held[] => {
    const card = held[slot];
    if (card) return [card];
    const { value: draft } = free.next();
    return draft ? [{ draft, text: draft.text, before: [] }] : [];
  });
  const shownIds = new Set(cards.map((card) => card.draft.id));
  const keep = (slot: number, card: Held) => setHeld(slots.map((each) => (each === slot ? card : held[each])));
  const cite = (next: Citation | undefined) => {
    setCitation(next);
    props.onCite(next ? props.findFacts(next.part) : []);
  };
  const findAnother = (current: Draft): Draft | undefined => {
    const at = drafts.findIndex((draft) => draft.id === current.id);
    return [...drafts.slice(at + 1), ...drafts.slice(0, Math.max(at, 0))].find((draft) => !shownIds.has(draft.id));
  };

  return (
    <Section
      title={t('drafts.title')}
      aside={
        <div className="draft-choices">
          {props.language === 'de' && (
            <Segmented
              name={t('drafts.address')}
              value={props.address}
              choices={[
                { value: 'du', label: t('drafts.du') },
                { value: 'sie', label: t('drafts.sie') },
              ]}
              onChange={props.onAddress}
            />
          )}
          <Segmented
            name={t('drafts.language')}
            value={props.language}
            choices={[
              { value: 'de', label: t('drafts.de') },
              { value: 'en', label: t('drafts.en') },
            ]}
            onChange={props.onLanguage}
          />
        </div>
      }
    >
      {props.way}
      <div className="draft-list">
        {cards.map((card, slot) => {
          const { draft, text } = card;
          // Words the user took out of the text have no source in it any more.
          const own = draft.parts.filter((part) => text.includes(part.text.trim()) && props.findFacts(part).length > 0);
          const byFact = own.find((part) => props.pointed && props.findFacts(part).includes(props.pointed));
          const active = citation?.slot === slot ? citation.part : byFact;
          const told = active && props.saySource(active) ? active : own.find((part) => props.saySource(part));
          const another = findAnother(draft);
          const previous = card.before.at(-1);
          return (
            <DraftCard
              key={slot}
              draft={draft}
              text={text}
              name={t('drafts.card', { number: slot + 1 })}
              limit={props.limit}
              canInsert={props.canInsert}
              first={slot === 0}
              cited={active}
              marked={active !== undefined}
              sourceWords={told && props.saySource(told)}
              judge={props.judge}
              onEdit={(edited) => keep(slot, { ...card, text: edited })}
              onCaret={(offset) => {
                const part = offset === undefined || text !== draft.text ? undefined : partAt(draft, offset);
                cite(part && props.findFacts(part).length > 0 ? { slot, part } : undefined);
              }}
              onHover={(over) => cite(over && told ? { slot, part: told } : undefined)}
              onSource={(from) => {
                const fact = told && props.findFacts(told)[0];
                if (fact) props.onSource(fact, from);
              }}
              onInsert={(replace) => props.onInsert({ id: draft.id, occasion: draft.occasion, text }, replace)}
              onCopy={() => props.onCopy(text)}
              onAnother={
                another &&
                (() => keep(slot, { draft: another, text: another.text, before: [...card.before, { draft, text }] }))
              }
              onUndo={previous && (() => keep(slot, { ...previous, before: card.before.slice(0, -1) }))}
            />
          );
        })}
      </div>
    </Section>
  );
}
