import { useState } from 'react';
import type { Profile } from '../lib/domain/profile';
import type { Reading } from '../lib/domain/reading';
import { quotableOf } from '../lib/note/marked-words';
import { Button } from './Button';
import { sayList } from './dates';
import { cutExcerpt, sayFact, saySource } from './fact-words';
import { type Fact, listFields } from './facts';
import { Icon } from './Icon';
import { Section } from './Section';
import { Switch } from './Switch';
import { useWords } from './Words';

const shownAtFirst = 6;

interface FactListProps {
  facts: Fact[];
  profile: Profile;
  reading: Reading;
  off: ReadonlySet<string>;
  /** What the draft under pointer or focus is made of. */
  cited: ReadonlySet<string>;
  now: Date;
  open: boolean;
  onOpen: (open: boolean) => void;
  onSwitch: (id: string, on: boolean) => void;
  /** Takes a passage that the user marked out again. */
  onRemove: (passage: string) => void;
  onCite: (id: string | undefined) => void;
  onReadAgain: () => void;
  /** The fact a draft led to; it offers the way back as long as the focus is with it. */
  visited: string | undefined;
  onBack: () => void;
  onLeave: () => void;
}

/** The id of a fact's switch, so that a draft can lead to it. */
export const factSwitchId = (id: string) => `fact-${id}`;

/** What was read on the profile: words first, source below, a switch each; and what could not be read, said plainly. */
export function FactList(props: FactListProps) {
  const { t, language } = useWords();
  const { facts, profile, reading, off, cited, now } = props;
  const [all, setAll] = useState(false);
  const missing = listFields(reading, 'not-mounted');
  const unreadable = listFields(reading, 'unreadable');
  const name = (fields: typeof missing) =>
    sayList(
      fields.map((field) => t(`field.${field}`)),
      language,
    );
  const visible = facts.filter(
    (fact, index) => all || index < shownAtFirst || cited.has(fact.id) || fact.id === props.visited,
  );
  const used = facts.filter((fact) => !off.has(fact.id)).length;
  if (facts.length === 0 && missing.length === 0) return null;
  return (
    <Section
      title={t('facts.title')}
      aside={
        facts.length > 0 && (
          <button
            type="button"
            className="fold"
            aria-expanded={props.open}
            aria-label={t('facts.fold', { used, count: facts.length })}
            onClick={() => props.onOpen(!props.open)}
          >
            {t('facts.used', { used, count: facts.length })}
            <Icon name="chevron" />
          </button>
        )
      }
    >
      {props.open && (
        <div className="card rows">
          {visible.map((fact) => (
            <div
              key={fact.id}
              className={cited.has(fact.id) || props.visited === fact.id ? 'fact fact-cited' : 'fact'}
              onPointerEnter={() => props.onCite(fact.id)}
              onPointerLeave={() => props.onCite(undefined)}
              onFocus={() => props.onCite(fact.id)}
              onBlur={(event) => {
                if (event.currentTarget.contains(event.relatedTarget)) return;
                props.onCite(undefined);
                props.onLeave();
              }}
            >
              <Switch
                id={factSwitchId(fact.id)}
                label={sayFact(fact, profile, t)}
                note={
                  saySource(fact, profile, t, language, now) +
                  (fact.isPrivate ? t('facts.private') : '') +
                  (fact.field === 'marked' && quotableOf(fact.text).length === 0 ? t('facts.unquotable') : '')
                }
                checked={!off.has(fact.id)}
                onChange={(on) => props.onSwitch(fact.id, on)}
              />
              {fact.field === 'marked' && (
                <p className="fact-back">
                  <Button
                    look="link"
                    aria-label={t('facts.removeNamed', { text: cutExcerpt(fact.text, 40) })}
                    onClick={() => props.onRemove(fact.text)}
                  >
                    {t('facts.remove')}
                  </Button>
                </p>
              )}
              {props.visited === fact.id && (
                <p className="fact-back">
                  <Button look="link" onClick={props.onBack}>
                    {t('facts.back')}
                  </Button>
                </p>
              )}
            </div>
          ))}
          {visible.length < facts.length && (
            <div className="row-more">
              <Button look="link" onClick={() => setAll(true)}>
                {t('facts.more', { count: facts.length - visible.length })}
              </Button>
            </div>
          )}
          {unreadable.length > 0 && (
            <div className="fact-missing">
              <p className="fact-missing-title">
                <Icon name="plug" />
                {t('facts.unreadable', { fields: name(unreadable) })}
              </p>
            </div>
          )}
          {missing.length > 0 && (
            <div className="fact-missing">
              <p className="fact-missing-title">
                <Icon name="dashedRing" />
                <span>{t('facts.missing', { fields: name(missing) })}</span>
                <Button look="link" onClick={props.onReadAgain}>
                  {t('facts.readAgain')}
                </Button>
              </p>
              <p className="row-note">{t('facts.scroll')}</p>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
