import { largePillar } from '../../../assets/shapes';
import { createDrawing, createElement } from '../../dom/element';
import type { Finding, Verdict } from '../../domain/verdict';
import type { Say } from './words';
import type { Shell } from './shell';

/** What a rule has to say in one language. */
export interface RuleWords {
  title: string;
  why: string;
}

/** What the question tells. */
export interface DialogContent {
  text: string;
  verdict: Verdict;
  firstContact: boolean;
  language: string;
  wordsOf(rule: string): RuleWords | null;
}

/** What the user may answer. */
export type DialogAnswer = 'revise' | 'anyway' | 'not-an-ad';

/** The three strongest marks, one a rule, in the order of the text; what concerns all of it comes last. */
const strongest = (findings: Finding[]): Finding[] =>
  findings
    .filter((finding, index) => findings.findIndex((other) => other.rule === finding.rule) === index)
    .slice(0, 3)
    .toSorted((one, other) => (one.start ?? Number.POSITIVE_INFINITY) - (other.start ?? Number.POSITIVE_INFINITY));

/** The question before Send. Built and shown at once, so that the caller can see it stand before it stops anything. */
export function showDialog(
  shell: Shell,
  say: Say,
  content: DialogContent,
  scheme: 'light' | 'dark',
  onAnswer: (answer: DialogAnswer) => void,
): HTMLDialogElement {
  const marks = strongest(content.verdict.findings);
  const revise = createElement('button', { type: 'button', class: 'filled', autofocus: true }, say('revise'));
  const anyway = createElement(
    'button',
    { type: 'button', class: 'outlined', 'aria-describedby': 'cannot-undo' },
    say('sendAnyway'),
  );
  const notAnAd = createElement('button', { type: 'button', class: 'link' }, say('notAnAd'));
  const dialog = createElement(
    'dialog',
    {
      class: 'part dialog',
      role: 'alertdialog',
      lang: content.language,
      'aria-labelledby': 'headline',
      'aria-describedby': 'what',
    },
    createElement(
      'div',
      { class: 'head' },
      createDrawing(largePillar, 'pillar'),
      createElement(
        'div',
        {},
        createElement('p', { class: 'kind' }, say('litfass')),
        createElement('h2', { id: 'headline' }, say('headline')),
        createElement(
          'p',
          { id: 'what' },
          `${say('notSent')} ${say(content.firstContact ? 'firstContact' : 'inExchange')}`,
        ),
      ),
    ),
    createElement(
      'div',
      { class: 'middle' },
      createElement('blockquote', { 'aria-label': say('yourText') }, ...markWords(content.text, marks)),
      createElement(
        'ol',
        {},
        ...marks.map((mark, index) => createReason(content.wordsOf(mark.rule), mark, index, say)),
      ),
    ),
    createElement(
      'div',
      { class: 'foot' },
      createElement('div', { class: 'buttons' }, revise, anyway),
      createElement('p', { id: 'cannot-undo', class: 'small' }, say('cannotUndo')),
      createElement('div', {}, notAnAd),
    ),
  );
  shell.onClick(revise, () => onAnswer('revise'));
  shell.onClick(anyway, () => onAnswer('anyway'));
  shell.onClick(notAnAd, () => onAnswer('not-an-ad'));
  // Escape, by key or by the system's back gesture.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) onAnswer('revise');
  });
  // A click beside the box lands on the dialog too: the scrim is its backdrop.
  shell.onClick(dialog, ({ clientX: x, clientY: y }) => {
    const box = dialog.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) onAnswer('revise');
  });
  shell.show(dialog, { isModal: true, scheme });
  return dialog;
}

function createReason(words: RuleWords | null, mark: Finding, index: number, say: Say): HTMLElement {
  return createElement(
    'li',
    {},
    createElement('span', { class: 'figure', 'aria-hidden': 'true' }, String(index + 1)),
    createElement(
      'div',
      {},
      createElement(
        'p',
        { class: 'title' },
        words?.title ?? mark.rule,
        mark.start === null ? ` (${say('wholeText')})` : '',
      ),
      createElement('p', { class: 'why' }, words?.why ?? ''),
    ),
  );
}

/** The text with the marked words in `mark` elements and their numbers behind; nested or crossing marks keep the first. */
function markWords(text: string, marks: Finding[]): (Node | string)[] {
  const spans = marks
    .map(({ start, end }, index) => ({ start, end, index }))
    .filter((span): span is { start: number; end: number; index: number } => span.start !== null && span.end !== null)
    .toSorted((one, other) => one.start - other.start);
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    pieces.push(text.slice(at, span.start));
    pieces.push(createElement('mark', {}, text.slice(span.start, span.end)));
    pieces.push(createElement('sup', { 'aria-hidden': 'true' }, String(span.index + 1)));
    at = span.end;
  }
  return [...pieces, text.slice(at)];
}
