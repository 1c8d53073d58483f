import type { DifferenceType } from '../../measures/differences.ts';
import type { Kind } from '../../story/types.ts';
import { dashOf, FAMILY_CORE } from '../marks/relations/dash.ts';
import { DifferenceMark } from '../marks/sign/DifferenceMark.tsx';
import { Mark } from '../marks/sign/Mark.tsx';
import type { Palette } from '../palette.ts';

export type SwatchOf =
  | { readonly kind: Kind }
  /** A change of this kind between two storylines. */
  | { readonly between: Kind }
  | { readonly difference: DifferenceType | 'came' | 'went' }
  | 'trace'
  | 'trail'
  | 'arrow'
  | 'tie'
  | 'widths'
  | 'friendly'
  | 'mixed'
  | 'hostile'
  | 'ended'
  | 'over'
  | 'lit'
  | 'present'
  | 'remote'
  | 'absent';

const WIDTH = 34;
const NARROW: ReadonlySet<unknown> = new Set([
  'friendly',
  'mixed',
  'hostile',
  'over',
  'present',
  'remote',
  'absent',
]);

/** How wide a swatch is, in picture units: lines are long, marks and discs are not. */
export function swatchWidth(of: SwatchOf): number {
  return NARROW.has(of) || (typeof of === 'object' && !('kind' in of)) ? 18 : WIDTH;
}

/** A sample of one thing that the picture draws, its left middle at (x, y). */
export function Swatch({ of, palette, x, y }: { of: SwatchOf; palette: Palette; x: number; y: number }) {
  const middle = { x: x + swatchWidth(of) / 2, y };
  if (typeof of === 'object' && 'difference' in of)
    return <DifferenceMark at={middle} type={of.difference} palette={palette} />;
  if (typeof of === 'object' && 'between' in of)
    return <path d={`M${middle.x},${y - 8}v16`} stroke={palette.kinds[of.between]} strokeWidth={1.8} />;
  if (typeof of === 'object') return <KindLine kind={of.kind} palette={palette} x={x} y={y} />;
  switch (of) {
    case 'friendly':
      return <Mark at={middle} valence={1} ended={false} palette={palette} />;
    case 'mixed':
      return <Mark at={middle} valence={0} ended={false} palette={palette} />;
    case 'hostile':
      return <Mark at={middle} valence={-1} ended={false} palette={palette} />;
    case 'over':
      return <Mark at={middle} valence={0} ended palette={palette} />;
    case 'ended':
      return (
        <g>
          <path d={`M${x},${y}h${WIDTH}`} stroke={palette.quiet} strokeWidth={1.6} strokeDasharray="3 5" />
          <Mark at={middle} valence={0} ended palette={palette} />
        </g>
      );
    case 'tie':
      return <path d={`M${x},${y}h${WIDTH}`} stroke={palette.tie} strokeWidth={2} strokeLinecap="round" />;
    case 'trace':
      return (
        <g stroke={palette.quiet} fill="none">
          <circle cx={x + 6} cy={y} r={5} strokeWidth={1.2} />
          <path
            d={`M${x + 12},${y}h${WIDTH - 12}`}
            strokeWidth={1.2}
            strokeDasharray="1.5 5"
            strokeLinecap="round"
          />
        </g>
      );
    case 'trail':
      return (
        <g>
          <path d={`M${x},${y}h${WIDTH}`} stroke={palette.ink} strokeWidth={1.4} strokeDasharray="2 5" />
          <circle cx={x + WIDTH - 4} cy={y} r={3.4} fill={palette.ink} />
        </g>
      );
    case 'arrow':
      return (
        <g>
          <path d={`M${x},${y}h${WIDTH - 9}`} stroke={palette.ink} strokeWidth={2} />
          <path d={`M${x + WIDTH - 10},${y - 5}L${x + WIDTH},${y}l-10,5l2,-5z`} fill={palette.ink} />
        </g>
      );
    case 'widths':
      return <path d={`M${x},${y - 0.6}L${x + WIDTH},${y - 3}v6L${x},${y + 0.6}z`} fill={palette.ink} />;
    case 'lit':
      return (
        <g stroke={palette.ink}>
          <path
            d={`M${x + 5},${y}h${WIDTH - 10}`}
            strokeWidth={13}
            strokeOpacity={0.2}
            strokeLinecap="round"
          />
          <path d={`M${x},${y}h${WIDTH}`} strokeWidth={2.5} />
        </g>
      );
    case 'present':
    case 'remote':
    case 'absent':
      return (
        <Disc presence={of === 'present' ? 1 : of === 'remote' ? 0.55 : 0} palette={palette} at={middle} />
      );
  }
}

function Disc({
  presence,
  palette,
  at,
}: {
  presence: number;
  palette: Palette;
  at: { x: number; y: number };
}) {
  return (
    <g>
      <circle
        cx={at.x}
        cy={at.y}
        r={8}
        fill={palette.ground}
        stroke={presence > 0 ? palette.ink : palette.quiet}
        strokeWidth={1.6}
      />
      {presence > 0 && <circle cx={at.x} cy={at.y} r={8 * presence} fill={palette.ink} />}
    </g>
  );
}

function KindLine({ kind, palette, x, y }: { kind: Kind; palette: Palette; x: number; y: number }) {
  const line = { d: `M${x},${y}h${WIDTH}`, fill: 'none', stroke: palette.kinds[kind] } as const;
  return (
    <g>
      <path {...line} strokeWidth={4} strokeDasharray={dashOf(kind, 3)} />
      {kind === 'family' && <path {...line} stroke={palette.ground} strokeWidth={4 * FAMILY_CORE} />}
    </g>
  );
}
