import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import { type Edge, HEIGHT, WIDTH } from './drawn.ts';
import { rest } from './peer.ts';

export type Person = SimulationNodeDatum & { readonly name: string };
export type Line = { source: Person; target: Person; readonly edge: Edge };

/**
 * The simulation of the usual examples (disjoint and temporal force-directed graph): nodes keep their positions, the links
 * are replaced by the scene's, and alpha is reset.
 */
export function simulationOf(names: readonly string[], tick: () => void) {
  const people: Person[] = names.map((name) => ({ name }));
  const resting = rest();
  const links = forceLink<Person, Line>();
  const simulation = forceSimulation(people)
    .force('link', links)
    .force('charge', forceManyBody())
    .force('centre', forceCenter(WIDTH / 2, HEIGHT / 2))
    .force('x', forceX(WIDTH / 2))
    .force('y', forceY(HEIGHT / 2))
    .on('tick', tick)
    .on('end', resting.ended)
    .stop();
  return {
    people,
    settled: resting.settled,
    /** Ticks at once, without animation frames. */
    tick: (times: number) => simulation.stop().tick(times),
    positions: () => people.flatMap(({ x = 0, y = 0 }) => [x, y]),
    restart(edges: readonly Edge[]): readonly Line[] {
      const lines = edges.map((edge) => ({
        source: people[edge.from] as Person,
        target: people[edge.to] as Person,
        edge,
      }));
      links.links(lines);
      resting.begun();
      simulation.alpha(1).restart();
      return lines;
    },
  };
}
