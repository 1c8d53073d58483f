import { existsSync } from 'node:fs';
import { isBusy } from '../../../src/picture/isBusy.ts';
import type { Story } from '../../../src/story/types.ts';
import { SETS, storyOfGraph } from '../layout/sets.ts';
import { syntheticStory } from '../synthetic.ts';

/** A story of the comparison, by its size or its name; told only when it is its turn. */
export type Size = { readonly name: string; readonly tell: () => Story };

/** Characters and scenes of the stories that are made up. */
const MADE_UP = [
  [7, 12],
  [50, 60],
  [200, 100],
  [1000, 200],
  [5000, 100],
] as const;

/** Real ones, which the layouts are measured with as well. */
const REAL = ['Pride', 'InfoVis'];

const CORPUS = '../shared/corpus/dynamic';

export const SIZES: readonly Size[] = [
  ...MADE_UP.map(([characters, scenes]) => ({
    name: `${characters}x${scenes}`,
    tell: () => syntheticStory(characters, scenes),
  })),
  ...(existsSync(CORPUS) ? REAL : []).map((name) => ({ name, tell: () => real(name) })),
];

/**
 * Two ways to draw, with nothing else, the marks that Throughline draws of a story while it is scrubbed; the better one is
 * the floor. Of a busy story these are lines, discs and names. Of others every sign too: on canvas even fewer take longer.
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

export function sizeCalled(name: string): Size {
  const size = SIZES.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (size) return size;
  throw new Error(`There is no story ${name}: choose of ${SIZES.map((one) => one.name).join(', ')}.`);
}

function real(name: string): Story {
  const graph = SETS.map((make) => make()).find((one) => one.name === name);
  if (!graph) throw new Error(`There is no ${name} among the sets of the layouts.`);
  return storyOfGraph(graph);
}
