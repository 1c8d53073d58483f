import { wordingIn } from '../../../story/messages/wordingIn.ts';
import { round } from '../../curve.ts';
import { lineGrid } from '../../lineGrid.ts';
import type { Moment } from '../../moment.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import type { DrawnMore, More, PictureOptions } from '../../types.ts';
import { isCrowdAt } from '../relations/isCrowdAt.ts';
import { tiesAt, tiesOfSelection } from '../relations/tiesAt.ts';
import { aroundAt } from './aroundAt.ts';
import type { Around } from './candidates.ts';
import { sceneLabels, scenesOf } from './drawLabels.ts';
import type { SceneLabels } from './labelsAt.ts';
import { moreAt } from './moreAt.ts';

/** How many pairs on the picture share scenes and have no line for lack of room; two during a transition. */
export function drawMoreTies(plan: Plan, moment: Moment, options: PictureOptions): readonly DrawnMore[] {
  return scenesOf(moment).flatMap(([scene, opacity]) => {
    const { left } = tiesAt(plan, scene);
    const count = left.length - tiesOfSelection(left, options.selection).length;
    return count > 0 ? [{ ...placed(plan, scene, count, options), scene, opacity: round(opacity) }] : [];
  });
}

function placed(plan: Plan, scene: number, count: number, options: PictureOptions): More {
  const { language } = options;
  const told = sceneLabels(plan, scene, options);
  const known = places(plan).get(told) ?? new Map<string, More>();
  places(plan).set(told, known);
  const key = `${scene} ${language} ${count}`;
  const plates = told.more ? [...told.labels, told.more] : told.labels;
  const around = () => (isCrowdAt(plan, scene) ? nothingAround(plan) : aroundAt(plan, scene, language));
  const found = known.get(key) ?? moreAt(wordingIn(language).moreTogether(count), plates, around());
  known.set(key, found);
  return found;
}

/** By the labels that it keeps clear of. */
const places = memoizeByPlan(() => new WeakMap<SceneLabels, Map<string, More>>());

/** A crowd leaves no room free. */
function nothingAround({ layout: { width, height } }: Plan): Around {
  return { lines: lineGrid(new Map()), discs: [], names: [], regionNames: [], width, height };
}
