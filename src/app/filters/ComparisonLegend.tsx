import { useMemo } from 'react';
import { inOrder } from '../../measures/twoScenes.ts';
import { comparisonOf } from '../../picture/comparison.ts';
import { comparisonEntries } from '../../picture/posters/legendEntries.ts';
import { usePictureOptions } from '../../stage/usePictureOptions.ts';
import { theLayout, theStory, theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { LegendSwatch } from '../panel/LegendSwatch.tsx';
import styles from './LegendBar.module.css';

/** The legend while two scenes are compared: only what is on their picture. */
export function ComparisonLegend({ compare }: { compare: number }) {
  const story = useView(theStory);
  const layout = useView(theLayout);
  const scene = useView(theTextScene);
  const options = usePictureOptions();
  const entries = useMemo(() => {
    if (!layout || compare === scene) return [];
    return comparisonEntries(comparisonOf(story, layout, inOrder(scene, compare), options), options.language);
  }, [story, layout, scene, compare, options]);
  return (
    <ul className={styles.signs}>
      {entries.map(({ swatch, meaning }) => (
        <li key={meaning}>
          <LegendSwatch of={swatch} />
          {meaning}
        </li>
      ))}
    </ul>
  );
}
