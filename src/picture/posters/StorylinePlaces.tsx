import { runsOf } from '../../story/runs.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { FONTS, PALETTES } from '../palette.ts';
import { type Font, shorten } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';
import type { StorylineGrid } from './storylineGrid.ts';

const NAME: Font = { family: 'serif', size: 12, weight: 400 };

/** Bands behind the lines, one for consecutive scenes at one place, with its name; none where the story knows no places. */
export function StorylinePlaces(props: {
  story: Story;
  grid: StorylineGrid;
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, grid, options } = props;
  const { x, step, top, bottom } = grid;
  const palette = PALETTES[options.theme];
  if (story.places.length === 0) return null;
  return runsOf(story.scenes, ({ place }) => place).map(({ id, first, last }, index) => {
    const width = (last - first + 1) * step;
    const name = story.places.find((place) => place.id === id)?.name ?? {};
    return (
      <g key={first}>
        <rect
          x={x(first - 0.5)}
          y={top - 30}
          width={width}
          height={bottom - top + 34}
          fill={index % 2 === 0 ? palette.region : palette.ground}
        />
        <text
          x={x(first - 0.5) + 5}
          y={top - 16}
          fontFamily={FONTS.serif}
          fontSize={NAME.size}
          fontStyle="italic"
          fill={palette.quiet}
        >
          {shorten(textIn(name, options.language), NAME, width - 8)}
        </text>
      </g>
    );
  });
}
