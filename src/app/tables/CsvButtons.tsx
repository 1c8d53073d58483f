import { writeRows } from '../../formats/csv/csvRows.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { TABLE_WORDS } from '../../view/words/tables.ts';
import { download, fileStem } from '../files/download.ts';
import styles from './Tables.module.css';

/** Buttons that copy a table to the clipboard, or save it as a file, as CSV. `name` is the end of the file name. */
export function CsvButtons({
  name,
  rows,
}: {
  name: string;
  rows: () => readonly (readonly (string | number)[])[];
}) {
  const { set } = useViewStore();
  const words = TABLE_WORDS[useView(theLanguage)];
  const id = useView((state) => state.whole.id);
  return (
    <p className={styles.row}>
      <button
        type="button"
        onClick={async () => {
          await navigator.clipboard.writeText(writeRows(rows()));
          set({ notice: { type: 'copied' } });
        }}
      >
        {words.copy}
      </button>
      <button
        type="button"
        onClick={() => {
          const file = `${fileStem(id)}-${name}.csv`;
          download(new Blob([writeRows(rows())], { type: 'text/csv' }), file);
          set({ notice: { type: 'saved', file } });
        }}
      >
        {words.save}
      </button>
    </p>
  );
}
