import { positionAt } from '../layout/standing.ts';
import type { Layout } from '../layout/types.ts';
import {
  comingsAndGoings,
  type Difference,
  type DifferenceType,
  differencesOf,
} from '../measures/differences.ts';
import { pairKey } from '../story/pairKey.ts';
import type { Story } from '../story/types.ts';
import { isCrowd } from './crowd.ts';
import { pointAt, round } from './curve.ts';
import { isDimmed } from './isDimmed.ts';
import { drawRegions } from './marks/regions/drawRegions.ts';
import { headLength } from './marks/relations/arrowHead.ts';
import { bowsAt } from './marks/relations/bows.ts';
import { curveBetween } from './marks/relations/curveBetween.ts';
import { PALETTES } from './palette.ts';
import { pictureOf, shownCharacters } from './picture.ts';
import { SETTINGS, widthOf } from './settings.ts';
import type { DrawnCharacter, DrawnRelation, Picture, PictureOptions } from './types.ts';

/** Two scenes, the earlier one first. */
export function inOrder(scene: number, other: number): readonly [earlier: number, later: number] {
  return scene < other ? [scene, other] : [other, scene];
}

/** Movements shorter than this, in picture units, leave no trace. */
const SHORTEST_TRACE = 12;

/**
 * Two scenes in one picture: everybody stands as in the later one, with a trace of where they came from; what differs
 * is lit in the colour and with the mark of how, and what is the same steps back.
 */
export function comparisonOf(
  story: Story,
  layout: Layout,
  [earlier, later]: readonly [earlier: number, later: number],
  options: PictureOptions,
): Picture {
  const base = pictureOf(story, layout, later, { ...options, tieWindow: undefined });
  const differences = new Map(
    differencesOf(story, earlier, later).map((difference) => [difference.relation.id, difference]),
  );
  const { came, went } = comingsAndGoings(story, earlier, later);
  const characters = base.characters.map((character) => ({
    ...character,
    difference: came.includes(character.id)
      ? ('came' as const)
      : went.includes(character.id)
        ? ('went' as const)
        : undefined,
  }));
  const same = base.relations
    .filter(({ id, ghost }) => ghost === 0 && !differences.has(id))
    .map((relation) => ({ ...relation, lit: 0, opacity: SETTINGS.dimmed }));
  const people = new Map(characters.map((character) => [character.id, character]));
  const bows = bowsOfBoth(story, layout, [earlier, later], options.supporting);
  const other = [...differences.values()].flatMap((difference) =>
    drawn(difference, bows.get(difference.relation.id) ?? 0, people, options),
  );
  return {
    ...base,
    ties: [],
    words: [],
    regions: drawRegions(story, layout, characters, options.language),
    characters,
    relations: [...same, ...other.toReversed()],
    traces: tracesOf(layout, [earlier, later], characters),
  };
}

/** The ways in which what is on the picture differs, for its legend. */
export function differenceTypesIn({
  relations,
  characters,
}: Picture): ReadonlySet<DifferenceType | 'came' | 'went'> {
  return new Set(
    [...relations, ...characters].flatMap(({ difference }) => (difference === undefined ? [] : [difference])),
  );
}

/**
 * The bows of what holds at the later scene, as there, and of what held at the earlier one only, as there or, where that
 * lane is taken by now, in the next one that is free.
 */
function bowsOfBoth(
  story: Story,
  layout: Layout,
  [earlier, later]: readonly [number, number],
  supporting: boolean,
): ReadonlyMap<string, number> {
  const shown = shownCharacters(story, supporting);
  const bows = new Map(bowsAt(story, layout, shown, later));
  const pairOf = new Map(story.relations.map(({ id, from, to }) => [id, pairKey(from, to)]));
  for (const [id, bow] of bowsAt(story, layout, shown, earlier)) {
    if (bows.has(id)) continue;
    const taken = [...bows].filter(([other]) => pairOf.get(other) === pairOf.get(id)).map(([, held]) => held);
    let free = bow;
    for (let step = 1; taken.some((held) => Math.abs(held - free) < 0.7 * SETTINGS.lane); step++)
      free = bow + (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * SETTINGS.lane;
    bows.set(id, free);
  }
  return bows;
}

function drawn(
  { relation, type, before, after }: Difference,
  bow: number,
  people: ReadonlyMap<string, DrawnCharacter>,
  options: PictureOptions,
): DrawnRelation[] {
  const state = after ?? before;
  const [a, b] = [people.get(relation.from), people.get(relation.to)];
  if (!state || !a || !b || options.hiddenKinds.has(state.kind)) return [];
  const width = round(widthOf(state.strength));
  const curve = curveBetween(a, b, relation.from > relation.to ? -bow : bow, {
    head: relation.mutual ? 0 : headLength(width),
    named: !isCrowd(people.size),
  });
  return [
    {
      id: relation.id,
      relation,
      kind: state.kind,
      curve,
      width,
      colour: PALETTES[options.theme].differences[type],
      valence: state.valence,
      markAt: pointAt(curve, 0.5),
      lit: after ? 1 : 0,
      ghost: after ? 0 : 1,
      opacity: isDimmed(relation, options.selection) ? SETTINGS.dimmed : 1,
      difference: type,
    },
  ];
}

function tracesOf(
  layout: Layout,
  [earlier, later]: readonly [number, number],
  characters: readonly DrawnCharacter[],
) {
  return characters.flatMap(({ id }) => {
    const [from, to] = [positionAt(layout, earlier, id), positionAt(layout, later, id)];
    return Math.hypot(from.x - to.x, from.y - to.y) < SHORTEST_TRACE ? [] : [{ character: id, from, to }];
  });
}
