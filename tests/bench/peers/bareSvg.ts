import { coursesOf } from './courses.ts';
import { type Edge, HEIGHT, INK, RADIUS, WIDTH } from './drawn.ts';
import type { Peer } from './peer.ts';
import { element, type Line, linesIn } from './svg.ts';

let show: (time: number) => void;
let places: Float64Array = new Float64Array();

/** The floor in SVG: a loop that sets the attributes of the marks without library or layout. */
export const peer: Peer = {
  glides: true,
  open(drawn, stage) {
    const at = coursesOf(drawn);
    const svg = stage.appendChild(element('svg', { width: WIDTH, height: HEIGHT }));
    const group = svg.appendChild(element('g', {}));
    const circles = drawn.names.map(() => svg.appendChild(element('circle', { r: RADIUS, fill: INK })));
    const texts = drawn.names.map((name) => {
      const text = element('text', { dy: -9, 'text-anchor': 'middle', fill: INK });
      text.textContent = name;
      return svg.appendChild(text);
    });
    const { lines, change } = linesIn(group, lineOf);
    let shown = -1;

    show = (time) => {
      if (Math.round(time) !== shown) change(drawn.scenes[Math.round(time)] ?? []);
      shown = Math.round(time);
      places = at(time);
      for (const { marks: line, edge } of lines.values()) {
        line.setAttribute('x1', String(places[2 * edge.from]));
        line.setAttribute('y1', String(places[2 * edge.from + 1]));
        line.setAttribute('x2', String(places[2 * edge.to]));
        line.setAttribute('y2', String(places[2 * edge.to + 1]));
      }
      for (const [c, circle] of circles.entries()) {
        circle.setAttribute('cx', String(places[2 * c]));
        circle.setAttribute('cy', String(places[2 * c + 1]));
      }
      for (const [c, text] of texts.entries()) {
        text.setAttribute('x', String(places[2 * c]));
        text.setAttribute('y', String(places[2 * c + 1]));
      }
    };
    show(0);
  },
  show: (time) => show(time),
  settled: async () => {},
  positions: () => [...places],
};

function lineOf(edge: Edge, known: Line | undefined): Line {
  const marks = known?.marks ?? element('line', {});
  marks.setAttribute('stroke', edge.colour);
  marks.setAttribute('stroke-width', String(edge.width));
  return { marks, edge };
}
