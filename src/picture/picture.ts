import type { Layout } from '../layout/types.ts';
import type { Story } from '../story/types.ts';
import { drawCharacters } from './marks/people/drawCharacters.ts';
import { drawRegions } from './marks/regions/drawRegions.ts';
import { regionNameBox } from './marks/regions/regionName.ts';
import { drawRelations } from './marks/relations/drawRelations.ts';
import { drawTies } from './marks/relations/drawTies.ts';
import { coveredBy, trailOf } from './marks/trail/trail.ts';
import { drawWords } from './marks/words/drawWords.ts';
import { momentAt } from './moment.ts';
import type { DrawnCharacter, DrawnWords, Picture, PictureOptions } from './types.ts';

/** The picture at a time (0 … scenes - 1), which between two scenes shows a stage of the transition. */
export function pictureOf(story: Story, layout: Layout, time: number, options: PictureOptions): Picture {
  const moment = momentAt(story, time);
  const shown = shownCharacters(story, options.supporting);
  // People first: places make way for them, relations run between them, words stand beside relations.
  const characters = drawCharacters(story, layout, moment, shown, options);
  const relations = drawRelations(story, layout, moment, shown, options, characters);
  const words = drawWords(story, layout, moment, shown, options, relations);
  return {
    width: layout.width,
    height: layout.height,
    theme: options.theme,
    ties: drawTies(story, moment, options, characters),
    regions: drawRegions(story, layout, characters, options.language),
    relations,
    characters,
    words,
    trail: drawTrail(story, layout, options, characters, words),
  };
}

function drawTrail(
  story: Story,
  layout: Layout,
  { selection, trail, language }: PictureOptions,
  characters: readonly DrawnCharacter[],
  words: readonly DrawnWords[],
): Picture['trail'] {
  if (trail === undefined || !selection || !('character' in selection)) return undefined;
  const taken = [
    ...characters.map(coveredBy),
    ...words.map(({ x, y, width, height }) => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    })),
    ...layout.regions.map((region) => regionNameBox(story, region, language)),
  ];
  return trailOf(layout, selection.character, trail, taken);
}

/** The ids of the characters on the picture: the same set each time, so that what follows from it is kept by it. */
export function shownCharacters(story: Story, supporting: boolean): ReadonlySet<string> {
  const known = casts.get(story) ?? new Map<boolean, ReadonlySet<string>>();
  casts.set(story, known);
  const shown =
    known.get(supporting) ??
    new Set(story.characters.filter(({ role }) => supporting || role === 'principal').map(({ id }) => id));
  known.set(supporting, shown);
  return shown;
}

const casts = new WeakMap<Story, Map<boolean, ReadonlySet<string>>>();
