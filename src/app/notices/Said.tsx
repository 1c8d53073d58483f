import { useLayoutEffect, useState } from 'react';
import { useViewStore } from '../../view/useView.ts';
import { saidOf } from './saidOf.ts';

/** The live region that says what a press has done where that is elsewhere on the screen: selecting, comparing, filtering, hiding, unpinning. */
export function Said() {
  const { subscribe } = useViewStore();
  const [{ sentence, count }, setSaid] = useState({ sentence: '', count: 0 });
  useLayoutEffect(
    () =>
      subscribe((state, before) => {
        const said = saidOf(state, before);
        if (said !== undefined) setSaid((last) => ({ sentence: said, count: last.count + 1 }));
      }),
    [subscribe],
  );
  return (
    <p className="unseen" aria-live="polite">
      {/* Another element each time, so that the same sentence is read out again. */}
      <span key={count}>{sentence}</span>
    </p>
  );
}
