import type { Palette } from '../palette.ts';
import type { Stop } from '../trail.ts';

/** A character's way through the story: a faint line from stop to stop. */
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
        <circle key={scene} data-scene={scene + 1} cx={x} cy={y} r={3.4} fill={palette.ink} />
      ))}
    </g>
  );
}
