/** The handle of the timeline. */
export const TIMELINE = 'input[type=range][step=any]';
