import { memo, type ReactNode, useMemo, useRef, useState } from 'react';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Tables.module.css';
import { useGridFocus } from './useGridFocus.ts';
import { useGridWindow } from './useGridWindow.ts';

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
  const { isWindowed, row, rem, down, across } = sized;
  const focus = useGridFocus(scroll, { rows: rows.length, columns, scrollTo: sized.scrollTo });
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it has no cells
  const room = (size: number) => size > 0 && <tr role="none" style={{ height: size }} />;
  const [first, last] = [across.indices[0] ?? 1, across.indices.at(-1) ?? 0];
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
        >
          {isWindowed && (
            <colgroup>
              <col style={{ width: widthOf(0) * rem }} />
              <col style={{ width: across.before }} />
              {across.indices.map((column) => (
                <col key={column} style={{ width: widthOf(column) * rem }} />
              ))}
              <col style={{ width: across.after }} />
            </colgroup>
          )}
          <GridHead heading={heading} first={first} last={last} height={isWindowed ? row : undefined} />
          <tbody>
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
                  cell={cell as (row: { readonly id: string }, column: number) => GridCell}
                  height={isWindowed ? row : undefined}
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

type HeadProps = Pick<RowProps, 'first' | 'last' | 'height'> & {
  readonly heading: (column: number) => GridCell;
};

/** Renders only when other columns come into view, as a row does. */
const GridHead = memo(function GridHead({ heading, first, last, height }: HeadProps) {
  const isWindowed = height !== undefined;
  const cell = (column: number) => {
    const { shows, sort, isNumber, isMarked } = heading(column);
    return (
      <th
        key={column}
        scope="col"
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
    <thead>
      <tr aria-rowindex={1} style={isWindowed ? { height } : undefined}>
        {cell(0)}
        {isWindowed && <td aria-hidden="true" />}
        {columnsFrom(first, last).map(cell)}
        {isWindowed && <td aria-hidden="true" />}
      </tr>
    </thead>
  );
});

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
  readonly cell: (row: { readonly id: string }, column: number) => GridCell;
  /** In pixels, where the table is windowed. */
  readonly height: number | undefined;
};

/** Renders only when other columns come into view. */
const GridRow = memo(function GridRow({ row, index, first, last, cell, height }: RowProps) {
  return (
    <tr aria-rowindex={index + 2} style={height === undefined ? undefined : { height }}>
      <th scope="row" aria-colindex={1}>
        {cell(row, 0).shows}
      </th>
      {height !== undefined && <td aria-hidden="true" />}
      {columnsFrom(first, last).map((column) => {
        const { shows, isNumber, isMarked } = cell(row, column);
        return (
          <td
            key={column}
            aria-colindex={column + 1}
            data-number={isNumber || undefined}
            data-marked={isMarked || undefined}
          >
            {shows}
          </td>
        );
      })}
      {height !== undefined && <td aria-hidden="true" />}
    </tr>
  );
});
