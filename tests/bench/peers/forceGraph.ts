import ForceGraph, { type LinkObject, type NodeObject } from 'force-graph';
import { type Edge, HEIGHT, INK, RADIUS, WIDTH } from './drawn.ts';
import { type Peer, rest } from './peer.ts';

type Person = NodeObject & { readonly id: number; readonly name: string };
type Line = LinkObject<Person> & { readonly edge: Edge };

const resting = rest();
let people: Person[] = [];
let show: (scene: number) => void;
let pause: (isPaused: boolean) => void;

/** force-graph: d3-force on a canvas; new links reheat its simulation. */
export const peer: Peer = {
  open({ names, scenes }, stage) {
    people = names.map((name, id) => ({ id, name }));
    const graph = new ForceGraph<Person, Line>(stage)
      .width(WIDTH)
      .height(HEIGHT)
      .nodeVal(1)
      .nodeRelSize(RADIUS)
      .nodeColor(() => INK)
      .linkColor(({ edge }) => edge.colour)
      .linkWidth(({ edge }) => edge.width)
      .nodeCanvasObjectMode(() => 'after')
      .nodeCanvasObject(({ x = 0, y = 0, name }, context) => {
        context.font = '11px sans-serif';
        context.textAlign = 'center';
        context.fillStyle = INK;
        context.fillText(name, x, y - 9);
      })
      .onEngineStop(resting.ended);
    show = (scene) => {
      resting.begun();
      const links = (scenes[scene] ?? []).map((edge) => ({ source: edge.from, target: edge.to, edge }));
      graph.graphData({ nodes: people, links });
    };
    pause = (isPaused) => void (isPaused ? graph.pauseAnimation() : graph.resumeAnimation());
    show(0);
    // Its default zoom is four times as large, at which the outer names are off the page.
    graph.zoom(Math.min(1, 12 / Math.sqrt(names.length)));
  },
  show: (scene) => show(scene),
  pause: (isPaused) => pause(isPaused),
  settled: resting.settled,
  positions: () => people.flatMap(({ x = 0, y = 0 }) => [x, y]),
};
