import { memo } from 'react';
import { pathOf } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import type { Palette } from '../../palette.ts';
import type { DrawnRelation } from '../../types.ts';
import { DifferenceMark } from '../sign/DifferenceMark.tsx';
import { Mark } from '../sign/Mark.tsx';
import { arrowHead } from './arrowHead.ts';
import { dashOf, FAMILY_CORE } from './dash.ts';

/** Relations: kind by colour and dash, strength by width, valence by the mark in the middle, a head where one-sided. */
export function Relations({ relations, palette }: { relations: readonly DrawnRelation[]; palette: Palette }) {
  return relations.map((relation) => (
    <RelationLine key={relation.id} relation={relation} palette={palette} />
  ));
}

const RelationLine = memo(function RelationLine({
  relation,
  palette,
}: {
  relation: DrawnRelation;
  palette: Palette;
}) {
  const { id, curve, colour, lit, ghost, opacity, kind } = relation;
  const path = pathOf(curve);
  const width = relation.width + (1.6 - relation.width) * ghost;
  const line = { d: path, fill: 'none', stroke: colour } as const;
  return (
    <g data-relation={id} opacity={opacity}>
      {lit > 0 && <path {...line} strokeWidth={width + 11} strokeOpacity={0.2 * lit} strokeLinecap="round" />}
      <path {...line} strokeWidth={width} strokeDasharray={ghost > 0.5 ? '3 5' : dashOf(kind, width)} />
      {kind === 'family' && ghost <= 0.5 && (
        <path {...line} stroke={palette.ground} strokeWidth={Math.max(0.8, width * FAMILY_CORE)} />
      )}
      {!relation.relation.mutual && (
        <polygon
          points={arrowHead(curve, width)
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
          fill={colour}
        />
      )}
      {relation.difference ? (
        <DifferenceMark at={relation.markAt} type={relation.difference} palette={palette} />
      ) : (
        <Mark
          at={relation.markAt}
          valence={relation.valence}
          ended={ghost > 0.5}
          calm={lit === 0}
          palette={palette}
        />
      )}
    </g>
  );
}, deepEqual);
