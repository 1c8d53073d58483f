import { characterNumbers, positionAt } from '../layout/standing.ts';
import type { Layout } from '../layout/types.ts';
import { comingsAndGoings, type Difference, differencesOf } from '../measures/differences.ts';
import type { DifferenceType } from '../measures/differenceTypes.ts';
import type { TwoScenes } from '../measures/twoScenes.ts';
import { pairKey } from '../story/pairKey.ts';
import type { Relation, Story } from '../story/types.ts';
import { type Bend, pointAt, round, STRAIGHT } from './curve.ts';
import { isDimmed } from './isDimmed.ts';
import { drawRegions } from './marks/regions/drawRegions.ts';
import { curveBetween } from './marks/relations/curveBetween.ts';
import { headOf } from './marks/relations/drawnAt.ts';
import { isCrowdAt } from './marks/relations/isCrowdAt.ts';
import { bodiesOf } from './marks/relations/lineEnds.ts';
import { routesAt } from './marks/relations/routesAt.ts';
import { PALETTES } from './palette.ts';
import { pictureOf } from './picture.ts';
import { type Plan, planOf } from './plan.ts';
import { SETTINGS, widthOf } from './settings.ts';
import type { DrawnCharacter, DrawnRelation, Picture, PictureOptions } from './types.ts';

/** Movements shorter than this, in picture units, leave no trace. */
const SHORTEST_TRACE = 12;

/**
 * Two scenes in one picture: characters stand as in the later one, with a trace from where they stood in the earlier;
 * what differs has the colour and the sign of its difference, and what is the same is dimmed.
 */
export function comparisonOf(
  story: Story,
  layout: Layout,
  scenes: TwoScenes,
  options: PictureOptions,
): Picture {
  const [earlier, later] = scenes;
  const plan = planOf(story, layout, { ...options, tieWindow: undefined });
  const base = pictureOf(story, layout, later, { ...options, tieWindow: undefined });
  const differences = differencesOf(story, earlier, later);
  const characters = charactersOf(story, base, scenes);
  // Listed mark by mark, so that a new mark has to say here whether it belongs to a comparison.
  return {
    width: base.width,
    height: base.height,
    theme: base.theme,
    regions: drawRegions(plan, characters, options.language),
    ties: [],
    relations: [
      ...unchangedOf(base, differences),
      ...changedOf(plan, scenes, differences, { characters, options }).toReversed(),
    ],
    characters,
    labels: [],
    more: [],
    traces: tracesOf(layout, scenes, characters),
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

function charactersOf(story: Story, base: Picture, [earlier, later]: TwoScenes): DrawnCharacter[] {
  const { came, went } = comingsAndGoings(story, earlier, later);
  const differenceOf = (id: string) => (came.includes(id) ? 'came' : went.includes(id) ? 'went' : undefined);
  return base.characters.map((character) => ({ ...character, difference: differenceOf(character.id) }));
}

function unchangedOf(base: Picture, differences: readonly Difference[]): DrawnRelation[] {
  const different = new Set(differences.map(({ relation }) => relation.id));
  return base.relations
    .filter(({ id, ghost }) => ghost === 0 && !different.has(id))
    .map((relation) => ({ ...relation, sign: undefined, lit: 0, opacity: SETTINGS.dimmed }));
}

function changedOf(
  plan: Plan,
  scenes: TwoScenes,
  differences: readonly Difference[],
  {
    characters,
    options,
  }: { readonly characters: readonly DrawnCharacter[]; readonly options: PictureOptions },
): DrawnRelation[] {
  const bends = bendsOfBoth(plan, scenes, differences);
  const bodies = bodiesOf(plan, scenes[1], characters);
  const numbers = characterNumbers(plan.layout);
  return differences.flatMap(({ relation, type, before, after }): DrawnRelation[] => {
    const state = after ?? before;
    const kind = state?.kind ?? 'unknown';
    const [a, b] = [relation.from, relation.to].map((id) => bodies[numbers.get(id) ?? -1]);
    if (!state || !a || !b || options.hiddenKinds.has(kind)) return [];
    const width = round(widthOf(state.strength));
    const curve = curveBetween(a, b, bends.get(relation.id) ?? STRAIGHT, {
      head: headOf(relation, width),
      crowded: isCrowdAt(plan, scenes[1]),
    });
    return [
      {
        id: relation.id,
        relation,
        kind,
        curve,
        width,
        colour: PALETTES[options.theme].differences[type],
        sign: undefined,
        signAt: pointAt(curve, 0.5),
        signOpacity: 1,
        lit: after ? 1 : 0,
        ghost: after ? 0 : 1,
        opacity: isDimmed(relation, options.selection) ? SETTINGS.dimmed : 1,
        difference: type,
      },
    ];
  });
}

/** Bows closer to each other than this share of a lane would put two lines on top of each other. */
const CLASH = 0.7;

/**
 * The bends, by relation id, of what holds at the later scene, as there, and of what held at the earlier one only, as
 * there or, where that lane is taken by now, in the nearest free one.
 */
function bendsOfBoth(
  plan: Plan,
  [earlier, later]: TwoScenes,
  differences: readonly Difference[],
): ReadonlyMap<string, Bend> {
  const { lane } = SETTINGS;
  const routes = { earlier: routesAt(plan, earlier), later: routesAt(plan, later) };
  const bends = new Map<string, Bend>();
  const taken = new Map<string, number[]>();
  const put = ({ id, from, to }: Relation, bend: Bend) => {
    bends.set(id, bend);
    const pair = pairKey(from, to);
    taken.set(pair, [...(taken.get(pair) ?? []), from > to ? -bend.bow : bend.bow]);
  };
  for (const relation of plan.story.relations) {
    const bend = routes.later.of(relation.id);
    if (bend) put(relation, bend);
  }
  for (const { relation } of differences) {
    const bend = routes.earlier.of(relation.id);
    if (!bend || bends.has(relation.id)) continue;
    const side = relation.from > relation.to ? -1 : 1;
    const others = taken.get(pairKey(relation.from, relation.to)) ?? [];
    let free = bend.bow;
    for (let step = 1; others.some((held) => Math.abs(held - side * free) < CLASH * lane); step++)
      free = bend.bow + (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * lane;
    put(relation, { ...bend, bow: free });
  }
  return bends;
}

function tracesOf(layout: Layout, [earlier, later]: TwoScenes, characters: readonly DrawnCharacter[]) {
  return characters.flatMap(({ id }) => {
    const [from, to] = [positionAt(layout, earlier, id), positionAt(layout, later, id)];
    return Math.hypot(from.x - to.x, from.y - to.y) < SHORTEST_TRACE ? [] : [{ character: id, from, to }];
  });
}
