import type { Story } from '../../src/story/types.ts';

/** For each character, those with whom it ever shares a scene. */
export function acquaintancesIn(story: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const network = new Map(story.characters.map(({ id }) => [id, new Set<string>()]));
  for (const { present } of story.scenes) {
    for (const { character: a } of present)
      for (const { character: b } of present) if (a !== b) network.get(a)?.add(b);
  }
  return network;
}

/** Figures by the definitions in FORMATS.md, "Metrics". */
export function figuresOf(network: ReadonlyMap<string, ReadonlySet<string>>) {
  const size = network.size;
  const degrees = [...network.values()].map((known) => known.size);
  const edges = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
  const maxDegree = Math.max(...degrees);
  const groups = componentsOf(network);
  const largest = groups.reduce((most, group) => (group.length > most.length ? group : most), []);
  return {
    chars: size,
    edges,
    isolated: degrees.filter((degree) => degree === 0).length,
    density: (2 * edges) / (size * (size - 1)),
    maxDegree,
    components: groups.length,
    averageClustering: [...network.keys()].reduce((sum, id) => sum + clustering(network, id), 0) / size,
    largestComponent: largest.length,
    diameterLCC: Math.max(...largest.map((id) => Math.max(...distancesFrom(network, id).values()))),
  };
}

function distancesFrom(network: ReadonlyMap<string, ReadonlySet<string>>, start: string) {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances)
    for (const next of network.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}

function componentsOf(network: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const groups: string[][] = [];
  const seen = new Set<string>();
  for (const id of network.keys()) {
    if (seen.has(id)) continue;
    const group = [...distancesFrom(network, id).keys()];
    for (const member of group) seen.add(member);
    groups.push(group);
  }
  return groups;
}

function clustering(network: ReadonlyMap<string, ReadonlySet<string>>, id: string): number {
  const known = [...(network.get(id) ?? [])];
  if (known.length < 2) return 0;
  const edges = known.flatMap((a, index) => known.slice(index + 1).filter((b) => network.get(a)?.has(b)));
  return (2 * edges.length) / (known.length * (known.length - 1));
}
