import { type Pen, setStroke, TURN } from '../../canvas/pen.ts';
import { LOOK } from '../../look.ts';
import { FONTS, PALETTES } from '../../palette.ts';
import type { Picture } from '../../types.ts';
import { traceStrokes, trailStrokes } from './strokes.ts';

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

/** Paints the way of a selected character. */
export function paintTrail(pen: Pen, { trail, theme }: Picture): void {
  if (!trail || trail.length < 2) return;
  const palette = PALETTES[theme];
  const { line, halo } = trailStrokes(palette);
  const { opacity, stop, number } = LOOK.trail;
  pen.globalAlpha = opacity;
  pen.fillStyle = palette.ink;
  setStroke(pen, line);
  pen.beginPath();
  for (const { x, y } of trail) pen.lineTo(x, y);
  pen.stroke();
  setStroke(pen, halo);
  pen.textAlign = 'center';
  pen.font = `600 ${number.size}px ${FONTS.sans}`;
  for (const { x, y, scene, numbered } of trail) {
    pen.beginPath();
    pen.arc(x, y, stop, 0, TURN);
    pen.fill();
    if (!numbered) continue;
    pen.strokeText(String(scene + 1), x, y - number.above);
    pen.fillText(String(scene + 1), x, y - number.above);
  }
  pen.globalAlpha = 1;
}
