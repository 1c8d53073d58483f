import { LOOK } from '../../look.ts';
import type { Palette } from '../../palette.ts';
import { type Stroke, stroke } from '../../stroke.ts';

/** The strokes of a trace: its line, and the ring where the character stood before. */
export function traceStrokes({ quiet }: Palette): { readonly line: Stroke; readonly ring: Stroke } {
  const { width, dash } = LOOK.trace;
  return { line: stroke(quiet, width, { dash, cap: 'round' }), ring: stroke(quiet, width) };
}
