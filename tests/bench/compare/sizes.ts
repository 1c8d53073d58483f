/** Characters and scenes of the stories that are made up for the comparison. */
export type Size = { readonly characters: number; readonly scenes: number };

export const SIZES: readonly Size[] = [
  { characters: 7, scenes: 12 },
  { characters: 50, scenes: 60 },
  { characters: 200, scenes: 100 },
  { characters: 1000, scenes: 200 },
  { characters: 5000, scenes: 100 },
];

/** Two ways to draw the same marks with nothing else; the better one is the floor. */
export const FLOORS = ['bare SVG', 'bare canvas'];

export const PEERS = [
  'force-graph',
  'd3-force, SVG joins',
  'd3-force, React',
  'vis-network',
  'sigma, graphology',
  'cytoscape.js',
  'AntV G6',
];

export const nameOf = ({ characters, scenes }: Size) => `${characters}x${scenes}`;
