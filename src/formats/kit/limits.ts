import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import { CAPS } from '../../story/schema.ts';

/**
 * The sum of the characters present over all scenes. Far above any real story; a small file of time spans can ask for
 * billions.
 */
const MOST_PRESENCES = 1_000_000;

/**
 * Refuses what the gate would refuse for its size, before a reader spends time on building it.
 *
 * @throws ImportError
 */
export function checkCounts(counts: {
  readonly characters?: number;
  readonly scenes?: number;
  readonly relations?: number;
  readonly presences?: number;
}): void {
  const caps = { ...CAPS, presences: MOST_PRESENCES };
  for (const list of ['characters', 'scenes', 'relations', 'presences'] as const) {
    const count = counts[list] ?? 0;
    if (count <= caps[list]) continue;
    throw new ImportError('wrong-shape', refusals.longList(list, count, caps[list]), {
      path: list,
    });
  }
}
