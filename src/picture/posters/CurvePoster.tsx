import type { CurveId, Values } from '../../measures/curveIds.ts';
import type { TurningPoint } from '../../measures/turningPoints.ts';
import { formatNumber } from '../../story/messages/formatNumber.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { otherLanguageIn, textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { type Font, shorten, wrap } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { areaOf, lineOf, PLOT, scalesOf } from './curveScales.ts';
import { SceneNumbers } from './SceneNumbers.tsx';
import { MARGIN, Sheet } from './Sheet.tsx';

const { width, left, right, top, bottom } = PLOT;
const TEXT: Font = { family: 'sans', size: 13, weight: 400 };
const SMALL: Font = { family: 'sans', size: 12, weight: 400 };
/** A longer axis has no dots on its curve. */
const MOST_DOTS = 80;

/**
 * One value per scene along the story, with what it means, the acts, and the turning points. Whatever `values` and `turning` hold
 * of later scenes than `story` is not drawn, and does not count for the scale.
 */
export function CurvePoster(props: {
  /** The story as far as it may be told. */
  story: Story;
  /** How many scenes the whole story has: the axis is that long. */
  scenes: number;
  curve: CurveId;
  values: Values;
  turning: readonly TurningPoint[];
  /** What the curve is called, and what it means. */
  name: string;
  means: string;
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, scenes, name, means, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const values = props.values.slice(0, story.scenes.length);
  const turning = props.turning.map(({ scene }) => scene).filter((scene) => scene < values.length);
  const { x, y, ticks } = scalesOf(props.curve, scenes, values);
  const number = (value: number) => formatNumber(value, language, 2);
  const lines = wrap(means, TEXT, width - left - right);
  const height = bottom + 62 + lines.length * 18 + 22;
  const title = `${name} · ${textIn(story.title, language)}`;

  return (
    <Sheet
      size={{ width, height }}
      name={title}
      description={values
        .flatMap((value, at) =>
          value === undefined ? [] : [`${wording.sceneShort(at + 1)}: ${number(value)}`],
        )
        .join('; ')}
      heading={{ text: title, x: MARGIN, y: 44 }}
      options={options}
    >
      <g fontFamily={FONTS.sans} fontSize={SMALL.size} fill={palette.quiet}>
        {actsOf(story).map(({ title: act, first, last }) => (
          <g key={first}>
            <path d={`M${x(first)},${top - 44}V${bottom}`} stroke={palette.regionEdge} />
            <text lang={otherLanguageIn(act, language)} x={x(first) + 5} y={top - 34}>
              {shorten(textIn(act, language), SMALL, x(last) - x(first) - 8)}
            </text>
          </g>
        ))}
        {ticks.map((value) => (
          <g key={value}>
            <path d={`M${left},${y(value)}H${width - right}`} stroke={palette.regionEdge} />
            <text x={left - 8} y={y(value) + 4} textAnchor="end">
              {number(value)}
            </text>
          </g>
        ))}
      </g>
      <path d={areaOf(values, x, y)} fill={palette.regionEdge} fillOpacity={0.6} />
      <path d={lineOf(values, x, y)} fill="none" stroke={palette.ink} strokeWidth={2} />
      {scenes <= MOST_DOTS &&
        values.map((value, at) =>
          value === undefined ? null : (
            <circle
              key={story.scenes[at]?.id}
              data-scene={at + 1}
              cx={x(at)}
              cy={y(value)}
              r={3}
              fill={palette.ink}
            />
          ),
        )}
      {turning.map((scene) => (
        <path
          key={scene}
          data-turning={scene + 1}
          d={`M${x(scene)},${top - 8}l-6,-10h12z`}
          fill={palette.hostile}
        />
      ))}
      <g fontFamily={FONTS.sans} fontSize={SMALL.size} textAnchor="middle">
        <SceneNumbers scenes={scenes} turning={turning} x={x} y={bottom + 22} palette={palette} />
      </g>
      <g fontFamily={FONTS.sans} fill={palette.quiet}>
        {lines.map((text, index) => (
          <text key={text} x={left} y={bottom + 58 + index * 18} fontSize={TEXT.size}>
            {text}
          </text>
        ))}
        {turning.length > 0 && (
          <text x={left} y={height - 10} fontSize={SMALL.size}>
            <tspan fill={palette.hostile}>▼</tspan> {wording.turningPoint}
          </text>
        )}
        <text x={width - MARGIN} y={height - 10} textAnchor="end" fontSize={11}>
          Throughline
        </text>
      </g>
    </Sheet>
  );
}

/** The acts of the story with their first scene and the scene after their last. */
function actsOf({ scenes, acts }: Story) {
  return acts.flatMap(({ id, title }) => {
    const first = scenes.findIndex(({ act }) => act === id);
    return first < 0 ? [] : [{ title, first, last: scenes.findLastIndex(({ act }) => act === id) + 1 }];
  });
}
