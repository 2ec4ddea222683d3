/** An SVG element's name and attributes, as SVG spells them (`stroke-width`). */
export type Part = [tag: 'path' | 'rect' | 'circle', attributes: Record<string, string>];

/**
 * A drawing as data, so that React and plain DOM in a web page show the same one without a file being fetched.
 * Colours are `currentColor` or tokens of `theme.css`, which the place that shows it must define.
 */
export interface Shape {
  viewBox: string;
  parts: Part[];
}

/** What the pillar shows: how much a text reads like an ad, or that it was not read. */
export type PillarState = 'clear' | 'hint' | 'litfass' | 'unchecked';

const line = (d: string, more: Record<string, string> = {}): Part => [
  'path',
  {
    d,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  },
];

const icon = (...parts: Part[]): Shape => ({ viewBox: '0 0 20 20', parts });

const ink = { stroke: 'var(--ink-2)' };
const dashed = { ...ink, 'stroke-dasharray': '2.2 2.2', 'stroke-linecap': 'butt' };
const poster = (x: number, y: number, width: number, height: number): Part => [
  'rect',
  { x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}`, fill: 'var(--poster)' },
];

const posters: Record<PillarState, Part[]> = {
  clear: [],
  unchecked: [],
  hint: [poster(6.2, 9.2, 5.4, 7.2)],
  litfass: [poster(5.5, 6.5, 9, 6.2), poster(5.5, 13.5, 9, 6.2)],
};

/** The small pillar, 20 × 24. It tells the level by its shape alone: empty, one poster, plastered; dashed where nothing was read. */
export const pillar = (state: PillarState): Shape => {
  const outline = state === 'unchecked' ? dashed : ink;
  return {
    viewBox: '0 0 20 24',
    parts: [
      line('M10 .9v1', ink),
      line('M3.2 5.2C4.5 3 7 2 10 2s5.5 1 6.8 3.2z', outline),
      line('M4.3 5.2v15.7h11.4V5.2', outline),
      ...posters[state],
      line('M2.8 22.6h14.4', ink),
    ],
  };
};

const outline = { ...ink, 'stroke-width': '1.8' };

const tilted = (
  turn: number,
  [x, y, width, height]: [number, number, number, number],
  fill: string,
  print: string,
  lines: string,
): Part[] => {
  const transform = `rotate(${turn} ${x + width / 2} ${y + height / 2})`;
  return [
    ['rect', { x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}`, fill, transform }],
    line(lines, { stroke: print, 'stroke-width': '1.2', transform }),
  ];
};

/** The pillar at the head of the warning, 40 × 48: four tilted posters, two of them sticking out over the edge. */
export const largePillar: Shape = {
  viewBox: '0 0 40 48',
  parts: [
    line('M20 1.6v2.6', outline),
    line('M8.2 10.9C9.6 6.8 14.2 4.6 20 4.6s10.4 2.2 11.8 6.3', outline),
    line('M8 11.3h24a1.55 1.55 0 0 1 0 3.1H8a1.55 1.55 0 0 1 0-3.1z', outline),
    line('M8.6 14.6v27c2.6 1.3 6.6 1.9 11.4 1.9s8.8-.6 11.4-1.9v-27', outline),
    ...tilted(-4, [10.5, 17.2, 9, 12], 'var(--poster)', 'var(--surface)', 'M12.2 20.4h5.2M12.2 23.2h3.6'),
    ...tilted(5, [21.1, 17.2, 12.1, 8.8], 'var(--poster-line)', 'var(--poster-ink)', 'M23.6 19.9h7'),
    ...tilted(4, [6.6, 30.6, 12.2, 8.4], 'var(--poster-line)', 'var(--poster-ink)', 'M9 33.2h7.4'),
    ...tilted(-3, [20.6, 28.2, 9, 12], 'var(--poster)', 'var(--surface)', 'M22.3 31.4h5.2M22.3 34.2h3.6'),
    line('M5.2 46.6h29.6', outline),
  ],
};

const accent = { stroke: 'var(--accent)', 'stroke-width': '2' };

/** The closed door of every empty state, 72 × 72. */
export const door: Shape = {
  viewBox: '0 0 72 72',
  parts: [
    line('M20 64V24a16 16 0 0 1 32 0v40', { ...accent, fill: 'var(--accent-soft)' }),
    line('M28 32.5V26a8 8 0 0 1 16 0v6.5z', { ...accent, stroke: 'var(--accent-line)' }),
    ['circle', { cx: '45', cy: '42.5', r: '1.7', fill: 'var(--accent)' }],
    line('M12 64h48', accent),
  ],
};

