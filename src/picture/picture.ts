import { interpolateRgb } from 'd3';
import { positionsAt } from '../layout/positionsAt.ts';
import { moved, STAGES } from '../layout/stages.ts';
import type { Layout, Pin } from '../layout/types.ts';
import type { AppLanguage } from '../story/messages/wording.ts';
import { nameAt } from '../story/sentences.ts';
import {
  presentAt,
  type RelationState,
  relationsAt,
  sceneAt,
  turnsAt,
  whereaboutsAt,
} from '../story/state.ts';
import { say } from '../story/text.ts';
import type { Kind, Relation, Story } from '../story/types.ts';
import { bowsOf } from './bows.ts';
import { bowed, type Curve, directionAt, type Point, pointAt, round, trimmed } from './curve.ts';
import { shorten } from './fit.ts';
import { radiusOf } from './footprint.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import { SETTINGS } from './settings.ts';
import { type Words, wordsAt } from './words.ts';

/** What the reader wants to see, as far as it shows in the picture. */
export type PictureOptions = {
  readonly language: AppLanguage;
  readonly theme: Theme;
  readonly supporting: boolean;
  readonly hiddenKinds: ReadonlySet<Kind>;
  readonly pins: readonly Pin[];
  /** x and y of every character as in the layout, where they are not (yet) what the layout says: held or gliding. */
  readonly positions?: Float64Array | undefined;
  /** Everything that has nothing to do with this steps back. */
  readonly selection?: { readonly character: string } | { readonly relation: string } | undefined;
};

export type DrawnRegion = {
  readonly place: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
};

export type DrawnCharacter = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Share of the disc's radius that is filled: 1 in the scene, something between by telephone, 0 elsewhere. */
  readonly presence: number;
  readonly pinned: boolean;
  readonly opacity: number;
};

export type DrawnRelation = {
  readonly id: string;
  readonly relation: Relation;
  readonly kind: Kind;
  readonly curve: Curve;
  readonly width: number;
  readonly colour: string;
  readonly valence: number;
  readonly markAt: Point;
  /** 1 for what just changed, 0 for what is calm. */
  readonly lit: number;
  /** 1 for what has just ended and is about to leave, 0 for what holds. */
  readonly ghost: number;
  readonly opacity: number;
};

export type DrawnWords = Words & { readonly opacity: number; readonly colour: string };

/** All that is drawn at one time, as plain data in picture units. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly regions: readonly DrawnRegion[];
  /** What is lit comes last, so that it lies on top. */
  readonly relations: readonly DrawnRelation[];
  readonly characters: readonly DrawnCharacter[];
  readonly words: readonly DrawnWords[];
};

/** The picture at a time (0 … scenes - 1), which between two scenes shows a stage of the transition. */
export function pictureOf(story: Story, layout: Layout, time: number, options: PictureOptions): Picture {
  const moment = momentAt(story, time);
  const shown = shownCharacters(story, options.supporting);
  const palette = PALETTES[options.theme];
  const characters = drawCharacters(story, layout, moment, shown, options);
  const relations = drawRelations(story, layout, moment, shown, options, characters);
  return {
    width: layout.width,
    height: layout.height,
    theme: options.theme,
    regions: layout.regions.map((region) => ({
      ...region,
      name: placeName(story, region.place, options.language),
    })),
    relations: relations.toSorted((a, b) => a.lit - b.lit || (a.id < b.id ? -1 : 1)),
    characters,
    words: drawWords(story, layout, moment, shown, options, palette, relations),
  };
}

/** The ids of the characters on the picture. */
export function shownCharacters(story: Story, supporting: boolean): ReadonlySet<string> {
  return new Set(
    story.characters.filter(({ role }) => supporting || role === 'principal').map(({ id }) => id),
  );
}

/** A time taken apart: the scene left behind, the one ahead, and how far each stage of the transition has come. */
type Moment = {
  readonly time: number;
  readonly from: number;
  readonly to: number;
  /** What the scene left behind lit goes out, and what ends leaves: 0 … 1. */
  readonly leaving: number;
  /** What begins enters, and what changes takes its new look: 0 … 1. */
  readonly entering: number;
};

