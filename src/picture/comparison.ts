import { characterNumbers, positionAt } from '../layout/standing.ts';
import type { Layout } from '../layout/types.ts';
import { SECOND } from '../lens/twoSceneStory.ts';
import { comingsAndGoings, type Difference, differencesOf } from '../measures/differences.ts';
import type { TwoScenes } from '../measures/twoScenes.ts';
import { whereaboutsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { comparisonPlan } from './comparisonPlan.ts';
import { pointAt, STRAIGHT } from './curve.ts';
import { isDimmed, pointedAt } from './isDimmed.ts';
import { LOOK } from './look.ts';
import { curveBetween } from './marks/relations/curveBetween.ts';
import { headOf } from './marks/relations/drawnAt.ts';
import { isCrowdAt } from './marks/relations/isCrowdAt.ts';
import { bodiesOf } from './marks/relations/lineEnds.ts';
import { routesAt } from './marks/relations/routesAt.ts';
import { signOfDifference } from './marks/sign/signOfDifference.ts';
import { signSpots } from './marks/sign/signSpots.ts';
import { PALETTES } from './palette.ts';
import { drawn } from './picture.ts';
import type { Plan } from './plan.ts';
import { shownAt } from './shownAt.ts';
import type { DrawnCharacter, DrawnRelation, DrawnTrace, Picture, PictureOptions } from './types.ts';

/** Movements shorter than this, in picture units, leave no trace. */
const SHORTEST_TRACE = 12;

/**
 * Two scenes in one picture, drawn as a scene whose changes are all that differs. Characters stand as in the second, with a trace
 * from where they stood in the first if that was another place. Lines show no kinds: what is warmer in the second has the colour and the pattern of what is better, what
 * is cooler those of what is worse, and what is the same is quiet. What has begun since is broad, what has ended is a ghost.
 */
export function comparisonOf(
  story: Story,
  layout: Layout,
  scenes: TwoScenes,
  asked: PictureOptions,
): Picture {
  const [first, second] = scenes;
  const plan = comparisonPlan(story, layout, scenes, asked);
  const options = pointedAt(asked, shownAt(plan, SECOND));
  const { labelPage } = options;
  const isPaged = labelPage !== undefined && scenes.includes(labelPage.scene);
  const base = drawn(plan, SECOND, {
    ...options,
    tieWindow: undefined,
    labelPage: isPaged ? { scene: SECOND, page: labelPage.page } : undefined,
  });
  const differences = new Map(differencesOf(story, first, second).map((one) => [one.relation.id, one]));
  const characters = charactersOf(story, base, scenes, options);
  const redraw = redrawing(plan, base);
  const relations = base.relations
    .map((relation) => redraw(relation, differences.get(relation.id)))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const colours = new Map(relations.map(({ id, colour }) => [id, colour]));
  // Listed mark by mark, so that a new mark has to say here whether it belongs to a comparison.
  return {
    width: base.width,
    height: base.height,
    theme: base.theme,
    regions: base.regions,
    ties: [],
    relations,
    characters,
    labels: base.labels.map((label) => ({ ...label, colour: colours.get(label.relation) ?? label.colour })),
    more: base.more.map((more) => ({ ...more, scene: second })),
    moreTies: [],
    traces: tracesOf(story, layout, scenes, characters),
  };
}

function charactersOf(
  story: Story,
  { characters, relations }: Picture,
  [first, second]: TwoScenes,
  { selection }: PictureOptions,
): DrawnCharacter[] {
  const { came, went } = comingsAndGoings(story, first, second);
  const differenceOf = (id: string) => (came.includes(id) ? 'came' : went.includes(id) ? 'went' : undefined);
  // Those to whom the selected one had a relation are as clear as those to whom there is one.
  const left = new Set(
    relations
      .filter(({ relation, ghost }) => ghost > 0 && !isDimmed(relation, selection))
      .flatMap(({ relation }) => [relation.from, relation.to]),
  );
  return characters.map((character) => ({
    ...character,
    opacity: left.has(character.id) ? 1 : character.opacity,
    difference: differenceOf(character.id),
  }));
}

/** Draws the lines of a picture of two scenes as its legend explains them. */
function redrawing(plan: Plan, { characters, theme }: Picture) {
  const palette = PALETTES[theme];
  const { widths } = LOOK.difference;
  const bodies = bodiesOf(plan, SECOND, characters);
  const numbers = characterNumbers(plan.layout);
  const routes = routesAt(plan, SECOND);
  const spots = signSpots(plan, SECOND);
  const crowded = isCrowdAt(plan, SECOND);
  return (line: DrawnRelation, difference: Difference | undefined): DrawnRelation => {
    const { id, relation } = line;
    const [a, b] = [relation.from, relation.to].map((end) => bodies[numbers.get(end) ?? -1]);
    const width = widths[difference?.state ?? 'same'];
    const curve =
      a && b
        ? curveBetween(a, b, routes.of(id) ?? STRAIGHT, { head: headOf(relation, width), crowded })
        : line.curve;
    const spot = spots.get(id);
    return {
      ...line,
      kind: 'unknown',
      curve,
      width,
      colour: difference ? palette.differences[difference.direction] : palette.tie,
      sign: difference && signOfDifference(difference),
      signAt: pointAt(curve, spot?.at ?? 0.5),
      lit: difference?.state === 'began' ? 1 : 0,
      ghost: difference?.state === 'ended' ? 1 : 0,
      difference: difference?.direction,
    };
  };
}

/** What is the same lies below what has ended, and what has begun on top. */
function rankOf({ difference, ghost, lit }: DrawnRelation): number {
  if (difference === undefined) return 0;
  return ghost > 0 ? 1 : 2 + lit;
}

/** Where those stood in the first scene who are in one of the two and have changed places. Without places it means nothing where one stands. */
function tracesOf(
  story: Story,
  layout: Layout,
  [first, second]: TwoScenes,
  characters: readonly DrawnCharacter[],
): DrawnTrace[] {
  const [were, are] = [whereaboutsAt(story, first), whereaboutsAt(story, second)];
  if (layout.regions.length === 0) return [];
  return characters.flatMap(({ id, x, y, presence, difference }) => {
    if ((presence === 0 && !difference) || were.get(id) === are.get(id)) return [];
    const from = positionAt(layout, first, id);
    return Math.hypot(from.x - x, from.y - y) < SHORTEST_TRACE ? [] : [{ character: id, from, to: { x, y } }];
  });
}
