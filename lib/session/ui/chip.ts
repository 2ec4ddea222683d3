import { icons, pillar } from '../../../assets/shapes';
import { createDrawing, createElement } from '../../dom/element';
import type { Verdict } from '../../domain/verdict';
import type { RuleWords } from './dialog';
import type { Shell } from './shell';
import type { Say } from './words';

/** A box the page has taken, in client pixels. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom' | 'width' | 'height'>;

const chipHeight = 28;
const chipWidth = 52;

/**
 * Across the field's upper right edge, 10 px in; where that spot is taken by something one can operate, on the outer left
 * edge; null where both are taken or out of sight. `isTaken` says whether a point belongs to a control of the page.
 */
export function placeChip(
  field: Box,
  window: { width: number; height: number },
  isTaken: (x: number, y: number) => boolean,
): { left: number; top: number } | null {
  const spots = [
    { left: field.right - 10 - chipWidth, top: field.top - chipHeight / 2 },
    { left: field.left - chipWidth - 4, top: field.top },
  ];
  for (const spot of spots) {
    const corners = [0.1, 0.5, 0.9].flatMap((part) =>
      [0.1, 0.9].map((other) => [spot.left + chipWidth * part, spot.top + chipHeight * other] as const),
    );
    const isInside =
      spot.left >= 0 &&
      spot.top >= 0 &&
      spot.left + chipWidth <= window.width &&
      spot.top + chipHeight <= window.height;
    if (isInside && !corners.some(([x, y]) => isTaken(x, y))) return spot;
  }
  return null;
}

/** What the sign and its list tell. */
export interface ChipContent {
  verdict: Verdict;
  text: string;
  language: string;
  wordsOf(rule: string): RuleWords | null;
  canOpenPanel: boolean;
}

/** The sign that is on screen. */
export interface Chip {
  element: HTMLElement;
  /** Moves to the field, or hides where there is no room. */
  place(): void;
  update(content: ChipContent): void;
  remove(): void;
}

/** The quiet sign at a field that there is something to say, and the list behind it. */
export function showChip(
  shell: Shell,
  say: () => Say,
  field: HTMLElement,
  scheme: 'light' | 'dark',
  first: ChipContent,
  on: { openPanel(): void; dismiss(): void },
): Chip {
  let content = first;
  let list: HTMLElement | null = null;
  const button = createElement('button', { type: 'button', class: 'part chip', 'aria-haspopup': 'true' });

  function draw(): void {
    const { findings, level } = content.verdict;
    button.lang = content.language;
    button.classList.toggle('litfass', level === 'litfass');
    button.ariaLabel = say()('chip', { count: findings.length });
    button.ariaExpanded = String(list !== null);
    button.replaceChildren(
      createDrawing(pillar(level), 'pillar'),
      createElement('span', { 'aria-hidden': 'true' }, String(findings.length)),
    );
  }

  function closeList(): void {
    if (list) shell.remove(list);
    list = null;
    button.ariaExpanded = 'false';
  }

  function openList(): void {
    const { findings, level } = content.verdict;
    const close = createElement(
      'button',
      { type: 'button', class: 'icon', 'aria-label': say()('close') },
      createDrawing(icons.close, 'glyph'),
    );
    const panel = createElement('button', { type: 'button', class: 'link' }, say()('openPanel'));
    const shown = findings.slice(0, 3);
    list = createElement(
      'section',
      {
        class: 'part list',
        role: 'dialog',
        lang: content.language,
        'aria-label': say()('hints', { count: findings.length }),
      },
      createElement(
        'div',
        { class: 'head' },
        createDrawing(pillar(level), 'pillar'),
        createElement(
          'p',
          { class: level },
          level === 'litfass' ? say()('readsLikeAd') : say()('hints', { count: findings.length }),
        ),
        close,
      ),
      ...shown.map((finding) =>
        createElement(
          'article',
          {},
          createElement('h3', {}, content.wordsOf(finding.rule)?.title ?? finding.rule),
          ...(finding.start !== null && finding.end !== null
            ? [
                createElement(
                  'p',
                  { class: 'quote' },
                  quote(content.text.slice(finding.start, finding.end), content.language),
                ),
              ]
            : []),
          createElement('p', { class: 'why' }, content.wordsOf(finding.rule)?.why ?? ''),
        ),
      ),
      ...remarks(content, say()),
      createElement(
        'div',
        { class: 'foot' },
        findings.length > shown.length ? say()('more', { count: findings.length - shown.length }) : '',
        ...(content.canOpenPanel ? [panel] : []),
      ),
    );
    shell.onClick(close, () => {
      closeList();
      on.dismiss();
    });
    shell.onClick(panel, on.openPanel);
    shell.onKey(list, (event) => {
      if (event.key !== 'Escape') return false;
      closeList();
      shell.quietly(() => field.focus({ preventScroll: true }));
      return true;
    });
    shell.show(list, { scheme });
    button.ariaExpanded = 'true';
    place();
  }

  /** A point of the page that one can click; our own parts and the field itself don't count. */
  const isTaken = (x: number, y: number): boolean => {
    button.style.visibility = 'hidden';
    const tree = field.getRootNode() as Document | ShadowRoot;
    const hit = tree.elementFromPoint(x, y);
    button.style.visibility = '';
    return (
      hit?.closest('button,a,input,select,textarea,[role="button"],[role="menuitem"],[role="tab"]') != null &&
      hit !== field
    );
  };

  function place(): void {
    const box = field.getBoundingClientRect();
    const view = { width: innerWidth, height: innerHeight };
    const spot = field.isConnected && box.width > 0 ? placeChip(box, view, isTaken) : null;
    button.hidden = spot === null;
    if (!spot) {
      closeList();
      return;
    }
    button.style.left = `${spot.left}px`;
    button.style.top = `${spot.top}px`;
    if (!list) return;
    const width = Math.min(400, view.width - 24);
    list.style.width = `${width}px`;
    list.style.left = `${Math.max(12, Math.min(box.right - width, view.width - width - 12))}px`;
    // Upward over the conversation, never over the field.
    list.style.bottom = `${view.height - spot.top + 8}px`;
    list.style.maxHeight = `${Math.max(120, spot.top - 20)}px`;
  }

  shell.onClick(button, () => (list ? closeList() : openList()));
  draw();
  shell.show(button, { scheme });
  place();
  return {
    element: button,
    place,
    update(next) {
      content = next;
      draw();
      if (list) {
        closeList();
        openList();
      }
      place();
    },
    remove() {
      closeList();
      shell.remove(button);
    },
  };
}

/** What the list says besides the findings: what was not read, and one thing that is good. */
function remarks({ verdict, language }: ChipContent, say: Say): HTMLElement[] {
  const { score, unreadFrom, strengths } = verdict;
  const lines = [
    ...(score === null ? [say('notJudged')] : []),
    ...(unreadFrom === null ? [] : [say('unread', { length: unreadFrom.toLocaleString(language) })]),
    ...strengths.slice(0, 1).map((strength) => say(`good.${strength}`)),
  ];
  return lines.map((line) => createElement('p', { class: 'remark' }, line));
}

const quote = (words: string, language: string): string => (language === 'de' ? `„${words}“` : `“${words}”`);
