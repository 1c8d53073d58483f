import { positionAt } from '../../../layout/standing.ts';
import type { Box } from '../../box.ts';
import type { Plan } from '../../plan.ts';
import { shownAt } from '../../shownAt.ts';
import type { Body } from '../people/cover.ts';
import { radiusOf } from '../people/footprint.ts';

/** The discs and these names that lines end at and go round at a whole scene (0-based), by character (id). */
export function bodiesAt(
  plan: Plan,
  scene: number,
  names: ReadonlyMap<string, { readonly box: Box }>,
): ReadonlyMap<string, Body> {
  const { whole, layout } = plan;
  return new Map(
    [...shownAt(plan, scene)].map((id): [string, Body] => {
      const radius = radiusOf(whole, layout, id);
      return [id, { ...positionAt(layout, scene, id), radius, name: names.get(id)?.box }];
    }),
  );
}
