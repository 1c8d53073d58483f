import type { Homes } from '../types.ts';

/** Homes without the positions: for a story of which another part is shown, or whose positions cannot be read. */
export function homesAlone({ characters, homes, frame }: Homes): Homes {
  return { characters, homes, frame };
}
