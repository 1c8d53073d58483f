import { isAuthored } from '../../story/isAuthored.ts';
import type { Story } from '../../story/types.ts';
import type { Snapshot } from '../format.ts';
import { characterRows } from '../kit/writtenCharacters.ts';
import { edgesOf } from '../kit/writtenEdges.ts';
import { writeRows } from './csvRows.ts';

/** The characters of a story as a node table for Gephi: a row for each, with its number of scenes. */
export function writeNodes(story: Story, snapshot?: Snapshot): string {
  const rows = characterRows(story, snapshot?.scene).map(({ id, label, role, group = '', scenes }) => [
    id,
    label,
    role,
    group,
    scenes,
  ]);
  return writeRows([['Id', 'Label', 'Role', 'Group', 'Scenes'], ...rows]);
}

/**
 * An edge table with the columns of DraCor and ezlinavis, whose weights count shared scenes. Of a whole story, its
 * relations as they last are, or its ties if no scene asserts a relation; of a snapshot, both.
 */
export function writeEdges(story: Story, snapshot?: Snapshot): string {
  const authored = isAuthored(story);
  const edges = edgesOf(story, snapshot).filter(({ inferred }) => snapshot || inferred !== authored);
  const asserted = edges.some(({ inferred }) => !inferred);
  const head = ['Source', 'Type', 'Target', 'Weight'];
  const rows = edges.map(({ from, to, mutual, weight, kind, valence, strength, label }) => {
    const row = [from, mutual ? 'Undirected' : 'Directed', to, weight];
    return asserted ? [...row, kind ?? '', valence ?? '', strength ?? '', label] : row;
  });
  return writeRows([asserted ? [...head, 'Kind', 'Valence', 'Strength', 'Label'] : head, ...rows]);
}
