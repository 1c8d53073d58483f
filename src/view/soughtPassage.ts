/** A passage of a scene (id), counted from the scene's first one, and the letters in it that are marked: UTF-16 code units. */
export type SoughtPassage = {
  readonly scene: string;
  readonly index: number;
  readonly from: number;
  readonly to: number;
};
