import type { Story } from '../../story/types.ts';
import type { Frame } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import type { Wanted } from '../places/layOutInPlaces.ts';
import { SETTINGS } from '../settings.ts';
import { type Problem, pinnedAt } from '../stays/constraints.ts';
import { staysOf } from '../stays/stays.ts';
import type { Layout } from '../types.ts';
import { frameFor } from './boundsFor.ts';
import { crowdStays, spotsOf, spread } from './compactStays.ts';
import { bondsOf } from './edges.ts';
import { place, placeQuickly, waiting } from './finish.ts';
import { finely, fit, turn } from './fit.ts';
import { homesTogether, settleHomes } from './homes.ts';
import { type Stage, stageOf } from './instances.ts';
import { dodge } from './passing.ts';
import { disentangle } from './separateCompact.ts';
import { OPEN } from './settings.ts';
import { settleOpen } from './settle.ts';
import { type Springs, springsOf } from './springs.ts';
import { type Union, unionOf } from './unionGraph.ts';

type Made = Pick<Layout, 'width' | 'height' | 'positions' | 'edge' | 'homes'>;

type Hearing = {
  readonly progress?: ((share: number) => void) | undefined;
  readonly preview?: ((made: Made) => void) | undefined;
};

/**
 * Lays out a story on open ground, where no places divide the frame: every scene's ties at their lengths, and steps between
 * scenes as few as that allows. All is worked out in L round (0, 0), and put into the frame last, on one scale.
 */
export function layOutOpen(
  story: Story,
  cast: Cast,
  { shape, pins, known, continuity }: Wanted,
  { progress, preview }: Hearing,
): Made {
  const count = cast.ids.length;
  const frame = frameFor(cast.boxes, shape);
  const everybody = count * count * cast.scenes <= OPEN.everybody;
  const bonds = bondsOf(story, cast.ids, everybody);
  const union = unionOf(bonds, count);
  progress?.(0.05);

  // With homes kept, so are the scale and the side that is up, and the picture is the same again.
  const same = known?.shape === shape ? known : undefined;
  const kept = homesIn(same, cast.ids);
  const first = homesTogether(union, count, kept, 0);
  if (kept.size === 0) turn(first, frame);
  if (preview && !everybody) preview(atHome(first, cast, frame, same));
  progress?.(0.1);

  const stage = stageOf(count, bonds, presences(story, cast), everybody);
  const springs = springsOf(stage, bonds, (share) => progress?.(0.1 + 0.2 * share));
  const homes = kept.size > 0 ? first : bestHomes(first, union, stage, springs, frame);
  for (let i = 0; i < homes.length; i++) homes[i] = finely(homes[i] as number);
  const positions = new Float64Array(2 * stage.instances);
  for (let i = 0; i < stage.instances; i++) {
    const c = stage.characterOf[i] as number;
    positions[2 * i] = homes[2 * c] as number;
    positions[2 * i + 1] = homes[2 * c + 1] as number;
  }
  const pinned = pinnedAt(cast, pins, [], frame);
  const scale = same && (same.edge * frame.width) / same.width;
  const held = heldOf(stage, pinned, frame, scale ?? 1);
  const terms = springs.other.length + 2 * stage.instances;
  const sweeps = Math.round(
    Math.min(OPEN.mostSweeps, Math.max(OPEN.fewestSweeps, OPEN.work / Math.max(1, terms))),
  );
  settleOpen(
    stage,
    springs,
    homes,
    positions,
    held,
    (count > SETTINGS.crowd ? OPEN.continuityInCrowd : OPEN.continuity) * continuity,
    sweeps,
    (share) => progress?.(0.3 + 0.5 * share),
  );

  const { x, y, edge } =
    scale === undefined
      ? fit(ofThose(positions, stage, cast), cast.boxes, frame)
      : { x: 0, y: 0, edge: scale };
  centre(positions, x, y);
  centre(homes, x, y);
  const shares = sharesOf(homes.map(finely), edge, frame);
  const made = { ...frame, edge, homes: shares };
  if (everybody) {
    const problem = problemOf(cast, frame, edge, pinned);
    const cut = (share: number) => progress?.(0.8 + 0.2 * share);
    return {
      ...made,
      positions: place(problem, staysOf(problem, inFrame(stage, positions, edge, frame), cut)),
    };
  }
  const stays = crowdStays(stage, positions, held, edge, frame);
  if (count <= SETTINGS.crowd) {
    const problem = problemOf(cast, frame, edge, pinned);
    return { ...made, positions: placeQuickly(problem, waiting(stays, shares, problem)) };
  }
  const walk = { ...stays, spot: spotsOf(stays, count, cast.scenes) };
  for (let round = 0; round < OPEN.crowdDodges; round++) {
    disentangle(stays, cast.boxes, frame, cast.scenes);
    if (!dodge(walk, cast.present, cast.boxes, OPEN.near * edge, frame)) break;
  }
  return { ...made, positions: spread(stays, shares, cast.scenes, cast.boxes, frame) };
}

/**
 * The positions of those who take part, or who never do at all as in a network without scenes, and of the principal
 * characters only: the others find room beside them.
 */
