import { CanvasStage } from './lazyCanvasStage.ts';

/**
 * Loads what shows a large story, and starts what paints it.
 *
 * @returns what sends it the story ahead, see `sendAhead`
 */
export async function prepareLargePicture() {
  const [{ prepareCanvas, sendAhead }] = await Promise.all([
    import('./workerPainter.ts'),
    CanvasStage.load(),
    import('../CharacterButtons.tsx'),
  ]);
  prepareCanvas();
  return sendAhead;
}
