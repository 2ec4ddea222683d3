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
  // What German texts are full of, so that it need not be taken apart each time.
  ...Array.from('äöüÄÖÜéèêàáâóôíúñç', (letter) => [letter, letter.normalize('NFD').charAt(0)] as const),
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

const [space, lineBreak] = [32, 10];
const stringOf = (codes: Uint16Array): string => {
  let out = '';
  // In parts, because a call takes only so many arguments.
  for (let at = 0; at < codes.length; at += 4096)
    // Applied, since spreading walks the array by its iterator.
    out += String.fromCharCode.apply(null, codes.subarray(at, at + 4096) as unknown as number[]);
  return out;
};

/** Folds any string, well-formed or not; offsets lead back into the text as given. Never throws. */
export function fold(original: string): Folded {
  // One sign becomes eighteen at most (U+FDFA), and hardly any more than one.
  let room = original.length + 64;
  let codes = new Uint16Array(room);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let length = 0;
  let breaks = 0;
  let blank = true;
  const push = (code: number, start: number, end: number): void => {
    if (length === room) {
      room *= 2;
      const [oldCodes, oldStarts, oldEnds] = [codes, starts, ends];
      [codes, starts, ends] = [new Uint16Array(room), new Uint32Array(room), new Uint32Array(room)];
      codes.set(oldCodes);
      starts.set(oldStarts);
      ends.set(oldEnds);
    }
    codes[length] = code;
    starts[length] = start;
    ends[length++] = end;
  };
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    // Plain letters, figures and signs stand for themselves.
    if (code > space && code < 127 && code !== 96) {
      push(code, at, ++at);
      blank = false;
      breaks = 0;
      continue;
    }
    const units = code >= 0xd800 && code < 0xdc00 && (original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const end = at + units;
    if (
      code === lineBreak ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x85 ||
      (code === 13 && original.charCodeAt(end) !== lineBreak)
    ) {
      if (length > 0 && codes[length - 1] === space) length--;
      if (length > 0 && breaks < 2) push(lineBreak, at, end);
      breaks++;
      blank = true;
    } else {
      const char = code === space ? ' ' : foldCharacter(original.slice(at, end));
      if (char === ' ') {
        if (!blank) push(space, at, end);
        blank = true;
      } else if (char === '') {
        // A combining mark belongs to the letter before it, so that a span ends behind it.
        if (length > 0 && ends[length - 1] === at && mark.test(original.slice(at, end))) ends[length - 1] = end;
      } else {
        for (let unit = 0; unit < char.length; unit++) push(char.charCodeAt(unit), at, end);
        blank = false;
        breaks = 0;
      }
    }
    at = end;
  }
  const cased = stringOf(codes.subarray(0, length));
  const lower = cased.toLowerCase();
  // A few capitals grow when lowered; offsets count more than they do.
  const text = lower.length === cased.length ? lower : cased.replace(/[A-Z]/g, (char) => char.toLowerCase());
  return { text, cased, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
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
