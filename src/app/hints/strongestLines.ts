import { coPresenceAt, type TieWindow } from '../../measures/coPresence.ts';
import { relationsAt } from '../../story/state.ts';
import { MIDDLE_STRENGTH } from '../../story/strength.ts';
import type { KindOrUnknown, Story } from '../../story/types.ts';

type Joins = { readonly from: string; readonly to: string };

/** The relations of a character (ids) at a scene (0-based) whose kind is not hidden, the strongest first, and then the ties. */
export function strongestLines(
  story: Story,
  scene: number,
  character: string,
  look: { readonly tieWindow: TieWindow | undefined; readonly hidden: ReadonlySet<KindOrUnknown> },
): readonly string[] {
  const { tieWindow, hidden } = look;
  const isOwn = ({ from, to }: Joins) => from === character || to === character;
  const relations = [...relationsAt(story, scene).values()]
    .filter(({ relation, kind }) => isOwn(relation) && !hidden.has(kind ?? 'unknown'))
    .toSorted((a, b) => (b.strength ?? MIDDLE_STRENGTH) - (a.strength ?? MIDDLE_STRENGTH));
  const ties = [...(tieWindow ? coPresenceAt(story, scene, tieWindow).values() : [])]
    .filter(isOwn)
    .toSorted((a, b) => b.weight - a.weight);
  return [...relations.map(({ relation }) => relation.id), ...ties.map(({ id }) => id)];
}
