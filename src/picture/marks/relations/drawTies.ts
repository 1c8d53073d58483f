import { characterNumbers } from '../../../layout/standing.ts';
import { easedMove } from '../../../layout/transitionStages.ts';
import { greatestWeight, type Tie } from '../../../measures/coPresence.ts';
import { sceneAt } from '../../../story/state.ts';
import { round } from '../../curve.ts';
import { LOOK } from '../../look.ts';
import { lerp, type Moment } from '../../moment.ts';
import type { Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter, DrawnTie, PictureOptions } from '../../types.ts';
import { bendBetween } from './bendBetween.ts';
import { curveBetween } from './curveBetween.ts';
import { isCrowdAt } from './isCrowdAt.ts';
import { bodiesOf } from './lineEnds.ts';
import { routesAt } from './routesAt.ts';
import { tieRoutesAt } from './tieRoutesAt.ts';
import { isOfSelection, tiesAt, tiesOfSelection } from './tiesAt.ts';

/**
 * The ties that a window infers from shared scenes, routed beside the relations, the heaviest first; of too many, those that `tiesAt`
 * chooses and all of the selection.
 */
export function drawTies(
  plan: Plan,
  { time, from, to, leaving, entering }: Moment,
  { tieWindow, selection }: PictureOptions,
  characters: readonly DrawnCharacter[],
): DrawnTie[] {
  if (!tieWindow) return [];
  const crowded = isCrowdAt(plan, sceneAt(time));
  const numbers = characterNumbers(plan.layout);
  const bodies = bodiesOf(plan, sceneAt(time), characters);
  const bodyOf = (id: string) => bodies[numbers.get(id) ?? -1];
  const before = drawnTies(plan, from, selection);
  const after = from === to ? before : drawnTies(plan, to, selection);
  const bendOf = (id: string) => bendBetween(before.bendOf(id), after.bendOf(id), easedMove(time - from));
  const greatest = Math.max(2, greatestWeight(plan.story, tieWindow));
  const faintest = crowded ? LOOK.tie.faintest : 1;

  return [...new Map([...before.ties, ...after.ties]).values()]
    .flatMap(({ id, from, to }): (DrawnTie & { readonly weight: number })[] => {
      const [a, b] = [bodyOf(from), bodyOf(to)];
      if (!a || !b) return [];
      const [was, will] = [before.ties.get(id)?.weight, after.ties.get(id)?.weight];
      const visible = was === undefined ? entering : will === undefined ? 1 - leaving : 1;
      if (visible === 0) return [];
      const [start, end] = [was ?? will ?? 0, will ?? was ?? 0];
      const weight = lerp(start, end, end < start ? leaving : entering);
      const clear = !selection || isOfSelection({ id, from, to }, selection) ? 1 : SETTINGS.dimmed;
      const own = Math.min(1, faintest + (1 - faintest) * weight);
      return [
        {
          id,
          from,
          to,
          curve: curveBetween(a, b, bendOf(id), { head: 0, crowded }),
          width: round(lerp(SETTINGS.thinnestTie, SETTINGS.thickestTie, Math.min(1, weight / greatest))),
          opacity: round(own * visible * Math.min(a.visible, b.visible) * clear),
          weight,
        },
      ];
    })
    .sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
    .map(({ weight: _, ...tie }) => tie);
}

/** The ties at a whole scene (0-based), by id, and how they bend. */
function drawnTies(plan: Plan, scene: number, selection: PictureOptions['selection']) {
  const { drawn, left } = tiesAt(plan, scene);
  const more = tiesOfSelection(left, selection);
  const routes = routesAt(plan, scene);
  const ownRoutes = more.length > 0 ? tieRoutesAt(plan, scene, more) : undefined;
  return {
    ties: new Map([...drawn, ...more].map((tie): [string, Tie] => [tie.id, tie])),
    bendOf: (id: string) => routes.of(id) ?? ownRoutes?.get(id),
  };
}
