import { isAuthored } from '../story/authored.ts';
import type { Story } from '../story/types.ts';
import { writeRows } from './csvRows.ts';
import { linksOf } from './links.ts';
import { peopleOf } from './people.ts';

/** The people of a story as a table that Gephi opens: a row each, and in how many scenes they are. */
export function writeNodes(story: Story): string {
  const rows = peopleOf(story).map(({ id, label, role, group = '', scenes }) => [
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
 * many as they share; of a story whose scenes say what is between people, the relations, as they last are.
 */
export function writeEdges(story: Story): string {
  const authored = isAuthored(story);
  const rows = linksOf(story).flatMap(({ from, to, mutual, stages, shared, inferred }) => {
    const last = stages.at(-1);
    if (!last || inferred === authored) return [];
    const { kind, valence, strength, label } = last;
    const row = [from, mutual ? 'Undirected' : 'Directed', to, shared];
    return [authored ? [...row, kind, valence, strength, label] : row];
  });
  const head = ['Source', 'Type', 'Target', 'Weight'];
  return writeRows([authored ? [...head, 'Kind', 'Valence', 'Strength', 'Label'] : head, ...rows]);
}
