import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import type { Shown } from '../format.ts';
import { plain } from '../kit/lines.ts';
import { linksOf } from '../kit/links.ts';
import { uniqueId } from '../kit/uniqueId.ts';
import { writeRows } from './csvRows.ts';

const HEAD = ['Scene', 'SceneTitle', 'Source', 'Type', 'Target', 'Kind', 'Valence', 'Strength', 'Label'];

/**
 * A story as a table, scene by scene: a row without a target for everybody who is there, and a row for every relation
 * that holds, or, in a story without relations, for everybody who shares the scene. A scene with neither has a row.
 */
export function writeCsv(story: Story, shown?: Shown): string {
  const language = story.languages[0] ?? 'en';
  const taken = new Map<string, number>();
  const names = new Map(
    story.characters.map(({ id, name }) => [id, uniqueId(plain(textIn(name, language)) || id, taken)]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const edges = story.scenes.map((): (string | number)[][] => []);
  for (const { from, to, mutual, stages } of linksOf(story, shown)) {
    const type = mutual ? 'Undirected' : 'Directed';
    for (const { first, last, kind, valence, strength, label } of stages) {
      for (let scene = first; scene <= last; scene++) {
        edges[scene]?.push([nameOf(from), type, nameOf(to), kind, valence, strength, label]);
      }
    }
  }
  const rows = story.scenes.flatMap(({ title, present }, index) => {
    const people = present.map(({ character }) => [nameOf(character), '', '', '', '', '', '']);
    const told = [...people, ...(edges[index] ?? [])];
    const scene = [index + 1, textIn(title, language)];
    return told.length === 0
      ? [[...scene, '', '', '', '', '', '', '']]
      : told.map((row) => [...scene, ...row]);
  });
  return writeRows([HEAD, ...rows]);
}
