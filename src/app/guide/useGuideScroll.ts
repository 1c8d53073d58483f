import { type RefObject, useEffect, useRef } from 'react';
import { STILL } from '../../stage/media.ts';
import { useStage } from '../../stage/useStage.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { goToStep } from './steps.ts';

/** A step is the current one as soon as it begins in this upper part of what is seen. */
const UPPER = 0.45;

/**
 * Keeps the list of steps and the view in step: it scrolls to the step `at`, and the step that the reader scrolls to becomes the
 * current one.
 */
export function useGuideScroll(at: number): RefObject<HTMLOListElement | null> {
  const { apply, getState } = useViewStore();
  const { media } = useStage();
  const fullScreen = useView((state) => state.fullScreen);
  const list = useRef<HTMLOListElement>(null);
  /** The step that is being scrolled to, until it is reached or the reader scrolls. */
  const target = useRef<number>(undefined);
  const isFirst = useRef(true);

  useEffect(() => {
    const scroller = list.current;
    const step = scroller?.children[at] as HTMLElement | undefined;
    if (!scroller?.clientHeight || !step || stepIn(scroller) === at) return;
    target.current = at;
    const jumps = isFirst.current || media.matches(STILL);
    scroller.scrollTo?.({ top: step.offsetTop, behavior: jumps ? 'instant' : 'smooth' });
    isFirst.current = false;
    // In full screen the list is not shown, and does not scroll.
  }, [at, media, fullScreen]);

  useEffect(() => {
    const scroller = list.current;
    if (!scroller) return;
    const take = () => {
      target.current = undefined;
    };
    const follow = () => {
      const now = stepIn(scroller);
      if (target.current === now) take();
      else if (target.current === undefined && now !== getState().guide) apply(goToStep(now));
    };
    const ends = [...BY_HAND, 'scrollend'];
    scroller.addEventListener('scroll', follow);
    for (const type of ends) scroller.addEventListener(type, take, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', follow);
      for (const type of ends) scroller.removeEventListener(type, take);
    };
  }, [apply, getState]);

  return list;
}

/** What says that it is the reader who scrolls. */
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

function stepIn(scroller: HTMLElement): number {
  const line = scroller.scrollTop + scroller.clientHeight * UPPER;
  const steps = [...scroller.children] as HTMLElement[];
  return Math.max(
    0,
    steps.findLastIndex(({ offsetTop }) => offsetTop <= line),
  );
}
