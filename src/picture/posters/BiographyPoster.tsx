import { captionsIn } from '../../story/messages/captions.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt } from '../../story/sentences.ts';
import { otherLanguageIn, textIn } from '../../story/text.ts';
import type { Relation, Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { type Font, wrap } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import { biographyOf } from './biography.ts';
import { HistoryChart } from './HistoryChart.tsx';
import { type ChartArea, chartLines, chartScales } from './historyChart.ts';
import { SceneNumbers } from './SceneNumbers.tsx';
import { Sheet } from './Sheet.tsx';

const SIZE = { width: 1000, height: 520 };
const MARGIN = 40;
/** The names of the lines are right of the chart. */
const AREA: ChartArea = { left: MARGIN, right: 830, top: 96, bottom: 376, end: SIZE.width - 10 };
/** The middle of the dots of shared scenes, and the baseline of scene numbers. */
const [SHARED, NUMBERS] = [410, 436];
const HELP: Font = { family: 'sans', size: 12, weight: 400 };

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
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, scenes, people, scene, options } = props;
  const { language } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const words = captionsIn(language).biography;
  const { lines, shared, silences, turning } = biographyOf(story, ...people);
  const name = (id: string) => nameAt(story, id, scene, language);
  const [one, other] = people.map(name) as [string, string];
  const scales = chartScales(AREA, scenes);
  // Scenes last from their own mark to the next: what belongs to a whole scene is set in the middle.
  const middle = (at: number) => scales.x(at) + (scales.x(0) - scales.x(-1)) / 2;
  const title = `${wording.pair(one, other, true)} · ${textIn(story.title, language)}`;
  const chart = chartLines(lines, scales, AREA, {
    name: ({ relation }) => lineName(relation, name),
    label: ({ state }) => textIn(state.label, language),
  });

  return (
    <Sheet
      size={SIZE}
      name={title}
      lang={otherLanguageIn(story.title, language)}
      description={words.help}
      heading={{ text: title, x: MARGIN, y: 48 }}
      options={options}
    >
      {silences.map(({ first, last }) => (
        <rect
          key={first}
          x={scales.x(first)}
          width={scales.x(last + 1) - scales.x(first)}
          y={AREA.top}
          height={SHARED + 8 - AREA.top}
          fill={palette.region}
        />
      ))}
      {turning.map((at) => (
        <path
          key={at}
          data-turning={at + 1}
          d={`M${scales.x(at)},${AREA.top - 4}V${SHARED - 10}`}
          stroke={palette.quiet}
          strokeDasharray="2 4"
        />
      ))}
      <HistoryChart area={AREA} scales={scales} lines={chart} language={language} palette={palette} />
      {shared.map((at) => (
        <circle key={at} data-scene={at + 1} cx={middle(at)} cy={SHARED} r={5} fill={palette.ink} />
      ))}
      <g fontFamily={FONTS.sans} fontSize={12} fill={palette.quiet}>
        <text x={AREA.right + 10} y={SHARED + 4}>
          {words.together}
        </text>
        <g textAnchor="middle">
          <SceneNumbers scenes={scenes} turning={turning} x={middle} y={NUMBERS} palette={palette} />
        </g>
        {wrap(help(words, lines.length), HELP, SIZE.width - 2 * MARGIN).map((line, index) => (
          <text key={line} x={MARGIN} y={NUMBERS + 34 + index * 17} fontSize={HELP.size}>
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
