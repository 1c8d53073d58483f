import { isAuthored } from '../../story/isAuthored.ts';
import type { Story } from '../../story/types.ts';
import type { Shown } from '../format.ts';
import { edgesOf } from '../kit/links.ts';
import { peopleOf } from '../kit/people.ts';
import { writeRows } from './csvRows.ts';

/** The people of a story as a table that Gephi opens: a row each, and in how many scenes they are. */
export function writeNodes(story: Story, shown?: Shown): string {
  const rows = peopleOf(story, shown?.scene).map(({ id, label, role, group = '', scenes }) => [
    id,
    label,
    role,
    group,
    scenes,
  ]);
  return writeRows([['Id', 'Label', 'Role', 'Group', 'Scenes'], ...rows]);
}

/**
 * The network of a whole story as a table with the columns of DraCor and ezlinavis: whoever shares scenes, weighing as
 * many as they share; of a story whose scenes say what is between people, the relations, as they last are. Or the
 * network that is shown, with both.
 */
export function writeEdges(story: Story, shown?: Shown): string {
  const authored = isAuthored(story);
  const edges = edgesOf(story, shown).filter(({ inferred }) => shown || inferred !== authored);
  const asserted = edges.some(({ inferred }) => !inferred);
  const head = ['Source', 'Type', 'Target', 'Weight'];
  const rows = edges.map(({ from, to, mutual, weight, kind, valence, strength, label }) => {
    const row = [from, mutual ? 'Undirected' : 'Directed', to, weight];
    return asserted ? [...row, kind, valence, strength, label] : row;
  });
  return writeRows([asserted ? [...head, 'Kind', 'Valence', 'Strength', 'Label'] : head, ...rows]);
}
