/** What has the focus first in each part of the screen, as selectors; the first that can be seen counts. */

/**
 * The tab stop among the people, or the beginning of another view. Not the text of a story that is edited, which comes first, and no
 * notice, which comes last.
 */
export const PICTURE =
  '[data-stage] [data-person][tabindex="0"], main > :first-child > :not([data-shows], :last-child) :is(h2, [tabindex="0"], button:not([tabindex="-1"]))';

/** The heading of what is selected or of the scene, or the handle of a closed sheet. */
export const DETAILS = '[data-panel] h2, [data-panel]:not([data-open]) > button';

/** The handle of the timeline. */
export const TIMELINE = 'input[type=range][step=any]';
