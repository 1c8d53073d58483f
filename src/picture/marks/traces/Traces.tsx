import { LOOK } from '../../look.ts';
import type { Palette } from '../../palette.ts';
import { strokeAttributes } from '../../stroke.ts';
import type { DrawnTrace } from '../../types.ts';
import { traceStrokes } from './strokes.ts';

/** Where characters stood in the earlier of two scenes: a ring, and a faint line to where they stand now. */
export function Traces({ traces, palette }: { traces: readonly DrawnTrace[]; palette: Palette }) {
  const strokes = traceStrokes(palette);
  // The colour is the group's.
  const { stroke: colour, ...line } = strokeAttributes(strokes.line);
  const { stroke: _, ...ring } = strokeAttributes(strokes.ring);
  return traces.map(({ character, from, to }) => (
    <g key={character} data-trace={character} stroke={colour} fill="none" opacity={LOOK.trace.opacity}>
      <path d={`M${from.x},${from.y}L${to.x},${to.y}`} {...line} />
      <circle cx={from.x} cy={from.y} r={LOOK.trace.ring} {...ring} fill={palette.ground} />
    </g>
  ));
}
