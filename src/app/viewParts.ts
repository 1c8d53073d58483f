import { lazyPart } from '../stage/lazyPart.tsx';

/** The views beside the graph. They load when they are shown, or when someone is about to choose them. */
export const VIEW_PARTS = {
  storylines: lazyPart(() => import('./storylines/StorylinesView.tsx')),
  tables: lazyPart(() => import('./tables/Tables.tsx')),
  strip: lazyPart(() => import('./strip/Filmstrip.tsx')),
};
