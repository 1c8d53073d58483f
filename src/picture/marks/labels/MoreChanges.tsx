import { round } from '../../curve.ts';
import { LOOK } from '../../look.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { strokeAttributes } from '../../stroke.ts';
import type { DrawnMore } from '../../types.ts';
import { MORE_FONT } from './lettering.ts';
import { moreEdge, platePath } from './plate.ts';

/** How many changes of the scene have no label. */
export function MoreChanges({ more, palette }: { more: readonly DrawnMore[]; palette: Palette }) {
  return more.map((one) => (
    <g key={one.scene} data-more={one.scene + 1} opacity={one.opacity === 1 ? undefined : one.opacity}>
      <path d={platePath(one)} fill={palette.ground} {...strokeAttributes(moreEdge(palette))} />
      <text
        x={one.x}
        y={round(one.y + MORE_FONT.size * LOOK.name.baseline)}
        textAnchor="middle"
        fontFamily={FONTS.sans}
        fontSize={MORE_FONT.size}
        fontWeight={MORE_FONT.weight}
        fill={palette.quiet}
      >
        {one.text}
      </text>
    </g>
  ));
}
