import { interpolateRgb } from 'd3';
import { moved } from '../layout/stages.ts';
import type { Layout } from '../layout/types.ts';
import { type RelationState, relationsAt, turnsAt } from '../story/state.ts';
import type { Relation, Story } from '../story/types.ts';
import { headLength } from './arrowHead.ts';
import { bowsOf } from './bows.ts';
import { bowed, pointAt, round, trimmed } from './curve.ts';
import { type Moment, mix } from './moment.ts';
import { PALETTES, type Palette } from './palette.ts';
import { SETTINGS, widthOf } from './settings.ts';
import type { DrawnCharacter, DrawnRelation, PictureOptions } from './types.ts';

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
  const [turned, turning] = [turnedAt(story, from), turnedAt(story, to)];
  const bows = bowsOf(story, layout, shown);
  const discs = new Map(characters.map((character) => [character.id, character]));
  const drawn = new Set([...before.keys(), ...after.keys(), ...turned.keys(), ...turning.keys()]);

  const relations = [...drawn].flatMap((id): DrawnRelation[] => {
    const was = before.get(id) ?? turned.get(id)?.before;
    const will = after.get(id) ?? turning.get(id)?.before;
    const state = will ?? was;
    if (!state || options.hiddenKinds.has(state.kind)) return [];
    const { relation } = state;
    const [a, b] = [discs.get(relation.from), discs.get(relation.to)];
    if (!a || !b) return [];

    const [held, holds] = [before.has(id), after.has(id)];
    const gone = !held && turned.has(id) && from !== to;
    const opacity = presenceOfRelation({ held, holds, gone, still: from === to }, leaving, entering);
    if (opacity === 0) return [];

    const bow = mix(
      bows[from]?.get(id) ?? bows[to]?.get(id) ?? 0,
      bows[to]?.get(id) ?? bows[from]?.get(id) ?? 0,
      moved(time - from),
    );
    const flipped = relation.from > relation.to ? -bow : bow;
    const look = lookBetween(was ?? state, will ?? state, entering, palette);
    const whole = bowed(a, b, flipped);
    const curve = trimmed(
      whole,
      a.radius + SETTINGS.gap,
      b.radius + SETTINGS.gap + (relation.mutual ? 0 : headLength(look.width)),
    );
    const lit = Math.max(turned.has(id) ? 1 - leaving : 0, from !== to && turning.has(id) ? entering : 0);
    return [
      {
        id,
        relation,
        kind: state.kind,
        curve,
        ...look,
        markAt: pointAt(curve, 0.5),
        lit: round(lit),
        ghost: round(held ? (holds || from === to ? 0 : leaving) : holds && from !== to ? 0 : 1),
        opacity: round(
          opacity * (isDimmed(relation, options.selection) ? SETTINGS.dimmed : mix(SETTINGS.calm, 1, lit)),
        ),
      },
    ];
  });
  return relations.toSorted((a, b) => a.lit - b.lit || (a.id < b.id ? -1 : 1));
}

/** What scene `scene` turned, by relation. */
function turnedAt(story: Story, scene: number) {
  return new Map(turnsAt(story, scene).map((turn) => [turn.relation.id, turn]));
}

/** How far a relation is there: what ended in the scene left behind leaves, what the one ahead begins enters. */
function presenceOfRelation(
  { held, holds, gone, still }: { held: boolean; holds: boolean; gone: boolean; still: boolean },
  leaving: number,
  entering: number,
): number {
  if (held || still) return 1;
  return Math.max(gone ? 1 - leaving : 0, holds ? entering : 0);
}

function lookBetween(was: RelationState, will: RelationState, share: number, palette: Palette) {
  const [from, to] = [palette.kinds[was.kind], palette.kinds[will.kind]];
  return {
    width: round(widthOf(mix(was.strength, will.strength, share))),
    valence: round(mix(was.valence, will.valence, share)),
    colour: from === to || share === 1 ? to : share === 0 ? from : interpolateRgb(from, to)(share),
  };
}

function isDimmed(relation: Relation, selection: PictureOptions['selection']): boolean {
  if (!selection) return false;
  if ('character' in selection) {
    return relation.from !== selection.character && relation.to !== selection.character;
  }
  return relation.id !== selection.relation;
}
