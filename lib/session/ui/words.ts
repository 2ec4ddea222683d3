import de from '../../../assets/locales/de/page.json';
import en from '../../../assets/locales/en/page.json';
import type { UiLanguage } from '../../domain/settings';
import { createTranslator, type Translator } from '../../i18n';

/** The words of our parts in a web page. */
export type Say = Translator<'page'>['t'];

/** The words in the language that is set; changed by `setLanguage`. */
export const createPageWords = (language: UiLanguage): Translator<'page'> =>
  createTranslator(language, 'page', { de, en });
