import { allTiesOf, type TieWindow } from '../measures/coPresence.ts';
import type { Counted } from '../measures/network.ts';
import { mostProminent } from '../measures/prominence.ts';
import { usualWindow } from '../measures/usualWindow.ts';
import { isAuthored } from '../story/isAuthored.ts';
import { isTimeless } from '../story/isTimeless.ts';
import { memoizeByStory } from '../story/memoize.ts';
import { restrictTo } from '../story/restrict.ts';
import type { Story, WholeStory } from '../story/types.ts';
import { inChronologicalOrder } from './chronological.ts';

/**
 * In which order a story is shown, and with which of its characters. Choices of who (`counted`, `group`, `around`, `without`) leave the others
 * out of the story. Numbers (`most`, `scenes`, and `atLeast` of the tie window) only say who fills up a picture: whoever is in
 * a scene is on its picture. What tells of the whole story (curves, tables, search, scene panels) takes everyone; storylines take
 * those whom the filters name, see `namedCast`.
 */
export type Lens = {
  /** Scenes in the order in which they are told, or in which they happen. */
  readonly order: 'told' | 'happened';
  /** Whether all who are present in a scene count, or only those who speak. */
  readonly counted: Counted;
  /** So many characters on a picture, unless more are in the scene: those in most scenes of the story. */
  readonly most: number;
  /** Only characters in at least this many scenes, besides those in the scene. */
  readonly scenes: number;
  /** Only members of this group (id). */
  readonly group?: string | undefined;
  /** Only this character (id) and those at most so many steps away, over relations or ties at any time of the story. */
  readonly around?: { readonly character: string; readonly steps: 1 | 2 } | undefined;
  /** Not these characters (ids), unless they are among `also`. */
  readonly without?: readonly string[] | undefined;
  /** These characters (ids) on every picture. */
  readonly also: readonly string[];
};

/** A whole story, and the part of it that a lens shows. */
export type LensedStory = {
  readonly whole: WholeStory;
  readonly lens: Lens;
  /** How inferred ties look back; undefined where none are shown. */
  readonly tieWindow: TieWindow | undefined;
  readonly story: Story;
};

/** A story of more characters than this opens with the `OPENED_WITH` most prominent ones; a network without time opens whole. */
const COMFORTABLE = 30;
const OPENED_WITH = 20;

/** No picture shows more characters than this. */
export const GREATEST_CAST = 5000;

/** How a story is shown at first. Where none of its scenes changes a relation, ties are inferred from shared scenes. */
export const applyDefaultLens = memoizeByStory(
  (whole: WholeStory): LensedStory =>
    applyLens(whole, defaultLens(whole), isAuthored(whole) ? undefined : usualWindow(whole)),
);

export function defaultLens(story: Story): Lens {
  const all = story.characters.length;
  const most = all > COMFORTABLE && !isTimeless(story) ? OPENED_WITH : all;
  return { order: 'told', counted: 'present', most, scenes: 0, also: [] };
}

/** The part of a story that a lens shows. It may have no characters. */
export function applyLens(whole: WholeStory, lens: Lens, tieWindow: TieWindow | undefined): LensedStory {
  const ordered = inOrderOf(whole, lens);
  const counted = lens.counted === 'speaking' ? withSpeakersOnly(ordered) : ordered;
  return { whole, lens, tieWindow, story: partOf(counted, lens, tieWindow) };
}

/** All characters and scenes, in the order in which the lens shows the scenes. */
export function inOrderOf(whole: Story, { order }: Pick<Lens, 'order'>): Story {
  return order === 'happened' ? inChronologicalOrder(whole) : whole;
}

/** Whether any scene has a character who is present and does not speak. */
export function hasSilentPresence(story: Story): boolean {
  return story.scenes.some(({ present }) => present.some(({ speaks }) => !speaks));
}

function partOf(story: Story, lens: Lens, tieWindow: TieWindow | undefined): Story {
  const { group, around, without = [] } = lens;
  const tied = around || (tieWindow?.atLeast ?? 1) > 1 ? tiesIn(story, tieWindow) : undefined;
  const near = around ? within(around.steps, around.character, tied ?? new Map()) : undefined;
  const candidates = story.characters
    .filter(
      ({ id, group: own }) =>
        (group === undefined || own === group) && (near?.has(id) ?? true) && !without.includes(id),
    )
    .map(({ id }) => id);
  const most = Math.min(GREATEST_CAST, lens.most);
  const order = [
    ...mostProminent(story, GREATEST_CAST, {
      among: candidates.filter((id) => near !== undefined || (tied?.has(id) ?? true)),
      scenes: lens.scenes,
    }),
  ];
  const always = [...new Set([...lens.also, ...(around ? [around.character] : [])])];
  const seen = mostProminent(story, GREATEST_CAST, { among: candidates, scenes: 1 });
  const part = restrictTo(story, new Set([...seen, ...order.slice(0, most), ...always]));
  if (order.length === part.characters.length && order.length <= most) return part;
  const kept = new Set(part.characters.map(({ id }) => id));
  return { ...part, filling: { always, order: order.filter((id) => kept.has(id)), most } };
}

/** By character: all others with whom it ever has a relation or, where ties are shown, shares enough scenes. */
function tiesIn(story: Story, tieWindow: TieWindow | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  const add = (from: string, to: string) => ties.set(from, (ties.get(from) ?? new Set<string>()).add(to));
  const inferred = tieWindow || !isAuthored(story) ? [...allTiesOf(story).values()] : [];
  const pairs = [
    ...story.relations,
    ...inferred.filter(({ scenes }) => scenes.length >= (tieWindow?.atLeast ?? 1)),
  ];
  for (const { from, to } of pairs) {
    add(from, to);
    add(to, from);
  }
  return ties;
}

function within(steps: number, start: string, ties: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set([start]);
  for (let step = 0; step < steps; step++)
    for (const id of [...reached]) for (const other of ties.get(id) ?? []) reached.add(other);
  return reached;
}

/** The story without those in its scenes who are present and do not speak. */
export const withSpeakersOnly = memoizeByStory((story): Story => {
  if (!hasSilentPresence(story)) return story;
  const scenes = story.scenes.map((scene) => ({
    ...scene,
    present: scene.present.filter(({ speaks }) => speaks),
  }));
  return { ...story, scenes, timeless: false };
});
