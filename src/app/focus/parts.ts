/** What has the focus first in each part of the screen, as selectors; the first that can be seen counts. */

/** The tab stop among the people, or the beginning of another view. */
export const PICTURE =
  '[data-stage] [data-person][tabindex="0"], main > :first-child :is(h2, [tabindex="0"], button:not([tabindex="-1"]))';

/** The heading of what is selected or of the scene, or the handle of a closed sheet. */
export const DETAILS = '[data-panel] h2, [data-panel] > button';

export const TIMELINE = 'input[type=range]';
