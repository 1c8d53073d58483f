import { memo } from 'react';
import { round } from '../../curve.ts';
import { deepEqual } from '../../deepEqual.ts';
import { LOOK } from '../../look.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { stroke, strokeAttributes } from '../../stroke.ts';
import type { DrawnRegion } from '../../types.ts';
import { regionNameAt } from './regionName.ts';

/** Places: soft areas with their names, under everything else. */
export const Regions = memo(function Regions({
  regions,
  palette,
}: {
  regions: readonly DrawnRegion[];
  palette: Palette;
}) {
  return regions.map((region) => {
    const name = regionNameAt(region);
    return (
      <g key={region.place} data-place={region.place}>
        <rect
          x={round(region.x - region.rx)}
          y={round(region.y - region.ry)}
          width={round(2 * region.rx)}
          height={round(2 * region.ry)}
          rx={LOOK.region.corner}
          fill={palette.region}
          {...strokeAttributes(stroke(palette.placeEdge, LOOK.region.edge))}
        />
        <text
          x={name.x}
          y={name.y + SETTINGS.regionNameSize * LOOK.region.baseline}
          textAnchor="middle"
          fontFamily={FONTS.serif}
          fontStyle="italic"
          fontSize={SETTINGS.regionNameSize}
          fill={palette.quiet}
          opacity={region.nameOpacity}
        >
          {region.name}
        </text>
      </g>
    );
  });
}, deepEqual);
