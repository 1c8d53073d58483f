import { admit } from '../../story/gate.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import { CAPS } from '../../story/schema.ts';
import { slugOf } from '../../story/slug.ts';
import type { Kind, TimeSpan, WholeStory } from '../../story/types.ts';
import { cut } from './cut.ts';

/** The title of a story that has none. */
export const UNTITLED = 'Untitled';

/** A source that gives scenes and the characters in them, and perhaps declares relations. */
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
  /** Declared in the source; they hold from the start. */
  readonly relations?: readonly SketchedRelation[] | undefined;
};

export type SketchedScene = {
  /** As the source has it, or in English and German where the source has only a number or nothing. */
  readonly title: string | InBoth;
  readonly act?: string | InBoth | undefined;
  readonly place?: string | undefined;
  readonly happens?: TimeSpan | undefined;
  /** Ids of those who speak, or of all who are present where the source does not tell the two apart. */
  readonly speaking: readonly string[];
  /** Ids of those who are present and do not speak. */
  readonly silent?: readonly string[] | undefined;
};

export type SketchedRelation = {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  readonly kind: Kind | undefined;
  /** In English and German, or in the story's own language. */
  readonly label: string | InBoth;
  readonly evidence: string | InBoth;
};

/**
 * A story from scenes and characters, with ids made and texts cut to what the gate admits.
 *
 * @throws ImportError
 */
export function storyOf(sketch: Sketch): WholeStory {
  const title = cut(sketch.title, CAPS.name) || UNTITLED;
  const places = placeIds(sketch.scenes);
  const { relations = [], language = 'en' } = sketch;
  const titled = (words: string | InBoth = '') => textIn(words, language, CAPS.name);
  const acts: { id: string; title: ReturnType<typeof textIn> }[] = [];
  const scenes = sketch.scenes.map((scene, index) => {
    // An act is one run of scenes, so a heading that comes back opens a new act.
    const act = titled(scene.act);
    if (act && keyOf(act) !== keyOf(titled(sketch.scenes[index - 1]?.act))) {
      acts.push({ id: `act-${acts.length + 1}`, title: act });
    }
    const silent = (scene.silent ?? []).filter((id) => !scene.speaking.includes(id));
    const place = places.get(cut(scene.place ?? '', CAPS.name));
    return {
      id: `scene-${index + 1}`,
      title: titled(scene.title) || `${index + 1}`,
      ...(place === undefined ? {} : { place }),
      ...(act ? { act: acts.at(-1)?.id } : {}),
      ...(scene.happens ? { happens: scene.happens } : {}),
      present: [
        ...new Set(scene.speaking),
        ...[...new Set(silent)].map((character) => ({ character, speaks: false })),
      ],
    };
  });
  const source = cut(sketch.source ?? '', CAPS.prose);
  return admit({
    format: 'throughline',
    version: 1,
    id: slugOf(title),
    languages: [language],
    title,
    ...(source ? { source } : {}),
    places: [...places].map(([name, id]) => ({ id, name })),
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
    background: relations.map(({ kind, label, evidence }, index) => ({
      does: 'begin',
      relation: `relation-${index + 1}`,
      kind,
      label: textIn(label, language, CAPS.label),
      evidence: { words: textIn(evidence, language, CAPS.prose) },
    })),
    scenes,
  });
}

/** What tells two titles apart. */
const keyOf = (title: ReturnType<typeof textIn>) => JSON.stringify(title);

/** Words cut to what the gate admits. The story's first language must have them, so there the English ones stand in. */
function textIn(words: string | InBoth, language: string, longest: number): string | Record<string, string> {
  if (typeof words === 'string') return cut(words, longest);
  const [en, de] = [cut(words.en, longest), cut(words.de, longest)];
  return { [language]: en, en, de };
}

/** The places that scenes name, with an id each. */
function placeIds(scenes: readonly SketchedScene[]): ReadonlyMap<string, string> {
  const names = new Set(scenes.map(({ place }) => cut(place ?? '', CAPS.name)).filter(Boolean));
  return new Map([...names].map((name, index) => [name, `place-${index + 1}`]));
}
