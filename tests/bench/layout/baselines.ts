import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3';
import { relationsAt } from '../../../src/story/state.ts';
import type { Story } from '../../../src/story/types.ts';

/** From d3's default edge length of 30 to picture units: about the edge length of our layout of the finale. */
const SCALE = 5;

/** Each scene laid out by d3-force on its own, as when the data of the usual example are replaced. */
export function d3Alone(story: Story, characters: readonly string[]): Float64Array {
  return concatenated(story.scenes.map((_, s) => simulated(story, characters, s, fresh(characters))));
}

/** d3-force with a warm start: played in `order`, each scene starts from where the one before ended. */
export function d3Warm(story: Story, characters: readonly string[], order: readonly number[]): Float64Array {
  const scenes: Float64Array[] = [];
  let nodes = fresh(characters);
  for (const s of order) {
    const positions = simulated(story, characters, s, nodes);
    scenes[s] = positions;
    nodes = characters.map((_, c) => ({
      x: (positions[2 * c] as number) / SCALE,
      y: (positions[2 * c + 1] as number) / SCALE,
    }));
  }
  return concatenated(scenes);
}

function simulated(
  story: Story,
  characters: readonly string[],
  scene: number,
  nodes: SimulationNodeDatum[],
): Float64Array {
  const links = [...relationsAt(story, scene).values()].map(({ relation }) => ({
    source: characters.indexOf(relation.from),
    target: characters.indexOf(relation.to),
  }));
  // All settings at their defaults, as in the example that most pages start from.
  forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('centre', forceCenter())
    .stop()
    .tick(300);
  return Float64Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [SCALE * x, SCALE * y]));
}

function fresh(characters: readonly string[]): SimulationNodeDatum[] {
  return characters.map(() => ({}));
}

function concatenated(scenes: readonly Float64Array[]): Float64Array {
  return Float64Array.from(scenes.flatMap((scene) => [...scene]));
}
