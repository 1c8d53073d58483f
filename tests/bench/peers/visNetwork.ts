import { DataSet } from 'vis-data/peer';
import { Network } from 'vis-network/peer';
import { type Drawn, differenceOf, type Edge, INK, RADIUS } from './drawn.ts';
import { type Peer, rest } from './peer.ts';

const resting = rest();
let network: Network;
let edges: DataSet<{ id: string; from?: number; to?: number; width?: number; color?: string }>;
let all: Drawn;
let shown = 0;

const item = ({ id, from, to, width, colour }: Edge) => ({ id, from, to, width, color: colour });

/** vis-network with its own physics, visible from the start: by default it hides the picture until it is stable. */
export const peer: Peer = {
  open(drawn, stage) {
    all = drawn;
    edges = new DataSet((drawn.scenes[0] ?? []).map(item));
    const nodes = new DataSet(drawn.names.map((label, id) => ({ id, label })));
    return new Promise((resolve) => {
      network = new Network(
        stage,
        { nodes, edges },
        {
          nodes: { shape: 'dot', size: RADIUS, color: INK, font: { size: 11, color: INK } },
          edges: { smooth: false },
          physics: { stabilization: false },
          // Its improved initial layout takes minutes on large graphs; its documentation says to switch it off.
          layout: { improvedLayout: drawn.names.length <= 150, randomSeed: 1 },
        },
      );
      network.on('stabilized', resting.ended);
      network.once('afterDrawing', () => resolve());
    });
  },
  show(scene) {
    const { gone, come, changed } = differenceOf(all.scenes[shown] ?? [], all.scenes[scene] ?? []);
    shown = scene;
    resting.begun();
    edges.remove(gone.map(({ id }) => id));
    edges.update([...come, ...changed].map(item));
    network.startSimulation();
  },
  settled: resting.settled,
  positions() {
    const places = network.getPositions();
    return all.names.flatMap((_, c) => [places[c]?.x ?? 0, places[c]?.y ?? 0]);
  },
};
