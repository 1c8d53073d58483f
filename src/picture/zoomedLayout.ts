import type { Layout } from '../layout/types.ts';
import { memoizeRecent } from '../story/memoize.ts';
import type { Story } from '../story/types.ts';
import { footprintsOf } from './marks/people/footprint.ts';

/** Layouts of one layout that are kept, so that zooming in and out again is quick. */
const KEPT = 4;

/**
 * A layout in which everyone stands `zoom` times as far apart, in regions as much larger. What is drawn keeps its size: text always,
 * and discs unless they were small for want of room. The same object for the same layout and zoom.
 */
export function zoomedLayout(story: Story, layout: Layout, zoom: number): Layout {
  if (zoom === 1) return layout;
  const known = zoomedOf.get(layout) ?? memoizeRecent<Layout>(KEPT);
  zoomedOf.set(layout, known);
  return known(zoom, () => spread(story, layout, zoom));
}

const zoomedOf = new WeakMap<Layout, ReturnType<typeof memoizeRecent<Layout>>>();

function spread(story: Story, layout: Layout, zoom: number): Layout {
  const room = { width: layout.width * zoom, height: layout.height * zoom };
  const footprints = footprintsOf(story, room);
  return {
    ...layout,
    ...room,
    edge: layout.edge * zoom,
    positions: layout.positions.map((position) => position * zoom),
    footprints: Float64Array.from(
      layout.characters.flatMap((id, c) => {
        const known = footprints.get(id);
        return known ? [known.half, known.up, known.down] : [...layout.footprints.subarray(3 * c, 3 * c + 3)];
      }),
    ),
    regions: layout.regions.map(({ place, x, y, rx, ry }) => ({
      place,
      x: x * zoom,
      y: y * zoom,
      rx: rx * zoom,
      ry: ry * zoom,
    })),
  };
}
