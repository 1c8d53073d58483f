import { FONTS, type Palette } from '../palette.ts';
import { SceneNumbers } from './SceneNumbers.tsx';
import type { StorylineGrid } from './storylineGrid.ts';

/** The height of the row of scene numbers, in picture units. */
export const NUMBERS_HEIGHT = 28;

/** The numbers of the scenes, the top of their row at `y`. */
export function StorylineNumbers(props: {
  scenes: number;
  /** The scene (0-based) whose number is bold and always there. */
  cursor?: number | undefined;
  grid: StorylineGrid;
  y: number;
  palette: Palette;
}) {
  const { scenes, cursor, grid, y, palette } = props;
  return (
    <g data-numbers="" textAnchor="middle" fontFamily={FONTS.sans} fontSize={12.5}>
      <SceneNumbers
        scenes={scenes}
        turning={cursor === undefined ? [] : [cursor]}
        x={grid.x}
        y={y + 18}
        palette={palette}
      />
    </g>
  );
}
