import { writeRows } from '../../formats/csv/csvRows.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { TABLE_WORDS } from '../../view/words/tables.ts';
import { download } from '../files/download.ts';
import { storyStem } from '../files/fileStem.ts';
import styles from './Tables.module.css';

type Cells = readonly (string | number)[];

/** How many cells are written before the page may answer. */
const AT_ONCE = 20_000;

/** Buttons that copy a table to the clipboard, or save it as a file, as CSV. `name` is the end of the file name. */
export function CsvButtons({ name, rows }: { name: string; rows: () => Iterable<Cells> }) {
  const { set } = useViewStore();
  const words = TABLE_WORDS[useView(theLanguage)];
  const whole = useView((state) => state.whole);
  return (
    <p className={styles.row}>
      <button
        type="button"
        onClick={async () => {
          await navigator.clipboard.writeText((await written(rows())).join(''));
          set({ notice: { type: 'copied' } });
        }}
      >
        {words.copy}
      </button>
      <button
        type="button"
        onClick={async () => {
          const file = `${storyStem(whole)}-${name}.csv`;
          download(new Blob(await written(rows()), { type: 'text/csv' }), file);
          set({ notice: { type: 'saved', file } });
        }}
      >
        {words.save}
      </button>
    </p>
  );
}

/** Rows as CSV, in pieces. A table may have millions of cells, and the page goes on meanwhile. */
async function written(rows: Iterable<Cells>): Promise<string[]> {
  const pieces: string[] = [];
  let piece: Cells[] = [];
  let cells = 0;
  for (const row of rows) {
    piece.push(row);
    cells += row.length;
    if (cells < AT_ONCE) continue;
    pieces.push(writeRows(piece));
    [piece, cells] = [[], 0];
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (piece.length > 0) pieces.push(writeRows(piece));
  return pieces;
}
