import { type RefObject, useEffect } from 'react';

/** While a notice lies over the panel, what it covers there can be scrolled clear of it, and is once it gets the focus. */
export function useClearPanel(notice: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const over = notice.current;
    const panel = over?.closest('main')?.querySelector<HTMLElement>('[data-panel]');
    if (!over || !panel) return;
    const follow = () => {
      const [own, below] = [over.getBoundingClientRect(), panel.getBoundingClientRect()];
      // Above it, in a page that scrolls, the padding would move the end of the panel, which would ask for more of it, without end.
      const isApart = own.right <= below.left || own.left >= below.right || own.bottom <= below.top;
      const covered = isApart ? 0 : Math.max(0, below.bottom - own.top);
      panel.style.setProperty('--covered', `${covered}px`);
    };
    const observer = new ResizeObserver(follow);
    observer.observe(over);
    observer.observe(panel);
    return () => {
      observer.disconnect();
      panel.style.removeProperty('--covered');
    };
  }, [notice]);
}
