import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type GridSpot, moveInGrid } from './gridMoves.ts';

/** How many rows Page Up and Page Down move. */
const PAGE = 10;

type Sized = {
  readonly rows: number;
  readonly columns: number;
  readonly scrollTo: (at: GridSpot) => void;
};

/**
 * Makes the cells of a grid one tab stop between which the arrow keys move. Where a cell has buttons they have the focus, else the cell.
 * The focused cell may be scrolled out of the page: the focus is then with the whole grid, and the next arrow key brings it back.
 *
 * @returns the listeners of the element that scrolls
 */
export function useGridFocus(scroll: RefObject<HTMLElement | null>, { rows, columns, scrollTo }: Sized) {
  const [at, setAt] = useState<GridSpot>({ row: -1, column: 0, part: 0 });
  const isWanted = useRef(false);
  const focused = useRef<Element>(undefined);
  const tabStop = useRef<HTMLElement>(undefined);

  // After every render, since cells come and go while the table scrolls.
  useLayoutEffect(() => {
    const grid = scroll.current;
    if (!grid) return;
    for (const stop of grid.querySelectorAll<HTMLElement>(NEW))
      if (!stop.matches(CELL) || stopsOf(stop)[0] === stop) stop.tabIndex = -1;
    const cell = cellAt(grid, at);
    const stop = stopsOf(cell ?? (grid.querySelector(CELL) as Element))[cell ? at.part : 0];
    if (stop !== tabStop.current) {
      if (tabStop.current) tabStop.current.tabIndex = -1;
      if (stop) stop.tabIndex = 0;
      tabStop.current = stop;
    }
    if (isWanted.current && cell) {
      isWanted.current = false;
      stop?.focus({ preventScroll: true });
    }
    const isLost = focused.current?.isConnected === false && document.activeElement === document.body;
    if (isLost) grid.focus({ preventScroll: true });
  });

  return {
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target;
      const cell = target.closest(CELL);
      if (!cell) return;
      if (scroll.current) reveal(target as HTMLElement, cell, scroll.current);
      const part = stopsOf(cell).indexOf(target as HTMLElement);
      setAt({
        row: Number(cell.parentElement?.ariaRowIndex) - 2,
        column: Number(cell.ariaColIndex) - 1,
        part: Math.max(0, part),
      });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const cell = scroll.current && cellAt(scroll.current, at);
      const parts = cell ? stopsOf(cell).length : 1;
      const to = moveInGrid(at, event, { rows, columns, page: PAGE, parts });
      if (!to) return;
      event.preventDefault();
      isWanted.current = true;
      scrollTo(to);
      setAt(to);
    },
  };
}

const CELL = '[aria-colindex]';

/** What may have come since the last render. A cell with buttons is no stop itself, which is cheaper to see for each. */
const NEW = `${CELL} :is(button, input):not([tabindex]), ${CELL}:not([tabindex])`;

function cellAt(grid: Element, { row, column }: GridSpot): Element | undefined {
  return grid.querySelector(`[aria-rowindex="${row + 2}"] > [aria-colindex="${column + 1}"]`) ?? undefined;
}

/** The buttons and boxes of a cell, or the cell itself. */
function stopsOf(cell: Element): readonly HTMLElement[] {
  const within = [...cell.querySelectorAll<HTMLElement>('button, input')];
  return within.length > 0 ? within : [cell as HTMLElement];
}

/** Scrolls the grid, and what it is in, until a stop in one of its cells can be seen beside the headings and names, which stay. */
function reveal(stop: HTMLElement, cell: Element, grid: HTMLElement): void {
  const { left, top, right, bottom, width, height } = stop.getBoundingClientRect();
  const on = document.elementFromPoint?.(left + width / 2, top + height / 2) ?? null;
  // Where nothing is laid out, as in a test, nothing is covered.
  if (!document.elementFromPoint || stop.contains(on)) return;
  const isHeading = cell.closest('thead') !== null;
  const view = grid.getBoundingClientRect();
  // The heading of the names, in the corner.
  const corner = grid.querySelector('th')?.getBoundingClientRect() ?? view;
  const [start, above] = [cell.ariaColIndex === '1' ? view.left : corner.right, corner.bottom];
  grid.scrollLeft += overshoot(left, right, start, view.right);
  if (!isHeading) grid.scrollTop += overshoot(top, bottom, above, view.bottom);
  (isHeading ? grid : stop).scrollIntoView({ block: isHeading ? 'start' : 'nearest' });
}

/** How far to scroll so that what lies from `from` to `to` is between `least` and `most`, its beginning before its end. */
function overshoot(from: number, to: number, least: number, most: number): number {
  if (from < least) return from - least;
  return to > most ? Math.min(to - most, from - least) : 0;
}
