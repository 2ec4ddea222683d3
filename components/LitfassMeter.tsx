import { type PillarState, pillar } from '../assets/shapes';
import type { Verdict } from '../lib/domain/verdict';
import { Drawing } from './Icon';
import { type Say, useWords } from './Words';

const readState = (verdict: Verdict): PillarState => {
  const isForeign = verdict.language === 'other' || verdict.language === 'mixed';
  return isForeign && verdict.level === 'clear' ? 'unchecked' : verdict.level;
};

const words = ['', '', 'meter.two', 'meter.three', 'meter.four', 'meter.five'] as const;

const sayState = (t: Say, state: PillarState, hints: number): string => {
  if (state !== 'hint') return t(`meter.${state}`);
  const inWords = words[hints];
  return inWords ? t(inWords) : t('meter.hint', { count: Math.max(1, hints) });
};

/** The pillar and what it means: how much a text reads like an ad, in shape and words, never as a number. Changes are read out. */
export function LitfassMeter({ verdict }: { verdict: Verdict }) {
  const { t } = useWords();
  const state = readState(verdict);
  return (
    <output className={`meter meter-${state}`}>
      <Drawing shape={pillar(state)} className="pillar" />
      <span>{sayState(t, state, verdict.findings.length)}</span>
    </output>
  );
}
