import type { Address, DraftLanguage, NoteRequest, OccasionId } from '../domain/draft';
import type { UiLanguage } from '../domain/settings';
import type { OccasionWords } from './occasion';

const files = import.meta.glob<OccasionWords>('./occasions/*.ts', { eager: true, import: 'words' });

/** Title of an occasion and why it is offered, for the panel; null for an id that is not known. */
export function occasionWords(id: OccasionId, language: UiLanguage): { title: string; why: string } | null {
  const words = files[`./occasions/${id}.ts`];
  return words ? { title: words.title[language], why: words.why[language] } : null;
}

/** The question the panel asks the user before it drafts; `address` is how the product speaks to its user. Unknown occasions get the plainest one. */
export function ownQuestion(
  request: Pick<NoteRequest, 'occasion'>,
  language: DraftLanguage,
  address: Address = 'du',
): string {
  const words = files[`./occasions/${request.occasion ?? 'own-words'}.ts`] ?? files['./occasions/own-words.ts'];
  if (!words) return '';
  return language === 'en' ? words.question.en : words.question.de[address];
}
