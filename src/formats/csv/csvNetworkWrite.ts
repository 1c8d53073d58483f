import { isAuthored } from '../../story/isAuthored.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import type { Story } from '../../story/types.ts';
import type { Snapshot } from '../format.ts';
import { characterRows } from '../kit/writtenCharacters.ts';
import { edgesOf } from '../kit/writtenEdges.ts';
import { writeRows } from './csvRows.ts';

/** The characters of a story as a node table for Gephi: a row for each, with its number of scenes if there is time. */
export function writeNodes(story: Story, snapshot?: Snapshot): string {
  const rows = characterRows(story, snapshot?.scene).map(({ id, label, role, group = '', scenes }) => [
    id,
    label,
    role,
    group,
    ...(scenes === undefined ? [] : [scenes]),
  ]);
  const head = ['Id', 'Label', 'Role', 'Group'];
  return writeRows([isTimeless(story) ? head : [...head, 'Scenes'], ...rows]);
}

/**
 * An edge table with the columns of DraCor and ezlinavis, whose weights count shared scenes. Of a whole story, its
 * relations as they last are, or its ties if no scene asserts a relation; of a snapshot, both. Of a network without time, the
 * relations with what its source gives.
 */
export function writeEdges(story: Story, snapshot?: Snapshot): string {
  return writeRows(edgeTable(story, snapshot));
}

/** A network without time as one table: its edges between names, and a row with a source only for who has no edge. */
export function writeNetwork(story: Story, nameOf: (id: string) => string): string {
  const rows = edgeTable(story, undefined, nameOf);
  const joined = new Set(story.relations.flatMap(({ from, to }) => [from, to]));
  const alone = story.characters
    .filter(({ id }) => !joined.has(id))
    .map(({ id }) => [nameOf(id), ...(rows[0] ?? []).slice(1).map(() => '')]);
  return writeRows([...rows, ...alone]);
}

type Cell = string | number;

function edgeTable(story: Story, snapshot: Snapshot | undefined, nameOf = (id: string) => id): Cell[][] {
  const authored = isAuthored(story);
  const timeless = isTimeless(story);
  const edges = edgesOf(story, snapshot).filter(({ inferred }) => snapshot || inferred !== authored);
  const asserted = edges.some(({ inferred }) => !inferred);
  const head = ['Source', 'Type', 'Target', 'Weight'];
  const rows = edges.map(({ from, to, mutual, weight = '', kind, valence, strength, label }): Cell[] => {
    const row = [nameOf(from), mutual ? 'Undirected' : 'Directed', nameOf(to), weight];
    return asserted ? [...row, kind ?? '', valence ?? '', strength ?? '', label] : row;
  });
  const table = [asserted ? [...head, 'Kind', 'Valence', 'Strength', 'Label'] : head, ...rows];
  return timeless ? withoutEmpty(table) : table;
}

/** Without the columns after the third in which no row has anything. */
function withoutEmpty(table: readonly Cell[][]): Cell[][] {
  const rows = table.slice(1);
  const kept = (table[0] ?? []).map((_, column) => column < 3 || rows.some((row) => row[column] !== ''));
  return table.map((row) => row.filter((_, column) => kept[column]));
}
