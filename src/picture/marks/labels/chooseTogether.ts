import { boxAround, overlap } from '../../box.ts';
import type { Label } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import { cross, crossesBox } from './leader.ts';
import { plateOf } from './lettering.ts';

/** What it costs to leave a label out: more than any place; and so much more for each that weighs less. */
const LEFT_OUT = 400;
const LEFT_OUT_PER_RANK = 60;

/** Steps after which the best choice so far has to do: a few labels with some dozens of candidates hardly ever need as many. */
const MOST_STEPS = 20_000;

/** Clear room between two labels. */
const APART = 5;

/**
 * Chooses a candidate for each label, or none, so that no two are in each other's way and all together cost the least, by
 * branch and bound. The label that weighs most comes first, and is the last to be left out. Candidates are sorted by cost.
 */
export function chooseTogether(labels: readonly (readonly Candidate[])[]): readonly Label[] {
  const leftOut = labels.map((_, rank) => LEFT_OUT + LEFT_OUT_PER_RANK * (labels.length - rank));
  // The least that the labels from number n on can cost.
  const least = new Array<number>(labels.length + 1).fill(0);
  for (let n = labels.length - 1; n >= 0; n--)
    least[n] =
      (least[n + 1] as number) + Math.min(leftOut[n] as number, labels[n]?.[0]?.cost ?? LEFT_OUT * 10);
  let best: readonly Label[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  let steps = 0;
  const chosen: Label[] = [];
  const choose = (n: number, cost: number): void => {
    if (n === labels.length) {
      if (cost < bestCost) [best, bestCost] = [[...chosen], cost];
      return;
    }
    const rest = least[n + 1] as number;
    for (const candidate of labels[n] as readonly Candidate[]) {
      if (cost + candidate.cost + rest >= bestCost || steps++ > MOST_STEPS) break;
      if (chosen.some((label) => inTheWay(label, candidate.label))) continue;
      chosen.push(candidate.label);
      choose(n + 1, cost + candidate.cost);
      chosen.pop();
    }
    if (cost + (leftOut[n] as number) + rest < bestCost) choose(n + 1, cost + (leftOut[n] as number));
  };
  choose(0, 0);
  return best;
}

/** Whether two labels, with their leaders, touch or come too close. */
export function inTheWay(one: Label, other: Label): boolean {
  const plate = boxAround(one, one.width + 2 * APART, one.height + 2 * APART);
  if (overlap(plate, plateOf(other))) return true;
  const [first, second] = [one.leader, other.leader];
  if (first && crossesBox(first.from, first.to, plateOf(other))) return true;
  if (second && crossesBox(second.from, second.to, plateOf(one))) return true;
  return first !== undefined && second !== undefined && cross(first.from, first.to, second.from, second.to);
}
