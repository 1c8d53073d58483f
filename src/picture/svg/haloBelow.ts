import { cloneElement, type ReactElement } from 'react';
import type { Props } from './elements.ts';

/**
 * An element in SVG 1.1, where an outline always covers the letters that it should stay behind: one with `paintOrder="stroke"`
 * becomes two, the outline and over it the letters. Any other stays what it is.
 */
export function haloBelow(element: ReactElement<Props>): readonly ReactElement<Props>[] {
  const { paintOrder, stroke } = element.props;
  if (paintOrder !== 'stroke') return [element];
  return [
    cloneElement(element, { paintOrder: undefined, fill: stroke }),
    cloneElement(element, {
      paintOrder: undefined,
      stroke: undefined,
      strokeWidth: undefined,
      strokeLinejoin: undefined,
    }),
  ];
}
