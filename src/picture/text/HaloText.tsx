import type { SVGProps } from 'react';
import { stroke, strokeAttributes } from '../stroke.ts';

/**
 * A text that stays legible on lines: behind its letters lies their outline in the colour of the ground, so many picture units
 * wide. It is one element on the stage, and two in a file, see `haloBelow`.
 */
export function HaloText({
  halo: { colour, width },
  ...text
}: SVGProps<SVGTextElement> & { halo: { readonly colour: string; readonly width: number } }) {
  return (
    <text {...text} {...strokeAttributes(stroke(colour, width, { join: 'round' }))} paintOrder="stroke" />
  );
}
