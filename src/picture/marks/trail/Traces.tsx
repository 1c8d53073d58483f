import type { Palette } from '../../palette.ts';
import type { DrawnTrace } from '../../types.ts';

/** Where people stood in the earlier of two scenes: a small ring, and a faint line to where they are now. */
export function Traces({ traces, palette }: { traces: readonly DrawnTrace[]; palette: Palette }) {
  return traces.map(({ character, from, to }) => (
    <g key={character} data-trace={character} stroke={palette.quiet} fill="none" opacity={0.55}>
      <path
        d={`M${from.x},${from.y}L${to.x},${to.y}`}
        strokeWidth={1.2}
        strokeDasharray="1.5 5"
        strokeLinecap="round"
      />
      <circle cx={from.x} cy={from.y} r={6} strokeWidth={1.2} fill={palette.ground} />
    </g>
  ));
}
