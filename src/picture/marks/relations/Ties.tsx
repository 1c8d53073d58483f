import { memo } from 'react';
import { pathOf } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import type { Palette } from '../../palette.ts';
import type { DrawnTie } from '../../types.ts';

/** Ties inferred from shared scenes: thin, quiet and without any sign, so that nobody takes them for an assertion. */
export function Ties({ ties, palette }: { ties: readonly DrawnTie[]; palette: Palette }) {
  return ties.map((tie) => <TieLine key={tie.id} tie={tie} palette={palette} />);
}

const TieLine = memo(function TieLine({ tie, palette }: { tie: DrawnTie; palette: Palette }) {
  return (
    <g data-relation={tie.id} data-inferred="" opacity={tie.opacity}>
      <path
        d={pathOf(tie.curve)}
        fill="none"
        stroke={palette.tie}
        strokeWidth={tie.width}
        strokeLinecap="round"
      />
    </g>
  );
}, deepEqual);
