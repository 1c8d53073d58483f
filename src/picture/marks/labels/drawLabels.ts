import { round } from '../../curve.ts';
import { isDimmed } from '../../isDimmed.ts';
import type { Moment } from '../../moment.ts';
import { PALETTES } from '../../palette.ts';
import type { Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnLabel, DrawnRelation, PictureOptions } from '../../types.ts';
import { labelsAt } from './labelsAt.ts';

/** The labels of what just changed, for the relations that are drawn. */
export function drawLabels(
  plan: Plan,
  { from, to, leaving, entering }: Moment,
  { language, selection, theme }: PictureOptions,
  relations: readonly DrawnRelation[],
): DrawnLabel[] {
  if (plan.crowded) return [];
  const { kinds } = PALETTES[theme];
  const drawn = new Map(relations.map(({ id, relation }) => [id, relation]));
  const labelsOf = (scene: number, opacity: number): DrawnLabel[] =>
    opacity === 0
      ? []
      : labelsAt(plan, scene, language).flatMap((label) => {
          const relation = drawn.get(label.relation);
          if (!relation) return [];
          const dimmed = isDimmed(relation, selection) ? SETTINGS.dimmed : 1;
          return [{ ...label, opacity: round(opacity * dimmed), colour: kinds[label.kind] }];
        });
  return [...labelsOf(from, 1 - leaving), ...(from === to ? [] : labelsOf(to, entering))];
}
