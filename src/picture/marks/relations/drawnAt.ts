import { coPresenceAt, type Tie, type TieWindow } from '../../../measures/coPresence.ts';
import { prominenceOf } from '../../../measures/prominence.ts';
import type { RelationState } from '../../../story/chronicle.ts';
import { relationsAt, turnsAt } from '../../../story/state.ts';
import type { Relation, Story } from '../../../story/types.ts';
import { round } from '../../curve.ts';
import type { Plan } from '../../plan.ts';
import { SETTINGS, widthOf } from '../../settings.ts';
import { shownAt } from '../../shownAt.ts';
import { headLength } from './arrowHead.ts';

/** A relation or tie that is drawn at a whole scene. */
export type LineAt = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Room for an arrow head before its end, in picture units. */
  readonly head: number;
  readonly isTie: boolean;
};

/** The relations that hold at a whole scene (0-based) and those that it ends, and the ties, by id. */
export function drawnAt(plan: Plan, scene: number): readonly LineAt[] {
  const { story, tieWindow } = plan;
  const shown = shownAt(plan, scene);
  const isShown = ({ from, to }: { readonly from: string; readonly to: string }) =>
    shown.has(from) && shown.has(to);
  const relations = statesDrawnAt(story, scene)
    .filter(({ relation }) => isShown(relation))
    .map(({ relation, strength }): LineAt => {
      const { id, from, to } = relation;
      return { id, from, to, head: headOf(relation, round(widthOf(strength))), isTie: false };
    });
  const ties = tieWindow ? heaviestTies(plan, scene, tieWindow, shown) : [];
  return [
    ...relations,
    ...ties.map(({ id, from, to }): LineAt => ({ id, from, to, head: 0, isTie: true })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How many ties are drawn among so many characters. */
export function mostTies(characters: number): number {
  return Math.max(SETTINGS.mostTies, SETTINGS.tiesEach * characters);
}

/** The room that a relation's head takes. Widths are rounded as they are drawn. */
export function headOf({ mutual }: Relation, width: number): number {
  return mutual ? 0 : headLength(width);
}

function statesDrawnAt(story: Story, scene: number): RelationState[] {
  const ended = turnsAt(story, scene).flatMap(({ before, after }) => (before && !after ? [before] : []));
  return [...relationsAt(story, scene).values(), ...ended];
}

function heaviestTies(
  { story, whole }: Plan,
  scene: number,
  tieWindow: TieWindow,
  shown: ReadonlySet<string>,
): readonly Tie[] {
  const ties = [...coPresenceAt(story, scene, tieWindow).values()].filter(
    ({ from, to }) => shown.has(from) && shown.has(to),
  );
  return ties.sort(heavierTie(whole)).slice(0, mostTies(shown.size));
}

/** Compares ties for sorting: those of most weight first and, of equals, those of two who are both prominent. */
export function heavierTie(story: Story): (one: Ordered, other: Ordered) => number {
  const prominence = prominenceOf(story);
  const lesser = ({ from, to }: Ordered) => Math.min(prominence.get(from) ?? 0, prominence.get(to) ?? 0);
  return (one, other) =>
    other.weight - one.weight || lesser(other) - lesser(one) || (one.id < other.id ? -1 : 1);
}

type Ordered = Pick<Tie, 'id' | 'from' | 'to' | 'weight'>;
