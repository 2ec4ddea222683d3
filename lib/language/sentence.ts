import type { DraftLanguage } from '../domain/draft';

/** Letters, directions and signs that hide text or turn it round; a text that needs them is not quoted. */
const hiding = /[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
const invisible = /\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF0-\uFFFF]/gu;

/** True for text with direction overrides or hidden tag letters. */
export function hidesText(text: string): boolean {
  return hiding.test(text);
}

/** Text without control, format and filler signs and with single spaces; line breaks stay. At most `longest` UTF-16 units. */
export function plainText(text: string, longest: number): string {
  return (
    text
      .slice(0, longest)
      .normalize('NFC')
      .replace(invisible, '')
      .replace(/\r\n?/gu, '\n')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/gu, ' ')
      .replace(/[\uD800-\uDFFF]/gu, '')
      .replace(/[^\S\n]{1,4000}/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim()
  );
}

/** Puts somebody's words in the marks their reader is used to; marks inside them become the inner kind. */
export function quote(words: string, language: DraftLanguage, swiss: boolean): string {
  const [open, close, innerOpen, innerClose] =
    language === 'en' ? ['“', '”', '‘', '’'] : swiss ? ['«', '»', '‹', '›'] : ['„', '“', '‚', '‘'];
  let opened = false;
  const inside = words.replace(/["„“”«»]/gu, (mark, at: number) => {
    const opens = mark === '„' || (!opened && (at === 0 || /[\s(]/u.test(words[at - 1] ?? '')));
    opened = opens;
    return opens ? innerOpen : innerClose;
  });
  return `${open}${inside}${close}`;
}
