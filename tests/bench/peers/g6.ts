import { Graph, type GraphData } from '@antv/g6';
import { type Drawn, HEIGHT, INK, RADIUS, WIDTH } from './drawn.ts';
import type { Peer } from './peer.ts';

let graph: Graph;
let all: Drawn;
let wanted: number | undefined;
let drawing: Promise<void> | undefined;
let laying: Promise<void> = Promise.resolve();

/** AntV G6 with its d3-force layout. It draws asynchronously: the newest scene waits for the one that is being drawn. */
export const peer: Peer = {
  async open(drawn, stage) {
    all = drawn;
    graph = new Graph({
      container: stage,
      width: WIDTH,
      height: HEIGHT,
      data: dataOf(0),
      node: {
        style: {
          size: 2 * RADIUS,
          fill: INK,
          labelText: ({ id }) => drawn.names[Number(id)] ?? '',
          labelFontSize: 11,
        },
      },
      layout: { type: 'd3-force', link: { distance: 30 } },
    });
    await graph.draw();
    laying = graph.layout();
  },
  async show(scene) {
    wanted = scene;
    drawing ??= draw();
    await drawing;
  },
  async settled() {
    await drawing;
    await laying;
  },
  positions: () =>
    all.names.flatMap((_, c) => {
      const [x = 0, y = 0] = graph.getElementPosition(String(c));
      return [x, y];
    }),
};

async function draw(): Promise<void> {
  while (wanted !== undefined) {
    const scene = wanted;
    wanted = undefined;
    graph.stopLayout();
    graph.setData(dataOf(scene));
    await graph.draw();
    laying = graph.layout();
  }
  drawing = undefined;
}

function dataOf(scene: number): GraphData {
  return {
    nodes: all.names.map((_, c) => ({ id: String(c) })),
    edges: (all.scenes[scene] ?? []).map((edge) => ({
      id: edge.id,
      source: String(edge.from),
      target: String(edge.to),
      style: { stroke: edge.colour, lineWidth: edge.width },
    })),
  };
}
