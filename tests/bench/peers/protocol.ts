/** The interface of a peer's page to the bench, as `peerPage` on its window; times in ms. */
export type PeerPage = {
  /** Opens a story from its text. @returns the time until its first picture is on the screen */
  readonly open: (text: string) => Promise<number>;
  /** Waits until the layout has come to rest. */
  readonly settle: () => Promise<void>;
  /** Stops a library that draws also while nothing changes, or lets it go on. */
  readonly pause: (isPaused: boolean) => void;
  /** Goes to a scene at once. @returns the time until its first picture is on the screen */
  readonly jump: (scene: number) => Promise<number>;
  /** x and y of every character now, and the mean length of the edges, in the library's units. */
  readonly standing: () => { readonly places: readonly number[]; readonly edge: number };
};
