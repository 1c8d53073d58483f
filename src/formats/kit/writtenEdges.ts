import { givenWords } from '../../story/givenWords.ts';
import { isAuthored } from '../../story/isAuthored.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { CAPS } from '../../story/schema.ts';
import { historyOf, presentAt, relationsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Quality, Story } from '../../story/types.ts';
import type { Snapshot } from '../format.ts';
import type { EdgeQuality, Period } from './period.ts';
import { rounded } from './rounded.ts';

/** What network files call an edge: a relation, or a tie between two characters who share scenes. */
export type EdgeOverTime = {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  /** In order; empty for a relation that never holds in a scene. */
  readonly periods: readonly Period[];
  /** The number of scenes that both are in. */
  readonly shared: number;
  /** A tie, which no scene asserts. */
  readonly inferred: boolean;
};

/**
 * An edge of a network without time; the weight is the number of scenes that both are in, or what a story without time counts.
 */
export type Edge = Omit<EdgeOverTime, 'periods' | 'shared'> &
  EdgeQuality & { readonly weight: number | undefined };

/** What a file declares as the type of its edges; networkx accepts only edges of the declared type. */
export function usualType(edges: readonly { readonly mutual: boolean }[]): 'directed' | 'undirected' {
  return edges.every(({ mutual }) => mutual) ? 'undirected' : 'directed';
}

/**
 * A story as one network: every edge as it last is, or those of a snapshot, whose weights count the scenes shared up to
 * then.
 */
export function edgesOf(story: Story, snapshot?: Snapshot): readonly Edge[] {
  if (isTimeless(story)) return givenEdges(story);
  if (snapshot) return [...relationEdgesAt(story, snapshot.scene), ...tieEdges(snapshot.ties ?? [])];
  return edgesOverTime(story).flatMap(({ periods, shared, ...edge }) => {
    const period = periods.at(-1);
    if (!period) return [];
    const { first: _, last: __, ...quality } = period;
    return [{ ...edge, ...quality, weight: shared }];
  });
}

/**
 * The relations of a story over time, and the ties: if there is a snapshot, where it has ties; otherwise where no scene
 * of the story asserts a relation.
 */
export function edgesOverTime(story: Story, snapshot?: Snapshot): readonly EdgeOverTime[] {
  const scenes = scenesByCharacter(story);
  const asserted = story.relations.map(({ id, from, to, mutual }) => {
    const others = scenes.get(to);
    const shared = [...(scenes.get(from) ?? [])].filter((scene) => others?.has(scene)).length;
    return { from, to, mutual, periods: periodsOf(story, id), shared, inferred: false };
  });
  const inferred = snapshot ? snapshot.ties !== undefined : !isAuthored(story);
  return inferred ? [...asserted, ...tiesOverTime(story)] : asserted;
}

/**
 * The relations of a story without time as its source gives them. Where it counts some, one without a count counts 1, as in GEXF.
 * A strength that only repeats the weight, as a share of the greatest, is left out.
 */
function givenEdges(story: Story): Edge[] {
  const counts = story.relations.some(({ weight }) => weight !== undefined);
  const greatest = story.relations.reduce((most, { weight = 0 }) => Math.max(most, Math.abs(weight)), 0) || 1;
  return [...relationsAt(story, 0).values()].map(({ relation, ...state }) => {
    const { from, to, mutual, weight } = relation;
    const { strength, ...quality } = qualityIn(story, state);
    const share = weight === undefined ? undefined : rounded(Math.abs(weight) / greatest);
    return {
      from,
      to,
      mutual,
      ...quality,
      strength: strength === share ? undefined : strength,
      label: givenWords(relation, state.label, story.languages[0] ?? 'en'),
      weight: weight ?? (counts ? 1 : undefined),
      inferred: false,
    };
  });
}

function relationEdgesAt(story: Story, scene: number): Edge[] {
  const present = story.scenes.slice(0, scene + 1).map((_, index) => presentAt(story, index));
  return [...relationsAt(story, scene).values()].map(({ relation: { from, to, mutual }, ...state }) => {
    const weight = present.filter((ids) => ids.has(from) && ids.has(to)).length;
    return { from, to, mutual, ...qualityIn(story, state), weight, inferred: false };
  });
}

function tieEdges(ties: NonNullable<Snapshot['ties']>): Edge[] {
  const most = ties.reduce((greatest, { weight }) => Math.max(greatest, weight), 0);
  return ties.map(({ from, to, weight: exact }) => {
    const weight = Math.round(exact * 1000) / 1000;
    const quality = { strength: rounded(exact / most), label: String(weight) };
    return { from, to, mutual: true, ...quality, weight, inferred: true };
  });
}

function periodsOf(story: Story, relation: string): Period[] {
  const turns = historyOf(story, relation);
  return turns.flatMap(({ scene, after }, index): Period[] => {
    if (!after) return [];
    const first = Math.max(0, scene);
    const last = (turns[index + 1]?.scene ?? story.scenes.length) - 1;
    return last < first ? [] : [{ first, last, ...qualityIn(story, after) }];
  });
}

/** In the story's first language. */
function qualityIn(story: Story, { kind, valence, strength, label }: Quality): EdgeQuality {
  const language = story.languages[0] ?? 'en';
  return {
    kind,
    valence: valence === undefined ? undefined : rounded(valence),
    strength: strength === undefined ? undefined : rounded(strength),
    label: textIn(label, language),
  };
}

function tiesOverTime(story: Story): EdgeOverTime[] {
  const pairs = pairsOf(story);
  const most = pairs.reduce((longest, { scenes }) => Math.max(longest, scenes.length), 1);
  return pairs.map(({ from, to, scenes }) => ({
    from,
    to,
    mutual: true,
    inferred: true,
    shared: scenes.length,
    periods: scenes.map((scene, index) => ({
      first: scene,
      last: scene,
      strength: rounded((index + 1) / most),
      label: String(index + 1),
    })),
  }));
}

type Pair = { readonly from: string; readonly to: string; readonly scenes: number[] };

/** The pairs who ever share a scene, with those scenes. No more pairs than a story may have relations. */
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

function scenesByCharacter(story: Story): ReadonlyMap<string, ReadonlySet<number>> {
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
