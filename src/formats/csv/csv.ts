import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Story } from '../../story/types.ts';
import { type Format, type Progress, partOf, type Reading } from '../format.ts';
import { type Notes, notes } from '../kit/notes.ts';
import { edgeColumnsOf, headlessColumnsOf } from './csvColumns.ts';
import { readEdges } from './csvEdges.ts';
import { type Row, rowsOf } from './csvRows.ts';
import { readScenes, sceneTableOf } from './csvScenes.ts';
import { writeCsv } from './csvWrite.ts';

/** Tables in text: scenes by characters, or lists of edges with or without a time. */
export const csv: Format<Story> = {
  id: 'csv',
  label: 'Table (CSV)',
  extensions: ['csv', 'tsv', 'tab'],
  detect: (text) => !/^\ufeff?\s*[<{]/.test(text) && shapeOf(beginningOf(text)) !== undefined,
  read,
  write: writeCsv,
};

/** As much of a table as is looked at to recognise it. */
const BEGINNING = 50_000;
const ROWS = 60;

type Shape = (rows: readonly Row[], noted: Notes, progress?: Progress) => Reading['story'];

function read(text: string, progress?: Progress): Reading {
  const shape = shapeOf(beginningOf(text));
  if (!shape) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes(
        'a table',
        'it needs columns named Source and Target, or a row for each scene and a column for each character',
      ),
    );
  }
  const noted = notes();
  const rows = rowsOf(text);
  progress?.(0.1);
  const story = shape(rows, noted, partOf(progress, 0.1, 1));
  return { story, remarks: noted.remarks() };
}

/** What kind of table rows are of, as the way to read them. */
function shapeOf(rows: readonly Row[]): Shape | undefined {
  const edges = edgeColumnsOf(rows);
  if (edges) {
    return (all, noted, progress) =>
      readEdges(all.slice(1), edges, all[0]?.cells.length ?? 0, noted, progress);
  }
  const table = sceneTableOf(rows);
  if (table) return (all, noted) => readScenes(all, table, noted);
  const headless = headlessColumnsOf(rows);
  if (!headless) return undefined;
  return (all, noted, progress) => {
    noted.add('The table has no head; its first two columns are read as who is tied to whom.', 1);
    return readEdges(all, headless, all[0]?.cells.length ?? 0, noted, progress);
  };
}

function beginningOf(text: string): Row[] {
  const rows = rowsOf(text.slice(0, BEGINNING), ROWS);
  // The last row of a text that was cut is no whole row.
  return text.length > BEGINNING && rows.length < ROWS ? rows.slice(0, -1) : rows;
}
