import { curveBumpX, line } from 'd3';
import { round } from '../curve.ts';
import { FONTS, type Palette } from '../palette.ts';
import { type Font, shorten } from '../text/fit.ts';
import { LEFT, type StorylineGrid } from './storylineGrid.ts';

/** The opacity of the thin line. */
const LEVEL = 0.85;
/** After so many scenes the name is repeated above the line. */
const REPEATED_AFTER = 12;
const NAME: Font = { family: 'sans', size: 13.5, weight: 600 };
const REPEATED_NAME: Font = { family: 'sans', size: 11, weight: 600 };

/** One character's line: thick in the scenes that the character is in, thin between them, with the name where it begins. */
export function Storyline(props: {
  name: string;
  /** The row in each scene; undefined before the line begins and after it ends. */
  rows: readonly (number | undefined)[];
  isPresent: (scene: number) => boolean;
  /** Whether nothing else is drawn above the line in this scene. */
  isFreeAbove: (scene: number) => boolean;
  colour: string;
  grid: StorylineGrid;
  palette: Palette;
}) {
  const { name, rows, isPresent, isFreeAbove, colour, grid, palette } = props;
  const { x, y, step } = grid;
  const first = rows.findIndex((row) => row !== undefined);
  const halo = { stroke: palette.ground, strokeWidth: 3, paintOrder: 'stroke' } as const;
  return (
    <>
      <path d={pathOf(rows, grid)} fill="none" stroke={colour} strokeWidth={2} strokeOpacity={LEVEL} />
      {rows.map((row, scene) =>
        row !== undefined && isPresent(scene) ? (
          <path
            key={scene}
            d={`M${x(scene - 0.3)},${y(row)}H${x(scene + 0.3)}`}
            stroke={colour}
            strokeWidth={6}
            strokeLinecap="round"
          />
        ) : null,
      )}
      <text
        x={round(x(first - 0.3) - 9)}
        y={y(rows[first] as number) + 4.5}
        textAnchor="end"
        fontFamily={FONTS.sans}
        fontSize={NAME.size}
        fontWeight={600}
        fill={palette.ink}
        {...halo}
      >
        {shorten(name, NAME, LEFT - 30)}
      </text>
      {scenesWithName(rows, (scene) => isPresent(scene) && isFreeAbove(scene)).map((scene) => (
        <text
          key={scene}
          x={x(scene)}
          y={y(rows[scene] as number) - 6}
          textAnchor="middle"
          fontFamily={FONTS.sans}
          fontSize={REPEATED_NAME.size}
          fontWeight={600}
          fill={palette.quiet}
          {...halo}
        >
          {shorten(name, REPEATED_NAME, 2.4 * step)}
        </text>
      ))}
    </>
  );
}

/** The scenes in which the name is repeated: far enough from the last time, where there is room for it. */
function scenesWithName(
  rows: readonly (number | undefined)[],
  isFree: (scene: number) => boolean,
): readonly number[] {
  let last = rows.findIndex((row) => row !== undefined);
  return rows.flatMap((row, scene) => {
    if (row === undefined || scene - last < REPEATED_AFTER || !isFree(scene)) return [];
    last = scene;
    return [scene];
  });
}

/** Level through each scene, and bent between scenes. */
function pathOf(rows: readonly (number | undefined)[], { x, y, step }: StorylineGrid): string {
  const points = rows.flatMap((row, scene): [number, number][] =>
    row === undefined
      ? []
      : [
          [x(scene) - step * 0.3, y(row)],
          [x(scene) + step * 0.3, y(row)],
        ],
  );
  return line().curve(curveBumpX).digits(1)(points) ?? '';
}
