import { ImportError } from '../importError.ts';
import type { InBoth } from '../messages/inBoth.ts';
import { refusals } from '../messages/refusals.ts';
import type { Change, Scene, Story } from '../types.ts';

/**
 * Checks the changes in the order of the story: a relation begins before it changes or ends, and ends before it begins again; a
 * scene changes it once, and what it turns into begins in the same scene. What ended with a death may be taken up again.
 *
 * @throws ImportError
 */
export function checkChanges(story: Story): void {
  const relations = new Set(story.relations.map(({ id }) => id));
  const holding = new Set<string>();
  /** Of those that hold, the ones that ended with a death or a departure: they may begin, change or end all the same. */
  const parted = new Set<string>();
  /** `pathTo` is asked only where there is a fault: to write the path of each change takes as long as to check it. */
  const check = (change: Change, pathTo: () => string) => {
    const { does, relation } = change;
    if (!relations.has(relation)) {
      const path = pathTo();
      throw new ImportError('unknown-reference', refusals.unknownReference(path, 'relations', relation), {
        path,
      });
    }
    const holds = holding.has(relation);
    if (does === 'begin' && holds && !parted.has(relation))
      throw impossible(pathTo(), (path) => refusals.beginsTwice(path, relation));
    if (does !== 'begin' && !holds) throw impossible(pathTo(), (path) => refusals.notBegun(path, relation));
    parted.delete(relation);
    if (does === 'begin') holding.add(relation);
    if (does === 'end') holding.delete(relation);
  };

  for (const [index, change] of story.background.entries()) {
    const pathTo = () => `background[${index}]`;
    if (change.does !== 'begin') throw impossible(pathTo(), refusals.backgroundBegins);
    check(change, pathTo);
  }
  for (const [index, scene] of story.scenes.entries()) {
    const changed = new Set<string>();
    for (const [at, change] of scene.changes.entries()) {
      const pathTo = () => `scenes[${index}].changes[${at}]`;
      check(change, pathTo);
      if (changed.has(change.relation))
        throw impossible(pathTo(), (path) => refusals.changesTwice(path, change.relation));
      changed.add(change.relation);
    }
    checkSuccessors(scene, index);
    const gone = new Set(scene.leaves.map(({ character }) => character));
    if (gone.size === 0) continue;
    for (const { id, from, to } of story.relations) if (gone.has(from) || gone.has(to)) parted.add(id);
  }
}

function checkSuccessors({ changes }: Scene, scene: number): void {
  let beginning: ReadonlySet<string> | undefined;
  for (const [at, change] of changes.entries()) {
    if (change.does !== 'end' || change.into === undefined) continue;
    const { into } = change;
    beginning ??= new Set(changes.filter(({ does }) => does === 'begin').map(({ relation }) => relation));
    if (!beginning.has(into))
      throw impossible(`scenes[${scene}].changes[${at}].into`, (path) => refusals.intoNothing(path, into));
  }
}

function impossible(path: string, sentence: (path: string) => InBoth): ImportError {
  return new ImportError('impossible-change', sentence(path), { path });
}
