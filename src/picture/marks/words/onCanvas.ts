import type { Pen } from '../../canvas/pen.ts';
import type { StageProgress } from '../../canvas/stageProgress.ts';
import { FONTS, PALETTES, type Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import type { Tween } from '../../tween.ts';
import type { DrawnWords } from '../../types.ts';
import { WORDS_FONT, WORDS_FONT_BEFORE } from './words.ts';

/** Draws what just changed, in words: those of the first picture go out while those of the second come in. */
export function drawWords(pen: Pen, { before, after }: Tween, { leaving, entering }: StageProgress): void {
  const palette = PALETTES[after.theme];
  const still = before === after;
  for (const words of before.words) drawBlock(pen, words, still ? 1 : 1 - leaving, palette);
  if (!still) for (const words of after.words) drawBlock(pen, words, entering, palette);
  pen.globalAlpha = 1;
}

function drawBlock(pen: Pen, words: DrawnWords, seen: number, palette: Palette): void {
  if (seen <= 0.01) return;
  pen.globalAlpha = words.opacity * seen;
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  for (const [index, { who, text, tense }] of words.lines.entries()) {
    const y =
      words.y + (index - (words.lines.length - 1) / 2) * SETTINGS.wordsLine + SETTINGS.wordsSize * 0.33;
    if (tense === 'now') {
      pen.font = `600 ${WORDS_FONT.size}px ${FONTS.serif}`;
      pen.strokeStyle = palette.region;
      pen.fillStyle = words.colour;
      pen.strokeText(who + text, words.x, y);
      pen.fillText(who + text, words.x, y);
    } else drawStruckOut(pen, who, text, words.x, y, palette);
  }
}

function drawStruckOut(pen: Pen, who: string, text: string, x: number, y: number, palette: Palette): void {
  const [upright, italic] = ['', 'italic '].map(
    (style) => `${style}400 ${WORDS_FONT_BEFORE.size}px ${FONTS.serif}`,
  ) as [string, string];
  pen.font = upright;
  const whose = pen.measureText(who).width;
  pen.font = italic;
  const long = pen.measureText(text).width;
  const left = x - (whose + long) / 2;
  pen.textAlign = 'left';
  pen.fillStyle = palette.quiet;
  pen.font = upright;
  pen.fillText(who, left, y);
  pen.font = italic;
  pen.fillText(text, left + whose, y);
  pen.fillRect(left + whose, y - WORDS_FONT_BEFORE.size * 0.3, long, 1);
  pen.textAlign = 'center';
}
