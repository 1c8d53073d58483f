import { characterNumbers, positionAt } from '../../../layout/standing.ts';
import { weightOf } from '../../../measures/changeAmount.ts';
import { changesAt } from '../../../story/state.ts';
import { type Point, round } from '../../curve.ts';
import { isAmong, isDimmed } from '../../isDimmed.ts';
import { lerp, type Moment } from '../../moment.ts';
import { PALETTES } from '../../palette.ts';
import type { Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnLabel, DrawnMore, DrawnRelation, PictureOptions } from '../../types.ts';
import { type LabelOptions, labelsAt, type SceneLabels } from './labelsAt.ts';

/** The labels of what just changed, for the relations that are drawn, and how many more changes there are. */
export function drawLabels(
  plan: Plan,
  moment: Moment,
  options: PictureOptions,
  relations: readonly DrawnRelation[],
): { readonly labels: readonly DrawnLabel[]; readonly more: readonly DrawnMore[] } {
  if (plan.crowded) return { labels: [], more: [] };
  const { kinds } = PALETTES[options.theme];
  const drawn = new Map(relations.map((relation) => [relation.id, relation]));
  const labels: DrawnLabel[] = [];
  const more: DrawnMore[] = [];
  for (const [scene, opacity] of scenesOf(moment)) {
    const told = sceneLabels(plan, scene, options);
    if (told.more) more.push({ ...told.more, scene, opacity: round(opacity) });
    for (const label of told.labels) {
      const relation = drawn.get(label.relation);
      if (!relation) continue;
      const dimmed = isDimmed(relation.relation, options.selection) ? SETTINGS.dimmed : 1;
      const colour = kinds[label.kind];
      labels.push({
        ...moved(label, plan, scene, relation, options),
        opacity: round(opacity * dimmed),
        colour,
      });
    }
  }
  return { labels, more };
}

/** The labels of a whole scene (0-based) that are wanted. */
export function sceneLabels(plan: Plan, scene: number, options: PictureOptions): SceneLabels {
  const { language, hiddenKinds, labelPage, asked, selection } = options;
  const wanted: LabelOptions = {
    language,
    hiddenKinds,
    page: labelPage?.scene === scene ? labelPage.page : 0,
    asked: asked ?? askedBy(plan, scene, selection),
  };
  return labelsAt(plan, scene, wanted);
}

/** The relation (id) whose label a selection asks for: that of the greatest change between several people. */
function askedBy({ story }: Plan, scene: number, selection: PictureOptions['selection']): string | undefined {
  if (!selection || 'character' in selection || 'tie' in selection) return undefined;
  if ('relation' in selection) return selection.relation;
  const turns = changesAt(story, scene).filter(({ relation }) => isAmong(relation, selection.people));
  return turns.toSorted((a, b) => weightOf(b) - weightOf(a))[0]?.relation.id;
}

/** The scenes whose labels are seen at a moment, and how far those have faded. */
export function scenesOf({
  from,
  to,
  leaving,
  entering,
}: Moment): (readonly [scene: number, opacity: number])[] {
  const scenes = from === to ? [[from, 1] as const] : [[from, 1 - leaving] as const, [to, entering] as const];
  return scenes.filter(([, opacity]) => opacity > 0);
}

/** A label follows its line while the characters are dragged or glide. */
function moved<T extends SceneLabels['labels'][number]>(
  label: T,
  { layout }: Plan,
  scene: number,
  { relation }: DrawnRelation,
  { positions }: PictureOptions,
): T {
  if (!positions) return label;
  const [from, to] = [relation.from, relation.to].map((id): Point => {
    const number = characterNumbers(layout).get(id) ?? 0;
    const home = positionAt(layout, scene, id);
    return {
      x: (positions[2 * number] as number) - home.x,
      y: (positions[2 * number + 1] as number) - home.y,
    };
  }) as [Point, Point];
  const by = { x: lerp(from.x, to.x, label.at), y: lerp(from.y, to.y, label.at) };
  if (by.x === 0 && by.y === 0) return label;
  const shifted = ({ x, y }: Point): Point => ({ x: round(x + by.x), y: round(y + by.y) });
  const { leader } = label;
  return {
    ...label,
    ...shifted(label),
    leader: leader && { from: shifted(leader.from), to: shifted(leader.to) },
  };
}
