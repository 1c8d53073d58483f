import { useEffect } from 'react';
import type { Layout } from '../layout/types.ts';
import { labelsAt } from '../picture/marks/labels/labelsAt.ts';
import { planOf } from '../picture/plan.ts';
import type { PictureOptions } from '../picture/types.ts';
import type { Story } from '../story/types.ts';

/** Places the words of every scene while nothing else is to be done, so that the first scrub is as quick as the next. */
export function usePrecomputedWords(
  story: Story,
  layout: Layout,
  { supporting, metOnly, tieWindow, language, hiddenKinds }: PictureOptions,
): void {
  useEffect(() => {
    const plan = planOf(story, layout, { supporting, metOnly, tieWindow });
    let scene = 0;
    let timer = setTimeout(function next() {
      if (scene >= story.scenes.length) return;
      labelsAt(plan, scene++, { language, hiddenKinds });
      timer = setTimeout(next, 30);
    }, 300);
    return () => clearTimeout(timer);
  }, [story, layout, supporting, metOnly, tieWindow, language, hiddenKinds]);
}
