import { nameBox, widthOfLines } from '../../box.ts';
import { LOOK } from '../../look.ts';
import type { Moment } from '../../moment.ts';
import { SETTINGS } from '../../settings.ts';
import type { NameLabel } from '../../types.ts';
import { linesOf } from './namesAlone.ts';
import type { NamePlace } from './placeNames.ts';

/**
 * A name as it is drawn on its way from one place to another. One that changes its place fades out there before anyone moves, and
 * in here when all have arrived.
 */
export function labelOf(
  name: string,
  [before, after]: readonly [NamePlace | undefined, NamePlace | undefined],
  { leaving, entering }: Moment,
): NameLabel | undefined {
  const stays = before && after && before.side === after.side && before.lines === after.lines;
  if (stays) return { side: after.side, lines: linesOf(name, after.lines), visible: 1 };
  if (before && leaving < 1)
    return { side: before.side, lines: linesOf(name, before.lines), visible: 1 - leaving };
  if (after && entering > 0)
    return { side: after.side, lines: linesOf(name, after.lines), visible: entering };
  return undefined;
}

/** A line of a name, from the middle of its disc: where its letters are anchored, and the height of their middle. */
export type PlacedLine = {
  readonly text: string;
  readonly x: number;
  readonly middle: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** The lines of a name at a disc of this radius. */
export function placedLines({ side, lines }: NameLabel, radius: number): readonly PlacedLine[] {
  const { nameLine, nameSize } = SETTINGS;
  const { left, right, top } = nameBox(radius, side, { width: widthOfLines(lines), lines: lines.length });
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const x = anchor === 'start' ? left : anchor === 'end' ? right : 0;
  return lines.map((text, index) => ({ text, x, middle: top + nameSize / 2 + index * nameLine, anchor }));
}

/** The foot of the letters of a line. */
export function baselineOf({ middle }: PlacedLine): number {
  return middle + SETTINGS.nameSize * LOOK.name.baseline;
}
