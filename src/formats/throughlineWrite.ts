import type { WholeStory } from '../story/types.ts';

/** The text of Throughline's own file. On its own, since whoever only writes a story has no need of the gate. */
export function writeThroughline(story: WholeStory): string {
  return `${JSON.stringify({ format: 'throughline', version: 1, ...story }, null, 2)}\n`;
}
