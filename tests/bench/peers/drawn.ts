import { PALETTES } from '../../../src/picture/palette.ts';
import { widthOf } from '../../../src/picture/settings.ts';
import { textIn } from '../../../src/story/text.ts';
import type { Change, Kind, Quality, Story } from '../../../src/story/types.ts';

/** A line between two characters (by number); where its look changes, a new edge with the same id. */
export type Edge = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly colour: string;
  /** Drawn by Throughline and its floor only. */
  readonly kind: Kind;
  readonly valence: number;
  readonly mutual: boolean;
};

/** What a peer draws: discs with names, and the lines of each scene. Computed beforehand, so that peers need not. */
export type Drawn = { readonly names: readonly string[]; readonly scenes: readonly (readonly Edge[])[] };

export const RADIUS = 6;
export const INK = '#20242b';
export const WIDTH = 1280;
export const HEIGHT = 740;

export function drawnOf(story: Story): Drawn {
  const number = new Map(story.characters.map(({ id }, c) => [id, c]));
  const relations = new Map(story.relations.map((relation) => [relation.id, relation]));
  const qualities = new Map<string, Quality>();
  const edges = new Map<string, Edge>();
  const apply = (change: Change) => {
    const { relation: id } = change;
    if (change.does === 'end') {
      edges.delete(id);
      return;
    }
    const { from = '', to = '', mutual = false } = relations.get(id) ?? {};
    const quality = { ...qualities.get(id), ...change } as Known;
    qualities.set(id, quality);
    edges.set(id, {
      // In some libraries nodes and edges share one namespace.
      id: `line ${id}`,
      from: number.get(from) ?? 0,
      to: number.get(to) ?? 0,
      width: widthOf(quality.strength),
      colour: PALETTES.light.kinds[quality.kind],
      kind: quality.kind,
      valence: quality.valence,
      mutual,
    });
  };
  for (const change of story.background) apply(change);
  return {
    // In a file, a text in one language is a string.
    names: story.characters.map(({ name }) => (typeof name === 'string' ? name : textIn(name, 'en'))),
    scenes: story.scenes.map(({ changes }) => {
      for (const change of changes) apply(change);
      return [...edges.values()];
    }),
  };
}

/** Which lines leave, enter and change between two scenes. */
export function differenceOf(before: readonly Edge[], after: readonly Edge[]) {
  const old = new Map(before.map((edge) => [edge.id, edge]));
  const come: Edge[] = [];
  const changed: Edge[] = [];
  for (const edge of after) {
    const was = old.get(edge.id);
    if (!was) come.push(edge);
    else if (was !== edge) changed.push(edge);
    old.delete(edge.id);
  }
  return { gone: [...old.values()], come, changed };
}

/** Initial positions for libraries without their own: a spiral, as in d3-force. */
export function start(count: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, c) => {
    const [radius, angle] = [10 * Math.sqrt(0.5 + c), c * Math.PI * (3 - Math.sqrt(5))];
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** The bench's stories leave nothing unknown. */
type Known = { readonly [Key in keyof Quality]-?: NonNullable<Quality[Key]> };
