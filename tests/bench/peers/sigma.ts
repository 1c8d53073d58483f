import { UndirectedGraph } from 'graphology';
import { inferSettings } from 'graphology-layout-forceatlas2';
import ForceAtlas2 from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { type Drawn, differenceOf, type Edge, INK, RADIUS, start } from './drawn.ts';
import type { Peer } from './peer.ts';

/** Milliseconds: ForceAtlas2 never ends by itself, so users stop it after a while. */
const LONG_ENOUGH = 5000;

const graph = new UndirectedGraph();
let layout: ForceAtlas2;
let begun = 0;
let all: Drawn;
let shown = 0;

const add = ({ id, from, to, width, colour }: Edge) =>
  graph.addEdgeWithKey(id, from, to, { size: width, color: colour });

/** sigma with graphology and its ForceAtlas2, which runs in a worker and writes positions into the graph. */
export const peer: Peer = {
  open(drawn, stage) {
    all = drawn;
    const places = start(drawn.names.length);
    for (const [c, label] of drawn.names.entries())
      graph.addNode(c, { ...places[c], label, size: RADIUS, color: INK });
    for (const edge of drawn.scenes[0] ?? []) add(edge);
    new Sigma(graph, stage, {
      allowInvalidContainer: true,
      settings: { labelRenderedSizeThreshold: 0, labelDensity: 100 },
    } as never);
    restart();
  },
  show(scene) {
    const { gone, come, changed } = differenceOf(all.scenes[shown] ?? [], all.scenes[scene] ?? []);
    shown = scene;
    for (const { id } of gone) graph.dropEdge(id);
    for (const { id, width, colour } of changed)
      graph.mergeEdgeAttributes(id, { size: width, color: colour });
    for (const edge of come) add(edge);
    begun = performance.now();
    if (!layout.isRunning()) layout.start();
  },
  async settled() {
    const left = begun + LONG_ENOUGH - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    layout.stop();
  },
  positions: () =>
    all.names.flatMap((_, c) => [
      graph.getNodeAttribute(c, 'x') as number,
      graph.getNodeAttribute(c, 'y') as number,
    ]),
};

function restart(): void {
  begun = performance.now();
  layout = new ForceAtlas2(graph, { settings: inferSettings(graph) });
  layout.start();
}
