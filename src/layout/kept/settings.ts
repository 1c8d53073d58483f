/** How a spot is chosen for someone while the others stay. Costs are for one scene, as in `CLEARING` of the places. */
export const SPOT = {
  /** Factors on the costs of overlaps, of the stress, and of each L to someone at another place. */
  overlap: 4,
  stress: 2,
  acrossRegions: 0.05,
  /** Being moved, by square, in L; what a better spot must save at least for someone whose ties have changed. */
  moved: 1,
  least: 0.6,
  /** Being moved for someone who steps aside, and for someone new from where they stand in other scenes. */
  steppingAside: 12,
  fromOtherScenes: 0.3,
  /** Spots on the first grid, their least distance, and the finer grids as shares of it. */
  tries: 700,
  step: 8,
  finer: [0.4, 0.15, 0.06],
  /** How much the people may become more, as a factor, before all are laid out again. */
  mostGrowth: 1.6,
} as const;
