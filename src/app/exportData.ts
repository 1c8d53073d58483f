import { type Export, exports } from '../formats/exports.ts';
import { shownCharacters } from '../picture/picture.ts';
import { focusOn } from '../story/focus.ts';
import type { Change, Kind, Story } from '../story/types.ts';
import { useView } from '../view/store.ts';
import type { Notice } from '../view/viewState.ts';
import { download, fileStem } from './files.ts';

/** Whether all of the story goes into the file, or only the people and the kinds of relation that are on the picture. */
export type Scope = 'everything' | 'shown';

/** Saves the open story as data, in one of the formats of `exports` (its id). */
export async function saveData(id: string, scope: Scope): Promise<Notice> {
  const { extension, write } = exports.find((one) => one.id === id) as Export;
  const { whole, story, supporting, hiddenKinds } = useView.getState();
  const chosen =
    scope === 'everything'
      ? whole
      : withoutKinds(focusOn(story, shownCharacters(story, supporting)), hiddenKinds);
  const stem = id.startsWith('csv-') ? `${fileStem(whole.id)}-${id.slice(4)}` : fileStem(whole.id);
  const file = `${stem}.${extension}`;
  download(new Blob([write(chosen)], { type: TYPES[extension] ?? 'text/plain' }), file);
  return { type: 'saved', file };
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  gexf: 'application/xml',
  graphml: 'application/xml',
  csv: 'text/csv',
};

/** The story without relations that are ever of a hidden kind. */
function withoutKinds(story: Story, hidden: ReadonlySet<Kind>): Story {
  const changes = [story.background, ...story.scenes.map((scene) => scene.changes)].flat();
  const out = new Set(
    changes
      .filter((change) => change.does !== 'end' && change.kind !== undefined && hidden.has(change.kind))
      .map(({ relation }) => relation),
  );
  if (out.size === 0) return story;
  const stays = ({ relation }: Change) => !out.has(relation);
  return {
    ...story,
    relations: story.relations.filter(({ id }) => !out.has(id)),
    background: story.background.filter(stays),
    scenes: story.scenes.map((scene) => ({
      ...scene,
      // What ends into a relation that is left out only ends.
      changes: scene.changes
        .filter(stays)
        .map((change) =>
          change.does === 'end' && out.has(change.into ?? '') ? { ...change, into: undefined } : change,
        ),
    })),
  };
}
