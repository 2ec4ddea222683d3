import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import de from '../assets/locales/de/app.json';
import en from '../assets/locales/en/app.json';
import type { UiLanguage } from '../lib/domain/settings';
import { createTranslator } from '../lib/i18n';

const Language = createContext<UiLanguage>('en');

/** Gives everything inside the product's words in one language; a new `language` changes them at once, keeping all state. */
export function Words({ language, children }: { language: UiLanguage; children: ReactNode }) {
  const { i18n } = useMemo(() => createTranslator(language, 'app', { de, en }), [language]);
  return (
    <Language value={language}>
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    </Language>
  );
}

/** The words and the language of the nearest {@link Words}. */
export const useWords = () => ({ t: useTranslation('app').t, language: useContext(Language) });

/** Looks up a word of the product's own pages. */
export type Say = ReturnType<typeof useWords>['t'];
