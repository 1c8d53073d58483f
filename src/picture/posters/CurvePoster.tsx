import { area, curveMonotoneX, line } from 'd3';
import type { Values } from '../../measures/curveIds.ts';
import type { TurningPoint } from '../../measures/turningPoints.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { round } from '../curve.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { type Font, shorten, wrap } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';

const WIDTH = 1000;
const LEFT = 64;
const RIGHT = 40;
const TOP = 128;
const BOTTOM = 340;
const TITLE: Font = { family: 'serif', size: 27, weight: 600 };
const TEXT: Font = { family: 'sans', size: 13, weight: 400 };
const SMALL: Font = { family: 'sans', size: 12, weight: 400 };
/** Numbers of scenes stand no closer than this, and more scenes than that have no dots. */
const NUMBER = 22;
const MOST_DOTS = 80;

/**
 * One value a scene along the story, with what it is, the acts, and the turning points. What comes after the first
 * `seen` scenes is not drawn and does not count for the scale either.
 */
export function CurvePoster(props: {
  story: Story;
  values: Values;
  seen: number;
  turning: readonly TurningPoint[];
  /** What the curve is called, and what it means. */
  name: string;
  means: string;
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, seen, turning, name, means, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const scenes = story.scenes.length;
  const values = props.values.slice(0, seen);
  const known = values.filter((value) => value !== undefined);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const inner = WIDTH - LEFT - RIGHT;
  const x = (at: number) => round(LEFT + (scenes === 1 ? 0.5 : at / (scenes - 1)) * inner);
  const y = (value: number) => round(BOTTOM - ((value - least) / (most - least || 1)) * (BOTTOM - TOP));
  const over = area<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, at) => x(at))
    .y0(y(0))
    .y1((value) => y(value ?? 0))
    .curve(curveMonotoneX)
    .digits(1);
  const along = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, at) => x(at))
    .y((value) => y(value ?? 0))
    .curve(curveMonotoneX)
    .digits(1);
  const every = [1, 2, 5, 10, 20, 50, 100, 200].find((step) => x(step) - x(0) >= NUMBER) ?? 500;
  const lines = wrap(means, TEXT, inner);
  const height = BOTTOM + 62 + lines.length * 18 + 22;
  const title = `${name} · ${textIn(story.title, language)}`;
  const turns = new Set(turning.map(({ scene }) => scene));

  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      lang={language}
    >
      <title>{title}</title>
      <desc>
        {values
          .flatMap((value, at) =>
            value === undefined ? [] : [`${wording.sceneShort(at + 1)}: ${inWords(value, language)}`],
          )
          .join('; ')}
      </desc>
      <rect width={WIDTH} height={height} fill={palette.ground} />
      <text x={28} y={44} fontFamily={FONTS.serif} fontSize={TITLE.size} fontWeight={600} fill={palette.ink}>
        {shorten(title, TITLE, WIDTH - 56)}
      </text>
      <g fontFamily={FONTS.sans} fontSize={SMALL.size} fill={palette.quiet}>
        {actsOf(story).map(({ title: act, first, last }) => (
          <g key={first}>
            <path d={`M${x(first)},${TOP - 44}V${BOTTOM}`} stroke={palette.regionEdge} />
            <text x={x(first) + 5} y={TOP - 34}>
              {shorten(textIn(act, language), SMALL, x(last) - x(first) - 8)}
            </text>
          </g>
        ))}
        {[...new Set([least, 0, most])].map((value) => (
          <g key={value}>
            <path d={`M${LEFT},${y(value)}H${WIDTH - RIGHT}`} stroke={palette.regionEdge} />
            <text x={LEFT - 8} y={y(value) + 4} textAnchor="end">
              {inWords(value, language)}
            </text>
          </g>
        ))}
      </g>
      <path d={over([...values]) ?? ''} fill={palette.regionEdge} fillOpacity={0.6} />
      <path d={along([...values]) ?? ''} fill="none" stroke={palette.ink} strokeWidth={2} />
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
      {turning.map(({ scene }) => (
        <path
          key={scene}
          data-turning={scene + 1}
          d={`M${x(scene)},${TOP - 8}l-6,-10h12z`}
          fill={palette.hostile}
        />
      ))}
      <g fontFamily={FONTS.sans} fontSize={SMALL.size} textAnchor="middle">
        {story.scenes.map(({ id }, at) =>
          turns.has(at) || ((at + 1) % every === 0 && isClear(turns, at, every)) ? (
            <text
              key={id}
              x={x(at)}
              y={BOTTOM + 22}
              fontWeight={turns.has(at) ? 700 : 400}
              fill={turns.has(at) ? palette.ink : palette.quiet}
            >
              {at + 1}
            </text>
          ) : null,
        )}
      </g>
      <g fontFamily={FONTS.sans} fill={palette.quiet}>
        {lines.map((text, index) => (
          <text key={text} x={LEFT} y={BOTTOM + 58 + index * 18} fontSize={TEXT.size}>
            {text}
          </text>
        ))}
        {turning.length > 0 && (
          <text x={LEFT} y={height - 10} fontSize={SMALL.size}>
            <tspan fill={palette.hostile}>▼</tspan> {wording.turningPoint}
          </text>
        )}
        <text x={WIDTH - 28} y={height - 10} textAnchor="end" fontSize={11}>
          Throughline
        </text>
      </g>
    </svg>
  );
}

/** Whether a number has room beside those of the turning points, which are there in any case. */
function isClear(turns: ReadonlySet<number>, at: number, every: number): boolean {
  return every === 1 || [...turns].every((other) => Math.abs(other - at) >= every);
}

function actsOf({ scenes, acts }: Story) {
  return acts.flatMap(({ id, title }) => {
    const first = scenes.findIndex(({ act }) => act === id);
    return first < 0 ? [] : [{ title, first, last: scenes.findLastIndex(({ act }) => act === id) + 1 }];
  });
}

function inWords(value: number, language: string): string {
  return value.toLocaleString(language, { maximumFractionDigits: 2 });
}
