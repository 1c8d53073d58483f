import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measuresOfNetwork } from '../../src/measures/measures.ts';
import type { Network } from '../../src/measures/network.ts';

/** A network of so many people and edges, the same for the same numbers. */
function networkWith(people: number, edges: number): Network {
  const nodes = Array.from({ length: people }, (_, n) => `p${n}`);
  const pairs = new Map<number, Network['edges'][number]>();
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  while (pairs.size < edges) {
    const [a, b] = [next(people), next(people)];
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    if (from !== to)
      pairs.set(from * people + to, { from: `p${from}`, to: `p${to}`, weight: 1 + (pairs.size % 3) });
  }
  return { nodes, edges: [...pairs.values()] };
}

/**
 * The same figures from their definitions: distances by Floyd and Warshall, shortest paths counted by length, and for each three
 * people whether the third is on a shortest path of the other two.
 */
function byDefinition({ nodes, edges }: Network) {
  const n = nodes.length;
  const at = new Map(nodes.map((id, index) => [id, index]));
  const far = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  for (let a = 0; a < n; a++) far[a * n + a] = 0;
  const neighbours = nodes.map(() => new Set<number>());
  for (const { from, to } of edges) {
    const [a, b] = [at.get(from) as number, at.get(to) as number];
    far[a * n + b] = far[b * n + a] = 1;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const distance = (a: number, b: number) => far[a * n + b] as number;
  for (let by = 0; by < n; by++)
    for (let a = 0; a < n; a++) {
      const half = distance(a, by);
      if (half === Number.POSITIVE_INFINITY) continue;
      for (let b = 0; b < n; b++) far[a * n + b] = Math.min(distance(a, b), half + distance(by, b));
    }
  const paths = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    const others = nodes.map((_, b) => b).sort((b, c) => distance(a, b) - distance(a, c));
    for (const b of others)
      paths[a * n + b] =
        a === b
          ? 1
          : [...(neighbours[b] as Set<number>)]
              .filter((c) => distance(a, c) + 1 === distance(a, b))
              .reduce((sum, c) => sum + (paths[a * n + c] as number), 0);
  }
  const finite = (a: number) =>
    nodes.flatMap((_, b) => (a !== b && distance(a, b) < n ? [distance(a, b)] : []));
  return nodes.map((_, v) => {
    let through = 0;
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++)
        if (a !== v && b !== v && distance(a, b) < n && distance(a, v) + distance(v, b) === distance(a, b))
          through +=
            ((paths[a * n + v] as number) * (paths[v * n + b] as number)) / (paths[a * n + b] as number);
    const lengths = finite(v);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    return {
      degree: neighbours[v]?.size ?? 0,
      betweenness: n > 2 ? through / (((n - 1) * (n - 2)) / 2) : 0,
      closeness: total === 0 ? 0 : (lengths.length / total) * (lengths.length / (n - 1)),
      farthest: lengths.reduce((most, length) => Math.max(most, length), 0),
      lengths,
    };
  });
}

function checkAgainstDefinition(network: Network): void {
  const measured = measuresOfNetwork(network);
  const defined = byDefinition(network);
  const own = network.nodes.map((id) => measured.characters.get(id));
  for (const [n, { degree, betweenness, closeness }] of defined.entries()) {
    expect(own[n]?.degree).toBe(degree);
    expect(own[n]?.betweenness).toBeCloseTo(betweenness, 10);
    expect(own[n]?.closeness).toBeCloseTo(closeness, 10);
  }
  const lengths = defined.flatMap((one) => one.lengths);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  expect(measured.averagePathLength).toBeCloseTo(mean, 10);
  expect(measured.diameter).toBe(lengths.reduce((most, length) => Math.max(most, length), 0));
  expect(measured.numEdges).toBe(network.edges.length);
  checkEigenvector(
    network,
    own.map((one) => one?.eigenvector ?? null),
  );
}

/** An eigenvector: each value is the sum of its neighbours' by the same factor, and all squares add up to 1. */
function checkEigenvector({ nodes, edges }: Network, values: readonly (number | null)[]): void {
  if (values.includes(null)) return;
  const known = new Map(nodes.map((id, n) => [id, values[n] as number]));
  const sums = new Map(nodes.map((id) => [id, 0]));
  const add = (to: string, from: string) =>
    sums.set(to, (sums.get(to) as number) + (known.get(from) as number));
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  const factor = nodes.reduce((sum, id) => sum + (sums.get(id) as number) * (known.get(id) as number), 0);
  const off = nodes.reduce(
    (sum, id) => sum + ((sums.get(id) as number) - factor * (known.get(id) as number)) ** 2,
    0,
  );
  expect(Math.sqrt(off)).toBeLessThan(0.001 * Math.max(1, nodes.length));
  expect(nodes.reduce((sum, id) => sum + (known.get(id) as number) ** 2, 0)).toBeCloseTo(1, 6);
}

test.each([
  [2, 1],
  [40, 127],
  [40, 128],
  [40, 129],
  [60, 255],
  [60, 256],
])('the centralities of %d people with %d edges are those of their definitions', (people, edges) => {
  checkAgainstDefinition(networkWith(people, edges));
});

test.each([32_767, 32_768, 32_769])('and so they are with %d edges', (edges) => {
  checkAgainstDefinition(networkWith(262, edges));
});

test('the centralities of any small network are those of their definitions', () => {
  const networks = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(100)).map(([people, share]) => {
    const most = (people * (people - 1)) / 2;
    return networkWith(people, Math.floor((most * share) / 100));
  });
  fc.assert(fc.property(networks, checkAgainstDefinition));
});

test('a network of no one has no figures but zeros', () => {
  expect(measuresOfNetwork({ nodes: [], edges: [] })).toMatchObject({ size: 0, numEdges: 0, density: 0 });
});
