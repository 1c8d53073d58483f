import { isAuthored } from '../story/authored.ts';
import { CAPS } from '../story/schema.ts';
import { historyOf } from '../story/state.ts';
import { say } from '../story/text.ts';
import type { Kind, Story } from '../story/types.ts';
import type { Span } from './timeline.ts';

/** A time in which a link between two people stays the same. */
export type LinkStage = Span & {
  readonly kind: Kind;
  readonly valence: number;
  readonly strength: number;
  readonly label: string;
};

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

/**
 * A story as edges: its relations, and, where no scene says what is between people, the pairs who share scenes,
 * counted as they go.
 */
export function linksOf(story: Story): readonly Link[] {
  const scenes = scenesOf(story);
  const asserted = story.relations.map(({ id, from, to, mutual }) => {
    const others = scenes.get(to);
    const shared = [...(scenes.get(from) ?? [])].filter((scene) => others?.has(scene)).length;
    return { from, to, mutual, stages: stagesOf(story, id), shared, inferred: false };
  });
  return isAuthored(story) ? asserted : [...asserted, ...coPresence(story)];
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
    stages.push({ first, last, kind, valence, strength, label: say(label, language) });
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
