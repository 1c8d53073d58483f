import type { Turn } from '../../../story/chronicle.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import type { Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import type { LabelLine } from '../../types.ts';
import { plateSize } from './lettering.ts';
import { type LabelPlace, linesOf } from './linesOf.ts';

/** One way to set the words of a change. `width` and `height` are those of the plate below them, in picture units. */
export type Form = {
  readonly place: LabelPlace;
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  readonly cost: number;
};

/** What it costs to leave out what the relation was called before. */
const COST_OF_SHORT = 5;
/** The same in a comparison, where it is what labels are there to say. */
const COST_OF_SHORT_COMPARED = 60;

/** What each line costs of which there are more than two, and what each of more than four costs besides: a tower of words reads badly. */
const COST_PER_LINE = 4;
const COST_OF_TOWER = 16;

/** The ways to set the words of a change: on its line, beside it or with a leader; with the former words or without; wide to narrow. */
export function formsOf(
  { story, compared }: Plan,
  turn: Turn,
  { scene, language }: { readonly scene: number; readonly language: AppLanguage },
): readonly Form[] {
  const costOfShort = compared ? COST_OF_SHORT_COMPARED : COST_OF_SHORT;
  const forms: Form[] = [];
  for (const place of ['on', 'beside', 'led'] as const) {
    const known = new Set<string>();
    for (const former of [true, false])
      for (const width of SETTINGS.labelWidths) {
        const lines = linesOf(story, turn, { scene, language, place, former, width });
        if (isCut(lines) && known.size > 0) continue;
        const key = JSON.stringify(lines);
        if (known.has(key)) continue;
        known.add(key);
        const cost = (former ? 0 : costOfShort) + costOfLines(lines.length);
        forms.push({ place, lines, ...plateSize(lines), cost });
      }
  }
  return forms;
}

function costOfLines(lines: number): number {
  return COST_PER_LINE * Math.max(0, lines - 2) + COST_OF_TOWER * Math.max(0, lines - 4);
}

/** Whether a word is too long for the width. */
function isCut(lines: readonly LabelLine[]): boolean {
  return lines.some(({ who, text }) => (who + text).endsWith('…'));
}
