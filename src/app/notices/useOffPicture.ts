import { type RefObject, useLayoutEffect } from 'react';

/** The height of a notice of one line with buttons, in rem: the most that fits at the foot of the stage. */
const MOST = 3.25;

/**
 * Marks a notice that is higher than the foot of the stage, where it would cover names. Its style then lays it over the panel, if that is
 * beside the picture. The mark stays: a notice would otherwise go back and forth between two widths.
 */
export function useOffPicture(notice: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = notice.current;
    if (!box) return;
    const most = MOST * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const look = () => {
      if (box.offsetHeight > most) box.dataset.high = '';
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [notice]);
}
