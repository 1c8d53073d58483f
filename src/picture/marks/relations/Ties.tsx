import { memo } from 'react';
import { pathOf } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import type { Palette } from '../../palette.ts';
import { strokeAttributes } from '../../stroke.ts';
import type { DrawnTie } from '../../types.ts';
import { tieStroke } from './strokes.ts';

/** Ties inferred from shared scenes: one quiet line each, without kind, sign or head. */
export function Ties({ ties, palette }: { ties: readonly DrawnTie[]; palette: Palette }) {
  return ties.map((tie) => <TieLine key={tie.id} tie={tie} palette={palette} />);
}

const TieLine = memo(function TieLine({ tie, palette }: { tie: DrawnTie; palette: Palette }) {
  return (
    <g data-relation={tie.id} data-inferred="" opacity={tie.opacity}>
      <path d={pathOf(tie.curve)} fill="none" {...strokeAttributes(tieStroke(tie, palette))} />
    </g>
  );
}, deepEqual);
