import type { StoryText } from './storyText.ts';

/**
 * How a passage is cited, as the source counts: "III.1.56", "III.1", "12A". Undefined if the source counts neither its scenes
 * nor its lines, so that the number and title of the scene have to do.
 */
export function citationOf(
  { passages, counts }: StoryText,
  scene: number,
  passage?: number,
): string | undefined {
  const line = passage === undefined ? undefined : passages[passage]?.line;
  return [counts[scene], line].filter((part) => part !== undefined).join('.') || undefined;
}
