import type { Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { SETTINGS } from '../settings.ts';
import { Storyline } from './Storyline.tsx';
import { StorylinePlaces } from './StorylinePlaces.tsx';
import { StorylineTurns } from './StorylineTurns.tsx';
import { NAME } from './storylineNames.ts';
import type { StorylinesChart, StorylinesOptions } from './storylinesChart.ts';

/** How far the baseline is below the middle of a name. */
const BASELINE = 4.5;

/** The lines with their names, the places behind them, and the changes between them. */
export function StorylinesGraph(props: {
  story: Story;
  chart: StorylinesChart;
  /** The scene (0-based) whose names are used. */
  scene: number;
  /** The scene that is marked; in a file, none. */
  cursor?: number | undefined;
  options: StorylinesOptions;
}) {
  const { story, chart, scene, cursor, options } = props;
  const { grid, lines, names, places, turns } = chart;
  const { x, step, top, bottom } = grid;
  const palette = PALETTES[options.theme];
  const opacity = (id: string) =>
    options.selected === undefined || options.selected === id ? 1 : SETTINGS.dimmed;
  return (
    <>
      <StorylinePlaces
        bands={places.bands}
        grid={grid}
        palette={palette}
        ground={options.parts?.ground ?? true}
      />
      {cursor !== undefined && (
        <rect
          data-cursor={cursor + 1}
          x={x(cursor) - Math.min(18, step) / 2}
          y={top}
          width={Math.min(18, step)}
          height={bottom - top}
          rx={Math.min(18, step) / 2}
          fill={palette.ink}
          opacity={0.12}
        />
      )}
      {lines.map(({ id, rows, isPresent, colour }) => (
        <g key={id} data-character={id} opacity={opacity(id)}>
          <Storyline
            rows={rows}
            isPresent={isPresent}
            colour={colour ?? palette.quiet}
            main={colour !== undefined}
            grid={grid}
          />
        </g>
      ))}
      <StorylineTurns story={story} turns={turns} scene={scene} options={options} />
      {names.map(({ id, text, x: left, y }) => (
        <g key={`${id} ${left}`} data-character={id} opacity={opacity(id)}>
          <text
            x={left}
            y={y + BASELINE}
            fontFamily={FONTS.sans}
            fontSize={NAME.size}
            fontWeight={NAME.weight}
            fill={lines.find((line) => line.id === id)?.colour ?? palette.quiet}
            stroke={palette.ground}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
