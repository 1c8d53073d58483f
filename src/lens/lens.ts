import { allTiesOf, type TieWindow } from '../measures/coPresence.ts';
import type { Counted } from '../measures/network.ts';
import { mostProminent } from '../measures/prominence.ts';
import { isAuthored } from '../story/isAuthored.ts';
import { restrictTo } from '../story/restrict.ts';
import type { Story, WholeStory } from '../story/types.ts';
import { inChronologicalOrder } from './chronological.ts';

/**
 * In which order a story is shown, and with which of its cast. All but `order` and `also`, which keeps people, take
 * people away.
 */
export type Lens = {
  /** Whether scenes follow each other as they are told or as they happen. */
  readonly order: 'told' | 'happened';
  /** Whose being in a scene counts. */
  readonly counted: Counted;
  /** At most so many people: those in most scenes. */
  readonly most: number;
  /** Only who is in at least so many scenes. */
  readonly scenes: number;
  /** Only who belongs to this group (its id). */
  readonly group?: string | undefined;
  /** Only who is at most so many ties away from this character, at any time of the story. */
  readonly around?: { readonly character: string; readonly steps: 1 | 2 } | undefined;
  /** These in any case. */
  readonly also: readonly string[];
};

/** A story as it was read, and the part of it that is seen through a lens. */
export type LensedStory = {
  readonly whole: WholeStory;
  readonly lens: Lens;
  /** How ties that are inferred from shared scenes look back, or none where none are drawn. */
  readonly tieWindow: TieWindow | undefined;
  readonly story: Story;
};

/** How many people a story may have before it opens with its most prominent ones only. */
const COMFORTABLE = 30;
const OPENED_WITH = 20;

/** More people than this are never put on one picture. */
export const GREATEST_CAST = 5000;

/** How a story is first shown: whom of its cast, and whether shared scenes stand in for relations that nobody has authored. */
export function applyDefaultLens(whole: WholeStory): LensedStory {
  return applyLens(
    whole,
    defaultLens(whole),
    isAuthored(whole) ? undefined : { type: 'fading', halfLife: 4 },
  );
}

export function defaultLens({ characters }: Story): Lens {
  const most = characters.length > COMFORTABLE ? OPENED_WITH : characters.length;
  return { order: 'told', counted: 'present', most, scenes: 0, also: [] };
}

/** The part of a story that a lens shows; there may be nobody in it. */
export function applyLens(whole: WholeStory, lens: Lens, tieWindow: TieWindow | undefined): LensedStory {
  const ordered = inOrderOf(whole, lens);
  const counted = lens.counted === 'speaking' ? withoutSilence(ordered) : ordered;
  return { whole, lens, tieWindow, story: restrictTo(counted, castThrough(counted, lens, tieWindow)) };
}

/** The part of the story that the lens shows, but with its scenes in the order in which they are told: what can be saved. */
export function asTold({ whole, lens, tieWindow, story }: LensedStory): Story {
  return lens.order === 'told' ? story : applyLens(whole, { ...lens, order: 'told' }, tieWindow).story;
}

/** The whole cast, in the order in which the scenes are shown. */
export function inOrderOf(whole: Story, { order }: Pick<Lens, 'order'>): Story {
  return order === 'happened' ? inChronologicalOrder(whole) : whole;
}

/** Whether a story tells those who speak from those who are merely there. */
export function hasSilentPresence(story: Story): boolean {
  return story.scenes.some(({ present }) => present.some(({ speaks }) => !speaks));
}

function castThrough(story: Story, lens: Lens, tieWindow: TieWindow | undefined): ReadonlySet<string> {
  const { group, around, also } = lens;
  const tied = around || (tieWindow?.atLeast ?? 1) > 1 ? tiesIn(story, tieWindow) : undefined;
  const near = around ? within(around.steps, around.character, tied ?? new Map()) : undefined;
  const candidates = story.characters.filter(
    (character) =>
      (group === undefined || character.group === group) &&
      (near === undefined ? (tied?.has(character.id) ?? true) : near.has(character.id)),
  );
  const kept = mostProminent(story, Math.min(GREATEST_CAST, lens.most), {
    among: candidates.map(({ id }) => id),
    scenes: lens.scenes,
  });
  return new Set([...kept, ...also, ...(around ? [around.character] : [])]);
}

/** Whom everybody is ever tied to: by a relation, or, where shared scenes are shown for ties, by enough of those. */
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

const spoken = new WeakMap<Story, Story>();

/** The story as if only those were in a scene who speak in it. */
function withoutSilence(story: Story): Story {
  const known = spoken.get(story);
  if (known) return known;
  const scenes = story.scenes.map((scene) => ({
    ...scene,
    present: scene.present.filter(({ speaks }) => speaks),
  }));
  const made = hasSilentPresence(story) ? { ...story, scenes } : story;
  spoken.set(story, made);
  return made;
}
