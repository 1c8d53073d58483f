import { positionAt } from '../layout/standing.ts';
import type { Layout } from '../layout/types.ts';
import { comingsAndGoings, type Difference, differencesOf } from '../measures/differences.ts';
import type { DifferenceType } from '../measures/differenceTypes.ts';
import type { TwoScenes } from '../measures/twoScenes.ts';
import { pairKey } from '../story/pairKey.ts';
import type { Story } from '../story/types.ts';
import { pointAt, round } from './curve.ts';
import { isDimmed } from './isDimmed.ts';
import { drawRegions } from './marks/regions/drawRegions.ts';
import { headLength } from './marks/relations/arrowHead.ts';
import { bowsAt } from './marks/relations/bows.ts';
import { curveBetween } from './marks/relations/curveBetween.ts';
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
  const plan = planOf(story, layout, options);
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
    .map((relation) => ({ ...relation, lit: 0, opacity: SETTINGS.dimmed }));
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
  const bows = bowsOfBoth(plan, scenes);
  const byId = new Map(characters.map((character) => [character.id, character]));
  return differences.flatMap(({ relation, type, before, after }): DrawnRelation[] => {
    const state = after ?? before;
    const [a, b] = [byId.get(relation.from), byId.get(relation.to)];
    if (!state || !a || !b || options.hiddenKinds.has(state.kind)) return [];
    const bow = bows.get(relation.id) ?? 0;
    const width = round(widthOf(state.strength));
    const curve = curveBetween(a, b, relation.from > relation.to ? -bow : bow, {
      head: relation.mutual ? 0 : headLength(width),
      named: !plan.crowded,
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
        signAt: pointAt(curve, 0.5),
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
 * The bows, by relation id, of what holds at the later scene, as there, and of what held at the earlier one only, as
 * there or, where that lane is taken by now, in the nearest free one.
 */
function bowsOfBoth(plan: Plan, [earlier, later]: TwoScenes): ReadonlyMap<string, number> {
  const { lane } = SETTINGS;
  const bows = new Map(bowsAt(plan, later));
  const pairs = new Map(plan.story.relations.map(({ id, from, to }) => [id, pairKey(from, to)]));
  for (const [id, bow] of bowsAt(plan, earlier)) {
    if (bows.has(id)) continue;
    const taken = [...bows].filter(([other]) => pairs.get(other) === pairs.get(id)).map(([, held]) => held);
    let free = bow;
    for (let step = 1; taken.some((held) => Math.abs(held - free) < CLASH * lane); step++)
      free = bow + (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * lane;
    bows.set(id, free);
  }
  return bows;
}

function tracesOf(layout: Layout, [earlier, later]: TwoScenes, characters: readonly DrawnCharacter[]) {
  return characters.flatMap(({ id }) => {
    const [from, to] = [positionAt(layout, earlier, id), positionAt(layout, later, id)];
    return Math.hypot(from.x - to.x, from.y - to.y) < SHORTEST_TRACE ? [] : [{ character: id, from, to }];
  });
}
