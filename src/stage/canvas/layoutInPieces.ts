import type { Layout } from '../../layout/types.ts';
import { RUN } from '../../picture/marks/relations/routesAt.ts';

/** The positions of some scenes of a layout, as in `Layout.positions`, from a scene (0-based) on. */
export type Piece = { readonly from: number; readonly positions: Float64Array };

/** Numbers in a piece at most, where a run of scenes has no more. To copy these 4 MB takes the page a few milliseconds. */
const MOST = 512 * 1024;

/**
 * Cuts a layout into pieces of whole runs of scenes, on which pictures depend: to copy the hundreds of megabytes of thousands of
 * people in thousands of scenes in one go would block the page.
 *
 * @returns the layout without its positions, and the piece with a scene (0-based; the last where there are fewer): a copy, and
 *   undefined where it was taken before
 */
export function cutLayout(
  layout: Layout,
  most: number = MOST,
): { readonly bare: Layout; readonly take: (scene: number) => Piece | undefined } {
  const size = 2 * layout.characters.length;
  const scenes = RUN * Math.max(1, Math.floor(most / size / RUN));
  const taken = new Set<number>();
  return {
    bare: { ...layout, positions: new Float64Array() },
    take: (scene) => {
      const from = scenes * Math.floor(Math.min(scene, layout.scenes - 1) / scenes);
      if (taken.has(from)) return undefined;
      taken.add(from);
      return { from, positions: layout.positions.slice(from * size, (from + scenes) * size) };
    },
  };
}

/** Joins a layout that comes in pieces. Scenes that are not there yet have no meaning in `layout`, which grows in place. */
export function joinLayout(bare: Layout): {
  readonly layout: Layout;
  readonly add: (piece: Piece) => void;
  /** Whether the positions of a scene (0-based) are there. */
  readonly has: (scene: number) => boolean;
} {
  const size = 2 * bare.characters.length;
  // The memory for what does not come is never used.
  const positions = new Float64Array(size * bare.scenes);
  const there = new Set<number>();
  return {
    layout: { ...bare, positions },
    add: (piece) => {
      positions.set(piece.positions, piece.from * size);
      for (let scene = piece.from; scene * size < piece.from * size + piece.positions.length; scene++)
        there.add(scene);
    },
    has: (scene) => there.has(scene),
  };
}
