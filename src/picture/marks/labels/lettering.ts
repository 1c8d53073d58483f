import { type Box, boxAround } from '../../box.ts';
import { SETTINGS } from '../../settings.ts';
import { type Font, widthIn } from '../../text/fit.ts';
import type { Label, LabelLine } from '../../types.ts';

export const LABEL_FONT: Font = { family: 'serif', size: SETTINGS.labelSize, weight: 600 };

/** What a relation was called before. */
export const FORMER_LABEL_FONT: Font = { family: 'serif', size: SETTINGS.labelSize - 1, weight: 400 };

const fontOf = ({ tense }: LabelLine) => (tense === 'was' ? FORMER_LABEL_FONT : LABEL_FONT);

/** How many more changes there are. */
export const MORE_FONT: Font = { family: 'sans', size: SETTINGS.labelSize, weight: 600 };

/** From the letters to the edge of the plate below them, beside and above. */
const PAD = { beside: 6, above: 2 };

/** The size of the plate below these lines, in picture units. */
export function plateSize(lines: readonly LabelLine[]): { readonly width: number; readonly height: number } {
  const width = lines.reduce((most, line) => Math.max(most, widthIn(fontOf(line), line.who + line.text)), 0);
  return {
    width: width + 2 * PAD.beside,
    height: lines.length * SETTINGS.labelLine + 2 * PAD.above,
  };
}

/** The size of the plate below the number of further changes. */
export function moreSize(text: string): { readonly width: number; readonly height: number } {
  return {
    width: widthIn(MORE_FONT, text) + 2 * PAD.beside + 4,
    height: SETTINGS.labelLine + 2 * PAD.above + 2,
  };
}

export function plateOf({ x, y, width, height }: Pick<Label, 'x' | 'y' | 'width' | 'height'>): Box {
  return boxAround({ x, y }, width, height);
}

/** The share of its greatest width that a text has at least, in any of the fonts. */
const NARROWEST = 0.88;

/** The box that the letters on a plate fill in any case. */
export function lettersIn(
  middle: Pick<Label, 'x' | 'y'>,
  { width, height }: Pick<Label, 'width' | 'height'>,
): Box {
  return boxAround(middle, (width - 2 * PAD.beside) * NARROWEST, height - 4 * PAD.above);
}

/** The middle of line number `index` of a label, in picture units. */
export function lineY({ y, lines }: Pick<Label, 'y' | 'lines'>, index: number): number {
  return y + (index - (lines.length - 1) / 2) * SETTINGS.labelLine;
}
