import type { Drawn } from './drawn.ts';

/** What the bench needs from a library. */
export type Peer = {
  /** Puts the first scene on the page; resolves once the library has drawn it. */
  readonly open: (drawn: Drawn, stage: HTMLElement) => void | Promise<void>;
  /** Shows a time (0 for the first scene). For most libraries this is a whole scene, laid out from the current positions. */
  readonly show: (time: number) => void | Promise<void>;
  /** Whether times between scenes are shown too. */
  readonly glides?: boolean;
  /** Resolves when the layout has come to rest. */
  readonly settled: () => Promise<void>;
  /** Stops a library that draws also while nothing changes, or lets it go on: other pages are measured meanwhile. */
  readonly pause?: (isPaused: boolean) => void;
  /** x and y of every character now, in the library's units. */
  readonly positions: () => number[];
};

/** Tracks whether a layout has ended; `settled` resolves when it has. */
export function rest() {
  let waiting: (() => void)[] = [];
  let moving = true;
  return {
    begun: () => {
      moving = true;
    },
    ended: () => {
      moving = false;
      for (const tell of waiting) tell();
      waiting = [];
    },
    settled: () => (moving ? new Promise<void>((resolve) => void waiting.push(resolve)) : Promise.resolve()),
  };
}
