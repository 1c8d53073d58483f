/** How a relation at one scene differs from what it was at another: it has begun since, has ended, or holds at both. */
export const DIFFERENCE_STATES = ['began', 'changed', 'ended'] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];

/** Whether it is warmer by its valence, cooler, or neither of them, as far as the story says. */
export const DIRECTIONS = ['better', 'worse', 'neither'] as const;
export type Direction = (typeof DIRECTIONS)[number];
