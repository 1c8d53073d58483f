import type { Drawn } from './drawn.ts';

/** What the bench asks of a library, each answered in the library's own way. */
export type Peer = {
  /** Puts the first scene on the page; resolves once the library has drawn it. */
  readonly open: (drawn: Drawn, stage: HTMLElement) => void | Promise<void>;
  /** Shows a moment (0 for the first scene); for most a whole scene, whose layout begins anew from where all stand. */
  readonly show: (time: number) => void | Promise<void>;
  /** Whether moments between scenes are shown too. */
  readonly glides?: boolean;
  /** Resolves when the layout of what is shown has come to rest. */
  readonly settled: () => Promise<void>;
  /** x and y of everybody now, in the library's own units. */
  readonly positions: () => number[];
};

/** Settles when told that a layout has ended; a new layout makes those who ask wait again. */
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
