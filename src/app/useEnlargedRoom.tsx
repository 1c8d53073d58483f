import { type ReactNode, useRef } from 'react';
import { useWidth } from '../stage/useWidth.ts';

const ROOM = { width: 'calc(100% / var(--letters))' };

/** The width that a drawing has where it is enlarged for a browser whose text is set larger, as in App.module.css. */
export type EnlargedRoom = {
  /** In picture units; 0 until it is measured. */
  readonly width: number;
  /** Pixels for a picture unit. */
  readonly letters: number;
  /** An element without height that is as wide as there is room: it is to be rendered, since it is measured. */
  readonly measure: ReactNode;
};

export function useEnlargedRoom(): EnlargedRoom {
  const [all, room] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const width = useWidth(room);
  const letters = useWidth(all) / width || 1;
  const measure = (
    <div ref={all}>
      <div ref={room} style={ROOM} />
    </div>
  );
  return { width, letters, measure };
}
