import type { Layout, Room } from '../layout/types.ts';
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
  return spreadOver(story, layout, { width: layout.width * zoom, height: layout.height * zoom });
}

/**
 * The layout spread evenly over a room that is at least as wide and as high as its own, so that no footprints come to overlap. The
 * same object for the same layout and room.
 */
export function spreadOver(story: Story, layout: Layout, room: Room): Layout {
  if (room.width === layout.width && room.height === layout.height) return layout;
  const known = spreads.get(layout) ?? memoizeRecent<Layout, string>(KEPT);
  spreads.set(layout, known);
  return known(`${room.width} ${room.height}`, () => spread(story, layout, room));
}

const spreads = new WeakMap<Layout, ReturnType<typeof memoizeRecent<Layout, string>>>();

function spread(story: Story, layout: Layout, { width, height }: Room): Layout {
  const [across, down] = [width / layout.width, height / layout.height];
  const footprints = footprintsOf(story, { width, height });
  return {
    ...layout,
    width,
    height,
    edge: layout.edge * Math.sqrt(across * down),
    stretch: [across * (layout.stretch?.[0] ?? 1), down * (layout.stretch?.[1] ?? 1)],
    footprints: Float64Array.from(
      layout.characters.flatMap((id, c) => {
        const known = footprints.get(id);
        return known ? [known.half, known.up, known.down] : [...layout.footprints.subarray(3 * c, 3 * c + 3)];
      }),
    ),
    regions: layout.regions.map(({ place, x, y, rx, ry }) => ({
      place,
      x: x * across,
      y: y * down,
      rx: rx * across,
      ry: ry * down,
    })),
  };
}
