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
};

/** A story as edges: its relations, or, where it has none, the pairs who share scenes, counted as they go. */
export function linksOf(story: Story): readonly Link[] {
  const pairs = sharedScenes(story);
  if (story.relations.length === 0) return coPresence(pairs);
  return story.relations.map(({ id, from, to, mutual }) => ({
    from,
    to,
    mutual,
    stages: stagesOf(story, id),
    shared: pairs.get(keyOf(from, to))?.scenes.length ?? 0,
  }));
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

type Pair = { readonly from: string; readonly to: string; readonly scenes: number[] };

function coPresence(pairs: ReadonlyMap<string, Pair>): Link[] {
  const most = [...pairs.values()].reduce((longest, { scenes }) => Math.max(longest, scenes.length), 1);
  return [...pairs.values()].map(({ from, to, scenes }) => ({
    from,
    to,
    mutual: true,
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

/** The scenes of every pair who ever share one; of more pairs than a story may have relations, the first. */
function sharedScenes(story: Story): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const [index, { present }] of story.scenes.entries()) {
    const people = present.map(({ character }) => character);
    for (const [at, one] of people.entries()) {
      for (const other of people.slice(at + 1)) {
        const key = keyOf(one, other);
        const pair = pairs.get(key);
        if (pair) pair.scenes.push(index);
        else if (pairs.size < CAPS.relations) pairs.set(key, { from: one, to: other, scenes: [index] });
      }
    }
  }
  return pairs;
}

const keyOf = (one: string, other: string) => JSON.stringify(one < other ? [one, other] : [other, one]);
