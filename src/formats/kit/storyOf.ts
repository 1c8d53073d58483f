import { admit } from '../../story/gate.ts';
import { CAPS } from '../../story/schema.ts';
import type { Kind, TimeSpan, WholeStory } from '../../story/types.ts';

/** What a story is called that has no title. */
export const UNTITLED = 'Untitled';

/** What a source says of a story that has scenes and people, and perhaps declared relations. */
export type Sketch = {
  readonly title: string;
  readonly source?: string | undefined;
  readonly language?: string | undefined;
  readonly characters: readonly {
    readonly id: string;
    readonly name: string;
    readonly about?: string | undefined;
  }[];
  readonly scenes: readonly SketchedScene[];
  /** Declared in the source, and holding from the start. */
  readonly relations?: readonly SketchedRelation[] | undefined;
};

export type SketchedScene = {
  readonly title: string;
  readonly act?: string | undefined;
  readonly place?: string | undefined;
  readonly happens?: TimeSpan | undefined;
  /** Ids of those who speak, or who take part where the source does not tell speaking from being there. */
  readonly speaking: readonly string[];
  /** Ids of those who are there without a word. */
  readonly silent?: readonly string[] | undefined;
};

export type SketchedRelation = {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  readonly kind: Kind;
  readonly label: string;
  readonly words: string;
};

/** A story from what a source says of it, with ids and texts that the gate lets through. @throws ImportError */
export function storyOf(sketch: Sketch): WholeStory {
  const places = named(sketch.scenes.map(({ place }) => place));
  const acts: { id: string; title: string }[] = [];
  const scenes = sketch.scenes.map((scene, index) => {
    // A heading that comes back, after another one or after a scene without, opens an act of its own.
    const act = cut(scene.act ?? '', CAPS.name);
    if (act && act !== cut(sketch.scenes[index - 1]?.act ?? '', CAPS.name)) {
      acts.push({ id: `act-${acts.length + 1}`, title: act });
    }
    const silent = (scene.silent ?? []).filter((id) => !scene.speaking.includes(id));
    return {
      id: `scene-${index + 1}`,
      title: cut(scene.title, CAPS.name) || `${index + 1}`,
      ...(scene.place === undefined ? {} : { place: places.get(scene.place) }),
      ...(act ? { act: acts.at(-1)?.id } : {}),
      ...(scene.happens ? { happens: scene.happens } : {}),
      present: [
        ...new Set(scene.speaking),
        ...[...new Set(silent)].map((character) => ({ character, speaks: false })),
      ],
    };
  });
  const relations = sketch.relations ?? [];
  return admit({
    format: 'throughline',
    version: 1,
    id: slugOf(sketch.title),
    languages: [sketch.language ?? 'en'],
    title: cut(sketch.title, CAPS.name) || UNTITLED,
    ...(sketch.source === undefined ? {} : { source: cut(sketch.source, CAPS.prose) }),
    places: [...places].map(([name, id]) => ({ id, name: cut(name, CAPS.name) })),
    acts,
    characters: sketch.characters.map(({ id, name, about }) => ({
      id,
      name: cut(name, CAPS.name) || id,
      ...(about ? { about: cut(about, CAPS.prose) } : {}),
    })),
    relations: relations.map(({ from, to, mutual }, index) => ({
      id: `relation-${index + 1}`,
      from,
      to,
      mutual,
    })),
    background: relations.map(({ kind, label, words }, index) => ({
      does: 'begin',
      relation: `relation-${index + 1}`,
      kind,
      valence: 0,
      strength: 0.5,
      label: cut(label, CAPS.label),
      evidence: { words: cut(words, CAPS.prose) },
    })),
    scenes,
  });
}

/** An id that suits an address: lower case letters, digits and hyphens. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'story'
  );
}

/** `text` without needless white space, and no longer than the gate lets through. */
export function cut(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).trimEnd()}…`;
}

function named(names: readonly (string | undefined)[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const name of names)
    if (name !== undefined && !known.has(name)) known.set(name, `place-${known.size + 1}`);
  return known;
}
