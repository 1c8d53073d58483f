import { randomLcg } from 'd3';
import { simulationOf } from './d3Simulation.ts';
import { type Drawn, HEIGHT, WIDTH } from './drawn.ts';

/** The longest step between scenes along each axis, in picture units. */
const STEP = 20;

/** Positions at any time from a precomputed table. All characters always move, so that every mark is redrawn. */
export function coursesOf({ names, scenes }: Drawn): (time: number) => Float64Array {
  const simulation = simulationOf(names, () => {});
  simulation.restart(scenes[0] ?? []);
  simulation.tick(names.length > 1000 ? 30 : 150);
  const homes = within(simulation.positions());
  const random = randomLcg(1);
  const table = scenes.map(() => homes.map((home) => home + STEP * (random() - 0.5)));
  return (time) => {
    const scene = Math.min(scenes.length - 2, Math.floor(time));
    const [from = [], to = []] = [table[scene], table[scene + 1]];
    return Float64Array.from(from, (at, i) => at + (time - scene) * ((to[i] ?? at) - at));
  };
}

/** The same positions scaled to the page. */
function within(places: readonly number[]): number[] {
  const fit = (axis: number, size: number) => {
    const values = places.filter((_, i) => i % 2 === axis);
    const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    return (value: number) => STEP + ((value - least) / (most - least || 1)) * (size - 2 * STEP);
  };
  const [x, y] = [fit(0, WIDTH), fit(1, HEIGHT)];
  return places.map((value, i) => (i % 2 === 0 ? x(value) : y(value)));
}
