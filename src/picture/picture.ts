import type { Layout } from '../layout/types.ts';
import type { Story } from '../story/types.ts';
import { pointedAt } from './isDimmed.ts';
import { drawLabels } from './marks/labels/drawLabels.ts';
import { drawMoreTies } from './marks/labels/moreTies.ts';
import { drawCharacters } from './marks/people/drawCharacters.ts';
import { drawRegions } from './marks/regions/drawRegions.ts';
import { drawRelations } from './marks/relations/drawRelations.ts';
import { drawTies } from './marks/relations/drawTies.ts';
import { momentAt } from './moment.ts';
import { type Plan, planOf } from './plan.ts';
import { shownAt } from './shownAt.ts';
import type { Picture, PictureOptions } from './types.ts';

/** The picture at a time (0 … scenes - 1), which between two scenes shows a stage of the transition. */
export function pictureOf(story: Story, layout: Layout, time: number, options: PictureOptions): Picture {
  return drawn(planOf(story, layout, options), time, options);
}

/** The picture that is planned, at a time. */
export function drawn(plan: Plan, time: number, asked: PictureOptions): Picture {
  const { story, layout } = plan;
  const moment = momentAt(story, time);
  const options = pointedAt(asked, shownAt(plan, moment.from));
  // Characters first: places fade under them, relations run between them, labels stand at relations.
  const characters = drawCharacters(plan, moment, options);
  const relations = drawRelations(plan, moment, options, characters);
  return {
    width: layout.width,
    height: layout.height,
    theme: options.theme,
    ties: drawTies(plan, moment, options, characters),
    regions: drawRegions(plan, characters, options.language),
    relations,
    characters,
    ...drawLabels(plan, moment, options, relations),
    moreTies: drawMoreTies(plan, moment, options),
    traces: undefined,
  };
}
