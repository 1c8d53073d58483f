import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt } from '../../story/sentences.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { type Tone, toneOf } from '../../story/valence.ts';
import { round } from '../curve.ts';
import { FONTS, PALETTES, type Palette } from '../palette.ts';
import { SETTINGS } from '../settings.ts';
import { type Font, shorten, widthIn, wrap } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { biographyOf, type Stretch } from './biography.ts';

const WIDTH = 1000;
const LEFT = 40;
const RIGHT = 40;
const AXIS = 250;
/** How far full love or hostility lies from the axis. */
const REACH = 130;
const HEIGHT = 520;
const LABEL: Font = { family: 'serif', size: 13.5, weight: 600 };
const HELP: Font = { family: 'sans', size: 12, weight: 400 };
/** Numbers of scenes stand no closer than this. */
const NUMBER = 22;
const TITLE: Font = { family: 'serif', size: 27, weight: 600 };

/**
 * Two people over the story as a two-sided ribbon: above the axis what the first is to the second, below it the other
 * way round. The further from the axis the warmer or the more hostile, the sign by colour and mark, the strength by
 * width; on the axis the scenes that they share, and below all the numbers of the scenes.
 */
export function BiographyPoster(props: {
  story: Story;
  people: readonly [string, string];
  /** Scenes from the first that are told, and the one whose names are used (0-based). */
  seen: number;
  scene: number;
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, people, seen, scene, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const [a, b] = people;
  const { sides, shared, silences, turning } = biographyOf(story, a, b, seen);
  const name = (id: string) => nameAt(story, id, scene, language);
  const x = (at: number) => round(LEFT + ((at + 1) / (story.scenes.length + 1)) * (WIDTH - LEFT - RIGHT));
  const title = `${wording.pair(name(a), name(b), true)} · ${textIn(story.title, language)}`;
  const words = wording.biography;
  const help = wrap(words.help(name(a), name(b)), HELP, WIDTH - LEFT - RIGHT);
  // Every scene has its number, or every fifth, or every fiftieth.
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => x(step) - x(0) >= NUMBER) ?? 500;

  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      lang={language}
    >
      <title>{title}</title>
      <desc>{words.help(name(a), name(b))}</desc>
      <rect width={WIDTH} height={HEIGHT} fill={palette.ground} />
      <text
        x={LEFT}
        y={42}
        fontFamily={FONTS.serif}
        fontSize={TITLE.size}
        fontWeight={600}
        fill={palette.ink}
      >
        {shorten(title, TITLE, WIDTH - LEFT - RIGHT)}
      </text>
      <g fontFamily={FONTS.sans} fontSize={13} fill={palette.quiet}>
        <text x={LEFT} y={70}>{`${name(a)} → ${name(b)}`}</text>
        <text x={LEFT} y={HEIGHT - 62}>{`${name(b)} → ${name(a)}`}</text>
        {help.map((line, index) => (
          <text key={line} x={LEFT} y={HEIGHT - 34 + index * 16} fontSize={HELP.size}>
            {line}
          </text>
        ))}
        {sides.every((side) => side.length === 0) && (
          <text x={LEFT} y={AXIS - 24}>
            {words.nothing}
          </text>
        )}
      </g>
      {silences.map(({ first, last }) => (
        <rect
          key={first}
          x={x(first - 0.5)}
          width={x(last + 0.5) - x(first - 0.5)}
          y={AXIS - REACH - 20}
          height={2 * REACH + 40}
          fill={palette.region}
        />
      ))}
      <Side stretches={sides[0]} up x={x} palette={palette} language={language} />
      <Side stretches={sides[1]} up={false} x={x} palette={palette} language={language} />
      <path d={`M${x(-1.4)},${AXIS}H${x(story.scenes.length)}`} stroke={palette.quiet} strokeWidth={1} />
      {shared.map((at) => (
        <circle key={at} data-scene={at + 1} cx={x(at)} cy={AXIS} r={5} fill={palette.ink} />
      ))}
      {turning.map((at) => (
        <path
          key={at}
          data-turning={at + 1}
          d={`M${x(at)},${AXIS - REACH - 18}V${AXIS + REACH + 18}`}
          stroke={palette.quiet}
          strokeDasharray="2 4"
        />
      ))}
      <g fontFamily={FONTS.sans} fontSize={12} textAnchor="middle">
        <text x={x(-1)} y={AXIS + REACH + 50} fill={palette.quiet}>
          {words.before}
        </text>
        {story.scenes.map(({ id }, at) =>
          turning.includes(at) || ((at + 1) % every === 0 && isClear(turning, at, every)) ? (
            <text
              key={id}
              x={x(at)}
              y={AXIS + REACH + 50}
              fontWeight={turning.includes(at) ? 700 : 400}
              fill={turning.includes(at) ? palette.ink : palette.quiet}
            >
              {at + 1}
            </text>
          ) : null,
        )}
      </g>
    </svg>
  );
}

