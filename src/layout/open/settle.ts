import { SETTINGS } from '../settings.ts';
import { SAME } from './bestHomes.ts';
import type { Instances } from './instances.ts';
import { minimizeStress, type StressProblem } from './minimizeStress.ts';
import { OPEN } from './settings.ts';
import type { Springs } from './springs.ts';
import { stressOf } from './stress.ts';

/** Homes, and where the stress has brought every instance from them: x and y in L. */
type Settled = { readonly homes: Float64Array; readonly positions: Float64Array };

/** The story settled from each of these homes, which are left as they are; the one of least cost. */
export function settleBest(
  problem: Omit<StressProblem, 'homes'>,
  starts: readonly Float64Array[],
  sweeps: number,
  progress: (share: number) => void,
): Settled {
  const trials = starts.length > OPEN.finalists ? OPEN.trial * starts.length : 0;
  const finalists =
    trials === 0
      ? starts
      : starts
          .map((homes) => ({
            homes,
            cost: settle({ ...problem, homes }, Math.ceil(OPEN.trial * sweeps)).cost,
          }))
          .sort((a, b) => a.cost - b.cost)
          .slice(0, OPEN.finalists)
          .map(({ homes }) => homes);
  return finalists
    .map((homes, k) =>
      settle({ ...problem, homes }, sweeps, (share) =>
        progress((trials + k + share) / (trials + finalists.length)),
      ),
    )
    .reduce((a, b) => (b.cost < a.cost * (1 - SAME) ? b : a));
}

/** How many starts may be settled to be compared; 1 where the work allowed is not enough for several. */
export function startsFor({ other }: Springs, { total }: Instances, sweeps: number): number {
  const runs = OPEN.settledWork / (sweeps * Math.max(1, other.length + 2 * total));
  const starts = Math.floor((runs - OPEN.finalists) / OPEN.trial);
  return starts > OPEN.finalists ? Math.min(OPEN.settledStarts, starts) : 1;
}

function settle(
  problem: StressProblem,
  sweeps: number,
  progress: (share: number) => void = () => {},
): Settled & { readonly cost: number } {
  const { homes, instances } = problem;
  const positions = startAt(homes, instances);
  minimizeStress(problem, positions, sweeps, progress);
  return { homes, positions, cost: costOf(problem, positions) };
}

/** Every instance at the home of its character. */
function startAt(homes: Float64Array, { total, characterOf }: Instances): Float64Array {
  const positions = new Float64Array(2 * total);
  for (let i = 0; i < total; i++) {
    const c = characterOf[i] as number;
    positions[2 * i] = homes[2 * c] as number;
    positions[2 * i + 1] = homes[2 * c + 1] as number;
  }
  return positions;
}

/** What `minimizeStress` makes small: the stress of all scenes, and the length of all steps by the weight of continuity. */
function costOf(
  { instances, springs, continuity }: Omit<StressProblem, 'homes'>,
  positions: Float64Array,
): number {
  const { first, sceneOf, present, count } = instances;
  let cost = stressOf(springs, { xy: positions, pointOf: undefined }) / 2;
  for (let c = 0; c < count; c++) {
    const [start, end] = [first[c] as number, first[c + 1] as number];
    let weights = SETTINGS.homeWeight * (end - start);
    for (let e = springs.first[start] as number; e < (springs.first[end] as number); e++)
      weights += springs.weight[e] as number;
    const kappa = (2 * SETTINGS.continuityStep * continuity * weights) / Math.max(1, end - start);
    for (let i = start + 1; i < end; i++) {
      const dx = (positions[2 * i] as number) - (positions[2 * i - 2] as number);
      const dy = (positions[2 * i + 1] as number) - (positions[2 * i - 1] as number);
      const factor = present[i] || present[i - 1] ? 1 : SETTINGS.absentContinuity;
      cost +=
        ((factor * kappa) / ((sceneOf[i] as number) - (sceneOf[i - 1] as number))) *
        Math.sqrt(dx * dx + dy * dy);
    }
  }
  return cost;
}
