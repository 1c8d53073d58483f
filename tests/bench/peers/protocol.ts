/** What a peer's page lets the bench do, as `peerPage` on its window; times in ms. */
export type PeerPage = {
  /** Opens a story from its text; the time until its first picture is on the screen. */
  readonly open: (text: string) => Promise<number>;
  /** Waits until the layout of what is shown has come to rest. */
  readonly settle: () => Promise<void>;
  /** Goes to a scene at once; the time until the first picture of it is on the screen. */
  readonly jump: (scene: number) => Promise<number>;
  /** x and y of everybody now, and the mean length of the lines that are shown, in the library's units. */
  readonly standing: () => { readonly places: readonly number[]; readonly edge: number };
};
