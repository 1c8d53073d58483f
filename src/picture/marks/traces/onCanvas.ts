import { type Pen, setStroke, TURN } from '../../canvas/pen.ts';
import { LOOK } from '../../look.ts';
import { PALETTES } from '../../palette.ts';
import type { Picture } from '../../types.ts';
import { traceStrokes } from './strokes.ts';

/** Paints where characters stood in the earlier of two scenes. */
export function paintTraces(pen: Pen, { traces, theme }: Picture): void {
  if (!traces || traces.length === 0) return;
  const palette = PALETTES[theme];
  const { line, ring } = traceStrokes(palette);
  pen.globalAlpha = LOOK.trace.opacity;
  pen.fillStyle = palette.ground;
  for (const { from, to } of traces) {
    setStroke(pen, line);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    setStroke(pen, ring);
    pen.beginPath();
    pen.arc(from.x, from.y, LOOK.trace.ring, 0, TURN);
    pen.fill();
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
