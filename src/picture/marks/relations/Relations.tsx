import { memo } from 'react';
import { pathOf } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import type { Palette } from '../../palette.ts';
import { strokeAttributes } from '../../stroke.ts';
import type { DrawnRelation } from '../../types.ts';
import { LineSign } from '../sign/LineSign.tsx';
import { arrowHead } from './arrowHead.ts';
import { lineWidth, relationStrokes } from './strokes.ts';

/** Relations: kind by colour and dash, strength by width, a sign where it says something, a head where one-sided. */
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
  const { id, curve, colour, opacity, difference, sign, signAt, signOpacity } = relation;
  const path = pathOf(curve);
  return (
    <g data-relation={id} data-difference={difference} opacity={opacity}>
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
      {sign && (
        <LineSign
          sign={sign}
          at={signAt}
          of={id}
          opacity={signOpacity}
          difference={difference}
          palette={palette}
        />
      )}
    </g>
  );
}, deepEqual);
