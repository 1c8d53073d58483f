import { isAuthored } from '../../story/isAuthored.ts';
import { CAPS } from '../../story/schema.ts';
import { historyOf, presentAt, relationsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Kind, Story } from '../../story/types.ts';
import type { Shown } from '../format.ts';
import type { Span } from './timeline.ts';

type Quality = {
  readonly kind: Kind;
  readonly valence: number;
  readonly strength: number;
  readonly label: string;
};

/** A time in which a link between two people stays the same. */
export type LinkStage = Span & Quality;

/** What network files call an edge: a relation, or two people who share scenes. */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  /** In order; a link whose relation never holds in a scene has none. */
  readonly stages: readonly LinkStage[];
  /** Scenes that both take part in. */
  readonly shared: number;
  /** Nobody asserts it; it is only counted from shared scenes. */
  readonly inferred: boolean;
};

/** What a file says of its edges on the whole; readers like networkx take no others than those. */
export function usualType(links: readonly { readonly mutual: boolean }[]): 'directed' | 'undirected' {
  return links.every(({ mutual }) => mutual) ? 'undirected' : 'directed';
}

/** An edge of a network without time. Its weight counts the scenes that both take part in. */
export type Edge = Omit<Link, 'stages' | 'shared'> & Quality & { readonly weight: number };

/**
 * A story as one network: everything that ever holds as it last is, or what is shown, weighing what has been shared by
 * then.
 */
export function edgesOf(story: Story, shown?: Shown): readonly Edge[] {
  if (shown) return [...assertedAt(story, shown.scene), ...tiesAsEdges(shown.ties ?? [])];
  return linksOf(story).flatMap(({ stages, shared, ...link }) => {
    const stage = stages.at(-1);
    if (!stage) return [];
    const { first: _, last: __, ...quality } = stage;
    return [{ ...link, ...quality, weight: shared }];
  });
}

function assertedAt(story: Story, scene: number): Edge[] {
  const language = story.languages[0] ?? 'en';
  const sofar = story.scenes.slice(0, scene + 1).map((_, index) => presentAt(story, index));
  return [...relationsAt(story, scene).values()].map(({ relation, kind, valence, strength, label }) => {
    const { from, to, mutual } = relation;
    const weight = sofar.filter((present) => present.has(from) && present.has(to)).length;
    return {
      from,
      to,
      mutual,
      kind,
      valence,
      strength,
      label: textIn(label, language),
      weight,
      inferred: false,
    };
  });
}

function tiesAsEdges(ties: NonNullable<Shown['ties']>): Edge[] {
  const most = ties.reduce((greatest, { weight }) => Math.max(greatest, weight), 0);
  return ties.map(({ from, to, weight }) => {
    const rounded = Math.round(weight * 1000) / 1000;
    const quality = { kind: 'other', valence: 0, strength: weight / most, label: String(rounded) } as const;
    return { from, to, mutual: true, ...quality, weight: rounded, inferred: true };
  });
}

/**
 * A story as edges over time: its relations, and the pairs who share scenes, counted as they go, where those are shown,
 * or else where no scene says what is between people.
 */
export function linksOf(story: Story, shown?: Shown): readonly Link[] {
  const scenes = scenesOf(story);
  const asserted = story.relations.map(({ id, from, to, mutual }) => {
    const others = scenes.get(to);
    const shared = [...(scenes.get(from) ?? [])].filter((scene) => others?.has(scene)).length;
    return { from, to, mutual, stages: stagesOf(story, id), shared, inferred: false };
  });
  const inferred = shown ? shown.ties !== undefined : !isAuthored(story);
  return inferred ? [...asserted, ...coPresence(story)] : asserted;
}

function stagesOf(story: Story, relation: string): LinkStage[] {
  const language = story.languages[0] ?? 'en';
  const stages: LinkStage[] = [];
  const turns = historyOf(story, relation);
  for (const [index, { scene, after }] of turns.entries()) {
    if (!after) continue;
    const first = Math.max(0, scene);
    const last = (turns[index + 1]?.scene ?? story.scenes.length) - 1;
    if (last < first) continue;
    const { kind, valence, strength, label } = after;
    stages.push({ first, last, kind, valence, strength, label: textIn(label, language) });
  }
  return stages;
}

function coPresence(story: Story): Link[] {
  const pairs = pairsOf(story);
  const most = pairs.reduce((longest, { scenes }) => Math.max(longest, scenes.length), 1);
  return pairs.map(({ from, to, scenes }) => ({
    from,
    to,
    mutual: true,
    inferred: true,
    shared: scenes.length,
    stages: scenes.map((scene, index) => ({
      first: scene,
      last: scene,
      kind: 'other',
      valence: 0,
      strength: (index + 1) / most,
      label: String(index + 1),
    })),
  }));
}

type Pair = { readonly from: string; readonly to: string; readonly scenes: number[] };

/** Everybody who ever shares a scene; of more pairs than a story may have relations, the first. */
function pairsOf(story: Story): readonly Pair[] {
  const places = new Map(story.characters.map(({ id }, index) => [id, index]));
  const pairs = new Map<number, Pair>();
  for (const [index, { present }] of story.scenes.entries()) {
    const people = present.map(({ character }) => ({ id: character, at: places.get(character) ?? 0 }));
    for (const [at, one] of people.entries()) {
      for (const other of people.slice(at + 1)) {
        const key = Math.min(one.at, other.at) * places.size + Math.max(one.at, other.at);
        const pair = pairs.get(key);
        if (pair) pair.scenes.push(index);
        else if (pairs.size < CAPS.relations) pairs.set(key, { from: one.id, to: other.id, scenes: [index] });
      }
    }
  }
  return [...pairs.values()];
}

function scenesOf(story: Story): ReadonlyMap<string, ReadonlySet<number>> {
  const scenes = new Map<string, Set<number>>();
  for (const [index, { present }] of story.scenes.entries()) {
    for (const { character } of present) {
      const own = scenes.get(character);
      if (own) own.add(index);
      else scenes.set(character, new Set([index]));
    }
  }
  return scenes;
}
