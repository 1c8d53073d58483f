import { FONTS, type Palette } from '../palette.ts';
import type { StorylineGrid } from './storylineGrid.ts';
import { PLACE, PLACE_LINE, type PlaceBand } from './storylinePlaces.ts';

/** Bands behind the lines, one for consecutive scenes at one place, with its name or its letter above. */
export function StorylinePlaces(props: {
  bands: readonly PlaceBand[];
  grid: StorylineGrid;
  palette: Palette;
  /** Whether the sheet has a ground; every other band is as clear as the sheet. */
  ground: boolean;
}) {
  const { bands, grid, palette, ground } = props;
  const { x, step, bottom } = grid;
  return bands.map(({ first, last, name, lines }, index) => (
    <g key={first}>
      {name && <title>{name}</title>}
      <rect
        x={x(first - 0.5)}
        y={0}
        width={(last - first + 1) * step}
        height={bottom}
        fill={index % 2 === 0 ? palette.region : ground ? palette.ground : 'none'}
      />
      {lines.map((line, at) => (
        <text
          key={line}
          x={x(first - 0.5) + 4}
          y={(at + 1) * PLACE_LINE}
          fontFamily={FONTS.serif}
          fontSize={PLACE.size}
          fontStyle="italic"
          fill={palette.quiet}
        >
          {line}
        </text>
      ))}
    </g>
  ));
}
