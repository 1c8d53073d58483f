import { coursesOf } from './courses.ts';
import { HEIGHT, INK, RADIUS, WIDTH } from './drawn.ts';
import type { Peer } from './peer.ts';

let show: (time: number) => void;
let places: Float64Array = new Float64Array();

/** The floor on canvas: a loop that draws the marks without library or layout. */
export const peer: Peer = {
  glides: true,
  open(drawn, stage) {
    const at = coursesOf(drawn);
    const canvas = stage.appendChild(document.createElement('canvas'));
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.font = '11px sans-serif';
    context.textAlign = 'center';

    show = (time) => {
      places = at(time);
      const x = (c: number) => places[2 * c] ?? 0;
      const y = (c: number) => places[2 * c + 1] ?? 0;
      context.clearRect(0, 0, WIDTH, HEIGHT);
      for (const { from, to, width, colour } of drawn.scenes[Math.round(time)] ?? []) {
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.beginPath();
        context.moveTo(x(from), y(from));
        context.lineTo(x(to), y(to));
        context.stroke();
      }
      context.fillStyle = INK;
      for (const [c, name] of drawn.names.entries()) {
        context.beginPath();
        context.arc(x(c), y(c), RADIUS, 0, 2 * Math.PI);
        context.fill();
        context.fillText(name, x(c), y(c) - 9);
      }
    };
    show(0);
  },
  show: (time) => show(time),
  settled: async () => {},
  positions: () => [...places],
};
