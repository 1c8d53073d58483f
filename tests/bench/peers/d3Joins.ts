import { create, type Selection } from 'd3';
import { type Line, type Person, simulationOf } from './d3Simulation.ts';
import { HEIGHT, INK, RADIUS, WIDTH } from './drawn.ts';
import type { Peer } from './peer.ts';

let simulation: ReturnType<typeof simulationOf>;
let lines: Selection<SVGLineElement, Line, SVGGElement, undefined>;
let show: (scene: number) => void;

/** d3 as in its examples: data joined to SVG by id in each scene, attributes set in each tick. */
export const peer: Peer = {
  open({ names, scenes }, stage) {
    const svg = create('svg').attr('width', WIDTH).attr('height', HEIGHT);
    const group = svg.append('g');
    lines = group.selectAll('line');
    simulation = simulationOf(names, tick);
    const circles = svg
      .append('g')
      .selectAll('circle')
      .data(simulation.people)
      .join('circle')
      .attr('r', RADIUS)
      .attr('fill', INK);
    const texts = svg
      .append('g')
      .attr('fill', INK)
      .selectAll('text')
      .data(simulation.people)
      .join('text')
      .attr('dy', -9)
      .attr('text-anchor', 'middle')
      .text(({ name }) => name);
    stage.append(svg.node() as SVGSVGElement);

    function tick() {
      lines.attr('x1', (line) => x(line.source)).attr('y1', (line) => y(line.source));
      lines.attr('x2', (line) => x(line.target)).attr('y2', (line) => y(line.target));
      circles.attr('cx', x).attr('cy', y);
      texts.attr('x', x).attr('y', y);
    }
    show = (scene) => {
      lines = lines
        .data(simulation.restart(scenes[scene] ?? []), ({ edge }) => edge.id)
        .join('line')
        .attr('stroke', ({ edge }) => edge.colour)
        .attr('stroke-width', ({ edge }) => edge.width);
    };
    show(0);
  },
  show: (scene) => show(scene),
  settled: () => simulation.settled(),
  positions: () => simulation.positions(),
};

const x = ({ x = 0 }: Person) => x;
const y = ({ y = 0 }: Person) => y;
