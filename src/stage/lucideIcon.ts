import { createElement, type SVGAttributes } from 'react';

/** What lucide says of an icon: the shapes that it is drawn with. */
type IconData = {
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
};

/** An icon of lucide, hidden from screen readers; see `build/smallIcons.ts`. */
export default function lucideIcon({ node }: IconData) {
  return (attributes: SVGAttributes<SVGSVGElement>) =>
    createElement(
      'svg',
      {
        width: 24,
        height: 24,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        'aria-hidden': true,
        ...attributes,
      },
      node.map(([tag, shape], key) => createElement(tag, { ...shape, key })),
    );
}
