import { round } from '../../curve.ts';
import { LOOK } from '../../look.ts';
import { FONTS, type Palette } from '../../palette.ts';
import { strokeAttributes } from '../../stroke.ts';
import type { DrawnMore } from '../../types.ts';
import { MORE_FONT } from './lettering.ts';
import { moreEdge, platePath } from './plate.ts';

type Props = { readonly more: readonly DrawnMore[]; readonly palette: Palette };

/** How many changes of the scene have no label. */
export function MoreChanges({ more, palette }: Props) {
  return more.map((one) => (
    <g key={one.scene} data-more={one.scene + 1} opacity={opacityOf(one)}>
      <Counted more={one} palette={palette} />
    </g>
  ));
}

/** How many ties of the scene have no line. */
export function MoreTies({ more, palette }: Props) {
  return more.map((one) => (
    <g key={one.scene} data-more-ties={one.scene + 1} opacity={opacityOf(one)}>
      <Counted more={one} palette={palette} />
    </g>
  ));
}

const opacityOf = ({ opacity }: DrawnMore) => (opacity === 1 ? undefined : opacity);

function Counted({ more, palette }: { readonly more: DrawnMore; readonly palette: Palette }) {
  return (
    <>
      <path d={platePath(more)} fill={palette.ground} {...strokeAttributes(moreEdge(palette))} />
      <text
        x={more.x}
        y={round(more.y + MORE_FONT.size * LOOK.name.baseline)}
        textAnchor="middle"
        fontFamily={FONTS.sans}
        fontSize={MORE_FONT.size}
        fontWeight={MORE_FONT.weight}
        fill={palette.quiet}
      >
        {more.text}
      </text>
    </>
  );
}
