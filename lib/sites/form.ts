import type { Composer, ComposerState } from '../domain/reading';

/** Composers as a reading tells of them: without their elements. */
export const readComposers = (composers: Composer[]): ComposerState[] =>
  composers.map((composer) => {
    const [limit, quotaLeft] = [composer.limit(), composer.quotaLeft()];
    return {
      surface: composer.surface,
      recipient: composer.recipient(),
      ...(limit ? { limit } : {}),
      ...(quotaLeft === null ? {} : { quotaLeft }),
      ...(composer.surface === 'note' ? { noteState: 'open' as const } : {}),
    };
  });

/** The elements an event went through, innermost first; into open shadow roots, never into closed ones. */
export const pathOf = (event: Event): Element[] => event.composedPath().filter((target) => target instanceof Element);

/** The innermost element of a path that matches. */
export const inPath = (path: Element[], selector: string): Element | null =>
  path.find((one) => one.matches(selector)) ?? null;

/**
 * How much a field takes: the page's own counter ("12/200") somewhere in `around`, else the field's attribute; null
 * where neither says anything.
 */
export function limitOf(around: Element, field: HTMLTextAreaElement): { used: number; max: number } | null {
  for (const element of [...around.querySelectorAll('span,p,div,output')].slice(0, 200)) {
    if (element.childElementCount > 0) continue;
    const match = /^\s?(\d{1,4})\s?\/\s?(\d{2,4})\s?$/.exec(element.textContent?.slice(0, 30) ?? '');
    if (match) return { used: Number(match[1]), max: Number(match[2]) };
  }
  return field.maxLength > 0 ? { used: field.value.length, max: field.maxLength } : null;
}

/** What an Enter may mean: nothing for us, a send in every mode (with Ctrl or ⌘), or a send where the page is in its Enter mode. */
export function enterOf(event: Event): 'none' | 'always' | 'in-enter-mode' {
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== 'Enter') return 'none';
  // Some input methods end a composition with an Enter of their own (key code 229).
  if (event.shiftKey || event.altKey || event.repeat || event.isComposing || event.keyCode === 229) return 'none';
  return event.ctrlKey || event.metaKey ? 'always' : 'in-enter-mode';
}
