import type { Storylines } from '../../layout/storylines/storylines.ts';
import { firstScenes } from '../../lens/firstScenes.ts';
import { namedCast } from '../../lens/namedCast.ts';
import { captionsIn } from '../../story/messages/captions.ts';
import { otherLanguageIn, textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { type Font, wrap } from '../text/fit.ts';
import { kindsOf } from './kindsOf.ts';
import { Legend, setLegend, storylineEntries } from './Legend.tsx';
import { ALL_PARTS } from './posterSizes.ts';
import { MARGIN, Sheet, Signature } from './Sheet.tsx';
import { NUMBERS_HEIGHT, StorylineNumbers } from './StorylineNumbers.tsx';
import { StorylinesGraph } from './StorylinesGraph.tsx';
import { chartOf, type StorylinesOptions } from './storylinesChart.ts';
import { whoOf } from './storylinesWords.ts';

/** The legend and the key are no wider than this, in picture units, however long the story. */
const WIDEST_LEGEND = 944;
const TEXT: Font = { family: 'sans', size: 13, weight: 400 };
const TEXT_LINE = 18;
/** From the top edge: below a title, without one, and where there are no words at all. */
const TOP = { titled: 62, untitled: 30, bare: 12 };

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
  const { language, theme, parts = ALL_PARTS } = options;
  const palette = PALETTES[theme];
  const words = captionsIn(language);
  const chart = chartOf(story, storylines, scene, options);
  const { grid, places } = chart;
  const wide = Math.min(grid.width - 2 * MARGIN, WIDEST_LEGEND);
  const who = whoOf(whole, story, language);
  const sentences = [...(who ? [who] : []), words.storylines.help];
  const help = parts.caption ? sentences.flatMap((text) => wrap(text, TEXT, wide)) : [];
  const placeNames = places.keys.map(({ letter, name }) => `${letter}: ${name}`).join(' · ');
  const key = parts.legend ? wrap(placeNames, TEXT, wide) : [];
  const legend = setLegend(storylineEntries(kindsOf(story, story.scenes.length - 1), language), wide);
  const first = parts.title ? TOP.titled : parts.caption ? TOP.untitled : TOP.bare;
  const top = first + help.length * TEXT_LINE;
  const underChart = top + grid.bottom + NUMBERS_HEIGHT + 12;
  const underKey = underChart + key.length * TEXT_LINE;
  const height = underKey + (parts.legend ? legend.height : 0) + 30;
  const title = textIn(story.title, language);
  return (
    <Sheet
      size={{ width: grid.width, height }}
      ground={parts.ground}
      name={`${title}. ${words.storylines.title}`}
      lang={otherLanguageIn(story.title, language)}
      description={[who, words.storylines.help, placeNames].filter(Boolean).join(' ')}
      heading={parts.title ? { text: title, x: MARGIN, y: 40 } : undefined}
      options={options}
    >
      <Lines lines={help} y={first} fill={palette.quiet} />
      <g transform={`translate(0 ${top})`}>
        <StorylinesGraph story={story} chart={chart} scene={scene} options={options} />
        <StorylineNumbers scenes={storylines.scenes} grid={grid} y={grid.bottom} palette={palette} />
      </g>
      <Lines lines={key} y={underChart + 8} fill={palette.ink} />
      {parts.legend && <Legend placed={legend.placed} palette={palette} x={MARGIN} y={underKey} />}
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
