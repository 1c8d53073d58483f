import { isTimeless } from '../../story/isTimeless.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import type { Snapshot } from '../format.ts';
import { oneLine } from '../kit/lines.ts';
import { uniqueId } from '../kit/uniqueId.ts';
import { edgesOverTime } from '../kit/writtenEdges.ts';
import { writeNetwork } from './csvNetworkWrite.ts';
import { writeRows } from './csvRows.ts';

const HEAD = ['Scene', 'SceneTitle', 'Source', 'Type', 'Target', 'Kind', 'Valence', 'Strength', 'Label'];

/** Whether a text begins as `writeCsv` or `writeEdges` writes it. */
export function isMarkedTable(text: string): boolean {
  return text.startsWith(HEAD.slice(0, 5).join()) || text.startsWith('Source,Type,Target');
}

/**
 * A story as a table, scene by scene: a row without a target for each character who is present, and a row for each edge.
 * A scene with neither has one row of its own. A network without time has no scenes in its table.
 */
export function writeCsv(story: Story, snapshot?: Snapshot): string {
  const language = story.languages[0] ?? 'en';
  const taken = new Map<string, number>();
  const names = new Map(
    story.characters.map(({ id, name }) => [id, uniqueId(oneLine(textIn(name, language)) || id, taken)]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  if (isTimeless(story)) return writeNetwork(story, nameOf);
  const edges = story.scenes.map((): (string | number)[][] => []);
  for (const { from, to, mutual, periods } of edgesOverTime(story, snapshot)) {
    const type = mutual ? 'Undirected' : 'Directed';
    for (const { first, last, kind, valence, strength, label } of periods) {
      for (let scene = first; scene <= last; scene++) {
        edges[scene]?.push([
          nameOf(from),
          type,
          nameOf(to),
          kind ?? '',
          valence ?? '',
          strength ?? '',
          label,
        ]);
      }
    }
  }
  const rows = story.scenes.flatMap(({ title, present }, index) => {
    const people = present.map(({ character }) => [nameOf(character), '', '', '', '', '', '']);
    const all = [...people, ...(edges[index] ?? [])];
    const scene = [index + 1, textIn(title, language)];
    return all.length === 0 ? [[...scene, '', '', '', '', '', '', '']] : all.map((row) => [...scene, ...row]);
  });
  return writeRows([HEAD, ...rows]);
}
