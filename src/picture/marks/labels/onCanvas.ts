import { type Pen, setStroke } from '../../canvas/pen.ts';
import type { Progress } from '../../canvas/progress.ts';
import { LOOK } from '../../look.ts';
import { FONTS, PALETTES, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { stroke } from '../../stroke.ts';
import type { Tween } from '../../tween.ts';
import type { DrawnLabel, LabelLine } from '../../types.ts';
import { FORMER_LABEL_FONT, LABEL_FONT, lineY } from './lettering.ts';

/** Paints what just changed, in words: the labels of the first picture fade out while those of the second fade in. */
export function paintLabels(pen: Pen, { before, after }: Tween, { leaving, entering }: Progress): void {
  const palette = PALETTES[after.theme];
  const still = before === after;
  for (const label of before.labels) paintLabel(pen, label, still ? 1 : 1 - leaving, palette);
  if (!still) for (const label of after.labels) paintLabel(pen, label, entering, palette);
  pen.globalAlpha = 1;
}

const CURRENT = `600 ${LABEL_FONT.size}px ${FONTS.serif}`;
const FORMER = `400 ${FORMER_LABEL_FONT.size}px ${FONTS.serif}`;
const FORMER_ITALIC = `italic ${FORMER}`;

function paintLabel(pen: Pen, label: DrawnLabel, opacity: number, palette: Palette): void {
  if (opacity <= 0.01) return;
  pen.globalAlpha = label.opacity * opacity;
  setStroke(pen, stroke(palette.region, LOOK.label.halo, { join: 'round' }));
  for (const [index, line] of label.lines.entries()) {
    const y = lineY(label, index) + SETTINGS.labelSize * LOOK.label.baseline;
    if (line.tense === 'was') {
      paintFormer(pen, line, label.x, y, palette);
      continue;
    }
    const text = line.who + line.text;
    pen.textAlign = 'center';
    pen.font = CURRENT;
    pen.fillStyle = label.colour;
    pen.strokeText(text, label.x, y);
    pen.fillText(text, label.x, y);
  }
}

function paintFormer(pen: Pen, { who, text }: LabelLine, x: number, y: number, { quiet }: Palette): void {
  pen.font = FORMER;
  const whose = pen.measureText(who).width;
  pen.font = FORMER_ITALIC;
  const width = pen.measureText(text).width;
  const left = x - (whose + width) / 2;
  pen.textAlign = 'left';
  pen.fillStyle = quiet;
  if (who !== '') {
    pen.font = FORMER;
    pen.fillText(who, left, y);
    pen.font = FORMER_ITALIC;
  }
  pen.fillText(text, left + whose, y);
  const { above, width: thickness } = LOOK.label.strike;
  pen.fillRect(left + whose, y - FORMER_LABEL_FONT.size * above, width, thickness);
}
