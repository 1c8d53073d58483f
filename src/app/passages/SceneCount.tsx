import { Suspense } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { citedPlaces } from '../../story/citedPlaces.ts';
import { theLanguage, theWhole } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';

/** Only a file that was opened brings its text along, by which its scenes may be counted. */
const SceneNumber = lazyPart(() => import('./SceneNumber.tsx'));

/** How the source counts a scene (0-based): by its text, see `SceneNumber`, or by the evidence of its changes; `or` where neither says so, and as a tooltip. */
export function SceneCount({ scene, or }: { scene: number; or: string }) {
  const own = useView((state) => state.own);
  const language = useView(theLanguage);
  const found = useView(theWhole).scenes[scene];
  const cited = found && citedPlaces(found, language);
  const number = cited === undefined ? or : <span title={or}>{cited}</span>;
  if (own === undefined) return number;
  return (
    <Suspense fallback={number}>
      <SceneNumber scene={scene} or={number} />
    </Suspense>
  );
}
