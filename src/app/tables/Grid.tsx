import { memo, type ReactNode, useMemo, useRef, useState } from 'react';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Tables.module.css';
import { useGridFocus } from './useGridFocus.ts';
import { COLUMNS, useGridWindow } from './useGridWindow.ts';

/** What a cell shows, and its attributes. */
export type GridCell = {
  readonly shows?: ReactNode;
  readonly isNumber?: boolean;
  /** The scene that is shown, or a character with itself. */
  readonly isMarked?: boolean;
  /** Of a heading that sorts. */
  readonly name?: string;
  readonly sort?: 'ascending' | 'descending' | 'none' | undefined;
};

type GridProps<Row extends { readonly id: string }> = {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly className: string | undefined;
  readonly rows: readonly Row[];
  /** How many there are. The first names the row, and stays while the others scroll. */
  readonly columns: number;
  readonly heading: (column: number) => GridCell;
  readonly cell: (row: Row, column: number) => GridCell;
  /** The width of a column in rem, where the table is too large for the widths to follow from what is in it. */
  readonly widthOf: (column: number) => number;
  /** Whether all rows are in the page, however many they are. */
  readonly isWhole?: boolean;
};

/**
 * A table of any size. It is one tab stop, and arrow keys move between its cells, as in the grid pattern of the ARIA Authoring
 * Practices. Of a large table only the part in view is in the page.
 */
