import { useEffect, useRef, useState } from 'react';
import { positionsAt } from '../layout/positionsAt.ts';
import type { Layout } from '../layout/types.ts';
import type { DrawnCharacter } from '../picture/types.ts';
import { STILL } from './media.ts';
import { useStage } from './useStage.ts';

/** Milliseconds from the old positions to the new ones after a leap, or when a layout takes the place of another. */
const GLIDE = 450;

export type Shown = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

type Glide = {
  readonly layout: Layout;
  readonly jumps: number;
  readonly start: Shown;
  readonly share: number;
};

/**
 * Lets people glide where they would otherwise be somewhere else at once: after a leap to a far scene, and when the
 * story has been laid out again. Otherwise the positions are the layout's own, and nothing is remembered of the past.
 */
export function useGlide(layout: Layout, jumps: number) {
  const { media } = useStage();
  const shown = useRef<Shown>(new Map());
  const [glide, setGlide] = useState<Glide>({ layout, jumps, start: new Map(), share: 1 });

  let current = glide;
  if (glide.layout !== layout || glide.jumps !== jumps) {
    // Nobody in another story stood anywhere before.
    const anybody = layout.characters.some((id) => shown.current.has(id));
    const comparable = anybody && glide.layout.shape === layout.shape && !media.matches(STILL);
    current = { layout, jumps, start: shown.current, share: comparable ? 0 : 1 };
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
    /** Where everybody is on their way; nothing where they are where the layout has them. */
    positionsAt: running ? (time: number) => between(current, time) : undefined,
    shown,
    remember: (characters: readonly DrawnCharacter[]) => {
      shown.current = new Map(characters.map(({ id, x, y }) => [id, { x, y }]));
    },
  };
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
