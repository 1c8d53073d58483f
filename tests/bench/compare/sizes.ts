import { existsSync } from 'node:fs';
import { isBusy } from '../../../src/picture/isBusy.ts';
import type { Story } from '../../../src/story/types.ts';
import { SETS, storyOfGraph } from '../layout/sets.ts';
import { syntheticStory } from '../synthetic.ts';

/** A story of the comparison, named by its size or its title; made only when it is measured. */
export type Size = { readonly name: string; readonly make: () => Story };

/** Characters and scenes of the synthetic stories. */
const SYNTHETIC = [
  [7, 12],
  [20, 30],
  [50, 60],
  [200, 100],
  [1000, 200],
  [5000, 100],
] as const;

/** Real stories, on which the layouts are measured as well. */
const REAL = ['Pride', 'InfoVis'];

const CORPUS = '../shared/corpus/dynamic';

export const SIZES: readonly Size[] = [
  ...SYNTHETIC.map(([characters, scenes]) => ({
    name: `${characters}x${scenes}`,
    make: () => syntheticStory(characters, scenes),
  })),
  ...(existsSync(CORPUS) ? REAL : []).map((name) => ({ name, make: () => real(name) })),
];

/**
 * Two bare loops that draw the marks which Throughline draws while scrubbing; the faster one is the floor. For a busy
 * story these are lines, discs and names; for others the SVG loop draws every sign too.
 */
export const floorsOf = (story: Story): readonly string[] =>
  isBusy(story) ? ['bare SVG', 'bare canvas'] : ['bare SVG, every sign', 'bare canvas'];

export const PEERS = [
  'force-graph',
  'd3-force, SVG joins',
  'd3-force, React',
  'vis-network',
  'sigma, graphology',
  'cytoscape.js',
  'AntV G6',
];

export function sizeNamed(name: string): Size {
  const size = SIZES.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (size) return size;
  throw new Error(`There is no story ${name}; choose from ${SIZES.map((one) => one.name).join(', ')}.`);
}

function real(name: string): Story {
  const graph = SETS.map((make) => make()).find((one) => one.name === name);
  if (!graph) throw new Error(`There is no ${name} among the layout sets.`);
  return storyOfGraph(graph);
}
