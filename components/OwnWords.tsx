import { useId } from 'react';
import { GrowingField } from './GrowingField';
import { Icon } from './Icon';
import { Section } from './Section';
import { useWords } from './Words';

/** `readsAsAd`: the words alone read like an ad, so the drafts do without them. */
export type OwnWordsRemark = 'readsAsAd' | 'nameTheReason' | 'tooLong';

interface OwnWordsProps {
  title: string;
  question: string;
  value: string;
  onChange: (words: string) => void;
  remark: OwnWordsRemark | undefined;
  id: string;
}

/** A question that fits the occasion and a field for the answer; own words lead the drafts (P6). */
export function OwnWords({ title, question, value, onChange, remark, id }: OwnWordsProps) {
  const { t } = useWords();
  const questionId = useId();
  return (
    <Section title={title}>
      <p className="question" id={questionId}>
        {question}
      </p>
      <GrowingField id={id} name={title} describedBy={questionId} value={value} onChange={onChange} />
      <output className="live">
        {remark && (
          <span className="field-note">
            <Icon name="chat" />
            <span>{t(`own.${remark}`)}</span>
          </span>
        )}
      </output>
    </Section>
  );
}
