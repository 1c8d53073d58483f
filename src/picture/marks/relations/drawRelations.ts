import { easedMove } from '../../../layout/transitionStages.ts';
import type { Layout } from '../../../layout/types.ts';
import type { Turn } from '../../../story/chronicle.ts';
import { numberOf, statesAt, turnsAt } from '../../../story/state.ts';
import type { Kind, Story } from '../../../story/types.ts';
import { mixedColour } from '../../colour.ts';
import { isCrowd } from '../../crowd.ts';
import { pointAt, round } from '../../curve.ts';
import { isDimmed } from '../../isDimmed.ts';
import { memoizeByOwner } from '../../memoizeByKey.ts';
import { lerp, type Moment } from '../../moment.ts';
import { PALETTES, type Palette } from '../../palette.ts';
import { perCast } from '../../perCast.ts';
import { SETTINGS, widthOf } from '../../settings.ts';
import type { DrawnCharacter, DrawnRelation, PictureOptions } from '../../types.ts';
import { headLength } from './arrowHead.ts';
import { bowsAt } from './bows.ts';
import { curveBetween } from './curveBetween.ts';
import { countOf, strongest } from './strongest.ts';

/** The relations at a moment, drawn between the characters as they stand; what is lit comes last. */
export function drawRelations(
  story: Story,
  layout: Layout,
  moment: Moment,
  shown: ReadonlySet<string>,
  options: PictureOptions,
  characters: readonly DrawnCharacter[],
): DrawnRelation[] {
  const { time, from, to, leaving, entering } = moment;
  const { selection, hiddenKinds } = options;
  const palette = PALETTES[options.theme];
  const still = from === to;
  const before = statesAt(story, from);
  const after = still ? before : statesAt(story, to);
  const turned = turnedAt(story, from);
  const turning = still ? turned : turnedAt(story, to);
  const bowsBefore = bowsAt(story, layout, shown, from);
  const bowsAfter = still ? bowsBefore : bowsAt(story, layout, shown, to);
  const named = !isCrowd(characters.length);
  const keep = kept(layout);
  const ends = endsOf(story, layout, shown);
  const holding = { before, after, turned, turning };
  const count = countOf(holding);
  const calmness = named ? 1 : Math.max(SETTINGS.calmest, Math.min(1, Math.sqrt(SETTINGS.fewLines / count)));

  const draw = (number: number): DrawnRelation | undefined => {
    const [a, b] = [characters[ends[2 * number] as number], characters[ends[2 * number + 1] as number]];
    if (!a || !b) return undefined;
    const held = before[number];
    const holds = after[number];
    const turn = turned.get(number);
    const turnAhead = turning.get(number);
    const was = held ?? turn?.before;
    const will = holds ?? turnAhead?.before;
    // A new kind is not to be seen before the stage in which it comes.
    const state = entering > 0.5 ? (will ?? was) : (was ?? will);
    if (!state || hiddenKinds.has(state.kind)) return undefined;

    const opacity = held || still ? 1 : Math.max(turn ? 1 - leaving : 0, holds ? entering : 0);
    if (opacity === 0) return undefined;

    const { relation } = state;
    const bowBefore = bowsBefore.at(number);
    const bowAfter = bowsAfter.at(number);
    const bow = lerp(bowBefore ?? bowAfter ?? 0, bowAfter ?? bowBefore ?? 0, easedMove(time - from));
    const flipped = relation.from > relation.to ? -bow : bow;
    const lit = Math.max(turn ? 1 - leaving : 0, !still && turnAhead ? entering : 0);
    const [one, other] = [was ?? state, will ?? state];
    const { kind } = state;
    const width = fineWidth(widthOf(lerp(one.strength, other.strength, entering)), named);
    const valence = round(lerp(one.valence, other.valence, entering));
    const colour = shaded(calmed(one.kind, lit, palette), calmed(other.kind, lit, palette), entering);
    const ghost = round(held ? (holds ? 0 : leaving) : holds ? 0 : 1);
    const dimmed = isDimmed(relation, selection) ? SETTINGS.dimmed : 1;
    const seen = round(opacity * dimmed * (lit > 0 ? 1 : calmness));
    const made = (): DrawnRelation => {
      const curve = curveBetween(a, b, flipped, { head: relation.mutual ? 0 : headLength(width), named });
      return {
        id: relation.id,
        relation,
        kind,
        curve,
        width,
        valence,
        colour,
        markAt: pointAt(curve, 0.5),
        lit: round(lit),
        ghost,
        opacity: seen,
      };
    };
    // A crowd is on a canvas, where nobody asks what has changed.
    if (!named) return made();
    const { x, y, name } = a;
    const of = [
      relation,
      kind,
      x,
      y,
      name,
      b.x,
      b.y,
      b.name,
      flipped,
      width,
      valence,
      colour,
      lit,
      ghost,
      seen,
    ];
    return keep(relation.id, of, made);
  };

  const below: DrawnRelation[] = [];
  const above: DrawnRelation[] = [];
  for (const number of strongest(story, holding, count, options)) {
    const drawn = draw(number);
    if (drawn) (drawn.lit > 0 ? above : below).push(drawn);
  }
  return [...below, ...above.sort((a, b) => a.lit - b.lit)];
}

const kept = memoizeByOwner<DrawnRelation>();

/** What scene `scene` turned, by the number of the relation. */
function turnedAt(story: Story, scene: number): ReadonlyMap<number, Turn> {
  return new Map(turnsAt(story, scene).map((turn) => [numberOf(story, turn.relation.id), turn]));
}

/** Between which of the drawn characters each relation runs: their places among them, at twice its number. */
function endsOf(story: Story, layout: Layout, shown: ReadonlySet<string>): Int32Array {
  return ends(layout, shown, () => {
    const places = new Map(layout.characters.filter((id) => shown.has(id)).map((id, place) => [id, place]));
    return Int32Array.from(
      story.relations.flatMap(({ from, to }) => [places.get(from) ?? -1, places.get(to) ?? -1]),
    );
  });
}

const ends = perCast<Int32Array>();

/** In a crowd, few enough widths that many lines look the same and are drawn in one. */
function fineWidth(width: number, named: boolean): number {
  return named ? round(width) : Math.round(4 * width) / 4;
}

const calm = new WeakMap<Palette, Map<Kind, string>>();

/** What is calm is mixed with the ground and not drawn through: browsers take long over many see-through groups. */
function calmed(kind: Kind, lit: number, palette: Palette): string {
  if (lit > 0) return shaded(palette.region, palette.kinds[kind], lerp(SETTINGS.calm, 1, lit));
  const known = calm.get(palette) ?? new Map<Kind, string>();
  calm.set(palette, known);
  const colour = known.get(kind) ?? shaded(palette.region, palette.kinds[kind], SETTINGS.calm);
  known.set(kind, colour);
  return colour;
}

const mixed = new Map<string, string>();

/** The colour `share` of the way from one to the other; those of calm lines are asked for in every frame. */
function shaded(from: string, to: string, share: number): string {
  if (from === to || share === 1) return to;
  if (share === 0) return from;
  const key = `${from} ${to} ${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const colour = mixedColour(from, to, share);
  if (mixed.size > 1000) mixed.clear();
  mixed.set(key, colour);
  return colour;
}
