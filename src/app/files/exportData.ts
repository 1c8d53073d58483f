import { wholeOf } from '../../edit/wholeOf.ts';
import { type Export, exports } from '../../formats/exports.ts';
import { asTold } from '../../lens/asTold.ts';
import { withSpeakersOnly } from '../../lens/lens.ts';
import { withoutKinds } from '../../lens/withoutKinds.ts';
import { coPresenceAt } from '../../measures/coPresence.ts';
import { fillersOf } from '../../story/castAt.ts';
import { restrictTo } from '../../story/restrict.ts';
import type { Story } from '../../story/types.ts';
import { theMetStory } from '../../view/met.ts';
import { hiddenScenes } from '../../view/selectors.ts';
import type { Notice, ViewState } from '../../view/viewState.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { download } from './download.ts';
import { storyStem } from './fileStem.ts';

/**
 * What goes into the file: the whole story, or only the characters and kinds of relation that the filters name, and if the format
 * has no time, only the current scene.
 */
export type Scope = 'everything' | 'shown';

/** Saves the open story as data in the format of `exports` with this id. */
export async function saveData(state: ViewState, id: string, scope: Scope): Promise<Notice> {
  const chosen = exports.find((one) => one.id === id) as Export;
  const { extension, holds } = chosen;
  const { whole, scene, language } = state;
  const part = id.startsWith('csv-') ? `-${id.slice(4)}` : '';
  const moment =
    scope === 'shown' && holds === 'network' ? `-${FILE_NAMES[language].scene}-${scene + 1}` : '';
  const file = `${storyStem(whole)}${part}${moment}.${extension}`;
  const text = scope === 'everything' ? writeWhole(chosen, state) : writeShown(chosen, state);
  download(new Blob([text], { type: TYPES[extension] ?? 'text/plain' }), file);
  return { type: 'saved', file };
}

/** The whole story. A network counts as being in a scene who does so on the screen, all who are present or those who speak. */
function writeWhole(chosen: Export, { whole, lens }: ViewState): string {
  if (chosen.holds === 'everything') return chosen.write(whole);
  const speakersOnly = chosen.holds !== 'over-time' && lens.counted === 'speaking';
  return chosen.write(speakersOnly ? withSpeakersOnly(whole) : whole);
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  gexf: 'application/xml',
  graphml: 'application/xml',
  csv: 'text/csv',
};

function writeShown(chosen: Export, state: ViewState): string {
  const { scene, tieWindow, supporting, hiddenKinds } = state;
  const shownOf = (part: Story) => restrictTo(part, fillersOf(part, supporting));
  if (chosen.holds === 'everything')
    return chosen.write(wholeOf(withoutKinds(shownOf(seenAsTold(state)), hiddenKinds)));
  const people = shownOf(theMetStory(state));
  const ties = tieWindow && [...coPresenceAt(people, scene, tieWindow).values()];
  return chosen.write(withoutKinds(people, hiddenKinds), { scene, ties });
}

/** The scenes that may be shown, as a story of their own. Where some are hidden, the order of happening stays, which may split acts. */
function seenAsTold(state: ViewState): Story {
  if (hiddenScenes(state) === 0) return asTold(state);
  const seen = theMetStory(state);
  if (state.lens.order === 'told') return seen;
  return { ...seen, acts: [], scenes: seen.scenes.map((scene) => ({ ...scene, act: undefined })) };
}
