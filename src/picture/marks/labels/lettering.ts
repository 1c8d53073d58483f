import { SETTINGS } from '../../settings.ts';
import type { Font } from '../../text/fit.ts';
import type { Label } from '../../types.ts';

export const LABEL_FONT: Font = { family: 'serif', size: SETTINGS.labelSize, weight: 600 };

/** What a relation was called before. */
export const FORMER_LABEL_FONT: Font = { family: 'serif', size: SETTINGS.labelSize - 1, weight: 400 };

/** The middle of line number `index` of a label, in picture units. */
export function lineY({ y, lines }: Pick<Label, 'y' | 'lines'>, index: number): number {
  return y + (index - (lines.length - 1) / 2) * SETTINGS.labelLine;
}
