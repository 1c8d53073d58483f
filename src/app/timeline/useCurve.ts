import { useEffect, useMemo, useState } from 'react';
import { changeAmounts } from '../../measures/changeAmount.ts';
import { isOfCharacter, type Values } from '../../measures/curveIds.ts';
import { isAuthored } from '../../story/isAuthored.ts';
import { theSelection, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { askWorker } from '../askWorker.ts';
import type { CurveRequest } from './curve.worker.ts';
import workerAddress from './curve.worker.ts?worker&url';

/**
 * The values of the chosen curve. How much changes is known at once; the others are worked out in a worker, and until
 * they are there is none.
 */
export function useCurve(): Values | undefined {
  const story = useView(theStory);
  const curve = useView((state) => state.curve);
  const tieWindow = useView((state) => state.tieWindow);
  const selection = useView(theSelection);
  const character = selection?.type === 'character' && isOfCharacter(curve) ? selection.id : undefined;
  const atOnce = curve === 'change' && isAuthored(story);
  const known = useMemo(() => (atOnce ? changeAmounts(story) : undefined), [atOnce, story]);
  const [made, setMade] = useState<{ readonly of: unknown; readonly values: Values }>();
  const key = useMemo(() => ({ story, curve, tieWindow, character }), [story, curve, tieWindow, character]);

  useEffect(() => {
    if (atOnce || (isOfCharacter(curve) && character === undefined)) return;
    const request: CurveRequest = { story, id: curve, tieWindow, character };
    return askWorker(workerAddress, request, workHere, (values: Values) => setMade({ of: key, values }));
  }, [atOnce, story, curve, tieWindow, character, key]);

  return known ?? (made?.of === key ? made.values : undefined);
}

async function workHere({ story, id, tieWindow, character }: CurveRequest): Promise<Values> {
  const { curveOf } = await import('../../measures/curves.ts');
  return curveOf(story, id, tieWindow, character);
}
