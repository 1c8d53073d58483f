import type { Storylines } from '../../layout/storylines/storylines.ts';
import { firstScenes } from '../../lens/firstScenes.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { nameAt } from '../../story/sentences.ts';
import { presentAt, turnsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { SETTINGS } from '../settings.ts';
import type { PictureOptions } from '../types.ts';
import { kindsOf } from './kindsOf.ts';
import { Legend, setLegend, storylineEntries } from './Legend.tsx';
import { MARGIN, Sheet, Signature } from './Sheet.tsx';
import { Storyline } from './Storyline.tsx';
import { StorylinePlaces } from './StorylinePlaces.tsx';
import { StorylineTurns } from './StorylineTurns.tsx';
import { gridOf, HELP, HELP_LINE } from './storylineGrid.ts';

/** The legend is no wider than this, in picture units, however long the story. */
const WIDEST_LEGEND = 944;
/** Where scenes are nearer to each other than this, in picture units, only every tenth has its number. */
const NUMBERED_STEP = 14;

/**
 * One line per character over all scenes. Lines come together where characters meet; a change of a relation is a sign between the
 * lines of the two. The colours of lines are muted, as bright ones are those of the kinds of relation.
 */
export function StorylinesPoster(props: {
  story: Story;
  /** The layout of all scenes of the story, or of the first: later ones are not drawn. */
  storylines: Storylines;
  /** The scene (0-based) whose names are used. */
  scene: number;
  /** The scene that is marked; in a file, none. */
  cursor?: number | undefined;
  options: Pick<PictureOptions, 'language' | 'theme'> & { readonly selected?: string | undefined };
}) {
  const { storylines, scene, cursor, options } = props;
  const story = firstScenes(props.story, storylines.scenes);
  const { language, selected } = options;
  const palette = PALETTES[options.theme];
  const wording = wordingIn(language);
  const grid = gridOf(storylines, language);
  const { step, width, help, top, bottom, x } = grid;
  const legend = setLegend(
    storylineEntries(kindsOf(story, story.scenes.length - 1), language),
    Math.min(width - 2 * MARGIN, WIDEST_LEGEND),
  );
  const height = bottom + 40 + legend.height + 30;
  const title = textIn(story.title, language);
  const lines = [...storylines.lines].filter(([, rows]) => rows.some((row) => row !== undefined));

  return (
    <Sheet
      size={{ width, height }}
      name={`${title}. ${wording.storylines.title}`}
      description={wording.storylines.help}
      heading={{ text: title, x: MARGIN, y: 40 }}
      options={options}
    >
      <text fontFamily={FONTS.sans} fontSize={HELP.size} fill={palette.quiet}>
        {help.map((line, index) => (
          <tspan key={line} x={MARGIN} y={62 + index * HELP_LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <StorylinePlaces story={story} grid={grid} options={options} />
      {cursor !== undefined && (
        <rect
          data-cursor={cursor + 1}
          x={x(cursor) - 9}
          y={top - 10}
          width={18}
          height={bottom - top + 14}
          rx={9}
          fill={palette.ink}
          opacity={0.12}
        />
      )}
      {lines.map(([id, rows], index) => (
        <g
          key={id}
          data-character={id}
          opacity={selected === undefined || selected === id ? 1 : SETTINGS.dimmed}
        >
          <Storyline
            name={nameAt(story, id, scene, language)}
            rows={rows}
            isPresent={(at) => presentAt(story, at).has(id)}
            isFreeAbove={(at) => turnsAt(story, at).length === 0}
            colour={palette.lines[index % palette.lines.length] as string}
            grid={grid}
            palette={palette}
          />
        </g>
      ))}
      <StorylineTurns story={story} storylines={storylines} scene={scene} grid={grid} options={options} />
      {story.scenes.map(({ id }, at) =>
        step > NUMBERED_STEP || at % 10 === 9 ? (
          <text
            key={id}
            data-number={at + 1}
            x={x(at)}
            y={bottom + 22}
            textAnchor="middle"
            fontFamily={FONTS.sans}
            fontSize={11.5}
            fill={palette.quiet}
          >
            {at + 1}
          </text>
        ) : null,
      )}
      <Legend placed={legend.placed} palette={palette} x={MARGIN} y={bottom + 40} />
      <Signature x={width - MARGIN} y={height - 14} palette={palette} />
    </Sheet>
  );
}
