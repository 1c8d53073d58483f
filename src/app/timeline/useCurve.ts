import { createContext, useMemo } from 'react';
import { changeAmounts } from '../../measures/changeAmount.ts';
import { isOfCharacter, type Values } from '../../measures/curveIds.ts';
import type { Work } from '../../stage/workers/ask.ts';
import { isAuthored } from '../../story/isAuthored.ts';
import { theSeenStory, theSelection, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useAnswer } from '../useAnswer.ts';
import type { CurveRequest } from './curve.worker.ts';
import address from './curve.worker.ts?worker&url';

const CURVE: Work<CurveRequest, Values> = {
  address,
  isAnswer: Array.isArray,
  onPage: async ({ story, id, tieWindow, character }) => {
    const { curveOf } = await import('../../measures/curves.ts');
    return curveOf(story, id, tieWindow, character);
  },
};

export type Curve = {
  /** Of the scenes that may be shown. Undefined until they are known, and for a curve of the selected character while none is selected. */
  readonly values: Values | undefined;
  /** Set where the values could not be calculated. */
  readonly retry?: (() => void) | undefined;
};

/** The curve, which is calculated once for all parts of the timeline. */
export const CurveContext = createContext<Curve>({ values: undefined });

/**
 * The chosen curve. The amount of change in an authored story is calculated at once, but of a large one only when its first picture
 * `isDrawn`, since that takes a while; all others are in a worker.
 */
export function useCurve(isDrawn: boolean): Curve {
  const story = useView(theStory);
  const curve = useView((state) => state.curve);
  const tieWindow = useView((state) => state.tieWindow);
  const selection = useView(theSelection);
  const character = selection?.type === 'character' && isOfCharacter(curve) ? selection.id : undefined;
  const atOnce = curve === 'change' && isAuthored(story);
  const lacksCharacter = isOfCharacter(curve) && character === undefined;
  const known = useMemo(
    () => (atOnce && isDrawn ? changeAmounts(story) : undefined),
    [atOnce, isDrawn, story],
  );
  const request = useMemo(
    () => (atOnce || lacksCharacter ? undefined : { story, id: curve, tieWindow, character }),
    [atOnce, lacksCharacter, story, curve, tieWindow, character],
  );
  const asked = useAnswer(CURVE, request);
  const seen = useView(theSeenStory).scenes.length;
  const all = known ?? (asked.type === 'ready' ? asked.answer : undefined);
  // A value depends on no later scene, so these are the values of the scenes that are seen.
  const values = useMemo(() => all?.slice(0, seen), [all, seen]);
  const retry = asked.type === 'failed' ? asked.retry : undefined;
  return useMemo(() => ({ values, retry }), [values, retry]);
}
