import type { DynamicGraph } from './sets.ts';

/** Lengths are in L, the ideal edge length, which is the scale with the least stress. */
export type SetQuality = {
  readonly stressPerPair: number;
  readonly step: number;
  readonly longestStep: number;
  readonly crowding: number;
  /** L in the drawing's own units. */
  readonly edge: number;
};

/** Per scene, the [x, y] of those present, by number. */
export type Drawing = readonly ReadonlyMap<number, readonly [number, number]>[];

const SAMPLES = 600;

/** The measures of a drawing over those present, as published for other programs. */
export function setQualityOf(graph: DynamicGraph, drawing: Drawing): SetQuality {
  const scenes = drawing.map((places, s) => pairsOf(graph, s, places));
  const edges = scenes.flat().filter(([far]) => far === 1);
  const mean = edges.reduce((sum, [, length]) => sum + length, 0) / Math.max(1, edges.length);
  const stress = (edge: number) => {
    const means = scenes
      .filter((pairs) => pairs.length > 0)
      .map((pairs) => pairs.reduce((sum, [far, d]) => sum + ((far - d / edge) / far) ** 2, 0) / pairs.length);
    return means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length);
  };
  const candidates = Array.from({ length: 41 }, (_, k) => mean * 1.1 ** (k - 20));
  const edge = candidates.reduce((best, one) => (stress(one) < stress(best) ? one : best));
  const steps = stepsOf(graph, drawing).map((step) => step / edge);
  return {
    stressPerPair: stress(edge),
    step: steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length),
    longestStep: steps.reduce((most, step) => Math.max(most, step), 0),
    crowding: crowdingOf(drawing, edge / 5),
    edge,
  };
}

/** For every connected pair of a scene, its distance in edges and in the drawing. */
function pairsOf(graph: DynamicGraph, s: number, places: Drawing[number]): [far: number, length: number][] {
  const neighbours = new Map<number, number[]>();
  for (const [a, b] of graph.edges[s] ?? []) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const pairs: [number, number][] = [];
  for (const [from, [x, y]] of places) {
    const far = new Map([[from, 0]]);
    for (const via of far.keys())
      for (const to of neighbours.get(via) ?? []) if (!far.has(to)) far.set(to, (far.get(via) as number) + 1);
    for (const [to, hops] of far) {
      const place = places.get(to);
      if (to > from && place) pairs.push([hops, Math.hypot(place[0] - x, place[1] - y)]);
    }
  }
  return pairs;
}

function stepsOf({ present }: DynamicGraph, drawing: Drawing): number[] {
  return drawing.slice(1).flatMap((places, before) =>
    [...places].flatMap(([c, [x, y]]) => {
      const was = drawing[before]?.get(c);
      const stays = present[before]?.has(c) && present[before + 1]?.has(c);
      return was && stays ? [Math.hypot(x - was[0], y - was[1])] : [];
    }),
  );
}

/** How often two come closer than `near` on straight lines; one present in only one of two scenes stays for half of the way. */
function crowdingOf(drawing: Drawing, near: number): number {
  let starts = 0;
  let close = new Set<string>();
  for (let k = 0; k <= SAMPLES; k++) {
    const now = new Set<string>();
    const people = momentOf(drawing, (k / SAMPLES) * (drawing.length - 1)).sort((a, b) => a[1] - b[1]);
    for (const [i, [a, ax, ay]] of people.entries())
      for (let j = i + 1; j < people.length; j++) {
        const [b, bx, by] = people[j] as (typeof people)[number];
        if (bx - ax >= near) break;
        if (Math.hypot(bx - ax, by - ay) < near) now.add(`${Math.min(a, b)} ${Math.max(a, b)}`);
      }
    for (const pair of now) if (!close.has(pair)) starts++;
    close = now;
  }
  return starts;
}

function momentOf(drawing: Drawing, time: number): [c: number, x: number, y: number][] {
  const s = Math.min(Math.max(0, drawing.length - 2), Math.floor(time));
  const share = time - s;
  const [from, to] = [drawing[s], drawing[s + 1]];
  const people: [number, number, number][] = [];
  for (const [c, [x, y]] of from ?? []) {
    const then = to?.get(c);
    if (then) people.push([c, x + share * (then[0] - x), y + share * (then[1] - y)]);
    else if (share < 0.5) people.push([c, x, y]);
  }
  for (const [c, [x, y]] of to ?? []) if (!from?.has(c) && share >= 0.5) people.push([c, x, y]);
  return people;
}