/** Whether a number has room beside those of the turning points, which are there in any case. */
function isClear(turning: readonly number[], at: number, every: number): boolean {
  return every === 1 || turning.every((other) => Math.abs(other - at) >= every);
}

const TONE_SIGNS: Readonly<Record<Tone, string>> = { friendly: '+', mixed: '∼', hostile: '−' };

function Side(props: {
  stretches: readonly Stretch[];
  up: boolean;
  x: (at: number) => number;
  palette: Palette;
  language: PictureOptions['language'];
}) {
  const { stretches, up, x, palette, language } = props;
  const room = spaced(stretches, x, language);
  // Those that begin later first, so that their upright lines do not run through the words of earlier ones.
  return [...stretches.entries()].toReversed().map(([index, { first, last, state }]) => {
    const { relation, valence, strength, label } = state;
    const height = 14 + Math.abs(valence) * (REACH - 14);
    const y = up ? AXIS - height : AXIS + height;
    const colour = palette[toneOf(valence)];
    const width = 2 + strength * 16;
    const [from, to] = [x(Math.max(-1, first) - 0.4), x(last + 0.5)];
    const text = textIn(label, language);
    return (
      <g key={`${relation.id} ${first}`} data-relation={relation.id}>
        <path d={`M${from},${AXIS}V${y}`} stroke={colour} strokeWidth={1} strokeOpacity={0.5} />
        <path d={`M${from},${y}H${to}`} stroke={colour} strokeWidth={width} strokeOpacity={0.75} />
        <text
          x={from + 2}
          y={y + (up ? -width / 2 - 5 : width / 2 + 14)}
          fontFamily={FONTS.sans}
          fontSize={11}
          fill={colour}
        >
          {TONE_SIGNS[toneOf(valence)]}
        </text>
        {room.has(index) && (
          <text
            x={from + 12}
            y={y + (up ? -width / 2 - 5 : width / 2 + 14)}
            fontFamily={FONTS.serif}
            fontSize={LABEL.size}
            fontWeight={600}
            fill={palette.ink}
            stroke={palette.ground}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {text}
          </text>
        )}
      </g>
    );
  });
}

/** The stretches whose words find room before the next of about the same height begins. */
function spaced(
  stretches: readonly Stretch[],
  x: (at: number) => number,
  language: PictureOptions['language'],
): ReadonlySet<number> {
  const fits = new Set<number>();
  for (const [index, { first, state }] of stretches.entries()) {
    const start = x(Math.max(-1, first) - 0.4);
    const end = start + 18 + widthIn(LABEL, textIn(state.label, language));
    const free = stretches.every(
      (other, at) =>
        at === index ||
        Math.abs(Math.abs(other.state.valence) - Math.abs(state.valence)) * REACH > SETTINGS.wordsLine ||
        x(Math.max(-1, other.first) - 0.4) >= end ||
        x(other.last + 0.5) <= start,
    );
    if (free && end < WIDTH) fits.add(index);
  }
  return fits;
}
