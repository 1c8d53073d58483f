import { curveBumpX, line } from 'd3';
import { LEVEL, type StorylineGrid } from './storylineGrid.ts';

/** Widths of the thin and the thick line of those who have a colour, and of the others. */
const MAIN = { thin: 2.5, thick: 7 };
const OTHER = { thin: 1.25, thick: 4 };

/** One character's line: thick in the scenes that the character is in, thin between them. */
export function Storyline(props: {
  /** The row in each scene; undefined before the line begins and after it ends. */
  rows: readonly (number | undefined)[];
  isPresent: (scene: number) => boolean;
  colour: string;
  /** Whether the line has a colour of its own. */
  main: boolean;
  grid: StorylineGrid;
}) {
  const { rows, isPresent, colour, main, grid } = props;
  const { x, y } = grid;
  const { thin, thick } = main ? MAIN : OTHER;
  const present = rows.map((row, scene) =>
    row !== undefined && isPresent(scene) ? `M${x(scene - LEVEL)},${y(row)}H${x(scene + LEVEL)}` : '',
  );
  return (
    <>
      <path d={pathOf(rows, grid)} fill="none" stroke={colour} strokeWidth={thin} />
      <path d={present.join('')} fill="none" stroke={colour} strokeWidth={thick} strokeLinecap="round" />
    </>
  );
}

/** Level through each scene, and bent between scenes. */
function pathOf(rows: readonly (number | undefined)[], { x, y }: StorylineGrid): string {
  const points = rows.flatMap((row, scene): [number, number][] =>
    row === undefined
      ? []
      : [
          [x(scene - LEVEL), y(row)],
          [x(scene + LEVEL), y(row)],
        ],
  );
  return line().curve(curveBumpX).digits(1)(points) ?? '';
}
