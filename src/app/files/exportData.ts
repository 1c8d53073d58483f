import { type Export, exports } from '../../formats/exports.ts';
import { withoutKinds } from '../../lens/withoutKinds.ts';
import { coPresenceAt } from '../../measures/coPresence.ts';
import { shownCharacters } from '../../picture/picture.ts';
import { restrictTo } from '../../story/restrict.ts';
import type { Story } from '../../story/types.ts';

import type { Notice, ViewState } from '../../view/viewState.ts';
import { download, fileStem } from './download.ts';

/**
 * Whether all of the story goes into the file, or only what is on the picture: its people and kinds of relation, and,
 * where the format has no time, the scene that it is at.
 */
export type Scope = 'everything' | 'shown';

/** Saves the open story as data, in one of the formats of `exports` (its id). */
export async function saveData(state: ViewState, id: string, scope: Scope): Promise<Notice> {
  const { extension, holds, write } = exports.find((one) => one.id === id) as Export;
  const { whole, scene } = state;
  const part = id.startsWith('csv-') ? `-${id.slice(4)}` : '';
  const moment = scope === 'shown' && holds === 'network' ? `-scene-${scene + 1}` : '';
  const file = `${fileStem(whole.id)}${part}${moment}.${extension}`;
  const text = scope === 'everything' ? write(whole) : writeShown(write, state);
  download(new Blob([text], { type: TYPES[extension] ?? 'text/plain' }), file);
  return { type: 'saved', file };
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  gexf: 'application/xml',
  graphml: 'application/xml',
  csv: 'text/csv',
};

function writeShown(write: Export['write'], state: ViewState): string {
  const { story, scene, tieWindow, supporting, hiddenKinds } = state;
  const people: Story = restrictTo(story, shownCharacters(story, supporting));
  const ties = tieWindow && [...coPresenceAt(people, scene, tieWindow).values()];
  return write(withoutKinds(people, hiddenKinds), { scene, ties });
}
