import type { Cast } from '../cast.ts';
import type { EngineInput, EngineOutput } from '../engine.ts';
import { SETTINGS } from '../settings.ts';
import type { Constraints } from '../stays/constraints.ts';
import { reservedIn } from '../stays/reserved.ts';
import { staysOf } from '../stays/stays.ts';
import { bestHomes, startsFrom } from './bestHomes.ts';
import { compactStaysOf, interpolated, stayOfEach } from './compactStays.ts';
import { edgesOf } from './edges.ts';
import { finishQuickly, finishThoroughly, gapless } from './finish.ts';
import { frameOf, layAcross, roundHome } from './fit.ts';
import { type Instances, instancesOf } from './instances.ts';
import { keepApartIn } from './keepApart.ts';
import { minimizeStress, sweepsFor } from './minimizeStress.ts';
import { keepPassingDistance } from './passing.ts';
import { allInRoom, edgeOf, homesAsShares, homesInL, inPictureUnits, scaleOf } from './scale.ts';
import { seedHomes } from './seedHomes.ts';
import { separateCompact } from './separateCompact.ts';
import { OPEN } from './settings.ts';
import { settleBest, startsFor } from './settle.ts';
import { springsOf } from './springs.ts';
import { unionGraphOf } from './unionGraph.ts';

/**
 * Lays out a story without regions: edges at their ideal lengths in every scene, with as little movement between scenes
 * as that allows. Computed in L around (0, 0), as if there were no room; scaled to the room last, the same way in all scenes.
 */
export function layOutOpen(
  input: EngineInput,
  progress: ((share: number) => void) | undefined,
): EngineOutput {
  const { story, cast, room: bounds } = input;
  const { count } = cast;
  const crowd = cast.usual > SETTINGS.crowd;
  const dense = pairsIn(cast) <= OPEN.densePairs;
  const edges = edgesOf(story, cast.ids, dense);
  const union = unionGraphOf(edges, count);
  progress?.(0.05);

  // With homes kept, the frame is kept too, and the same story gives the same picture again.
  const kept = input.homes;
  const known = homesInL(kept, cast.ids);
  const first = seedHomes(union, count, known, 0);
  if (known.size === 0) layAcross(first);
  progress?.(0.1);

  const instances = instancesOf(cast, edges, dense);
  const springs = springsOf(instances, edges, (share) => progress?.(0.1 + 0.2 * share));
  const factor = crowd ? OPEN.continuityInCrowd : OPEN.continuity;
  const problem = { instances, springs, continuity: factor * input.continuity };
  const sweeps = sweepsFor(springs, instances);
  const judged = { union, instances, springs };
  const settled = dense ? startsFor(springs, instances, sweeps) : 1;
  const starts =
    known.size > 0
      ? [first]
      : settled === 1
        ? [bestHomes(first, judged)]
        : startsFrom(first, judged, settled);
  // Those who are never drawn together may stand in the same spot, so homes need no more room than those of one scene.
  const gathered = known.size > 0 ? 1 : Math.sqrt(cast.atOnce / Math.max(1, count));
  const { homes, positions } = settleBest(
    problem,
    starts.map((start) => start.map((value) => roundHome(gathered * value))),
    sweeps,
    (share) => progress?.(0.3 + 0.5 * share),
  );

  const frame = kept?.frame ?? frameOf(essential(positions, instances, cast));
  const scale = scaleOf(frame, cast, bounds);
  const reserved = reservedIn(cast, bounds);
  if (!crowd)
    minimizeStress(
      { ...problem, homes, keepApart: keepApartIn(instances, cast, reserved, scale) },
      positions,
      Math.min(OPEN.apartSweeps, sweeps),
      () => {},
    );
  const standing = allInRoom(scale, homes);
  const edge = edgeOf(scale);
  const made = { edge, homes: homesAsShares(homes, frame), frame };
  const leastStep = { present: OPEN.leastStep, absent: OPEN.leastStepAbsent };
  const constraints: Constraints = {
    cast,
    bounds,
    reserved,
    air: OPEN.air,
    edge,
    regions: [],
    joined: new Set(),
    leastStep,
  };
  if (dense) {
    const settled = inPictureUnits(instances, positions, scale);
    keepWhereUndrawn(settled, cast);
    const stays = staysOf(constraints, settled, (share) => progress?.(0.8 + 0.2 * share));
    return { ...made, positions: finishThoroughly(stays, constraints) };
  }
  const stays = compactStaysOf(instances, positions, scale);
  if (!crowd)
    return { ...made, positions: finishQuickly(gapless(stays, standing, constraints), constraints) };
  const byInstance = { ...stays, stayOf: stayOfEach(stays, cast) };
  for (let round = 0; round < OPEN.roundsInCrowd; round++) {
    separateCompact(stays, cast, bounds);
    if (!keepPassingDistance(byInstance, cast, bounds, OPEN.passingDistance * edge)) break;
  }
  return { ...made, positions: interpolated(stays, standing, cast, bounds) };
}

/** Whether the layout takes so little time that it needs no preview. */
export function isQuick(size: Pick<Cast, 'count' | 'scenes'>): boolean {
  return pairsIn(size) <= OPEN.quickPairs;
}

function pairsIn({ count, scenes }: Pick<Cast, 'count' | 'scenes'>): number {
  return count * count * scenes;
}

/** In scenes in which a character is not drawn, it is where it was drawn last, or else where it is drawn first; in place. */
function keepWhereUndrawn(settled: Float64Array, { count, scenes, drawn }: Cast): void {
  for (let c = 0; c < count; c++) {
    let last = -1;
    for (let s = 0; s < scenes && last < 0; s++) if (drawn[s * count + c]) last = s;
    for (let s = 0; s < scenes && last >= 0; s++) {
      if (drawn[s * count + c]) last = s;
      const [to, from] = [2 * (s * count + c), 2 * (last * count + c)];
      settled[to] = settled[from] as number;
      settled[to + 1] = settled[from + 1] as number;
    }
  }
}

/**
 * The positions that must fit into the bounds: those of principal characters in scenes in which they take part, or in
 * all if they never do, as in a network without scenes. The others find room beside them.
 */
function essential(
  positions: Float64Array,
  { present, characterOf, count }: Instances,
  { priority }: Cast,
): Float64Array {
  const ever = new Uint8Array(count);
  for (let i = 0; i < present.length; i++) if (present[i]) ever[characterOf[i] as number] = 1;
  return positions.filter((_, k) => {
    const c = characterOf[k >> 1] as number;
    return (present[k >> 1] || !ever[c]) && priority[c] === 1;
  });
}
