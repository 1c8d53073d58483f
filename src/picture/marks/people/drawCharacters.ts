import { positionsAt } from '../../../layout/positionsAt.ts';
import { allTiesOf } from '../../../measures/coPresence.ts';
import { neighboursAt } from '../../../measures/neighbours.ts';
import { isTimeless } from '../../../story/isTimeless.ts';
import { nameAt } from '../../../story/sentences.ts';
import { goneAt, presentAt, relationOf, sceneAt, whereaboutsAt } from '../../../story/state.ts';
import type { Presence, Story } from '../../../story/types.ts';
import { round } from '../../curve.ts';
import { LOOK } from '../../look.ts';
import { memoizeByKey } from '../../memoizeByKey.ts';
import { lerp, type Moment } from '../../moment.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { shownAt } from '../../shownAt.ts';
import type { DrawnCharacter, NameLabel, PictureOptions } from '../../types.ts';
import { labelOf } from '../names/labelOf.ts';
import { markedName } from '../names/namesAlone.ts';
import { namesAt } from '../names/namesAt.ts';
import { radiusOf } from './footprint.ts';

/** The characters as they stand, are filled and are called at a moment; in the order of the layout. */
export function drawCharacters(plan: Plan, moment: Moment, options: PictureOptions): DrawnCharacter[] {
  const { story, layout } = plan;
  const { time, from, to, leaving, entering } = moment;
  const [before, after] = [shownAt(plan, from), shownAt(plan, to)];
  const positions = options.positions ?? positionsAt(layout, time, numbersOf(plan, before, after));
  const near = neighbourhoodOf(story, sceneAt(time), options);
  const here = options.pins.length > 0 ? whereaboutsAt(story, sceneAt(time)) : undefined;
  const [presentBefore, presentAfter] = [presentAt(story, from), presentAt(story, to)];
  const timeless = isTimeless(story);
  const [namesBefore, namesAfter] = [namesAt(plan, from), namesAt(plan, to)];
  const [memoized, labels] = [drawnCharacters(plan), drawnLabels(plan)];
  return layout.characters.flatMap((id, index) => {
    // Whoever comes or goes does so while no one moves.
    const visible = after.has(id) ? (before.has(id) ? 1 : entering) : before.has(id) ? 1 - leaving : 0;
    if (visible === 0) return [];
    const was = timeless ? 1 : filledShare(presentBefore.get(id));
    const will = from === to ? was : filledShare(presentAfter.get(id));
    const gone = goneAt(story, id, sceneAt(time));
    const name = nameAt(story, id, sceneAt(time), options.language);
    const made = labelOf(markedName(name, gone), [namesBefore.get(id), namesAfter.get(id)], moment);
    const label = made && labels(id, [name, gone, made.side, made.lines.length, made.visible], () => made);
    const x = round(positions[2 * index] as number);
    const y = round(positions[2 * index + 1] as number);
    const radius = radiusOf(plan.whole, layout, id);
    const presence = will === was ? will : lerp(was, will, will < was ? leaving : entering);
    const pinned =
      here !== undefined && options.pins.some((pin) => pin.character === id && pin.place === here.get(id));
    const opacity = round(visible * (near === undefined || near.has(id) ? 1 : SETTINGS.dimmed));
    const drawn: DrawnCharacter = { id, name, label, x, y, radius, gone, presence, pinned, visible, opacity };
    // The canvas, on which crowds are painted, does not compare marks.
    if (plan.crowded) return drawn;
    const of = [name, label, x, y, radius, gone, presence, pinned, opacity];
    return memoized(id, of, () => drawn);
  });
}

/** Share of the disc's radius that is filled in a scene. */
function filledShare(presence: Presence | undefined): number {
  if (!presence) return 0;
  return presence.remote ? LOOK.disc.remote : 1;
}

const drawnCharacters = memoizeByPlan(() => memoizeByKey<DrawnCharacter>());
const drawnLabels = memoizeByPlan(() => memoizeByKey<NameLabel>());

/** The numbers in the layout of the characters that are drawn both before and after a moment, who take room on the way. */
function numbersOf(plan: Plan, before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<number> {
  const known = stayingNumbers(plan);
  if (known.before !== before || known.after !== after) {
    const staying = plan.layout.characters.flatMap((id, number) =>
      before.has(id) && after.has(id) ? [number] : [],
    );
    Object.assign(known, { before, after, numbers: new Set(staying) });
  }
  return known.numbers;
}

/** Those of the latest transition, as long as it is drawn. */
const stayingNumbers = memoizeByPlan(
  (): { before?: ReadonlySet<string>; after?: ReadonlySet<string>; numbers: ReadonlySet<number> } => ({
    numbers: new Set(),
  }),
);

/** Ids of the characters that stay clear: the selected one and its neighbours, or the two of a relation or tie; all if undefined. */
function neighbourhoodOf(
  story: Story,
  scene: number,
  { selection, tieWindow }: PictureOptions,
): ReadonlySet<string> | undefined {
  if (!selection) return undefined;
  if ('character' in selection) {
    return new Set([
      selection.character,
      ...neighboursAt(story, scene, tieWindow, selection.character).keys(),
    ]);
  }
  if ('people' in selection) return new Set(selection.people);
  const both =
    'relation' in selection ? relationOf(story, selection.relation) : allTiesOf(story).get(selection.tie);
  return both && new Set([both.from, both.to]);
}
