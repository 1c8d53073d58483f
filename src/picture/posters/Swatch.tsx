import type { DifferenceState, Direction } from '../../measures/differenceTypes.ts';
import type { KindOrUnknown } from '../../story/types.ts';
import { round } from '../curve.ts';
import { LOOK } from '../look.ts';
import { daggerOf, daggerStroke, discOf, ringOf } from '../marks/people/disc.ts';
import { endedStroke } from '../marks/relations/endedStroke.ts';
import { relationStrokes, tieStroke } from '../marks/relations/strokes.ts';
import { LineSign } from '../marks/sign/LineSign.tsx';
import type { Sign } from '../marks/sign/signs.ts';
import { traceStrokes } from '../marks/traces/strokes.ts';
import type { Palette } from '../palette.ts';
import { strokeAttributes } from '../stroke.ts';
import { KindLine, SAMPLE_WIDTH } from './KindLine.tsx';

export type SwatchOf =
  | { readonly kind: KindOrUnknown }
  /** A change of this kind between two storylines. */
  | { readonly between: KindOrUnknown }
  | { readonly sign: Sign; readonly difference?: Direction }
  /** How a relation differs between two scenes, and which way. */
  | { readonly state: DifferenceState; readonly direction: Direction; readonly sign?: Sign | undefined }
  | 'same'
  | 'came'
  | 'went'
  | 'trace'
  | 'arrow'
  | 'tie'
  | 'widths'
  | 'ended'
  | 'lit'
  | 'present'
  | 'remote'
  | 'absent'
  | 'died'
  | 'left';

const NARROW: ReadonlySet<unknown> = new Set(['present', 'remote', 'absent', 'died', 'left', 'came', 'went']);

/** The width of a swatch, in picture units: lines are long, signs and discs are not. */
export function swatchWidth(of: SwatchOf): number {
  return NARROW.has(of) || (typeof of === 'object' && !('kind' in of || 'state' in of)) ? 18 : SAMPLE_WIDTH;
}

/** A sample of one thing that the picture draws, its left middle at (x, y). */
export function Swatch({ of, palette, x, y }: { of: SwatchOf; palette: Palette; x: number; y: number }) {
  const middle = { x: x + swatchWidth(of) / 2, y };
  const line = `M${x},${y}h${SAMPLE_WIDTH}`;
  if (typeof of === 'object' && 'state' in of)
    return <DifferenceLine {...of} palette={palette} x={x} y={y} />;
  if (typeof of === 'object' && 'sign' in of)
    return <LineSign sign={of.sign} difference={of.difference} at={middle} palette={palette} />;
  if (typeof of === 'object' && 'between' in of)
    return <path d={`M${middle.x},${y - 8}v16`} stroke={palette.kinds[of.between]} strokeWidth={1.8} />;
  if (typeof of === 'object') return <KindLine kind={of.kind} palette={palette} x={x} y={y} />;
  switch (of) {
    case 'ended':
      return (
        <g>
          <path d={line} {...strokeAttributes(endedStroke(palette.quiet))} />
          <LineSign sign="ended" at={middle} palette={palette} />
        </g>
      );
    case 'same':
      return <path d={line} stroke={palette.tie} strokeWidth={LOOK.difference.widths.same} />;
    case 'tie':
      return <path d={line} {...strokeAttributes(tieStroke({ width: 2 }, palette))} />;
    case 'trace': {
      const strokes = traceStrokes(palette);
      const { stroke: colour, ...ring } = strokeAttributes(strokes.ring);
      const { stroke: _, ...trace } = strokeAttributes(strokes.line);
      return (
        <g stroke={colour} fill="none">
          <circle cx={x + 6} cy={y} r={5} {...ring} />
          <path d={`M${x + 12},${y}h${SAMPLE_WIDTH - 12}`} {...trace} />
        </g>
      );
    }
    case 'arrow':
      return (
        <g>
          <path d={`M${x},${y}h${SAMPLE_WIDTH - 9}`} stroke={palette.ink} strokeWidth={2} />
          <path
            d={`M${x + SAMPLE_WIDTH - 10},${y - 5}L${x + SAMPLE_WIDTH},${y}l-10,5l2,-5z`}
            fill={palette.ink}
          />
        </g>
      );
    case 'widths':
      return (
        <path d={`M${x},${y - 0.6}L${x + SAMPLE_WIDTH},${y - 3}v6L${x},${y + 0.6}z`} fill={palette.ink} />
      );
    case 'lit':
      return (
        <g stroke={palette.ink}>
          <path
            d={`M${x + 5},${y}h${SAMPLE_WIDTH - 10}`}
            strokeWidth={2 + LOOK.relation.halo.wider}
            strokeOpacity={LOOK.relation.halo.opacity}
            strokeLinecap="round"
          />
          <path d={line} strokeWidth={2.5} />
        </g>
      );
    case 'came':
    case 'went': {
      const ring = ringOf(of, 0, palette);
      return (
        <g>
          <Disc
            presence={of === 'came' ? 1 : 0}
            edge={palette.ink}
            radius={5}
            palette={palette}
            at={middle}
          />
          <circle cx={middle.x} cy={y} r={8} fill="none" {...strokeAttributes(ring.stroke)} />
        </g>
      );
    }
    case 'died':
    case 'left':
      return <GoneDisc how={of} palette={palette} at={middle} />;
    case 'present':
    case 'remote':
    case 'absent':
      return (
        <Disc
          presence={of === 'present' ? 1 : of === 'remote' ? LOOK.disc.remote : 0}
          palette={palette}
          at={middle}
        />
      );
  }
}

