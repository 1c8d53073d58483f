import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useState } from 'react';

/** A table with more cells than this is windowed: only what is in view is in the page. */
const MOST_CELLS = 2000;

/** The height of a row of a windowed table, in rem. */
const ROW = 2.25;

/** The window moves by so many rows and columns at once, so that most scrolling renders nothing. */
const BLOCK = 10;

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
    rangeExtractor: inBlocks,
  };
  const down = useVirtualizer({
    ...shared,
    count: rows,
    estimateSize: () => row,
    paddingStart: row,
    scrollPaddingStart: row,
  });
  const across = useVirtualizer({
    ...shared,
    horizontal: true,
    count: columns - 1,
    estimateSize: (column) => widthOf(column + 1) * rem,
    paddingStart: first,
    scrollPaddingStart: first,
  });
  const shownAcross = isWindowed ? shownBy(across, first) : all(columns - 1);
  return {
    isWindowed,
    row,
    rem,
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

function inBlocks({ startIndex, endIndex, count }: Range): number[] {
  return defaultRangeExtractor({
    startIndex: Math.max(0, Math.floor(startIndex / BLOCK - 1) * BLOCK),
    endIndex: Math.min(count, Math.ceil(endIndex / BLOCK + 1) * BLOCK) - 1,
    overscan: 0,
    count,
  });
}
