import type { Composer, ComposerState } from '../domain/reading';
import { readField } from '../dom/field';
import { readLine } from '../dom/text';

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

const figure = /\p{Nd}/gu;

/** A number in the digits of any script, its thousands set apart or not. */
function numberOf(digits: string): number {
  const plain = digits.replace(figure, (one) => {
    // The ten digits of a script stand in a row, and before its zero stands no digit.
    const code = one.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
  return Number(plain.replace(/\D/g, ''));
}

const slashed = /^[^\p{Nd}]{0,20}(\p{Nd}{1,5})\s?[/⁄∕]\s?(\p{Nd}{1,2}[.,’'\s]\p{Nd}{3}|\p{Nd}{2,5})[^\p{Nd}/]{0,20}$/u;
const worded = /^(\p{Nd}{1,5})\s\p{L}{1,4}\s(\p{Nd}{1,2}[.,’']\p{Nd}{3}|\p{Nd}{2,5})(?:\s[^\p{Nd}]{0,20})?$/u;

/** "12/200", "12 / 1,250", "0 of 200", in any digits; between words only round numbers, since dates look like it too. */
function readCounter(text: string): { used: number; max: number } | null {
  const bySlash = slashed.exec(text);
  const match = bySlash ?? worded.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const [used, max] = [numberOf(match[1]), numberOf(match[2])];
  return max >= 20 && (bySlash || max % 50 === 0) ? { used, max } : null;
}

function listCounters(around: Element): { used: number; max: number }[] {
  return [...around.querySelectorAll('span,p,div,output')]
    .slice(0, 200)
    .filter((element) => element.childElementCount < 4)
    .flatMap((element) => readCounter(readLine(element, 40)) ?? []);
}

/**
 * How much a field takes: the page's own counter ("12/200") somewhere in `around`, the one that fits what is in the field
 * before any other; else the field's attribute; null where neither says anything.
 */
export function limitOf(around: Element, field: HTMLTextAreaElement): { used: number; max: number } | null {
  const counters = listCounters(around);
  const counter = counters.find(({ used }) => used === field.value.length) ?? counters[0];
  if (counter) return counter;
  return field.maxLength > 0 ? { used: field.value.length, max: field.maxLength } : null;
}

/** The same where not every figure nearby is a counter: only one that counts what is in the field now. */
export function certainLimitOf(around: Element, field: HTMLElement): { used: number; max: number } | null {
  const { length } = readField(field);
  const counter = listCounters(around).find(({ used }) => used === length);
  if (counter) return counter;
  const most = 'maxLength' in field ? Number(field.maxLength) : 0;
  return most > 0 ? { used: length, max: most } : null;
}

/** What an Enter may mean: nothing for us, a send in every mode (with Ctrl or ⌘), or a send where the page is in its Enter mode. */
export function enterOf(event: Event): 'none' | 'always' | 'in-enter-mode' {
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== 'Enter') return 'none';
  // Some input methods end a composition with an Enter of their own (key code 229).
  if (event.shiftKey || event.altKey || event.repeat || event.isComposing || event.keyCode === 229) return 'none';
  return event.ctrlKey || event.metaKey ? 'always' : 'in-enter-mode';
}
