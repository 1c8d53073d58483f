/** Two scenes (0-based), the earlier one first. */
export type TwoScenes = readonly [earlier: number, later: number];

/** Two scenes in the order of the story. */
export function inOrder(scene: number, other: number): TwoScenes {
  return scene < other ? [scene, other] : [other, scene];
}
