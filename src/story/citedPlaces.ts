import { textIn } from './text.ts';
import type { Scene } from './types.ts';

/** A place in a work by number: "III.1", "I.2–3", "Chapter 12". */
const PLACE = /^(\p{L}{1,8}[. ])(\d+)(?:[–-](\d+))?$/u;

/**
 * Where in the work a scene is found, as the evidence of its changes names it: "III.1", or from the first to the last place that is named,
 * "II.4–6". Undefined where no change says so, one says it otherwise, or they name more than one act.
 */
export function citedPlaces({ changes }: Pick<Scene, 'changes'>, language: string): string | undefined {
  const sources = new Set<string>();
  for (const { evidence } of changes) if (evidence.source) sources.add(textIn(evidence.source, language));
  sources.delete('');
  const places = [...sources].map((source) => PLACE.exec(source));
  const [before] = places.map((place) => place?.[1]);
  if (before === undefined || places.some((place) => place?.[1] !== before)) return undefined;
  const ends = places.map((place) => Number(place?.[3] ?? place?.[2]));
  const first = places.reduce(
    (least, place) => Math.min(least, Number(place?.[2])),
    Number.POSITIVE_INFINITY,
  );
  const last = ends.reduce((most, end) => Math.max(most, end), first);
  return `${before}${first}${last > first ? `–${last}` : ''}`;
}
