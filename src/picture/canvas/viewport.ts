/** Where the picture lies on the canvas: canvas pixels per picture unit, and those of the picture's corner. */
export type Viewport = {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** Canvas pixels per CSS pixel. */
  readonly ratio: number;
  /** Of the canvas, in its pixels. */
  readonly width: number;
  readonly height: number;
};
