import { lazyPart } from '../lazyPart.tsx';

/** Not in the first script, which shows a small story. What is going to show a large one loads it ahead. */
export const CanvasStage = lazyPart(() => import('./CanvasStage.tsx'));
