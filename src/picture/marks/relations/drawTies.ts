import { characterNumbers } from '../../../layout/standing.ts';
import { easedMove } from '../../../layout/transitionStages.ts';
import { coPresenceAt, greatestWeight } from '../../../measures/coPresence.ts';
import { sceneAt } from '../../../story/state.ts';
import { round } from '../../curve.ts';
import { isAmong } from '../../isDimmed.ts';
import { LOOK } from '../../look.ts';
import { lerp, type Moment } from '../../moment.ts';
import type { Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter, DrawnTie, PictureOptions } from '../../types.ts';
import { bendBetween } from './bendBetween.ts';
import { curveBetween } from './curveBetween.ts';
import { heavierTie, mostTies } from './drawnAt.ts';
import { isCrowdAt } from './isCrowdAt.ts';
import { bodiesOf } from './lineEnds.ts';
import { routesAt } from './routesAt.ts';

/** The ties that a window infers from shared scenes, routed beside the relations; of too many, the ones of most weight. */
export function drawTies(
  plan: Plan,
  { time, from, to, leaving, entering }: Moment,
  { tieWindow, selection }: PictureOptions,
  characters: readonly DrawnCharacter[],
): DrawnTie[] {
  if (!tieWindow) return [];
  const { story, whole, layout } = plan;
  const crowded = isCrowdAt(plan, sceneAt(time));
  const numbers = characterNumbers(layout);
  const bodies = bodiesOf(plan, sceneAt(time), characters);
  const bodyOf = (id: string | undefined) => bodies[numbers.get(id ?? '') ?? -1];
  const routesBefore = routesAt(plan, from);
  const routesAfter = from === to ? routesBefore : routesAt(plan, to);
  const bendOf = (id: string) => bendBetween(routesBefore.of(id), routesAfter.of(id), easedMove(time - from));
  const [before, after] = [coPresenceAt(story, from, tieWindow), coPresenceAt(story, to, tieWindow)];
  const greatest = Math.max(2, greatestWeight(story, tieWindow));

  const ties = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, will] = [before.get(id)?.weight ?? 0, after.get(id)?.weight ?? 0];
    const tie = after.get(id) ?? before.get(id);
    const [a, b] = [bodyOf(tie?.from), bodyOf(tie?.to)];
    const weight = lerp(was, will, will < was ? leaving : entering);
    return tie && a && b && weight > 0 ? [{ id, from: tie.from, to: tie.to, a, b, weight }] : [];
  });
  return ties
    .toSorted(heavierTie(whole))
    .slice(0, mostTies(characters.length))
    .map(({ id, from, to, a, b, weight }) => ({
      id,
      from,
      to,
      curve: curveBetween(a, b, bendOf(id), { head: 0, crowded }),
      width: round(lerp(SETTINGS.thinnestTie, SETTINGS.thickestTie, Math.min(1, weight / greatest))),
      opacity: round(
        opacityOf(weight) *
          Math.min(a.visible, b.visible) *
          (isDimmed({ id, from, to }, selection) ? SETTINGS.dimmed : 1),
      ),
    }));
}

function opacityOf(weight: number): number {
  const { faintest } = LOOK.tie;
  return Math.min(1, faintest + (1 - faintest) * weight);
}

/** Whether a selection has nothing to do with the tie. */
function isDimmed(
  { id, from, to }: { readonly id: string; readonly from: string; readonly to: string },
  selection: PictureOptions['selection'],
): boolean {
  if (!selection) return false;
  if ('character' in selection) return from !== selection.character && to !== selection.character;
  if ('people' in selection) return !isAmong({ from, to }, selection.people);
  return !('tie' in selection) || selection.tie !== id;
}
