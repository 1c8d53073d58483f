import type { Storylines } from '../../layout/storylines/storylines.ts';
import { firstScenes } from '../../lens/firstScenes.ts';
import { namedCast } from '../../lens/namedCast.ts';
import { captionsIn } from '../../story/messages/captions.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { type Font, wrap } from '../text/fit.ts';
import { kindsOf } from './kindsOf.ts';
import { Legend, setLegend, storylineEntries } from './Legend.tsx';
import { MARGIN, Sheet, Signature } from './Sheet.tsx';
import { NUMBERS_HEIGHT, StorylineNumbers } from './StorylineNumbers.tsx';
import { StorylinesGraph } from './StorylinesGraph.tsx';
import { chartOf, type StorylinesOptions } from './storylinesChart.ts';
import { whoOf } from './storylinesWords.ts';

/** The legend and the key are no wider than this, in picture units, however long the story. */
const WIDEST_LEGEND = 944;
const TEXT: Font = { family: 'sans', size: 13, weight: 400 };
const TEXT_LINE = 18;
const TOP = 62;

/**
 * One line per character over all scenes. Lines come together where characters meet; a change of a relation is a sign between the
 * lines of the two. At most as many lines as the palette has colours for are coloured.
 */
export function StorylinesPoster(props: {
  story: Story;
  /** The layout of the cast that the filters name, in all scenes of the story or in the first: later ones are not drawn. */
  storylines: Storylines;
  /** The scene (0-based) whose names are used. */
  scene: number;
  options: StorylinesOptions;
}) {
  const { storylines, scene, options } = props;
  const whole = firstScenes(props.story, storylines.scenes);
  const story = namedCast(whole);
  const { language, theme } = options;
  const palette = PALETTES[theme];
  const words = captionsIn(language);
  const chart = chartOf(story, storylines, scene, options);
  const { grid, places } = chart;
  const wide = Math.min(grid.width - 2 * MARGIN, WIDEST_LEGEND);
  const who = whoOf(whole, story, language);
  const help = [...(who ? [who] : []), words.storylines.help].flatMap((text) => wrap(text, TEXT, wide));
  const key = wrap(places.keys.map(({ letter, name }) => `${letter}: ${name}`).join(' · '), TEXT, wide);
  const legend = setLegend(storylineEntries(kindsOf(story, story.scenes.length - 1), language), wide);
  const top = TOP + help.length * TEXT_LINE;
  const underChart = top + grid.bottom + NUMBERS_HEIGHT + 12;
  const underKey = underChart + key.length * TEXT_LINE;
  const height = underKey + legend.height + 30;
  const title = textIn(story.title, language);
  return (
    <Sheet
      size={{ width: grid.width, height }}
      name={`${title}. ${words.storylines.title}`}
      description={[who, words.storylines.help, key.join(' ')].filter(Boolean).join(' ')}
      heading={{ text: title, x: MARGIN, y: 40 }}
      options={options}
    >
      <Lines lines={help} y={TOP} fill={palette.quiet} />
      <g transform={`translate(0 ${top})`}>
        <StorylinesGraph story={story} chart={chart} scene={scene} options={options} />
        <StorylineNumbers scenes={storylines.scenes} grid={grid} y={grid.bottom} palette={palette} />
      </g>
      <Lines lines={key} y={underChart + 8} fill={palette.ink} />
      <Legend placed={legend.placed} palette={palette} x={MARGIN} y={underKey} />
      <Signature x={grid.width - MARGIN} y={height - 14} palette={palette} />
    </Sheet>
  );
}

function Lines({ lines, y, fill }: { lines: readonly string[]; y: number; fill: string }) {
  return (
    <text fontFamily={FONTS.sans} fontSize={TEXT.size} fill={fill}>
      {lines.map((line, index) => (
        <tspan key={line} x={MARGIN} y={y + index * TEXT_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
