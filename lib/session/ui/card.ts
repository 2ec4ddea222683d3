import { icons } from '../../../assets/shapes';
import { createDrawing, createElement } from '../../dom/element';
import type { Shell } from './shell';
import type { Say } from './words';

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
const width = 340;
const gap = 16;

/** Beside a dialog: right, else left, else below; null where there is no room, and never over it. */
export function placeBeside(
  dialog: Box,
  height: number,
  view: { width: number; height: number },
): { left: number; top: number } | null {
  const top = Math.max(gap, Math.min(dialog.top, view.height - height - gap));
  if (dialog.right + gap + width + gap <= view.width) return { left: dialog.right + gap, top };
  if (dialog.left - gap - width - gap >= 0) return { left: dialog.left - gap - width, top };
  const below = dialog.bottom + gap;
  const fits = below + height + gap <= view.height && width + 2 * gap <= view.width;
  return fits ? { left: Math.max(gap, Math.min(dialog.left, view.width - width - gap)), top: below } : null;
}

/**
 * The silent-card hint beside the site's connect dialog. Not modal: it takes no focus and holds nothing. Null where
 * there is no room for it.
 */
export function showSilentCard(
  shell: Shell,
  say: Say,
  dialog: Element,
  content: {
    name?: string | undefined;
    quotaLeft?: number | undefined;
    /** Who says how many are left. */
    site: string;
    language: string;
    canOpenPanel: boolean;
  },
  scheme: 'light' | 'dark',
  on: { write(): void; close(): void },
): HTMLElement | null {
  const close = createElement(
    'button',
    { type: 'button', class: 'icon', 'aria-label': say('close') },
    createDrawing(icons.close, 'glyph'),
  );
  const write = createElement('button', { type: 'button', class: 'filled' }, say('writeNote'));
  const fine = createElement('button', { type: 'button', class: 'outlined' }, say('fineAsItIs'));
  const card = createElement(
    'aside',
    { class: 'part card', lang: content.language, 'aria-labelledby': 'silent-title' },
    createElement(
      'div',
      { class: 'head' },
      createDrawing(icons.door, 'glyph'),
      createElement('h3', { id: 'silent-title' }, say('silentTitle')),
      close,
    ),
    createElement('p', {}, content.name ? say('silentTextNamed', { name: content.name }) : say('silentText')),
    createElement('div', { class: 'buttons' }, ...(content.canOpenPanel ? [write] : []), fine),
    ...(content.canOpenPanel ? [] : [createElement('p', { class: 'small' }, say('openByToolbar'))]),
    ...(content.quotaLeft === undefined
      ? []
      : [createElement('p', { class: 'small' }, say('quota', { count: content.quotaLeft, site: content.site }))]),
  );
  shell.onClick(close, on.close);
  shell.onClick(fine, on.close);
  shell.onClick(write, on.write);
  card.style.width = `${width}px`;
  shell.show(card, { scheme });
  const spot = placeBeside(dialog.getBoundingClientRect(), card.offsetHeight, {
    width: innerWidth,
    height: innerHeight,
  });
  if (!spot) {
    shell.remove(card);
    return null;
  }
  card.style.left = `${spot.left}px`;
  card.style.top = `${spot.top}px`;
  return card;
}

/** One line at a field, said politely; gone with the next input. */
export function showLine(
  shell: Shell,
  text: string,
  field: Element,
  language: string,
  scheme: 'light' | 'dark',
): HTMLElement {
  const line = createElement('p', { class: 'part line', role: 'status', lang: language }, text);
  shell.show(line, { scheme });
  const box = field.getBoundingClientRect();
  line.style.left = `${Math.max(12, Math.min(box.left, innerWidth - 332))}px`;
  line.style.bottom = `${Math.max(12, innerHeight - box.top + 18)}px`;
  return line;
}
