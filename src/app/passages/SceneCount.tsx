import { Suspense } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { useView } from '../../view/useView.ts';

/** Only a file that was opened brings its text along, by which its scenes may be counted. */
const SceneNumber = lazyPart(() => import('./SceneNumber.tsx'));

/** How the source counts a scene (0-based), see `SceneNumber`; else, and until that is known, `or`. */
export function SceneCount({ scene, or }: { scene: number; or: string }) {
  const own = useView((state) => state.own);
  if (own === undefined) return or;
  return (
    <Suspense fallback={or}>
      <SceneNumber scene={scene} or={or} />
    </Suspense>
  );
}
