import { useEffect, useMemo, useState } from 'react';
import { changeAmounts } from '../../measures/changeAmount.ts';
import { isOfCharacter, type Values } from '../../measures/curveIds.ts';
import { isAuthored } from '../../story/authored.ts';
import { theSelection, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/store.ts';
import type { CurveRequest } from '../curve.worker.ts';
import workerAddress from '../curve.worker.ts?worker&url';
import { trustedWorkerAddress } from '../trustedTypes.ts';

/**
 * The values of the chosen curve. How much changes is known at once; the others are worked out in a worker, and until
 * they are there is none.
 */
export function useCurve(): Values | undefined {
  const story = useView(theStory);
  const curve = useView((state) => state.curve);
  const span = useView((state) => state.span);
  const selection = useView(theSelection);
  const character = selection?.type === 'character' && isOfCharacter(curve) ? selection.id : undefined;
  const atOnce = curve === 'change' && isAuthored(story);
  const known = useMemo(() => (atOnce ? changeAmounts(story) : undefined), [atOnce, story]);
  const [made, setMade] = useState<{ readonly of: unknown; readonly values: Values }>();
  const key = useMemo(() => ({ story, curve, span, character }), [story, curve, span, character]);

  useEffect(() => {
    if (atOnce || (isOfCharacter(curve) && character === undefined)) return;
    return work({ story, id: curve, span, character }, (values) => setMade({ of: key, values }));
  }, [atOnce, story, curve, span, character, key]);

  return known ?? (made?.of === key ? made.values : undefined);
}

/** Where no worker starts, the page does the work itself. */
function work(request: CurveRequest, ready: (values: Values) => void): () => void {
  let ended = false;
  const here = async () => {
    const { curveOf } = await import('../../measures/curves.ts');
    if (!ended) ready(curveOf(request.story, request.id, request.span, request.character));
  };
  try {
    const worker = new Worker(trustedWorkerAddress(workerAddress) as string, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Values>) => {
      worker.terminate();
      ready(data);
    });
    worker.addEventListener('error', () => void here());
    worker.postMessage(request);
    return () => {
      ended = true;
      worker.terminate();
    };
  } catch {
    void here();
    return () => {
      ended = true;
    };
  }
}
