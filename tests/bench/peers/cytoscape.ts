import cytoscape, { type Core, type ElementDefinition, type Layouts } from 'cytoscape';
import { type Drawn, differenceOf, type Edge, INK, RADIUS, start } from './drawn.ts';
import { type Peer, rest } from './peer.ts';

const resting = rest();
let cy: Core;
let all: Drawn;
let shown = 0;
let layout: Layouts | undefined;

const element = ({ id, from, to, width, colour }: Edge): ElementDefinition => ({
  group: 'edges',
  data: { id, source: String(from), target: String(to), width, colour },
});

/** Cytoscape.js with its own force-directed layout, cose, which it animates by default. */
export const peer: Peer = {
  open(drawn, stage) {
    all = drawn;
    const places = start(drawn.names.length);
    cy = cytoscape({
      container: stage,
      elements: [
        ...drawn.names.map((name, c) => ({
          data: { id: String(c), name },
          position: { x: 3 * (places[c]?.x ?? 0), y: 3 * (places[c]?.y ?? 0) },
        })),
        ...(drawn.scenes[0] ?? []).map(element),
      ],
      layout: { name: 'preset' },
      style: [
        {
          selector: 'node',
          style: {
            width: 2 * RADIUS,
            height: 2 * RADIUS,
            'background-color': INK,
            label: 'data(name)',
            'font-size': 11,
          },
        },
        {
          selector: 'edge',
          style: { width: 'data(width)', 'line-color': 'data(colour)', 'curve-style': 'straight' },
        },
      ],
    });
    run(true);
  },
  show(scene) {
    const { gone, come, changed } = differenceOf(all.scenes[shown] ?? [], all.scenes[scene] ?? []);
    shown = scene;
    layout?.stop();
    cy.batch(() => {
      for (const { id } of gone) cy.getElementById(id).remove();
      for (const { id, width, colour } of changed) cy.getElementById(id).data({ width, colour });
      cy.add(come.map(element));
    });
    run(false);
  },
  settled: resting.settled,
  positions: () => all.names.flatMap((_, c) => Object.values(cy.getElementById(String(c)).position())),
};

/** The layout starts from the current positions; only the first one fits the page. */
function run(fit: boolean): void {
  resting.begun();
  layout = cy.layout({ name: 'cose', randomize: false, fit });
  layout.one('layoutstop', resting.ended);
  layout.run();
}
