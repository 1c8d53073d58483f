import type { Page } from 'playwright-core';

/**
 * Focuses every stop of the page in turn, and all that arrow keys lead to, and returns those of which nothing can be seen then:
 * covered by something else, or scrolled out of view (WCAG 2.4.11). One walk inside the page.
 */
export const hiddenStops = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const hidden: string[] = [];
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [tabindex="0"], [data-person]',
      ),
    ].filter((stop) => !stop.matches(':disabled') && stop.checkVisibility({ visibilityProperty: true }));
    if (stops.length < 20) throw new Error('There is hardly anything to focus.');
    for (const stop of stops) {
      stop.focus();
      if (document.activeElement !== stop) continue;
      // What comes only while it is needed, such as the links past the header, comes before the next frame.
      if (isSeen(stop)) continue;
      const { left, top, width, height } = stop.getBoundingClientRect();
      const cover = document.elementFromPoint(left + width / 2, top + height / 2);
      const name = `${stop.tagName} ${stop.ariaLabel ?? stop.textContent}`.slice(0, 60);
      hidden.push(
        `${name} at ${Math.round(left)}, ${Math.round(top)}, under ${cover?.tagName} ${cover?.className}`,
      );
    }
    return hidden;

    /** Whether any of fifteen points of it is on top; of what is larger than the window, of the part that is in it. */
    function isSeen(stop: HTMLElement): boolean {
      const box = stop.getBoundingClientRect();
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
      const [width, height] = [
        Math.min(innerWidth, box.right) - left,
        Math.min(innerHeight, box.bottom) - top,
      ];
      const pointer = stop.style.pointerEvents;
      stop.style.pointerEvents = 'auto';
      const seen = [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].some((down) => {
          const on = document.elementFromPoint(left + across * width, top + down * height);
          // The button of another person hides nothing: it is as clear as glass.
          const isGlass = stop.matches('[data-person]') && on?.matches('[data-person]');
          return on !== null && (isGlass || stop.contains(on) || on.closest('label')?.contains(stop));
        }),
      );
      stop.style.pointerEvents = pointer;
      return seen;
    }
  });
