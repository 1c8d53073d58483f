import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import { CAPS } from '../../story/schema.ts';

/**
 * People in scenes, added up: far above any story, and soon enough for a file of time spans, whose few bytes can ask
 * for billions, to be refused at once.
 */
const MOST_PRESENCES = 1_000_000;

/**
 * Refuses what the gate would refuse for its size, before the work of building it.
 *
 * @throws ImportError
 */
export function checkSize(size: {
  readonly characters?: number;
  readonly scenes?: number;
  readonly relations?: number;
  readonly presences?: number;
}): void {
  const caps = { ...CAPS, presences: MOST_PRESENCES };
  for (const list of ['characters', 'scenes', 'relations', 'presences'] as const) {
    const count = size[list] ?? 0;
    if (count <= caps[list]) continue;
    throw new ImportError('wrong-shape', refusals.longList(list, count, caps[list]), {
      path: list,
    });
  }
}
