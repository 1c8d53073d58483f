import { type Pen, setStroke } from '../../canvas/pen.ts';
import { LOOK } from '../../look.ts';
import { FONTS, PALETTES } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { stroke } from '../../stroke.ts';
import type { Picture } from '../../types.ts';
import { regionNameAt } from './regionName.ts';

/** Paints the places with their names. */
export function paintRegions(pen: Pen, { regions, theme }: Picture): void {
  if (regions.length === 0) return;
  const palette = PALETTES[theme];
  const outline = stroke(palette.placeEdge, LOOK.region.edge);
  pen.textAlign = 'center';
  pen.font = `italic 400 ${SETTINGS.regionNameSize}px ${FONTS.serif}`;
  setStroke(pen, outline);
  for (const region of regions) {
    pen.beginPath();
    pen.roundRect(
      region.x - region.rx,
      region.y - region.ry,
      2 * region.rx,
      2 * region.ry,
      LOOK.region.corner,
    );
    pen.fillStyle = palette.region;
    pen.fill();
    pen.stroke();
    const { x, y } = regionNameAt(region);
    pen.globalAlpha = region.nameOpacity;
    pen.fillStyle = palette.quiet;
    pen.fillText(region.name, x, y + SETTINGS.regionNameSize * LOOK.region.baseline);
    pen.globalAlpha = 1;
  }
}
