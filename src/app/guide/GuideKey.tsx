import { useMemo } from 'react';
import { singleKey } from '../shortcuts.ts';
import { useApp } from '../useApp.ts';
import { useKeys } from '../useKeys.ts';
import { toggleGuide } from './steps.ts';

/** G opens the guide, and leaves it. Loaded after the first picture. */
export function GuideKey() {
  const { view } = useApp();
  useKeys(useMemo(() => ({ g: singleKey(view, () => view.apply(toggleGuide())) }), [view]));
  return null;
}