function momentAt(story: Story, time: number): Moment {
  const last = story.scenes.length - 1;
  const clamped = Math.min(Math.max(time, 0), last);
  const from = Math.floor(clamped);
  const share = clamped - from;
  return {
    time: clamped,
    from,
    to: Math.min(from + 1, last),
    leaving: Math.min(1, share / STAGES.leaveUntil),
    entering: Math.max(0, (share - STAGES.moveUntil) / (1 - STAGES.moveUntil)),
  };
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function drawCharacters(
  story: Story,
  layout: Layout,
  { time, from, to, leaving, entering }: Moment,
  shown: ReadonlySet<string>,
  options: PictureOptions,
): DrawnCharacter[] {
  const positions = options.positions ?? positionsAt(layout, time, indexesOf(layout, shown));
  const near = neighbourhoodOf(story, sceneAt(time), options.selection);
  const here = whereaboutsAt(story, sceneAt(time));
  const fill = (scene: number, id: string) => {
    const presence = presentAt(story, scene).get(id);
    if (!presence) return 0;
    return presence.remote ? 0.55 : 1;
  };
  return layout.characters.flatMap((id, index) => {
    if (!shown.has(id)) return [];
    const [was, will] = [fill(from, id), fill(to, id)];
    const full = nameAt(story, id, sceneAt(time), options.language);
    return {
      id,
      name: shorten(full, { family: 'sans', size: SETTINGS.nameSize, weight: 600 }, SETTINGS.nameWidth),
      x: round(positions[2 * index] as number),
      y: round(positions[2 * index + 1] as number),
      radius: radiusOf(story, id),
      presence: will < was ? mix(was, will, leaving) : mix(was, will, entering),
      pinned: options.pins.some((pin) => pin.character === id && pin.place === here.get(id)),
      opacity: near === undefined || near.has(id) ? 1 : SETTINGS.dimmed,
    };
  });
}

/** The places of `shown` in the layout's own order. */
export function indexesOf(layout: Layout, shown: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(layout.characters.flatMap((id, index) => (shown.has(id) ? [index] : [])));
}

/** Who belongs to the selection: a character and all that it has relations with, or the two of a relation. */
function neighbourhoodOf(
  story: Story,
  scene: number,
  selection: PictureOptions['selection'],
): ReadonlySet<string> | undefined {
  if (!selection) return undefined;
  if ('relation' in selection) {
    const relation = story.relations.find(({ id }) => id === selection.relation);
    return relation && new Set([relation.from, relation.to]);
  }
  const near = new Set([selection.character]);
  for (const { relation } of relationsAt(story, scene).values()) {
    if (relation.from === selection.character) near.add(relation.to);
    if (relation.to === selection.character) near.add(relation.from);
  }
  return near;
}

function drawRelations(
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

  return [...drawn].flatMap((id) => {
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
    return {
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
    };
  });
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

export function widthOf(strength: number): number {
  return mix(SETTINGS.leastWidth, SETTINGS.greatestWidth, strength);
}

/** The length of the arrow head of a one-sided relation. */
export function headLength(width: number): number {
  return 7 + width * 1.5;
}

function isDimmed(relation: Relation, selection: PictureOptions['selection']): boolean {
  if (!selection) return false;
  if ('character' in selection) {
    return relation.from !== selection.character && relation.to !== selection.character;
  }
  return relation.id !== selection.relation;
}

function drawWords(
  story: Story,
  layout: Layout,
  { from, to, leaving, entering }: Moment,
  shown: ReadonlySet<string>,
  options: PictureOptions,
  palette: Palette,
  relations: readonly DrawnRelation[],
): DrawnWords[] {
  const visible = new Set(relations.map(({ id }) => id));
  const shade = (scene: number, opacity: number) =>
    opacity === 0
      ? []
      : wordsAt(story, layout, scene, shown, options.language).flatMap((words) =>
          visible.has(words.relation)
            ? { ...words, opacity: round(opacity), colour: palette.kinds[words.kind] }
            : [],
        );
  return [...shade(from, 1 - leaving), ...(from === to ? [] : shade(to, entering))];
}

function placeName(story: Story, place: string, language: AppLanguage): string {
  const found = story.places.find(({ id }) => id === place);
  return found ? say(found.name, language) : '';
}

/** The corners of an arrow head at the end of a curve. */
export function arrowHead(curve: Curve, width: number): readonly Point[] {
  const direction = directionAt(curve, 1);
  const end = pointAt(curve, 1);
  const length = headLength(width);
  const half = 3.2 + width * 0.9;
  const at = (along: number, across: number): Point => ({
    x: round(end.x + direction.x * along - direction.y * across),
    y: round(end.y + direction.y * along + direction.x * across),
  });
  return [at(length, 0), at(-1, half), at(1, 0), at(-1, -half)];
}
