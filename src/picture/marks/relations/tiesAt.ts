import { positionAt } from '../../../layout/standing.ts';
import { coPresenceAt, type Tie } from '../../../measures/coPresence.ts';
import { memoizeRecent } from '../../../story/memoize.ts';
import { presentAt } from '../../../story/state.ts';
import { isAmong } from '../../isDimmed.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { shownAt } from '../../shownAt.ts';
import type { PictureOptions } from '../../types.ts';

/** The ties of a scene between characters on the picture: those that are drawn, and those that would be too many. */
export type TiesAt = { readonly drawn: readonly Tie[]; readonly left: readonly Tie[] };

/**
 * The ties at a whole scene (0-based). Where there are more than a picture is legible with, each character has its first one, and then
 * come the first of all: those of two who are in the scene, then those of most weight, and of equals the shortest.
 */
export function tiesAt(plan: Plan, scene: number): TiesAt {
  return recentTies(plan)(scene, () => makeTies(plan, scene));
}

/** Scenes whose ties are kept: those of a transition, and those that are routed before them. */
const RECENT = 6;

const recentTies = memoizeByPlan(() => memoizeRecent<TiesAt>(RECENT));

/** The ties that a selection asks for: those of a character, that one, or those among several people. */
export function tiesOfSelection(
  ties: readonly Tie[],
  selection: PictureOptions['selection'],
): readonly Tie[] {
  return selection ? ties.filter((tie) => isOfSelection(tie, selection)) : [];
}

/** Whether a selection has to do with the tie. */
export function isOfSelection(
  { id, from, to }: Pick<Tie, 'id' | 'from' | 'to'>,
  selection: NonNullable<PictureOptions['selection']>,
): boolean {
  if ('character' in selection) return from === selection.character || to === selection.character;
  if ('people' in selection) return isAmong({ from, to }, selection.people);
  return 'tie' in selection && selection.tie === id;
}

/** How many ties are drawn among so many characters. */
function mostTies(characters: number): number {
  return Math.max(SETTINGS.fewestTies, SETTINGS.tiesEach * characters);
}

function makeTies(plan: Plan, scene: number): TiesAt {
  const { story, tieWindow } = plan;
  if (!tieWindow) return { drawn: [], left: [] };
  const shown = shownAt(plan, scene);
  const ties = [...coPresenceAt(story, scene, tieWindow).values()].filter(
    ({ from, to }) => shown.has(from) && shown.has(to),
  );
  const most = mostTies(shown.size);
  if (ties.length <= most) return { drawn: ties, left: [] };
  const ordered = inOrder(plan, scene, ties);
  const chosen = new Set(firstOfEach(ordered));
  for (const tie of ordered) {
    if (chosen.size >= most) break;
    chosen.add(tie);
  }
  return { drawn: [...chosen], left: ordered.filter((tie) => !chosen.has(tie)) };
}

function inOrder({ story, layout }: Plan, scene: number, ties: readonly Tie[]): readonly Tie[] {
  const present = presentAt(story, scene);
  const places = new Map(
    ties.flatMap(({ from, to }) => [from, to]).map((id) => [id, positionAt(layout, scene, id)]),
  );
  const lengthOf = ({ from, to }: Tie) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  return ties
    .map((tie) => ({ tie, now: present.has(tie.from) && present.has(tie.to), length: lengthOf(tie) }))
    .sort(
      (a, b) =>
        Number(b.now) - Number(a.now) ||
        b.tie.weight - a.tie.weight ||
        a.length - b.length ||
        (a.tie.id < b.tie.id ? -1 : 1),
    )
    .map(({ tie }) => tie);
}

/** The ties that are the first of one of their two characters. */
function firstOfEach(ordered: readonly Tie[]): readonly Tie[] {
  const tied = new Set<string>();
  return ordered.filter(({ from, to }) => {
    const isFirst = !tied.has(from) || !tied.has(to);
    tied.add(from).add(to);
    return isFirst;
  });
}
