import type { Course } from './course.ts';

/** Lengths are in L, the ideal edge length, which is the scale with the least stress. */
export type Quality = {
  readonly stress: number;
  /** Of characters that are present in both scenes. */
  readonly step: number;
  readonly longestStep: number;
  readonly unprovokedStep: number;
  /** Of all characters; the unprovoked one leaves out those who change places. */
  readonly stepOfAll: number;
  readonly unprovokedStepOfAll: number;
  readonly crowding: number;
  readonly crossings: number;
  /** L in the units of the course. */
  readonly edge: number;
};

const SAMPLES = 600;

/** Stress, steps, crowding and crossings of a course. */
export function qualityOf(course: Course): Quality {
  const edge = edgeOf(course);
  return {
    edge,
    stress: stressOf(course, edge),
    ...stepsOf(course, edge),
    crowding: crowdingOf(course, edge),
    crossings: crossingsOf(course),
  };
}

/** L: the mean drawn edge length times that power of 1.1, from -20 to 20, which has the least stress. */
function edgeOf(course: Course): number {
  const lengths = edgesOf(course).map(([s, a, b]) => distance(course, s, a, b));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const candidates = Array.from({ length: 41 }, (_, k) => mean * 1.1 ** (k - 20));
  return candidates.reduce((best, edge) => (stressOf(course, edge) < stressOf(course, best) ? edge : best));
}

function stressOf(course: Course, edge: number): number {
  const count = course.characters.length;
  const scenes: number[] = [];
  for (const [s, hops] of course.hops.entries()) {
    let sum = 0;
    let pairs = 0;
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) {
        const far = hops[a * count + b] as number;
        if (far === 0) continue;
        sum += ((far - distance(course, s, a, b) / edge) / far) ** 2;
        pairs++;
      }
    if (pairs > 0) scenes.push(sum / pairs);
  }
  return mean(scenes);
}

/** Steps between adjacent scenes; unprovoked ones are of characters whose neighbours stay the same. */
function stepsOf({ characters, positions, hops, places, present, scenes }: Course, edge: number) {
  const count = characters.length;
  const steps: number[] = [];
  const unprovoked: number[] = [];
  const stepsOfAll: number[] = [];
  const unprovokedOfAll: number[] = [];
  for (let s = 1; s < scenes; s++)
    for (let c = 0; c < count; c++) {
      const [now, before] = [s * count + c, (s - 1) * count + c];
      const dx = (positions[2 * now] as number) - (positions[2 * before] as number);
      const dy = (positions[2 * now + 1] as number) - (positions[2 * before + 1] as number);
      const step = Math.hypot(dx, dy) / edge;
      const both = present[now] && present[before];
      stepsOfAll.push(step);
      if (both) steps.push(step);
      const neighbours = (scene: number) =>
        characters.filter((_, other) => hops[scene]?.[c * count + other] === 1).join();
      if (neighbours(s) !== neighbours(s - 1)) continue;
      if (both) unprovoked.push(step);
      if (places[now] === places[before]) unprovokedOfAll.push(step);
    }
  return {
    step: mean(steps),
    longestStep: steps.reduce((most, step) => Math.max(most, step), 0),
    unprovokedStep: mean(unprovoked),
    stepOfAll: mean(stepsOfAll),
    unprovokedStepOfAll: mean(unprovokedOfAll),
  };
}

/** How often two characters come closer than L / 5. */
function crowdingOf({ characters, at, scenes }: Course, edge: number): number {
  let starts = 0;
  let close = new Set<string>();
  for (let k = 0; k <= SAMPLES; k++) {
    const positions = at((k / SAMPLES) * (scenes - 1));
    const now = new Set<string>();
    for (let a = 0; a < characters.length; a++)
      for (let b = a + 1; b < characters.length; b++) {
        const dx = (positions[2 * a] as number) - (positions[2 * b] as number);
        const dy = (positions[2 * a + 1] as number) - (positions[2 * b + 1] as number);
        if (Math.hypot(dx, dy) < edge / 5) now.add(`${a} ${b}`);
      }
    for (const pair of now) if (!close.has(pair)) starts++;
    close = now;
  }
  return starts;
}

/** How often two footprints begin to overlap; a footprint is half width, height above and below, at 3 * c. */
export function labelOverlapsOf({ characters, at, scenes }: Course, footprints: Float64Array): number {
  let starts = 0;
  let covered = new Set<string>();
  for (let k = 0; k <= SAMPLES; k++) {
    const p = at((k / SAMPLES) * (scenes - 1));
    const now = new Set<string>();
    for (let a = 0; a < characters.length; a++)
      for (let b = a + 1; b < characters.length; b++) {
        const [upper, lower] = (p[2 * a + 1] as number) <= (p[2 * b + 1] as number) ? [a, b] : [b, a];
        const wide = (footprints[3 * a] as number) + (footprints[3 * b] as number);
        const high = (footprints[3 * upper + 2] as number) + (footprints[3 * lower + 1] as number);
        const dx = Math.abs((p[2 * a] as number) - (p[2 * b] as number));
        const dy = Math.abs((p[2 * a + 1] as number) - (p[2 * b + 1] as number));
        if (dx < wide && dy < high) now.add(`${a} ${b}`);
      }
    for (const pair of now) if (!covered.has(pair)) starts++;
    covered = now;
  }
  return starts;
}

/** Edge crossings per scene, of edges drawn straight. */
function crossingsOf(course: Course): number {
  const edges = edgesOf(course);
  const { positions } = course;
  const count = course.characters.length;
  let crossings = 0;
  for (const [i, [s, a, b]] of edges.entries())
    for (const [t, p, q] of edges.slice(i + 1)) {
      if (t !== s || p === a || p === b || q === a || q === b) continue;
      const [ax, ay, bx, by, px, py, qx, qy] = [a, b, p, q].flatMap((c) => {
        const k = 2 * (s * count + c);
        return [positions[k], positions[k + 1]];
      }) as [number, number, number, number, number, number, number, number];
      const side = (x: number, y: number) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
      const otherSide = (x: number, y: number) => Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
      if (side(px, py) * side(qx, qy) < 0 && otherSide(ax, ay) * otherSide(bx, by) < 0) crossings++;
    }
  return crossings / course.scenes;
}

/** Mean distance between two drawings of the same characters, over the positions for which `counts` holds. */
export function apart(
  one: Float64Array,
  other: Float64Array,
  counts: (instance: number) => boolean = () => true,
): number {
  const distances: number[] = [];
  for (let i = 0; 2 * i < one.length; i++)
    if (counts(i))
      distances.push(
        Math.hypot(
          (one[2 * i] as number) - (other[2 * i] as number),
          (one[2 * i + 1] as number) - (other[2 * i + 1] as number),
        ),
      );
  return mean(distances);
}

function edgesOf({ characters, hops }: Course): [scene: number, a: number, b: number][] {
  const count = characters.length;
  return hops.flatMap((table, s) =>
    Array.from(table, (far, i): [number, number, number] => [
      far === 1 ? s : -1,
      Math.floor(i / count),
      i % count,
    ]).filter(([scene, a, b]) => scene >= 0 && a < b),
  );
}

function distance({ positions, characters }: Course, s: number, a: number, b: number): number {
  const [i, j] = [2 * (s * characters.length + a), 2 * (s * characters.length + b)];
  return Math.hypot(
    (positions[i] as number) - (positions[j] as number),
    (positions[i + 1] as number) - (positions[j + 1] as number),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
