import { moved } from '../layout/stages.ts';
import type { Layout } from '../layout/types.ts';
import { type RelationState, relationsAt, turnsAt } from '../story/state.ts';
import type { Kind, Story } from '../story/types.ts';
import { headLength } from './arrowHead.ts';
import { between } from './between.ts';
import { bowsAt } from './bows.ts';
import { mixedColour } from './colour.ts';
import { isCrowd } from './crowd.ts';
import { pointAt, round } from './curve.ts';
import { isDimmed } from './isDimmed.ts';
import { type Moment, mix } from './moment.ts';
import { PALETTES, type Palette } from './palette.ts';
import { SETTINGS, widthOf } from './settings.ts';
import { drawnOf, strongest } from './strongest.ts';
import type { DrawnCharacter, DrawnRelation, PictureOptions } from './types.ts';
import { unchangedOf } from './unchanged.ts';

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
  const palette = PALETTES[options.theme];
  const [before, after] = [relationsAt(story, from), relationsAt(story, to)];
  const still = from === to;
  const turned = turnedAt(story, from);
  const turning = still ? turned : turnedAt(story, to);
  const bowsBefore = bowsAt(story, layout, shown, from);
  const bowsAfter = still ? bowsBefore : bowsAt(story, layout, shown, to);
  const named = !isCrowd(characters.length);
  const keep = kept(layout);
  const discs = new Map(characters.map((character) => [character.id, character]));
  const changed = turning === turned ? turned : new Map([...turned, ...turning]);
  const drawn = drawnOf(before, after, changed);
  const calmness = named
    ? 1
    : Math.max(SETTINGS.calmest, Math.min(1, Math.sqrt(SETTINGS.fewLines / drawn.length)));
  const chosen = strongest(story, [before, after, changed], drawn, options);
  const relations = chosen.flatMap((id): DrawnRelation[] => {
    const held = before.get(id);
    const turn = turned.get(id);
    const holds = still ? held : after.get(id);
    const turnAhead = still ? turn : turning.get(id);
    const was = held ?? turn?.before;
    const will = holds ?? turnAhead?.before;
    // A new kind is not to be seen before the stage in which it comes.
    const state = entering > 0.5 ? (will ?? was) : (was ?? will);
    if (!state || options.hiddenKinds.has(state.kind)) return [];
    const { relation } = state;
    const [a, b] = [discs.get(relation.from), discs.get(relation.to)];
    if (!a || !b) return [];

    const opacity = held || still ? 1 : Math.max(turn ? 1 - leaving : 0, holds ? entering : 0);
    if (opacity === 0) return [];

    const bowBefore = bowsBefore.get(id);
    const bowAfter = still ? bowBefore : bowsAfter.get(id);
    const bow = mix(bowBefore ?? bowAfter ?? 0, bowAfter ?? bowBefore ?? 0, moved(time - from));
    const flipped = relation.from > relation.to ? -bow : bow;
    const lit = Math.max(turn ? 1 - leaving : 0, !still && turnAhead ? entering : 0);
    const look = lookBetween(was ?? state, will ?? state, entering, lit, palette);
    const ghost = round(held ? (holds ? 0 : leaving) : holds ? 0 : 1);
    const dimmed = isDimmed(relation, options.selection) ? SETTINGS.dimmed : 1;
    const seen = round(opacity * dimmed * (lit > 0 ? 1 : calmness));
    const draw = (): DrawnRelation => {
      const curve = between(a, b, flipped, { head: relation.mutual ? 0 : headLength(look.width), named });
      const markAt = pointAt(curve, 0.5);
      return {
        id,
        relation,
        kind: state.kind,
        curve,
        ...look,
        markAt,
        lit: round(lit),
        ghost,
        opacity: seen,
      };
    };
    if (!named) return [draw()];
    const { width, valence, colour } = look;
    return [
      keep(
        id,
        [
          relation,
          state.kind,
          a.x,
          a.y,
          a.name,
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
        ],
        draw,
      ),
    ];
  });
  // Where only some are drawn, they are ranked by whoever draws them.
  if (chosen !== drawn) return relations;
  return relations.toSorted((a, b) => a.lit - b.lit || (a.id < b.id ? -1 : 1));
}

const kept = unchangedOf<DrawnRelation>();

/** What scene `scene` turned, by relation. */
function turnedAt(story: Story, scene: number) {
  return new Map(turnsAt(story, scene).map((turn) => [turn.relation.id, turn]));
}

function lookBetween(was: RelationState, will: RelationState, share: number, lit: number, palette: Palette) {
  return {
    width: round(widthOf(mix(was.strength, will.strength, share))),
    valence: round(mix(was.valence, will.valence, share)),
    colour: shaded(calmed(was.kind, lit, palette), calmed(will.kind, lit, palette), share),
  };
}

const calm = new WeakMap<Palette, Map<Kind, string>>();

/** What is calm is mixed with the ground and not drawn through: browsers take long over many see-through groups. */
function calmed(kind: Kind, lit: number, palette: Palette): string {
  if (lit > 0) return shaded(palette.region, palette.kinds[kind], mix(SETTINGS.calm, 1, lit));
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
