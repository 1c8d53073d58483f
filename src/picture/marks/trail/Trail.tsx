import { FONTS, type Palette } from '../../palette.ts';
import type { Stop } from '../../types.ts';

/** A character's way through the story: a faint line from stop to stop, with the scene that it comes there in. */
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
      {stops.map(({ x, y, scene, numbered }) => (
        <g key={scene} data-scene={scene + 1}>
          <circle cx={x} cy={y} r={3.4} fill={palette.ink} />
          {numbered && (
            <text
              x={x}
              y={y - 7}
              textAnchor="middle"
              fontFamily={FONTS.sans}
              fontSize={12}
              fontWeight={600}
              fill={palette.ink}
              stroke={palette.region}
              strokeWidth={3}
              paintOrder="stroke"
            >
              {scene + 1}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
