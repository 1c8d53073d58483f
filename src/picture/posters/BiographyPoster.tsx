import { captionsIn } from '../../story/messages/captions.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt } from '../../story/sentences.ts';
import { otherLanguageIn, textIn } from '../../story/text.ts';
import type { Relation, Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { type Font, widthIn, wrap } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { biographyOf } from './biography.ts';
import { HistoryChart } from './HistoryChart.tsx';
import { type ChartArea, chartLines, chartScales, HISTORY_NAME } from './historyChart.ts';
import { SceneNumbers } from './SceneNumbers.tsx';
import { Sheet } from './Sheet.tsx';

const SIZE = { width: 1000, height: 520 };
const MARGIN = 40;
const NARROW_MARGIN = 12;
/** The names of the lines are right of the chart. They have this much room, or on a narrow sheet at most this share. */
const NAMES = 170;
const NAMES_SHARE = 0.4;
const [TOP, BOTTOM] = [96, 376];
/** The middle of the dots of shared scenes, and the baseline of scene numbers. */
const [SHARED, NUMBERS] = [410, 436];
const HELP: Font = { family: 'sans', size: 12, weight: 400 };
const HELP_LINE = 17;

/**
 * The relationship of two characters along the story: a line for what each is to the other, and for what is mutual. Warm is
 * above the axis and strained below; the line is as broad as the relation is strong. Below are the scenes that they share.
 */
export function BiographyPoster(props: {
  /** The story as far as it may be told. */
  story: Story;
  /** How many scenes the whole story has: the axis is that long. */
  scenes: number;
  /** Two characters (ids). */
  people: readonly [string, string];
  /** The scene (0-based) whose names are used. */
  scene: number;
  /** In picture units. On less than the usual, what the lines are called is left out where it finds no room. */
  width?: number;
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, scenes, people, scene, width = SIZE.width, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const words = captionsIn(language).biography;
  const { lines, shared, silences, turning } = biographyOf(story, ...people);
  const name = (id: string) => nameAt(story, id, scene, language);
  const [one, other] = people.map(name) as [string, string];
  const isNarrow = width < SIZE.width;
  const margin = isNarrow ? NARROW_MARGIN : MARGIN;
  const longest = Math.max(
    widthIn(HELP, words.together),
    ...lines.map(({ relation }) => widthIn(HISTORY_NAME, lineName(relation, name))),
  );
  const names = isNarrow ? Math.min(NAMES, NAMES_SHARE * width, longest + 2 * NARROW_MARGIN) : NAMES;
  const end = width - (isNarrow ? 2 : 10);
  const area: ChartArea = { left: margin, right: width - names, top: TOP, bottom: BOTTOM, end };
  const scales = chartScales(area, scenes);
  // Scenes last from their own mark to the next: what belongs to a whole scene is set in the middle.
  const middle = (at: number) => scales.x(at) + (scales.x(0) - scales.x(-1)) / 2;
  const pair = wording.pair(one, other, true);
  const title = `${pair} · ${textIn(story.title, language)}`;
  const helpLines = wrap(help(words, lines.length), HELP, width - 2 * margin);
  // Two lines of it are usual.
  const height = SIZE.height + Math.max(0, helpLines.length - 2) * HELP_LINE;
  const chart = chartLines(lines, scales, area, {
    name: ({ relation }) => lineName(relation, name),
    label: ({ state }) => textIn(state.label, language),
  });

  return (
    <Sheet
      size={{ width, height }}
      name={title}
      lang={otherLanguageIn(story.title, language)}
      description={words.help}
      heading={{ text: isNarrow ? pair : title, x: margin, y: 48 }}
      options={options}
    >
      {silences.map(({ first, last }) => (
        <rect
          key={first}
          x={scales.x(first)}
          width={scales.x(last + 1) - scales.x(first)}
          y={TOP}
          height={SHARED + 8 - TOP}
          fill={palette.region}
        />
      ))}
      {turning.map((at) => (
        <path
          key={at}
          data-turning={at + 1}
          d={`M${scales.x(at)},${TOP - 4}V${SHARED - 10}`}
          stroke={palette.quiet}
          strokeDasharray="2 4"
        />
      ))}
      <HistoryChart area={area} scales={scales} lines={chart} language={language} palette={palette} />
      {shared.map((at) => (
        <circle key={at} data-scene={at + 1} cx={middle(at)} cy={SHARED} r={5} fill={palette.ink} />
      ))}
      <g fontFamily={FONTS.sans} fontSize={12} fill={palette.quiet}>
        <text x={area.right + 10} y={SHARED + 4}>
          {words.together}
        </text>
        <g textAnchor="middle">
          <SceneNumbers scenes={scenes} turning={turning} x={middle} y={NUMBERS} palette={palette} />
        </g>
        {helpLines.map((line, index) => (
          <text key={line} x={margin} y={NUMBERS + 34 + index * HELP_LINE} fontSize={HELP.size}>
            {line}
          </text>
        ))}
      </g>
    </Sheet>
  );
}

/** The name of a line: whose relation it is. */
export function lineName({ from, to, mutual }: Relation, name: (id: string) => string): string {
  return mutual ? `${name(from)} – ${name(to)}` : `${name(from)} → ${name(to)}`;
}

function help(words: { readonly help: string; readonly nothing: string }, lines: number): string {
  return lines === 0 ? words.nothing : words.help;
}
