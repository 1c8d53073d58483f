import { memo } from 'react';
import { pathOf } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import type { Palette } from '../../palette.ts';
import { strokeAttributes } from '../../stroke.ts';
import type { DrawnRelation } from '../../types.ts';
import { DifferenceBadge } from '../sign/DifferenceBadge.tsx';
import { RelationBadge } from '../sign/RelationBadge.tsx';
import { arrowHead } from './arrowHead.ts';
import { isGone, lineWidth, relationStrokes } from './strokes.ts';

/** Relations: kind by colour and dash, strength by width, valence by the sign in the middle, a head where one-sided. */
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
  const { id, curve, colour, lit, ghost, opacity, valence, difference, signAt } = relation;
  const path = pathOf(curve);
  return (
    <g data-relation={id} opacity={opacity}>
      {relationStrokes(relation, palette).map((stroke) => (
        <path key={stroke.part} d={path} fill="none" {...strokeAttributes(stroke)} />
      ))}
      {!relation.relation.mutual && (
        <polygon
          points={arrowHead(curve, lineWidth(relation))
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
          fill={colour}
        />
      )}
      {difference ? (
        <DifferenceBadge at={signAt} type={difference} palette={palette} />
      ) : (
        <RelationBadge
          at={signAt}
          valence={valence}
          ended={isGone(ghost)}
          calm={lit === 0}
          palette={palette}
        />
      )}
    </g>
  );
}, deepEqual);
