import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useState } from 'react';

/** A table with more cells than this is windowed: only what is in view is in the page. */
const MOST_CELLS = 2000;

/** The height of a row of a windowed table, in rem. */
const ROW = 2.25;

/** Of the rows and columns in a window: they come and go so many at once, and so many are there beyond those in view. */
const ROWS = { step: 2, beyond: 8 };
export const COLUMNS = { step: 4, beyond: 4 };

/** Which rows or columns are in the page, and the room of those before and after them, in pixels. */
export type Shown = {
  readonly indices: readonly number[];
  readonly before: number;
  readonly after: number;
};

type Sized = {
  readonly rows: number;
  readonly columns: number;
  /** The width of a column in a windowed table, in rem. The first column stays while the others scroll. */
  readonly widthOf: (column: number) => number;
  /** Whether all of it is in the page, however large it is. */
  readonly isWhole: boolean;
};

/** Which part of a table is in the page. All columns but the first, which is always there, are in `across`. */
export function useGridWindow(scroll: RefObject<HTMLElement | null>, sized: Sized) {
  const { rows, columns, widthOf, isWhole } = sized;
  const isWindowed = !isWhole && rows * columns > MOST_CELLS;
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const row = ROW * rem;
  const first = widthOf(0) * rem;
  const shared = {
    enabled: isWindowed,
    getScrollElement: () => scroll.current,
  };
  const down = useVirtualizer({
    ...shared,
    count: rows,
    rangeExtractor: inSteps(ROWS),
    estimateSize: () => row,
    paddingStart: row,
    scrollPaddingStart: row,
  });
  const across = useVirtualizer({
    ...shared,
    horizontal: true,
    count: columns - 1,
    rangeExtractor: inSteps(COLUMNS),
    estimateSize: (column) => widthOf(column + 1) * rem,
    paddingStart: first,
    scrollPaddingStart: first,
  });
  const shownAcross = isWindowed ? shownBy(across, first) : all(columns - 1);
  return {
    isWindowed,
    row,
    rem,
    /** Of the whole table, in pixels. */
    width: across.getTotalSize(),
    down: isWindowed ? shownBy(down, row) : all(rows),
    across: { ...shownAcross, indices: shownAcross.indices.map((index) => index + 1) },
    /** Brings a cell into view; nothing where all of the table is in the page. */
    scrollTo: (at: { readonly row: number; readonly column: number }) => {
      if (!isWindowed) return;
      if (at.row >= 0) down.scrollToIndex(at.row);
      if (at.column > 0) across.scrollToIndex(at.column - 1);
    },
  };
}

function all(count: number): Shown {
  return { indices: Array.from({ length: count }, (_, index) => index), before: 0, after: 0 };
}

function shownBy(
  virtualizer: ReturnType<typeof useVirtualizer<HTMLElement, Element>>,
  offset: number,
): Shown {
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return { indices: [], before: 0, after: virtualizer.getTotalSize() - offset };
  return {
    indices: items.map(({ index }) => index),
    before: first.start - offset,
    after: virtualizer.getTotalSize() - last.end,
  };
}

/** The first index is always a multiple of `step`, so that what is in the page stays as it is. */
const inSteps =
  ({ step, beyond }: typeof ROWS) =>
  ({ startIndex, endIndex, count }: Range): number[] => {
    const first = Math.max(0, Math.floor((startIndex - beyond) / step) * step);
    const end = Math.min(count, Math.ceil((endIndex + 1 + beyond) / step) * step);
    return Array.from({ length: end - first }, (_, index) => first + index);
  };
