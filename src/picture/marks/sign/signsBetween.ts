import { easedMove } from '../../../layout/transitionStages.ts';
import { round } from '../../curve.ts';
import { lerp, type Moment } from '../../moment.ts';
import type { Plan } from '../../plan.ts';
import { type SignSpot, signSpots } from './signSpots.ts';
import type { Sign } from './signs.ts';

/** A sign at a moment: where on its line it is (0 … 1), and how far it has faded. */
export type SignNow = {
  readonly sign: Sign | undefined;
  readonly at: number;
  readonly opacity: number;
};

/** The sign of each relation (by id) at a moment: that of one scene fades before that of the next appears; one that stays slides. */
export function signsBetween(
  plan: Plan,
  { time, from, to, leaving, entering }: Moment,
): (relation: string) => SignNow {
  const before = signSpots(plan, from);
  if (from === to) return (relation) => still(before.get(relation), 1);
  const after = signSpots(plan, to);
  const moved = easedMove(time - from);
  return (relation) => {
    const [was, will] = [before.get(relation), after.get(relation)];
    if (was && was.sign === will?.sign)
      return { ...was, at: round(lerp(was.at, will.at, moved)), opacity: 1 };
    return was && leaving < 1 ? still(was, 1 - leaving) : still(will, entering);
  };
}

function still(spot: SignSpot | undefined, opacity: number): SignNow {
  if (!spot || opacity === 0) return NONE;
  return { ...spot, opacity: round(opacity) };
}

const NONE: SignNow = { sign: undefined, at: 0.5, opacity: 1 };
