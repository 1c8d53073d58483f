import { untilLoaded } from '../stage/untilLoaded.ts';
import { LANGUAGES } from '../story/messages/languages.ts';
import type { AppServices } from './boot/createApp.ts';

/** Starts what the first picture does not need: storing the reader's own story, and looking out for a newer version. */
export function startLater({ view, words, events }: AppServices): void {
  untilLoaded(() => import('./documents/keepDocuments.ts')).then(({ keepDocuments }) => keepDocuments(view));
  untilLoaded(() => import('./guard/keepGuard.ts')).then(({ keepGuard }) => keepGuard(view));
  untilLoaded(() => import('./newVersion.ts')).then(({ watchVersion }) => watchVersion(view));
  // A file that is dragged over the page is on its way.
  events?.addEventListener('dragenter', ({ dataTransfer }) => {
    if (dataTransfer?.types.includes('Files')) prepare();
  });
  // What does not come now is asked for again when it is needed.
  void Promise.allSettled([
    import('./notices/NoticeBody.tsx'),
    import('./panel/CharacterDetails.tsx'),
    import('./panel/RelationDetails.tsx'),
    ...LANGUAGES.map(words.load),
  ]);
}

/** Loads what opens a file, before it is there. */
function prepare(): void {
  import('./files/prepareForFile.ts').then(
    ({ prepareForFile }) => prepareForFile(),
    () => {},
  );
}
