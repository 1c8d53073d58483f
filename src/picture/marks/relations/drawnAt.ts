import type { RelationState } from '../../../story/chronicle.ts';
import { relationsAt, turnsAt } from '../../../story/state.ts';
import type { Relation, Story } from '../../../story/types.ts';
import { round } from '../../curve.ts';
import type { Plan } from '../../plan.ts';
import { widthOf } from '../../settings.ts';
import { shownAt } from '../../shownAt.ts';
import { headLength } from './arrowHead.ts';
import { tiesAt } from './tiesAt.ts';

/** A relation or tie that is drawn at a whole scene. */
export type LineAt = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Room for an arrow head before its end, in picture units. */
  readonly head: number;
  readonly isTie: boolean;
};

/** The relations that hold at a whole scene (0-based) and those that it ends, and the ties that are drawn, by id. */
export function drawnAt(plan: Plan, scene: number): readonly LineAt[] {
  const { story } = plan;
  const shown = shownAt(plan, scene);
  const isShown = ({ from, to }: { readonly from: string; readonly to: string }) =>
    shown.has(from) && shown.has(to);
  const relations = statesDrawnAt(story, scene)
    .filter(({ relation }) => isShown(relation))
    .map(({ relation, strength }): LineAt => {
      const { id, from, to } = relation;
      return { id, from, to, head: headOf(relation, round(widthOf(strength))), isTie: false };
    });
  return [
    ...relations,
    ...tiesAt(plan, scene).drawn.map(({ id, from, to }): LineAt => ({ id, from, to, head: 0, isTie: true })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The room that a relation's head takes. Widths are rounded as they are drawn. */
export function headOf({ mutual }: Relation, width: number): number {
  return mutual ? 0 : headLength(width);
}

function statesDrawnAt(story: Story, scene: number): RelationState[] {
  const ended = turnsAt(story, scene).flatMap(({ before, after }) => (before && !after ? [before] : []));
  return [...relationsAt(story, scene).values(), ...ended];
}
