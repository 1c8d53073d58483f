import { textIn } from '../../story/text.ts';
import { type Tone, toneOf } from '../../story/valence.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { SETTINGS } from '../settings.ts';
import { type Font, widthIn } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import type { Period } from './biography.ts';
import { RIBBON } from './ribbon.ts';

const { axis, reach, width } = RIBBON;
const LABEL: Font = { family: 'serif', size: 13.5, weight: 600 };
const SIGNS: Readonly<Record<Tone, string>> = { friendly: '+', mixed: '∼', hostile: '−' };

type SideProps = {
  /** The relations of one character to the other. */
  readonly periods: readonly Period[];
  /** Whether they are above the axis. */
  readonly up: boolean;
  readonly x: (scene: number) => number;
  readonly options: Pick<PictureOptions, 'language' | 'theme'>;
};

/** One side of the ribbon: a line per period, with its label where there is room for it. */
export function BiographySide(props: SideProps) {
  const { periods, up, x, options } = props;
  const palette = PALETTES[options.theme];
  const labelled = withRoomForLabels(props);
  // The last one is drawn first, so that the vertical lines of later periods stay behind the labels of earlier ones.
  return periods.toReversed().map((period) => {
    const { relation, valence, strength, label } = period.state;
    const tone = toneOf(valence);
    const colour = palette[tone];
    const height = 14 + Math.abs(valence) * (reach - 14);
    const y = up ? axis - height : axis + height;
    const thickness = 2 + strength * 16;
    const [from, to] = [startOf(period, x), endOf(period, x)];
    const textY = y + (up ? -thickness / 2 - 5 : thickness / 2 + 14);
    return (
      <g key={`${relation.id} ${period.first}`} data-relation={relation.id}>
        <path d={`M${from},${axis}V${y}`} stroke={colour} strokeWidth={1} strokeOpacity={0.5} />
        <path d={`M${from},${y}H${to}`} stroke={colour} strokeWidth={thickness} strokeOpacity={0.75} />
        <text x={from + 2} y={textY} fontFamily={FONTS.sans} fontSize={11} fill={colour}>
          {SIGNS[tone]}
        </text>
        {labelled.has(period) && (
          <text
            x={from + 12}
            y={textY}
            fontFamily={FONTS.serif}
            fontSize={LABEL.size}
            fontWeight={600}
            fill={palette.ink}
            stroke={palette.ground}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {textIn(label, options.language)}
          </text>
        )}
      </g>
    );
  });
}

/** The periods whose labels end before the next period of about the same height begins. */
function withRoomForLabels({ periods, x, options }: SideProps): ReadonlySet<Period> {
  return new Set(
    periods.filter((period) => {
      const start = startOf(period, x);
      const end = start + 18 + widthIn(LABEL, textIn(period.state.label, options.language));
      const isFree = periods.every(
        (other) =>
          other === period ||
          Math.abs(Math.abs(other.state.valence) - Math.abs(period.state.valence)) * reach >
            SETTINGS.labelLine ||
          startOf(other, x) >= end ||
          endOf(other, x) <= start,
      );
      return isFree && end < width;
    }),
  );
}

/** A line covers its scenes from a bit before the first to half a scene after the last. */
function startOf({ first }: Period, x: SideProps['x']): number {
  return x(Math.max(-1, first) - 0.4);
}

function endOf({ last }: Period, x: SideProps['x']): number {
  return x(last + 0.5);
}
