import { type Pen, setStroke, TURN } from '../../canvas/pen.ts';
import type { Progress } from '../../canvas/progress.ts';
import { LOOK } from '../../look.ts';
import { FONTS, PALETTES, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import type { Stroke } from '../../stroke.ts';
import type { Tween } from '../../tween.ts';
import type { DrawnLabel, DrawnMore, LabelLine, Picture } from '../../types.ts';
import { FORMER_LABEL_FONT, LABEL_FONT, lineY, MORE_FONT } from './lettering.ts';
import { cornersOf, leaderStroke, moreEdge, plateEdge } from './plate.ts';

/** Paints what just changed, in words: the labels of the first picture fade out while those of the second fade in. */
export function paintLabels(pen: Pen, { before, after }: Tween, { leaving, entering }: Progress): void {
  const palette = PALETTES[after.theme];
  const still = before === after;
  const paint = ({ labels, more, moreTies }: Picture, opacity: number) => {
    if (opacity <= 0.01) return;
    for (const label of labels) paintLabel(pen, label, opacity, palette);
    for (const one of [...more, ...moreTies]) paintMore(pen, one, opacity, palette);
  };
  paint(before, still ? 1 : 1 - leaving);
  if (!still) paint(after, entering);
  pen.globalAlpha = 1;
}

const CURRENT = `600 ${LABEL_FONT.size}px ${FONTS.serif}`;
const FORMER = `400 ${FORMER_LABEL_FONT.size}px ${FONTS.serif}`;
const FORMER_ITALIC = `italic ${FORMER}`;
const MORE = `${MORE_FONT.weight} ${MORE_FONT.size}px ${FONTS.sans}`;

function paintLabel(pen: Pen, label: DrawnLabel, opacity: number, palette: Palette): void {
  const shown = label.opacity * opacity;
  pen.globalAlpha = shown;
  if (label.leader) paintLeader(pen, label.leader, label.colour);
  paintPlate(pen, label, { fill: palette.ground, edge: plateEdge(label.colour), opacity: shown });
  for (const [index, line] of label.lines.entries()) {
    const y = lineY(label, index) + SETTINGS.labelSize * LOOK.label.baseline;
    if (line.tense === 'was') {
      paintFormer(pen, line, label.x, y, palette);
      continue;
    }
    pen.textAlign = 'center';
    pen.font = CURRENT;
    pen.fillStyle = label.colour;
    pen.fillText(line.who + line.text, label.x, y);
  }
}

function paintLeader(pen: Pen, { from, to }: NonNullable<DrawnLabel['leader']>, colour: string): void {
  setStroke(pen, leaderStroke(colour));
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(to.x, to.y, LOOK.label.leader.end, 0, TURN);
  pen.fill();
}

function paintPlate(
  pen: Pen,
  plate: Parameters<typeof cornersOf>[0],
  { fill, edge, opacity }: { readonly fill: string; readonly edge: Stroke; readonly opacity: number },
): void {
  pen.beginPath();
  addPlate(pen, plate);
  pen.fillStyle = fill;
  pen.fill();
  setStroke(pen, edge);
  pen.globalAlpha = opacity * edge.opacity;
  pen.stroke();
  pen.globalAlpha = opacity;
}

function paintFormer(pen: Pen, { who, text }: LabelLine, x: number, y: number, { quiet }: Palette): void {
  pen.fillStyle = quiet;
  pen.font = FORMER;
  if (text === '') {
    pen.textAlign = 'center';
    pen.fillText(who, x, y);
    return;
  }
  const whose = pen.measureText(who).width;
  pen.font = FORMER_ITALIC;
  const width = pen.measureText(text).width;
  const left = x - (whose + width) / 2;
  pen.textAlign = 'left';
  if (who !== '') {
    pen.font = FORMER;
    pen.fillText(who, left, y);
    pen.font = FORMER_ITALIC;
  }
  pen.fillText(text, left + whose, y);
  const { above, width: thickness } = LOOK.label.strike;
  pen.fillRect(left + whose, y - FORMER_LABEL_FONT.size * above, width, thickness);
}

function paintMore(pen: Pen, more: DrawnMore, opacity: number, palette: Palette): void {
  const shown = more.opacity * opacity;
  pen.globalAlpha = shown;
  paintPlate(pen, more, { fill: palette.ground, edge: moreEdge(palette), opacity: shown });
  pen.textAlign = 'center';
  pen.font = MORE;
  pen.fillStyle = palette.quiet;
  pen.fillText(more.text, more.x, more.y + MORE_FONT.size * LOOK.name.baseline);
}

/** Adds a plate with round corners to the path. */
function addPlate(pen: Pen, plate: Parameters<typeof cornersOf>[0]): void {
  for (const [n, [px, py, cx, cy, x, y]] of cornersOf(plate).entries()) {
    if (n === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
    pen.quadraticCurveTo(cx, cy, x, y);
  }
  pen.closePath();
}
