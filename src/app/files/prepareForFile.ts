import { prepareReading } from './readFile.ts';

/** Loads what opens a file, and starts the worker that reads it, while the file is still on its way. */
export function prepareForFile(): void {
  prepareReading();
  // What does not come now is asked for again when it is needed.
  void Promise.allSettled([import('./openFile.ts'), import('../../formats/format.ts')]);
}
