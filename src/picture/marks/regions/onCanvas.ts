import { type Pen, TURN } from '../../canvas/pen.ts';
import type { StageProgress } from '../../canvas/stageProgress.ts';
import { FONTS, PALETTES, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import type { Tween } from '../../tween.ts';
import type { Picture } from '../../types.ts';
import { regionNameAt } from './regionName.ts';

/** Draws what lies under everything else: places with their names, traces of a comparison, and a selected person's way. */
export function drawGround(pen: Pen, { before, after }: Tween, { moved }: StageProgress): void {
  const palette = PALETTES[after.theme];
  const picture = moved > 0.5 ? after : before;
  drawRegions(pen, picture, palette);
  if (picture.traces) drawTraces(pen, picture.traces, palette);
  if (picture.trail) drawTrail(pen, picture.trail, palette);
}

function drawRegions(pen: Pen, { regions }: Picture, palette: Palette): void {
  pen.textAlign = 'center';
  pen.font = `italic 400 ${SETTINGS.regionNameSize}px ${FONTS.serif}`;
  for (const region of regions) {
    pen.beginPath();
    pen.ellipse(region.x, region.y, region.rx, region.ry, 0, 0, TURN);
    pen.fillStyle = palette.region;
    pen.fill();
    pen.strokeStyle = palette.regionEdge;
    pen.lineWidth = 1;
    pen.stroke();
    const { x, y } = regionNameAt(region);
    pen.globalAlpha = region.nameOpacity;
    pen.fillStyle = palette.quiet;
    pen.fillText(region.name, x, y + SETTINGS.regionNameSize * 0.34);
    pen.globalAlpha = 1;
  }
}

function drawTraces(pen: Pen, traces: NonNullable<Picture['traces']>, palette: Palette): void {
  pen.globalAlpha = 0.55;
  pen.strokeStyle = palette.quiet;
  pen.fillStyle = palette.ground;
  pen.lineWidth = 1.2;
  pen.lineCap = 'round';
  for (const { from, to } of traces) {
    pen.setLineDash([1.5, 5]);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    pen.setLineDash([]);
    pen.beginPath();
    pen.arc(from.x, from.y, 6, 0, TURN);
    pen.fill();
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function drawTrail(pen: Pen, stops: NonNullable<Picture['trail']>, palette: Palette): void {
  if (stops.length < 2) return;
  pen.globalAlpha = 0.6;
  pen.strokeStyle = palette.ink;
  pen.fillStyle = palette.ink;
  pen.lineWidth = 1.4;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.setLineDash([2, 5]);
  pen.beginPath();
  for (const { x, y } of stops) pen.lineTo(x, y);
  pen.stroke();
  pen.setLineDash([]);
  pen.textAlign = 'center';
  pen.font = `600 12px ${FONTS.sans}`;
  pen.strokeStyle = palette.region;
  pen.lineWidth = 3;
  for (const { x, y, scene, numbered } of stops) {
    pen.beginPath();
    pen.arc(x, y, 3.4, 0, TURN);
    pen.fill();
    if (!numbered) continue;
    pen.strokeText(String(scene + 1), x, y - 7);
    pen.fillText(String(scene + 1), x, y - 7);
  }
  pen.globalAlpha = 1;
}
