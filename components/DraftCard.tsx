import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import type { IconName } from '../assets/shapes';
import type { Draft, DraftPart } from '../lib/domain/draft';
import type { Verdict } from '../lib/domain/verdict';
import { Button } from './Button';
import { Counter } from './Counter';
import { GrowingField } from './GrowingField';
import { Icon } from './Icon';
import { LitfassMeter } from './LitfassMeter';
import type { InsertResult } from './panel-types';
import { useWords } from './Words';

const pauseMs = 600;

interface DraftCardProps {
  draft: Draft;
  text: string;
  name: string;
  limit: number | undefined;
  canInsert: boolean;
  /** The first card carries the one filled button. */
  first: boolean;
  /** The part whose source is shown, and the words of that source. */
  cited: DraftPart | undefined;
  sourceWords: string | undefined;
  /** Whether the words of the cited part are marked just now. */
  marked: boolean;
  judge: (text: string) => Verdict;
  onEdit: (text: string) => void;
  onCaret: (offset: number | undefined) => void;
  onHover: (over: boolean) => void;
  onSource: (from: HTMLElement) => void;
  /** With `replace` over what the user has in the field already. */
  onInsert: (replace: boolean) => Promise<InsertResult>;
  onCopy: () => Promise<boolean>;
  onAnother: (() => void) | undefined;
  onUndo: (() => void) | undefined;
}

type Feedback = InsertResult | 'copied-by-you';

const feedbackIcons: Record<Feedback, IconName> = {
  inserted: 'check',
  copied: 'copy',
  'copied-by-you': 'check',
  occupied: 'pencil',
  'no-field': 'door',
  'other-person': 'people',
  failed: 'copy',
};

const paintMarks = (text: string, words: string): ReactNode => {
  const start = words ? text.indexOf(words) : -1;
  if (start < 0) return text;
  return (
    <>
      {text.slice(0, start)}
      <mark className="cited">{words}</mark>
      {text.slice(start + words.length)}
    </>
  );
};

/** Judges a text once it rests, so that nothing changes while a word is half typed. */
const useVerdict = (text: string, judge: (text: string) => Verdict, fresh: string): Verdict => {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return judge(text === fresh ? text : rested);
};

/** One draft: read it, edit it in place, insert or copy it, or ask for another one. */
export function DraftCard(props: DraftCardProps) {
  const { t } = useWords();
  const { draft, text, cited, canInsert } = props;
  const [feedback, setFeedback] = useState<{ result: Feedback; text: string }>();
  // What was said about one text does not hold for the next.
  const result = feedback?.text === text ? feedback.result : undefined;
  const verdict = useVerdict(text, props.judge, draft.text);
  const insert = async (replace = false) => setFeedback({ result: await props.onInsert(replace), text });
  const copy = async () => setFeedback({ result: (await props.onCopy()) ? 'copied-by-you' : 'failed', text });
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) props.onCaret(undefined);
  };
  return (
    <article aria-label={props.name}>
      <div
        className="card draft"
        onPointerEnter={() => props.onHover(true)}
        onPointerLeave={() => props.onHover(false)}
        onBlur={leave}
      >
        <GrowingField
          bare
          name={t('draft.text')}
          value={text}
          lang={draft.language}
          marks={paintMarks(text, props.marked && cited ? cited.text.trim() : '')}
          onChange={props.onEdit}
          onCaret={props.onCaret}
        />
        {props.sourceWords && (
          <button type="button" className="draft-source" onClick={(event) => props.onSource(event.currentTarget)}>
            <Icon name="chat" />
            <span>{props.sourceWords}</span>
          </button>
        )}
        <div className="draft-measure">
          <LitfassMeter verdict={verdict} />
          <Counter length={text.length} limit={props.limit} />
        </div>
        <div className="draft-actions">
          {canInsert && (
            <Button look={props.first ? 'filled' : 'outlined'} onClick={() => void insert()}>
              {t('draft.insert')}
            </Button>
          )}
          <Button look={!canInsert && props.first ? 'filled' : 'outlined'} onClick={() => void copy()}>
            {t('draft.copy')}
          </Button>
          <span className="draft-turn">
            {props.onUndo && (
              <Button look="quiet" icon="undo" onClick={props.onUndo}>
                {t('draft.undo')}
              </Button>
            )}
            {props.onAnother && (
              <Button look="quiet" icon="refresh" onClick={props.onAnother}>
                {t('draft.another')}
              </Button>
            )}
          </span>
        </div>
        <div role="alert">
          {result && (
            <p className="feedback">
              <Icon name={feedbackIcons[result]} />
              <span>{t(`feedback.${result}`)}</span>
              {result === 'occupied' && (
                <Button look="link" onClick={() => void insert(true)}>
                  {t('draft.replace')}
                </Button>
              )}
            </p>
          )}
        </div>
      </div>
    </article>
  );
}
