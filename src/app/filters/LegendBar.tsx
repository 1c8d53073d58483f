import { type MouseEvent, Suspense, useState } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { useWords } from '../../view/words/useWords.ts';
import { loadPreferences, savePreferences } from '../boot/preferences.ts';
import { useSoon } from '../useSoon.ts';
import styles from './LegendBar.module.css';

const CastFilter = lazyPart(() => import('./CastFilter.tsx'));
const LegendContent = lazyPart(() => import('./LegendContent.tsx'));

/**
 * The legend of the picture in a corner over it, and the filter of a large cast. It starts closed, so that it covers no one, unless
 * the reader left it open. What is in both is loaded after the first picture.
 */
export function LegendBar() {
  const { words } = useWords();
  const [open] = useState(() => loadPreferences().legend ?? false);
  const [isLoaded, setLoaded] = useState(false);
  useSoon(() => setLoaded(true));
  return (
    <div className={styles.corner}>
      <Suspense>{isLoaded && <CastFilter />}</Suspense>
      <details className={styles.legend} open={open}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
        <summary onClick={remember}>{words.legend}</summary>
        <div className={styles.inside}>
          <Suspense>{isLoaded && <LegendContent />}</Suspense>
        </div>
      </details>
    </div>
  );
}

/** Called before the click opens or closes it. */
function remember({ currentTarget }: MouseEvent<HTMLElement>): void {
  savePreferences({ legend: !currentTarget.closest('details')?.open });
}
