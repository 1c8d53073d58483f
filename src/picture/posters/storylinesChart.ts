import type { Storylines } from '../../layout/storylines/storylines.ts';
import { mostProminent } from '../../measures/prominence.ts';
import { nameAt } from '../../story/sentences.ts';
import { presentAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import { PALETTES } from '../palette.ts';
import type { PictureOptions } from '../types.ts';
import type { PosterParts } from './posterSizes.ts';
import { storylineColours } from './storylineColours.ts';
import { gridOf, type StorylineGrid } from './storylineGrid.ts';
import { type NamedLine, type PlacedName, placeNames, spaceForNames } from './storylineNames.ts';
import { PLACE_LINE, type PlaceBands, placeBands } from './storylinePlaces.ts';
import { type PlacedTurn, placeTurns } from './storylineTurns.ts';

/** All that storylines draw, in picture units from the top left corner. */
export type StorylinesChart = {
  readonly grid: StorylineGrid;
  readonly lines: readonly (NamedLine & { readonly colour: string | undefined })[];
  readonly places: PlaceBands;
  readonly turns: readonly PlacedTurn[];
  readonly names: readonly PlacedName[];
};

export type StorylinesOptions = Pick<PictureOptions, 'language' | 'theme'> & {
  readonly selected?: string | undefined;
  /** Of the sheet, in picture units. Without it, a comfortable width for the number of scenes. */
  readonly width?: number | undefined;
  /** Of the chart, in picture units. Without it, a comfortable height for the number of rows. */
  readonly height?: number | undefined;
  /** Of the poster; the caption says how to read it, and the places' letters belong to the legend. By itself all. */
  readonly parts?: PosterParts | undefined;
};

/**
 * @param story of the scenes and the characters that `storylines` has
 * @param scene (0-based) whose names are used
 */
export function chartOf(
  story: Story,
  storylines: Storylines,
  scene: number,
  { language, theme, width, height }: StorylinesOptions,
): StorylinesChart {
  const colours = storylineColours(story, PALETTES[theme]);
  const rank = [...mostProminent(story, story.characters.length)];
  const place = new Map(rank.map((id, index) => [id, index]));
  const lines = [...storylines.lines]
    .filter(([, rows]) => rows.some((row) => row !== undefined))
    .sort(([a], [b]) => (place.get(b) ?? 0) - (place.get(a) ?? 0))
    .map(([id, rows]) => ({
      id,
      rows,
      name: nameAt(story, id, scene, language),
      isPresent: (at: number) => presentAt(story, at).has(id),
      colour: colours.get(id),
    }));
  const left = spaceForNames(lines);
  const { step } = gridOf(storylines, { width, left, top: 0 });
  const places = placeBands(story, step, language);
  const grid = gridOf(storylines, { width, height, left, top: places.lines * PLACE_LINE });
  const turns = placeTurns(story, storylines, grid);
  // The most prominent are drawn last, over the others, and named first.
  return { grid, lines, places, turns, names: placeNames(lines.toReversed(), turns, grid) };
}
