import { expect, test } from 'vitest';
import { measuresOfNetwork } from '../../src/measures/measures.ts';

/** The network in which each of `count` people is tied to each other, without the pairs in `but`. */
function together(count: number, but = 0) {
  const nodes = Array.from({ length: count }, (_, index) => `${index}`);
  const edges = nodes.flatMap((from, index) => nodes.slice(index + 1).map((to) => ({ from, to, weight: 1 })));
  return { nodes, edges: edges.slice(but) };
}

test.for([0, 1, 2, 3, 9])(
  '%i people who all know each other: what networkx says of a complete graph',
  (count) => {
    const { characters, maxDegreeIds, ...whole } = measuresOfNetwork(together(count));
    expect(whole).toEqual({
      size: count,
      numEdges: (count * (count - 1)) / 2 || 0,
      density: count > 1 ? 1 : 0,
      averageDegree: Math.max(0, count - 1),
      averagePathLength: count > 1 ? 1 : 0,
      diameter: count > 1 ? 1 : 0,
      averageClustering: count > 2 ? 1 : 0,
      numConnectedComponents: Math.min(1, count),
      maxDegree: Math.max(0, count - 1),
    });
    expect(maxDegreeIds).toHaveLength(count);
    for (const { betweenness, closeness, eigenvector } of characters.values()) {
      expect([betweenness, closeness]).toEqual([0, count > 1 ? 1 : 0]);
      expect(eigenvector).toBeCloseTo(1 / Math.sqrt(count), 6);
    }
  },
);

test('a network that lacks one pair is not taken for one that lacks none', () => {
  const { diameter, averageClustering } = measuresOfNetwork(together(9, 1));
  expect(diameter).toBe(2);
  expect(averageClustering).toBeLessThan(1);
});

test('it is told how far a large network is', () => {
  const shares: number[] = [];
  measuresOfNetwork(together(50, 1), (share) => shares.push(share));
  expect(shares).toEqual(Array.from({ length: 50 }, (_, index) => index / 50));
});
