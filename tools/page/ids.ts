/** A profile id of LinkedIn: 39 characters, wherever it stands. */
export const memberId = /ACoA[\w-]{35}/g;

/** What may be an id made of letters and figures: {@link isRandom} tells. */
export const token =
  /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![A-Za-z\d+/_-])[A-Za-z\d+/_-]{6,4000}={0,2}(?![A-Za-z\d+/_-])/g;

/** Whether a token was rolled and not written: its figures stand between its letters, again and again. */
export function isRandom(text: string): boolean {
  if (/^[\da-f]{8}-[\da-f]{4}-/.test(text)) return true;
  if (!/[A-Za-z]/.test(text) || !/\d/.test(text)) return false;
  const turns = (text.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g) ?? []).length;
  if (/^[\da-f]{6,64}$/.test(text)) return turns > 1;
  return text.length >= 14 && !/^[a-z-]*$/.test(text) && turns >= 3 && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

/** The ids in a text, and the numbers that are long enough to be somebody's. */
export function idsIn(text: string): string[] {
  // An escape beside a figure is no longer number.
  const shown = text.slice(0, 50_000).replace(/%(?:25)?[\da-f]{2}/gi, ' ');
  const tokens = (shown.match(token) ?? []).filter((one) => isRandom(one) && one.length > 9);
  return [...(shown.match(memberId) ?? []), ...tokens, ...(shown.match(/(?<!\d)\d{7,}(?!\d)/g) ?? [])];
}

/** Seven digits and more in groups, beginning like a number one calls; never a date or a count. */
export const phone =
  /(?<![\p{L}\p{N}._/-])(?!\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}(?!\d))(?:\+\d{1,3}|\(?0\d{1,5}\)?)(?:[ ./()-]{1,3}\d{1,9}){1,7}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}._/-])(?:\+|00)\d{7,15}(?!\d)/gu;
