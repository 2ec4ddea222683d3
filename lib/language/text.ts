/** A stretch of text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** From `at` on, units of a folded text stand for those from `start` on, one for one; or, with an `end`, all for the same ones. */
interface Stretch {
  at: number;
  start: number;
  end: number | null;
}

/**
 * A text made easy to match: lower case, without accents (ß is ss), plain quotes, apostrophes and dashes, single
 * spaces, at most two line breaks in a row, nothing invisible. `cased` is the same, unit for unit, with capitals kept.
 * `stretches` say which UTF-16 units of the original they came from ({@link unfold}).
 */
export interface Folded {
  text: string;
  cased: string;
  stretches: readonly Stretch[];
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
/** Letters, figures and signs that stand for themselves. */
const isPlain = (code: number): boolean => code > space && code < 127 && code !== 96;

/** Folds any string, well-formed or not; offsets lead back into the text as given. Never throws. */
export function fold(original: string): Folded {
  const stretches: Stretch[] = [];
  let cased = '';
  let breaks = 0;
  /** A space not yet written, because a line break may follow; none is written at a line's beginning. */
  let gap: { start: number; end: number } | null = null;
  let atLineStart = true;
  const write = (words: string, start: number, end: number | null = null): void => {
    const last = stretches.at(-1);
    const goesOn = end === null && last?.end === null && last.start + cased.length - last.at === start;
    if (!goesOn) stretches.push({ at: cased.length, start, end });
    cased += words;
  };
  const writeGap = (): void => {
    if (gap) write(' ', gap.start, gap.end - gap.start === 1 ? null : gap.end);
    gap = null;
  };
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    if (isPlain(code)) {
      let to = at + 1;
      while (
        isPlain(original.charCodeAt(to)) ||
        (original.charCodeAt(to) === space && isPlain(original.charCodeAt(to + 1)))
      )
        to++;
      writeGap();
      write(original.slice(at, to), at);
      atLineStart = false;
      breaks = 0;
      at = to;
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
      gap = null;
      if (cased !== '' && breaks < 2) write('\n', at);
      breaks++;
      atLineStart = true;
    } else {
      const char = code === space ? ' ' : foldCharacter(original.slice(at, end));
      if (char === ' ') {
        if (!atLineStart) gap ??= { start: at, end };
      } else if (char === '') {
        // A combining mark belongs to the letter before it, so that a span ends behind it.
        if (mark.test(original.slice(at, end))) {
          if (gap?.end === at) gap.end = end;
          else if (!gap) stretchLast(stretches, cased.length, at, end);
        }
      } else {
        writeGap();
        write(char, at, units === 1 && char.length === 1 ? null : end);
        atLineStart = false;
        breaks = 0;
      }
    }
    at = end;
  }
  writeGap();
  const lower = cased.toLowerCase();
  // A few capitals grow when lowered; offsets count more than they do.
  const text = lower.length === cased.length ? lower : cased.replace(/[A-Z]/g, (char) => char.toLowerCase());
  return { text, cased, stretches };
}

/** Lets the last of `length` units stand for what ends at `end`, if it stood for what ended at `before`. */
function stretchLast(stretches: Stretch[], length: number, before: number, end: number): void {
  const last = stretches.at(-1);
  if (!last) return;
  const start = last.start + length - last.at - 1;
  if (last.end === before) last.end = end;
  else if (last.end === null && start + 1 === before) {
    if (last.at === length - 1) last.end = end;
    else stretches.push({ at: length - 1, start, end });
  }
}

/** The stretch a unit of the folded text lies in. */
function stretchOf({ stretches }: Folded, unit: number): Stretch | undefined {
  let [from, to] = [0, stretches.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (stretches[middle]!.at <= unit) from = middle + 1;
    else to = middle;
  }
  return stretches[from - 1];
}

/** A span of the folded text as a span of the original; an empty span at 0 when it lies outside. */
export function unfold(folded: Folded, span: Span): Span {
  const last = span.end - 1;
  const [first, final] = [stretchOf(folded, span.start), stretchOf(folded, last)];
  if (!first || !final || span.start >= folded.text.length || last >= folded.text.length) return { start: 0, end: 0 };
  return {
    start: first.end === null ? first.start + span.start - first.at : first.start,
    end: final.end ?? final.start + last - final.at + 1,
  };
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
