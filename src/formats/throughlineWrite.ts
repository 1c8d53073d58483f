import type { WholeStory } from '../story/types.ts';

/** The text of a Throughline file. Apart from its reader, so that code that only writes does not load the gate. */
export function writeThroughline(story: WholeStory): string {
  return `${JSON.stringify({ format: 'throughline', version: 1, ...story }, null, 2)}\n`;
}