function Disc({
  presence,
  edge,
  radius = 8,
  palette,
  at,
}: {
  presence: number;
  edge?: string;
  radius?: number;
  palette: Palette;
  at: { x: number; y: number };
}) {
  return (
    <g>
      <circle
        cx={at.x}
        cy={at.y}
        r={radius}
        fill={palette.ground}
        stroke={edge ?? (presence > 0 ? palette.ink : palette.quiet)}
        strokeWidth={1.6}
      />
      {presence > 0 && <circle cx={at.x} cy={at.y} r={radius * presence} fill={palette.ink} />}
    </g>
  );
}

/** The disc of one who has died or left for good, smaller than on the picture. */
function GoneDisc({
  how,
  palette,
  at,
}: {
  how: 'died' | 'left';
  palette: Palette;
  at: { x: number; y: number };
}) {
  const radius = 8;
  const disc = discOf(false, palette, how);
  const { top, bottom, bar, half } = daggerOf(radius);
  return (
    <g>
      <circle cx={at.x} cy={at.y} r={radius} fill={disc.ground} {...strokeAttributes(disc.edge)} />
      {how === 'died' && (
        <path
          d={`M${at.x},${round(at.y + top)}V${round(at.y + bottom)}M${round(at.x - half)},${round(at.y + bar)}h${round(2 * half)}`}
          fill="none"
          {...strokeAttributes({ ...daggerStroke(disc, false), width: 1.4 })}
        />
      )}
    </g>
  );
}

/** A line as it is on a picture of two scenes. */
function DifferenceLine(props: {
  state: DifferenceState;
  direction: Direction;
  sign?: Sign | undefined;
  palette: Palette;
  x: number;
  y: number;
}) {
  const { state, direction, sign, palette, x, y } = props;
  const look = {
    kind: 'unknown',
    colour: palette.differences[direction],
    width: LOOK.difference.widths[state],
    lit: state === 'began' ? 1 : 0,
    ghost: state === 'ended' ? 1 : 0,
    difference: direction,
  } as const;
  return (
    <g>
      {relationStrokes(look, palette).map((stroke) => (
        <path
          key={stroke.part}
          // The round ends of what is behind the line are within the sample.
          d={stroke.part === 'halo' ? `M${x + 8},${y}h${SAMPLE_WIDTH - 16}` : `M${x},${y}h${SAMPLE_WIDTH}`}
          fill="none"
          {...strokeAttributes(stroke)}
        />
      ))}
      {sign && (
        <LineSign sign={sign} at={{ x: x + SAMPLE_WIDTH / 2, y }} difference={direction} palette={palette} />
      )}
    </g>
  );
}
