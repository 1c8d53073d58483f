import { LOOK } from '../../look.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { strokeAttributes } from '../../stroke.ts';
import type { Stop } from '../../types.ts';
import { trailStrokes } from './strokes.ts';

/** A character's way through the story: a faint line from stop to stop, each with the number of its first scene. */
export function Trail({ stops, palette }: { stops: readonly Stop[]; palette: Palette }) {
  if (stops.length < 2) return null;
  const { line, halo } = trailStrokes(palette);
  const { opacity, stop, number } = LOOK.trail;
  return (
    <g data-trail="" opacity={opacity}>
      <path
        d={stops.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('')}
        fill="none"
        {...strokeAttributes(line)}
      />
      {stops.map(({ x, y, scene, numbered }) => (
        <g key={scene} data-scene={scene + 1}>
          <circle cx={x} cy={y} r={stop} fill={palette.ink} />
          {numbered && (
            <text
              x={x}
              y={y - number.above}
              textAnchor="middle"
              fontFamily={FONTS.sans}
              fontSize={number.size}
              fontWeight={600}
              fill={palette.ink}
              {...strokeAttributes(halo)}
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
