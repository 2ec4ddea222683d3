/** A stretch of text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A text made easy to match: lower case, without accents (ß is ss), plain quotes, apostrophes and dashes, single
 * spaces, at most two line breaks in a row, nothing invisible. `cased` is the same, unit for unit, with capitals kept.
 * `starts` and `ends` say for every UTF-16 unit of `text` which units of the original it came from.
 */
export interface Folded {
  text: string;
  cased: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

const plain = new Map<string, string>([
  ...Array.from('‘’‚‛ʼ´`′＇', (sign) => [sign, "'"] as const),
  ...Array.from('“”„‟«»″＂', (sign) => [sign, '"'] as const),
  ...Array.from('‐‑‒–—―−', (sign) => [sign, '-'] as const),
  ['…', '.'],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ı', 'i'],
]);
/** Soft hyphen, zero-width and bidi marks, control characters. Variation selectors are marks. */
const invisible = /[\p{Cc}\p{Cf}]/u;
const mark = /\p{M}/u;
const marks = /\p{M}/gu;

function foldCharacter(char: string): string {
  const known = plain.get(char);
  if (known !== undefined) return known;
  if (/\s/.test(char) && char !== '\ufeff') return ' ';
  if (invisible.test(char) || mark.test(char)) return '';
  // NFKC also turns the bold and italic look-alikes people paste from formatting sites back into letters.
  return char.normalize('NFKC').normalize('NFD').replace(marks, '');
}

/** Folds any string, well-formed or not; offsets lead back into the text as given. Never throws. */
export function fold(original: string): Folded {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let breaks = 0;
  let blank = true;
  const push = (char: string, start: number, end: number) => {
    for (const unit of char.split('')) {
      out.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    const length = code >= 0xd800 && code < 0xdc00 && (original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const end = at + length;
    if (
      code === 10 ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x85 ||
      (code === 13 && original.charCodeAt(end) !== 10)
    ) {
      if (out.at(-1) === ' ') {
        out.pop();
        starts.pop();
        ends.pop();
      }
      if (out.length > 0 && breaks < 2) push('\n', at, end);
      breaks++;
      blank = true;
    } else if (code > 96 && code < 123) {
      out.push(original[at] as string);
      starts.push(at);
      ends.push(end);
      blank = false;
      breaks = 0;
    } else {
      const char = foldCharacter(original.slice(at, end));
      if (char === ' ') {
        if (!blank) push(' ', at, end);
        blank = true;
      } else if (char === '') {
        // A combining mark belongs to the letter before it, so that a span ends behind it.
        if (mark.test(original.slice(at, end)) && ends.length > 0 && ends.at(-1) === at) ends[ends.length - 1] = end;
      } else {
        push(char, at, end);
        blank = false;
        breaks = 0;
      }
    }
    at = end;
  }
  const cased = out.join('');
  const lower = cased.toLowerCase();
  // A few capitals grow when lowered; offsets count more than they do.
  const text = lower.length === cased.length ? lower : cased.replace(/[A-Z]/g, (char) => char.toLowerCase());
  return { text, cased, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** A span of the folded text as a span of the original; an empty span at 0 when it lies outside. */
export function unfold(folded: Folded, span: Span): Span {
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  return start === undefined || end === undefined ? { start: 0, end: 0 } : { start, end };
}

const abbreviation =
  /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|hr|fr|st|nr|no|ca|bzw|usw|ggf|evtl|inkl|vs|approx|z|b|d|h|u|a|e|g|i|p|s|\d{1,4})$/i;

/** The sentences of a text: up to a full stop, question or exclamation mark, or the end of a line. Blank ones are left out. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] as string)) from++;
    while (to > from && /\s/.test(text[to - 1] as string)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\n') close(at + 1);
    else if (char === '.' || char === '!' || char === '?' || char === '…') {
      const next = text[at + 1];
      if (next !== undefined && !/[\s"')\]“”»]/.test(next)) continue;
      if (char === '.' && abbreviation.test(text.slice(Math.max(start, at - 8), at))) continue;
      close(at + 1);
    }
  }
  close(text.length);
  return spans;
}
