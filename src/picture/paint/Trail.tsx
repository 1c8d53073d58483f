import { FONTS, type Palette } from '../palette.ts';
import type { Stop } from '../trail.ts';

/** A character's way through the story: a faint line from stop to stop, each with the scene from which on it is there. */
export function Trail({ stops, palette }: { stops: readonly Stop[]; palette: Palette }) {
  if (stops.length < 2) return null;
  return (
    <g data-trail="" opacity={0.6}>
      <path
        d={stops.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('')}
        fill="none"
        stroke={palette.ink}
        strokeWidth={1.4}
        strokeDasharray="2 5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {stops.map(({ x, y, scene }) => (
        <g key={scene}>
          <circle cx={x} cy={y} r={3.2} fill={palette.ink} />
          <text x={x + 6} y={y - 5} fontFamily={FONTS.sans} fontSize={11} fill={palette.quiet}>
            {scene + 1}
          </text>
        </g>
      ))}
    </g>
  );
}