/** The icons beside words, on a 20-grid, drawn in `currentColor`. */
export const icons = {
  journal: icon(
    line('M5 4.2A1.7 1.7 0 0 1 6.7 2.5H15v15H6.7A1.7 1.7 0 0 1 5 15.8zM5 15.8a1.7 1.7 0 0 1 1.7-1.7H15M8.5 6h3'),
  ),
  options: icon(
    line('M2.5 6.5h8M15.5 6.5h2M2.5 13.5h2M9.5 13.5h8'),
    ['circle', { cx: '13', cy: '6.5', r: '2.3', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }],
    ['circle', { cx: '7', cy: '13.5', r: '2.3', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }],
  ),
  close: icon(line('M5 5l10 10M15 5 5 15')),
  pencil: icon(line('M3.5 16.5l.8-3.6L13.6 3.6a1.5 1.5 0 0 1 2.1 0l.7.7a1.5 1.5 0 0 1 0 2.1L7.1 15.7z')),
  people: icon(
    line('M2.5 16.5v-1a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v1M13.5 3.9a3 3 0 0 1 0 5.6M15 11.7a4 4 0 0 1 2.6 3.8v1'),
    ['circle', { cx: '7.5', cy: '6.7', r: '3', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }],
  ),
  chat: icon(
    line(
      'M3.2 4.7a1.2 1.2 0 0 1 1.2-1.2h11.2a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H8L4.6 16.8a.8.8 0 0 1-1.4-.6z',
    ),
  ),
  letter: icon(
    line(
      'M3.7 4.5h12.6a1.2 1.2 0 0 1 1.2 1.2v8.6a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2V5.7a1.2 1.2 0 0 1 1.2-1.2zM3 5.5l7 5.5 7-5.5',
    ),
  ),
  lock: icon(
    line(
      'M5.2 9h9.6a1.2 1.2 0 0 1 1.2 1.2v5.6a1.2 1.2 0 0 1-1.2 1.2H5.2A1.2 1.2 0 0 1 4 15.8v-5.6A1.2 1.2 0 0 1 5.2 9zM6.5 9V6.5a3.5 3.5 0 0 1 7 0V9',
    ),
  ),
  refresh: icon(line('M16.8 9A7 7 0 0 0 4.6 5.4L3 7M3 3v4h4M3.2 11a7 7 0 0 0 12.2 3.6L17 13M17 17v-4h-4')),
  copy: icon(
    line(
      'M8.2 6.7h7.1a1.5 1.5 0 0 1 1.5 1.5v7.1a1.5 1.5 0 0 1-1.5 1.5H8.2a1.5 1.5 0 0 1-1.5-1.5V8.2a1.5 1.5 0 0 1 1.5-1.5z',
    ),
    line('M4 13a1.3 1.3 0 0 1-.8-1.2V4.7a1.5 1.5 0 0 1 1.5-1.5h7.1A1.3 1.3 0 0 1 13 4'),
  ),
  check: icon(line('M3.5 10.5l4.2 4.2L16.5 5.5')),
  search: icon(line('M12.7 12.7l4.3 4.3'), [
    'circle',
    { cx: '8.7', cy: '8.7', r: '5.5', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' },
  ]),
  chevron: icon(line('M7.5 4.5L13 10l-5.5 5.5')),
  undo: icon(line('M3.5 8h8.5a4.5 4.5 0 0 1 0 9H8M7 4.5L3.5 8 7 11.5')),
  door: icon(line('M5 17V4a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v13M2.5 17h15M12 10.3v.2')),
  plug: icon(line('M2 10h3M5 7h4.5v6H5zM9.5 5.8V14.2M9.5 8.2H12M9.5 11.8H12M14.5 7.5V12.5M14.5 10H18')),
  dashedRing: icon([
    'circle',
    {
      cx: '10',
      cy: '10',
      r: '6.5',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.5',
      'stroke-dasharray': '2.6 2.5',
    },
  ]),
} satisfies Record<string, Shape>;

export type IconName = keyof typeof icons;

const knock = { transform: 'translate(-2.2 -1.7) rotate(-24 15 18) scale(1.13)' };

/** The product's sign in the head of its own pages, 32 × 32: a hand that knocks. Whoever shows it rounds the corners (a quarter of the width). */
export const sign: Shape = {
  viewBox: '0 0 32 32',
  parts: [
    ['rect', { width: '32', height: '32', fill: '#7A3460' }],
    ['path', { ...knock, fill: '#C58BAC', d: 'M-8 14.4h11v11H-8z' }],
    [
      'path',
      {
        ...knock,
        fill: '#fff',
        d: 'M3 15.2h5.2c1.6-2.9 3.4-4.7 6.2-4.7h4.9a2.15 2.15 0 0 1 2.1 2.6 2.35 2.35 0 0 1 1 3.6 2.35 2.35 0 0 1-.5 3.9 2.3 2.3 0 0 1-2.2 3.4h-5.6c-3.2 0-5.1-.9-6.9-2.3H3z',
      },
    ],
    line('M17.3 13.7h3.8M16.9 17.2h5M17.3 20.7h4.2', { ...knock, stroke: '#7A3460', 'stroke-width': '1.3' }),
    line('M20.1 6.2 19.7 3.7M24.9 8.3l1.8-2M27.5 13l2.3-.5', { stroke: '#F3D9A0', 'stroke-width': '2.2' }),
  ],
};
