import { createHash } from 'node:crypto';

const dice = (seed: string) => createHash('sha256').update(seed).digest();

/** A face: initials on a calm colour of their own. */
export function avatarSvg(initials: string, seed: string): string {
  const hue = (dice(seed)[0] ?? 0) * 1.41;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><rect width="120" height="120" fill="hsl(${hue.toFixed(0)} 34% 84%)"/><text x="60" y="62" font-family="-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif" font-size="46" font-weight="600" letter-spacing="1" fill="hsl(${hue.toFixed(0)} 42% 28%)" text-anchor="middle" dominant-baseline="central">${initials}</text></svg>`;
}

/** The picture behind a face: hills over a valley, each person's own. */
export function coverSvg(seed: string): string {
  const die = dice(`cover ${seed}`);
  const hue = ((die[0] ?? 0) * 1.41).toFixed(0);
  const hill = (base: number, at: number) => {
    const y = (index: number) => (base - ((die[at + index] ?? 0) / 255) * 60).toFixed(0);
    return `M0 ${y(0)} C 160 ${y(1)}, 260 ${y(2)}, 400 ${y(3)} S 660 ${y(4)}, 800 ${y(5)} V 200 H 0 Z`;
  };
  const sun = 90 + ((die[1] ?? 0) / 255) * 620;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 200" preserveAspectRatio="xMidYMid slice"><rect width="800" height="200" fill="hsl(${hue} 30% 92%)"/><circle cx="${sun.toFixed(0)}" cy="62" r="26" fill="hsl(40 60% 94%)"/><path d="${hill(130, 2)}" fill="hsl(${hue} 24% 82%)"/><path d="${hill(170, 9)}" fill="hsl(${hue} 22% 73%)"/><path d="${hill(205, 16)}" fill="hsl(${hue} 22% 64%)"/></svg>`;
}

/** The sign of a firm or a school: two plain shapes. */
export function logoSvg(seed: string): string {
  const die = dice(`logo ${seed}`);
  const hue = ((die[0] ?? 0) * 1.41).toFixed(0);
  const shape = (die[1] ?? 0) % 3;
  const inner = [
    '<circle cx="24" cy="24" r="11"/>',
    '<path d="M12 36 24 11l12 25Z"/>',
    '<path d="M12 12h24v9H12zM12 27h24v9H12z"/>',
  ][shape];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="4" fill="hsl(${hue} 26% 88%)"/><g fill="hsl(${hue} 30% 45%)">${inner}</g></svg>`;
}

/** The town's own mark: a market square with four houses. */
export const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#39424e"/><path d="M6 15 10.500 10.500 15 15v8H6ZM17 13l4.500-5 4.500 5v10h-9Z" fill="#f4efe6"/><path d="M9.500 18h2v5h-2zM20.500 17h2v6h-2z" fill="#39424e"/></svg>';
