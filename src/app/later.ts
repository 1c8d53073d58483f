import { untilLoaded } from '../stage/untilLoaded.ts';
import { LANGUAGES } from '../story/messages/languages.ts';
import type { AppServices } from './boot/createApp.ts';

/** Where there is a mouse, files are dropped and chosen. */
const MOUSE = '(hover: hover) and (pointer: fine)';

/** Starts what the first picture does not need: storing the reader's own story, and looking out for a newer version. */
export function startLater({ view, words, media }: AppServices): void {
  untilLoaded(() => import('./documents/keepDocuments.ts')).then(({ keepDocuments }) => keepDocuments(view));
  untilLoaded(() => import('./guard/keepGuard.ts')).then(({ keepGuard }) => keepGuard(view));
  untilLoaded(() => import('./newVersion.ts')).then(({ watchVersion }) => watchVersion(view));
  if (media.matches(MOUSE)) prepareForFiles();
  // What does not come now is asked for again when it is needed.
  void Promise.allSettled([
    import('./notices/NoticeBody.tsx'),
    import('./panel/CharacterDetails.tsx'),
    import('./panel/RelationDetails.tsx'),
    ...LANGUAGES.map(words.load),
  ]);
}

/** Loads what opens a file, and starts the worker that reads it: as much again as the whole page, so that the first file opens at once. */
function prepareForFiles(): void {
  import('./files/openFile.ts').catch(() => {});
  import('../formats/format.ts').catch(() => {});
  import('./files/readFile.ts').then(
    ({ prepareReading }) => prepareReading(),
    () => {},
  );
}
