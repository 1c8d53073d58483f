import { type RefObject, useEffect, useState } from 'react';
import { useView } from '../view/useView.ts';

/** What is better not covered: people, labels, and how much the picture does not show. */
const MARKS = '[data-person], [data-words], [data-more], [data-more-ties]';

type Side = 'left' | 'right';

/**
 * The side of the picture at which the notes over it cover less, by `what` they say and by what the picture shows at rest. They stay
 * where they are as long as they cover nothing.
 */
export function useFreeSide(notes: RefObject<HTMLElement | null>, what: string): Side {
  const [side, setSide] = useState<Side>('right');
  const layout = useView((state) => state.layout);
  const scene = useView((state) => (state.time === state.scene ? state.scene : undefined));
  useEffect(() => {
    // In the next frame, the picture is that of the scene.
    const frame = requestAnimationFrame(() => {
      const stage = notes.current?.closest('[data-stage]');
      if (!notes.current?.childElementCount || !stage || scene === undefined) return;
      const room = notes.current.getBoundingClientRect();
      const own = [...notes.current.children].map((note) => note.getBoundingClientRect());
      const marks = [...stage.querySelectorAll(MARKS)].map((mark) => mark.getBoundingClientRect());
      const coveredAt = (at: Side) =>
        own.reduce((sum, { width, height, top }) => {
          const left = at === 'left' ? room.left : room.right - width;
          return sum + marks.reduce((all, mark) => all + sharedArea(mark, { left, top, width, height }), 0);
        }, 0);
      const [left, right] = [coveredAt('left'), coveredAt('right')];
      setSide((now) => ({ left, right })[now] === 0 ? now : left < right ? 'left' : 'right');
    });
    return () => cancelAnimationFrame(frame);
  }, [notes, what, layout, scene]);
  return side;
}

type Rect = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

function sharedArea(one: Rect, other: Rect): number {
  const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return Math.max(0, across) * Math.max(0, down);
}
