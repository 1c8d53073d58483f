import { characterNumbers } from '../../../layout/standing.ts';
import { easedMove } from '../../../layout/transitionStages.ts';
import type { Turn } from '../../../story/chronicle.ts';
import { numberOf, sceneAt, statesAt, turnsAt } from '../../../story/state.ts';
import type { Story } from '../../../story/types.ts';
import { pointAt, round } from '../../curve.ts';
import { isDimmed } from '../../isDimmed.ts';
import { memoizeByKey } from '../../memoizeByKey.ts';
import { lerp, type Moment } from '../../moment.ts';
import { PALETTES } from '../../palette.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS, widthOf } from '../../settings.ts';
import type { DrawnCharacter, DrawnRelation, PictureOptions } from '../../types.ts';
import { signsBetween } from '../sign/signsBetween.ts';
import { bendBetween } from './bendBetween.ts';
import { curveBetween } from './curveBetween.ts';
import { patternScaleOf } from './dash.ts';
import { headOf } from './drawnAt.ts';
import { isCrowdAt } from './isCrowdAt.ts';
import { bodiesOf } from './lineEnds.ts';
import { relationColour } from './relationColour.ts';
import { routesAt } from './routesAt.ts';
import { countOf, strongest } from './strongest.ts';

/** The relations at a moment, drawn between the characters as they stand; what is lit comes last. */
export function drawRelations(
  plan: Plan,
  moment: Moment,
  options: PictureOptions,
  characters: readonly DrawnCharacter[],
): DrawnRelation[] {
  const { story } = plan;
  const { time, from, to, leaving, entering } = moment;
  const { selection, hiddenKinds } = options;
  const palette = PALETTES[options.theme];
  const still = from === to;
  const before = statesAt(story, from);
  const after = still ? before : statesAt(story, to);
  const turned = turnedAt(story, from);
  const turning = still ? turned : turnedAt(story, to);
  const routesBefore = routesAt(plan, from);
  const routesAfter = still ? routesBefore : routesAt(plan, to);
  const named = !plan.crowded;
  const crowded = isCrowdAt(plan, sceneAt(time));
  const bodies = bodiesOf(plan, sceneAt(time), characters);
  const signs = signsBetween(plan, moment);
  const memoized = drawnRelations(plan);
  const ends = lineEnds(plan);
  const holding = { before, after, turned, turning };
  const count = countOf(holding);
  const calmness = named ? 1 : Math.max(SETTINGS.calmest, Math.min(1, Math.sqrt(SETTINGS.fewLines / count)));

  const draw = (number: number): DrawnRelation | undefined => {
    const [a, b] = [bodies[ends[2 * number] as number], bodies[ends[2 * number + 1] as number]];
    if (!a || !b) return undefined;
    const held = before[number];
    const holds = after[number];
    const turn = turned.get(number);
    const turnAhead = turning.get(number);
    const was = held ?? turn?.before;
    const will = holds ?? turnAhead?.before;
    // A new kind shows only in the stage in which new things fade in.
    const state = entering > 0.5 ? (will ?? was) : (was ?? will);
    const kind = state?.kind ?? 'unknown';
    if (!state || hiddenKinds.has(kind)) return undefined;

    const opacity = held || still ? 1 : Math.max(turn ? 1 - leaving : 0, holds ? entering : 0);
    if (opacity === 0) return undefined;

    const { relation } = state;
    const bend = bendBetween(routesBefore.at(number), routesAfter.at(number), easedMove(time - from));
    const lit = Math.max(turn ? 1 - leaving : 0, !still && turnAhead ? entering : 0);
    const [one, other] = [was ?? state, will ?? state];
    const width = fineWidth(lerp(widthOf(one.strength), widthOf(other.strength), entering), named);
    const colour = relationColour(
      [one.kind ?? 'unknown', other.kind ?? 'unknown'],
      { entering, lit },
      palette,
    );
    const ghost = round(held ? (holds ? 0 : leaving) : holds ? 0 : 1);
    const dimmed = isDimmed(relation, selection) ? SETTINGS.dimmed : 1;
    const seen = round(opacity * dimmed * Math.min(a.visible, b.visible) * (lit > 0 ? 1 : calmness));
    const { sign, at, opacity: signOpacity } = signs(relation.id);
    const made = (): DrawnRelation => {
      const curve = curveBetween(a, b, bend, { head: headOf(relation, width), crowded });
      const patternScale = named ? patternScaleOf(curve) : undefined;
      return {
        id: relation.id,
        relation,
        kind,
        curve,
        width,
        colour,
        sign,
        signAt: pointAt(curve, at),
        signOpacity,
        lit: round(lit),
        ghost,
        opacity: seen,
        ...(patternScale !== undefined && { patternScale }),
      };
    };
    // The canvas, on which crowds are painted, does not compare marks.
    if (!named) return made();
    const ofEnds = [a.x, a.y, a.name?.left, a.name?.top, b.x, b.y, b.name?.left, b.name?.top];
    const of = [
      relation,
      kind,
      ...ofEnds,
      bend.bow,
      bend.skew,
      width,
      colour,
      sign,
      at,
      signOpacity,
      lit,
      ghost,
      seen,
    ];
    return memoized(relation.id, of, made);
  };

  const below: DrawnRelation[] = [];
  const above: DrawnRelation[] = [];
  for (const number of strongest(story, holding, count, options)) {
    const drawn = draw(number);
    if (drawn) (drawn.lit > 0 ? above : below).push(drawn);
  }
  return [...below, ...above.sort((a, b) => a.lit - b.lit)];
}

const drawnRelations = memoizeByPlan(() => memoizeByKey<DrawnRelation>());

/** The turns of a scene, by the number of the relation. */
function turnedAt(story: Story, scene: number): ReadonlyMap<number, Turn> {
  return new Map(turnsAt(story, scene).map((turn) => [numberOf(story, turn.relation.id), turn]));
}

/** The numbers in the layout of the two characters that relation number n joins, at 2 * n. */
const lineEnds = memoizeByPlan(({ story, layout }) => {
  const numbers = characterNumbers(layout);
  return Int32Array.from(
    story.relations.flatMap(({ from, to }) => [numbers.get(from) ?? -1, numbers.get(to) ?? -1]),
  );
});

/** In a crowd widths are coarse, so that many lines look the same and are painted in one path. */
function fineWidth(width: number, named: boolean): number {
  return named ? round(width) : Math.round(4 * width) / 4;
}