function ofThose(
  positions: Float64Array,
  { present, characterOf, count }: Stage,
  { room }: Cast,
): Float64Array {
  const ever = new Uint8Array(count);
  for (let i = 0; i < present.length; i++) if (present[i]) ever[characterOf[i] as number] = 1;
  return positions.filter((_, k) => {
    const c = characterOf[k >> 1] as number;
    return (present[k >> 1] || !ever[c]) && room[c] === 1;
  });
}

/** The homes in L of those who have one. */
function homesIn(known: Wanted['known'], ids: readonly string[]): Map<number, readonly [number, number]> {
  const homes = new Map<number, readonly [number, number]>();
  if (!known) return homes;
  const number = new Map(known.characters.map((id, c) => [id, c]));
  for (const [c, id] of ids.entries()) {
    const k = number.get(id);
    if (k === undefined) continue;
    const x = (((known.homes[2 * k] as number) - 0.5) * known.width) / known.edge;
    const y = (((known.homes[2 * k + 1] as number) - 0.5) * known.height) / known.edge;
    homes.set(c, [finely(x), finely(y)]);
  }
  return homes;
}

/** Of several starts, the one that ends in the best homes; of a crowd there is only one. */
function bestHomes(
  first: Float64Array,
  union: Union,
  stage: Stage,
  springs: Springs,
  frame: Frame,
): Float64Array {
  const starts = stage.count > SETTINGS.crowd ? 1 : OPEN.starts;
  const terms = Math.max(1, springs.other.length);
  const sweeps = Math.ceil(Math.min(OPEN.homeSweeps, OPEN.homeWork / (starts * terms)));
  let best = first;
  let least = settleHomes(stage, springs, first, sweeps);
  for (let start = 1; start < starts; start++) {
    const homes = homesTogether(union, stage.count, new Map(), start);
    const tension = settleHomes(stage, springs, homes, sweeps);
    if (tension < least * (1 - 1e-6)) [best, least] = [homes, tension];
  }
  turn(best, frame);
  return best;
}

/** The picture before anybody has moved: everybody stands at home in every scene. */
function atHome(homes: Float64Array, cast: Cast, frame: Frame, same: Wanted['known']): Made {
  const scale = same && (same.edge * frame.width) / same.width;
  const { x, y, edge } = scale === undefined ? fit(homes, cast.boxes, frame) : { x: 0, y: 0, edge: scale };
  const centred = homes.slice();
  centre(centred, x, y);
  const shares = sharesOf(centred, edge, frame);
  const count = cast.ids.length;
  const stays = {
    character: Int32Array.from({ length: count }, (_, c) => c),
    first: new Int32Array(count),
    last: new Int32Array(count).fill(cast.scenes - 1),
    pinned: new Uint8Array(count),
    xs: Float64Array.from({ length: count }, (_, c) => frame.width * (shares[2 * c] as number)),
    ys: Float64Array.from({ length: count }, (_, c) => frame.height * (shares[2 * c + 1] as number)),
  };
  disentangle(stays, cast.boxes, frame, cast.scenes);
  return { ...frame, edge, homes: shares, positions: spread(stays, shares, cast.scenes, cast.boxes, frame) };
}

function presences(story: Story, cast: Cast): number[][] {
  const number = new Map(cast.ids.map((id, c) => [id, c]));
  return story.scenes.map(({ present }) => present.map(({ character }) => number.get(character) as number));
}

function centre(points: Float64Array, x: number, y: number): void {
  for (let i = 0; i < points.length; i += 2) {
    points[i] = (points[i] as number) - x;
    points[i + 1] = (points[i + 1] as number) - y;
  }
}

function sharesOf(homes: Float64Array, edge: number, { width, height }: Frame): Float64Array {
  return homes.map((value, i) => 0.5 + (value * edge) / (i % 2 === 0 ? width : height));
}

function heldOf(stage: Stage, pinned: ReturnType<typeof pinnedAt>, { width, height }: Frame, edge: number) {
  const held = new Map<number, readonly [number, number]>();
  if (pinned.size === 0) return held;
  for (let i = 0; i < stage.instances; i++) {
    const pin = pinned.get((stage.sceneOf[i] as number) * stage.count + (stage.characterOf[i] as number));
    if (pin) held.set(i, [(pin.x - width / 2) / edge, (pin.y - height / 2) / edge]);
  }
  return held;
}

/** Positions in picture units, of a stage on which everybody is all the time, by scene and character. */
function inFrame(
  stage: Stage,
  positions: Float64Array,
  edge: number,
  { width, height }: Frame,
): Float64Array {
  const all = new Float64Array(positions.length);
  for (let i = 0; i < stage.instances; i++) {
    const at = 2 * ((stage.sceneOf[i] as number) * stage.count + (stage.characterOf[i] as number));
    all[at] = width / 2 + edge * (positions[2 * i] as number);
    all[at + 1] = height / 2 + edge * (positions[2 * i + 1] as number);
  }
  return all;
}

/** What is needed to make room for everybody where there are no regions. */
function problemOf(cast: Cast, frame: Frame, edge: number, pinned: Problem['pinned']): Problem {
  const count = cast.ids.length;
  return {
    cast,
    count,
    scenes: cast.scenes,
    frame,
    edge,
    regions: [],
    region: new Int16Array(count * cast.scenes).fill(-1),
    stretch: [],
    company: new Float64Array(0),
    edges: [],
    distances: [],
    pinned,
    continuity: 0,
    least: { seen: OPEN.stay, unseen: OPEN.stayUnseen },
  };
}
