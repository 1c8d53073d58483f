import type { KindOrUnknown } from '../../story/types.ts';
import { round } from '../curve.ts';
import { relationStrokes } from '../marks/relations/strokes.ts';
import type { Palette } from '../palette.ts';
import { strokeAttributes } from '../stroke.ts';

/** The width of a sample of a line, in picture units. */
export const SAMPLE_WIDTH = 34;

/** A calm line of a kind, a third larger than it is on the picture. */
export function KindLine({
  kind,
  palette,
  x,
  y,
}: {
  kind: KindOrUnknown;
  palette: Palette;
  x: number;
  y: number;
}) {
  const look = { kind, colour: palette.kinds[kind], width: 3, lit: 0, ghost: 0 };
  return (
    <g>
      {relationStrokes(look, palette).map((stroke) => (
        <path
          key={stroke.part}
          d={`M${x},${y}h${SAMPLE_WIDTH}`}
          fill="none"
          {...strokeAttributes({ ...stroke, width: round((stroke.width * 4) / 3) })}
        />
      ))}
    </g>
  );
}
