import { useEffect, useRef, useState } from 'react';
import { positionsAt } from '../layout/positionsAt.ts';
import type { Layout } from '../layout/types.ts';
import type { DrawnCharacter } from '../picture/types.ts';
import { STILL } from './media.ts';
import { useStage } from './useStage.ts';

/** Milliseconds that a glide takes, from the old positions to the new ones. */
const GLIDE = 450;

/** Where the characters are drawn, in units of the layout, whatever the zoom. */
export type Shown = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

type Glide = {
  readonly layout: Layout;
  readonly jumps: number;
  readonly start: Shown;
  readonly share: number;
};

/**
 * Animates the characters from where they are shown to their new positions, after a jump to a distant scene and when the layout is
 * replaced, also by one for another room. With reduced motion they are there at once.
 */
export function useGlide(layout: Layout, jumps: number, zoom: number) {
  const { media } = useStage();
  const shown = useRef<Shown>(new Map());
  const [glide, setGlide] = useState<Glide>({ layout, jumps, start: new Map(), share: 1 });

  let current = glide;
  if (glide.layout !== layout || glide.jumps !== jumps) {
    // The characters of another story have no old positions.
    const isSameStory = layout.characters.some((id) => shown.current.has(id));
    const comparable = isSameStory && !media.matches(STILL);
    current = {
      layout,
      jumps,
      start: seenFrom(layout, glide.layout, shown.current),
      share: comparable ? 0 : 1,
    };
    setGlide(current);
  }

  const running = current.share < 1;
  useEffect(() => {
    if (!running) return;
    let began: number | undefined;
    let frame = requestAnimationFrame(function step(now) {
      began ??= now;
      const share = Math.min(1, (now - began) / GLIDE);
      setGlide((last) => ({ ...last, share }));
      if (share < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [running, layout, jumps]);

  return {
    /** Interpolated positions in the picture as zoomed, or undefined when not animating. */
    positionsAt: running
      ? (time: number) => between(current, time).map((position) => position * zoom)
      : undefined,
    shown,
    remember: (characters: readonly DrawnCharacter[]) => {
      shown.current = new Map(characters.map(({ id, x, y }) => [id, { x: x / zoom, y: y / zoom }]));
    },
  };
}

/** Positions of the layout `before` in units of the layout `after`: the middles of both are in the middle of the stage. */
function seenFrom(after: Layout, before: Layout, shown: Shown): Shown {
  const [dx, dy] = [(after.width - before.width) / 2, (after.height - before.height) / 2];
  if (dx === 0 && dy === 0) return shown;
  return new Map(Array.from(shown, ([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}

function between({ layout, start, share }: Glide, time: number): Float64Array {
  const positions = positionsAt(layout, time);
  const eased = 1 - (1 - share) ** 3;
  for (const [index, id] of layout.characters.entries()) {
    const from = start.get(id);
    if (!from) continue;
    positions[2 * index] = from.x + ((positions[2 * index] as number) - from.x) * eased;
    positions[2 * index + 1] = from.y + ((positions[2 * index + 1] as number) - from.y) * eased;
  }
  return positions;
}