export function Grid<Row extends { readonly id: string }>(props: GridProps<Row>) {
  const { labelledBy, className, rows, columns, heading, cell, widthOf, isWhole = false } = props;
  const scroll = useRef<HTMLElement>(null);
  const sized = useGridWindow(scroll, { rows: rows.length, columns, widthOf, isWhole });
  const { isWindowed, down, across } = sized;
  const focus = useGridFocus(scroll, { rows: rows.length, columns, scrollTo: sized.scrollTo });
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it has no cells
  const room = (size: number) => size > 0 && <tr role="none" style={{ height: size }} />;
  const [first, last] = [across.indices[0] ?? 1, across.indices.at(-1) ?? 0];
  const window: Window | undefined = useMemo(
    () => (isWindowed ? { height: sized.row, rem: sized.rem, before: across.before, widthOf } : undefined),
    [isWindowed, sized.row, sized.rem, across.before, widthOf],
  );
  const sorted = useSortSaid(heading, columns);
  return (
    <>
      <p className="unseen" aria-live="polite">
        {sorted}
      </p>
      {/* Not a tab stop: the cells are. It has the focus where the cell that had it is scrolled out of the page. */}
      <section
        ref={scroll}
        className={styles.scroll}
        aria-labelledby={labelledBy}
        tabIndex={-1}
        data-windowed={isWindowed || undefined}
        {...focus}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern
          role="grid"
          aria-labelledby={labelledBy}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns}
          className={className}
          style={isWindowed ? { width: sized.width } : undefined}
        >
          <GridHead heading={heading} first={first} last={last} window={window} />
          <tbody {...(isWindowed && AS_ROWS)}>
            {room(down.before)}
            {down.indices.map((index) => {
              const of = rows[index] as Row;
              return (
                <GridRow
                  key={of.id}
                  row={of}
                  index={index}
                  first={first}
                  last={last}
                  cell={cell as CellOf}
                  window={window}
                />
              );
            })}
            {room(down.after)}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** How many of the first columns can be sorted by. */
const SORTED = 10;

/** By what the rows are sorted now, as a sentence, once that has changed. */
function useSortSaid(heading: (column: number) => GridCell, columns: number): string {
  const { language } = useWords();
  const sentence = useMemo(() => {
    const headings = Array.from({ length: Math.min(SORTED, columns) }, (_, column) => heading(column));
    const by = headings.find(({ sort = 'none' }) => sort !== 'none');
    return by?.name === undefined ? '' : SAID_WORDS[language].sorted(by.name, by.sort === 'descending');
  }, [heading, columns, language]);
  const [said, setSaid] = useState({ of: sentence, sentence: '' });
  if (said.of !== sentence) setSaid({ of: sentence, sentence });
  return said.sentence;
}

/** Where a table is windowed: the height of a row and the room of the columns before those in the page, in pixels. */
type Window = {
  readonly height: number;
  readonly rem: number;
  readonly before: number;
  readonly widthOf: (column: number) => number;
};

type CellOf = (row: { readonly id: string }, column: number) => GridCell;

/** What a windowed table says of itself: its rows and cells are laid out one by one, not as a table, which would take all of them each time. */
const AS_ROWS = { role: 'rowgroup' };
const AS_ROW = { role: 'row' };

/** So many columns of a row are rendered together. */
const TOGETHER = COLUMNS.step;

type HeadProps = Pick<RowProps, 'first' | 'last' | 'window'> & {
  readonly heading: (column: number) => GridCell;
};

/** Renders only when other columns come into view, as a row does. */
const GridHead = memo(function GridHead({ heading, first, last, window }: HeadProps) {
  const cell = (column: number) => {
    const { shows, sort, isNumber, isMarked } = heading(column);
    return (
      <th
        key={column}
        scope="col"
        {...(window && { role: 'columnheader', style: { width: widthIn(window, column) } })}
        aria-colindex={column + 1}
        aria-sort={sort}
        data-number={isNumber || undefined}
        data-marked={isMarked || undefined}
      >
        {shows}
      </th>
    );
  };
  return (
    <thead {...(window && AS_ROWS)}>
      <tr aria-rowindex={1} {...(window && { ...AS_ROW, style: { height: window.height } })}>
        {cell(0)}
        <Before window={window} />
        {columnsFrom(first, last).map(cell)}
      </tr>
    </thead>
  );
});

/** The room of the columns that are not in the page. */
function Before({ window }: { window: Window | undefined }) {
  return window && window.before > 0 && <td aria-hidden="true" style={{ width: window.before }} />;
}

const widthIn = ({ rem, widthOf }: Window, column: number) => widthOf(column) * rem;

/** The numbers from `first` to `last`. */
function columnsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

type RowProps = {
  readonly row: { readonly id: string };
  readonly index: number;
  /** The columns that are in the page, besides the first. */
  readonly first: number;
  readonly last: number;
  readonly cell: CellOf;
  readonly window: Window | undefined;
};

/** Renders only when other columns come into view. */
const GridRow = memo(function GridRow({ row, index, first, last, cell, window }: RowProps) {
  const parts = columnsFrom(0, Math.floor((last - first) / TOGETHER));
  return (
    <tr aria-rowindex={index + 2} {...(window && { ...AS_ROW, style: { height: window.height } })}>
      <th
        scope="row"
        {...(window && { role: 'rowheader', style: { width: widthIn(window, 0) } })}
        aria-colindex={1}
      >
        {cell(row, 0).shows}
      </th>
      <Before window={window} />
      {parts.map((part) => {
        const from = first + part * TOGETHER;
        return (
          <GridCells
            key={from}
            row={row}
            first={from}
            last={Math.min(last, from + TOGETHER - 1)}
            cell={cell}
            rem={window?.rem}
            widthOf={window?.widthOf}
          />
        );
      })}
    </tr>
  );
});

type CellsProps = Pick<RowProps, 'row' | 'first' | 'last' | 'cell'> & {
  readonly rem: number | undefined;
  readonly widthOf: Window['widthOf'] | undefined;
};

/** Neighbouring cells of a row. They stay as they are while others come into view. */
const GridCells = memo(function GridCells({ row, first, last, cell, rem, widthOf }: CellsProps) {
  return columnsFrom(first, last).map((column) => {
    const { shows, isNumber, isMarked } = cell(row, column);
    return (
      <td
        key={column}
        {...(rem && widthOf && { role: 'gridcell', style: { width: widthOf(column) * rem } })}
        aria-colindex={column + 1}
        data-number={isNumber || undefined}
        data-marked={isMarked || undefined}
      >
        {shows}
      </td>
    );
  });
});
