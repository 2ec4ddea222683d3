import { createInstance, type i18n, type Resource, type TFunction } from 'i18next';
import type { UiLanguage } from './domain/settings';

/** `app`: the product's own pages. `page`: what it shows inside a web page. */
export type Namespace = 'app' | 'page';

/** The words of one namespace in both languages. */
export type Wording = Record<UiLanguage, Resource[string][string]>;

/** Says the product's words. */
export interface Translator<N extends Namespace> {
  /** Looks a key up in the language that is set now; plurals follow `count`, by the rules of `Intl.PluralRules`. */
  t: TFunction<N>;
  /** Changes the language; `t` answers in it as soon as this returns. */
  setLanguage: (language: UiLanguage) => void;
  /** The instance behind it, for a binding that has to follow changes. */
  i18n: i18n;
}

/**
 * The words of one namespace, ready at once. They are handed over, so that a bundle holds only the words it shows.
 * A key without words answers with its own name.
 */
export const createTranslator = <N extends Namespace>(
  language: UiLanguage,
  namespace: N,
  wording: Wording,
): Translator<N> => {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    supportedLngs: ['de', 'en'],
    fallbackLng: 'en',
    ns: [namespace],
    defaultNS: namespace,
    resources: { de: { [namespace]: wording.de }, en: { [namespace]: wording.en } },
    initAsync: false,
    // React and textContent escape by themselves.
    interpolation: { escapeValue: false },
  });
  return { t: i18n.getFixedT(null, namespace), setLanguage: (to) => void i18n.changeLanguage(to), i18n };
};
