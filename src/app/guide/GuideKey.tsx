import { useLayoutEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { singleKey } from '../shortcuts.ts';
import { useApp } from '../useApp.ts';
import { toggleGuide } from './steps.ts';

/** G opens the guide, and leaves it. Loaded after the first picture. */
export function GuideKey() {
  const { view, events } = useApp();
  useLayoutEffect(
    () => tinykeys(events as Window | HTMLElement, { g: singleKey(view, () => view.apply(toggleGuide())) }),
    [view, events],
  );
  return null;
}
