/** How often the reader has asked for the changes of a scene (0-based) that have no label on the picture. */
export type LabelPage = {
  readonly scene: number;
  readonly page: number;
  /** The same while it is compared with another scene. */
  readonly compared?: { readonly scene: number; readonly page: number } | undefined;
};
