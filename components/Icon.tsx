import { createElement } from 'react';
import { type IconName, icons, type Shape } from '../assets/shapes';

const asProperty = (attribute: string) => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Draws a shape; it is decoration, its meaning stands in words beside it. */
export function Drawing({ shape, className }: { shape: Shape; className: string }) {
  return (
    <svg className={className} viewBox={shape.viewBox} aria-hidden="true" focusable="false">
      {shape.parts.map(([tag, attributes], index) =>
        createElement(tag, {
          key: `${tag}${index}`,
          ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [asProperty(name), value])),
        }),
      )}
    </svg>
  );
}

/** An icon by its name, 16 px beside small text. */
export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  return <Drawing shape={icons[name]} className={large ? 'icon icon-large' : 'icon'} />;
}
