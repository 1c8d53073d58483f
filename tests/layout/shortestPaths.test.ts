import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjacencyOf, pathQueueFor, shortestPathsFrom } from '../../src/layout/shortestPaths.ts';

const SIZE = 7;

const edge = fc
  .record({ a: fc.nat(SIZE - 1), b: fc.nat(SIZE - 1), length: fc.integer({ min: 1, max: 9 }) })
  .filter(({ a, b }) => a !== b);

test('paths are as short as in the Floyd-Warshall algorithm, and 0 where there is none', () => {
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 14 }), (edges) => {
      const ends = Int32Array.from(edges.flatMap(({ a, b }) => [a, b]));
      const lengths = Float64Array.from(edges, ({ length }) => length);
      const nodes = Int32Array.from({ length: SIZE }, (_, c) => c);
      const adjacency = adjacencyOf({ ends, lengths }, nodes, new Int32Array(SIZE));
      const queue = pathQueueFor(SIZE);
      const found = Array.from(nodes, (source) => {
        const distances = new Float32Array(SIZE);
        shortestPathsFrom(adjacency, source, distances, queue);
        return [...distances];
      });
      expect(found).toEqual(floydWarshall(edges));
    }),
    { seed: 7 },
  );
});

function floydWarshall(edges: readonly { a: number; b: number; length: number }[]): number[][] {
  const all = Array.from({ length: SIZE }, (_, a) =>
    Array.from({ length: SIZE }, (_, b) => (a === b ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (a: number, b: number) => (all[a] as number[])[b] as number;
  const shorten = (a: number, b: number, length: number) => {
    (all[a] as number[])[b] = Math.min(at(a, b), length);
  };
  for (const { a, b, length } of edges) {
    shorten(a, b, length);
    shorten(b, a, length);
  }
  for (let via = 0; via < SIZE; via++)
    for (let a = 0; a < SIZE; a++) for (let b = 0; b < SIZE; b++) shorten(a, b, at(a, via) + at(via, b));
  return all.map((row) => row.map((length) => (length === Number.POSITIVE_INFINITY ? 0 : length)));
}
