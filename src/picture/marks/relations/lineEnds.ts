import { characterNumbers, positionAt } from '../../../layout/standing.ts';
import type { Box } from '../../box.ts';
import type { Plan } from '../../plan.ts';
import type { DrawnCharacter } from '../../types.ts';
import { namesAt } from '../names/namesAt.ts';
import type { Body } from '../people/cover.ts';

/** A body, and how visible it is on its way into or out of the picture: 0 … 1. */
export type VisibleBody = Body & { readonly visible: number };

/**
 * The same for characters as they stand at any time, by their number in the layout; with the names of the scene that
 * text follows.
 */
export function bodiesOf(
  plan: Plan,
  scene: number,
  characters: readonly DrawnCharacter[],
): readonly (VisibleBody | undefined)[] {
  const { layout } = plan;
  const numbers = characterNumbers(layout);
  const names = namesAt(plan, scene);
  const bodies: VisibleBody[] = [];
  for (const { id, x, y, radius, visible } of characters) {
    const place = names.get(id);
    const name = place && moved(place.box, positionAt(layout, scene, id), { x, y });
    bodies[numbers.get(id) as number] = { x, y, radius, visible, name };
  }
  return bodies;
}

type Place = { readonly x: number; readonly y: number };

function moved(box: Box, from: Place, to: Place): Box {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (x === 0 && y === 0) return box;
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}
