import { prepareLargePicture } from '../../stage/canvas/prepareLargePicture.ts';
import { prepareReading } from './readFile.ts';

/**
 * Loads what opens a file and what shows a large story, and starts the workers that read and paint it, while the file is still on
 * its way.
 */
export function prepareForFile(): void {
  prepareReading();
  // What does not come now is asked for again when it is needed.
  void Promise.allSettled([
    import('./openFile.ts'),
    import('../../formats/format.ts'),
    prepareLargePicture(),
  ]);
}
