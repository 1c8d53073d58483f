import fc from 'fast-check';
import { type Change, KINDS, type Scene, type Story } from '../../../src/story/types.ts';

/** An edit of a story as people make them on its picture: its name, and what it changes. The gate may refuse the result. */
export type Edit = (story: Story) => { readonly name: string; readonly changed: Partial<Story> };

type Numbers = { readonly a: number; readonly b: number; readonly c: number };

const pick = <T>(list: readonly T[], number: number) => list[number % list.length] as T;
const evidence = { words: { en: 'It says so.', de: 'Es steht da.' } };
const words = (text: string, { languages }: Story) => ({ [languages[0] as string]: text });

function inScene(story: Story, number: number, change: (scene: Scene) => Partial<Scene>): Partial<Story> {
  const at = number % story.scenes.length;
  const scene = story.scenes[at] as Scene;
  return { scenes: story.scenes.with(at, { ...scene, ...change(scene) }) };
}

const EDITS: Readonly<Record<string, (story: Story, numbers: Numbers) => Partial<Story>>> = {
  quality: (story, { a, b, c }) =>
    inScene(story, a, ({ changes }) => ({
      changes: changes.map(
        (change, index): Change =>
          index === b % changes.length && change.does !== 'end'
            ? { ...change, valence: (c % 21) / 10 - 1, kind: pick(KINDS, c) }
            : change,
      ),
    })),
  label: (story, { a, b, c }) =>
    inScene(story, a, ({ changes }) => ({
      changes: changes.map((change, index) =>
        index === b % changes.length ? { ...change, label: words(`as of ${c} (so far)`, story) } : change,
      ),
    })),
  presence: (story, { a, b }) =>
    inScene(story, a, ({ present }) => {
      const { id } = pick(story.characters, b);
      const others = present.filter(({ character }) => character !== id);
      const speaks = present.find(({ character }) => character === id)?.speaks;
      if (speaks === true && b % 2 === 0) return { present: others };
      return {
        present: others.toSpliced(b % (others.length + 1), 0, {
          character: id,
          remote: undefined,
          speaks: !speaks,
        }),
      };
    }),
  'new relation': (story, { a, b, c }) => {
    const [from, to] = [pick(story.characters, b).id, pick(story.characters, c).id];
    const id = `new-${b}`;
    const begin: Change = { does: 'begin', relation: id, label: words('new', story), evidence };
    return {
      relations: [...story.relations, { id, from, to, mutual: a % 2 === 0 }],
      ...inScene(story, a, ({ changes }) => ({
        changes: changes.toSpliced(b % (changes.length + 1), 0, begin),
      })),
    };
  },
  'new scene': (story, { a, b }) => {
    const at = a % story.scenes.length;
    const { act } = story.scenes[at] as Scene;
    const present = [{ character: pick(story.characters, b).id, remote: undefined, speaks: true }];
    const scene = { id: `new-${b}`, title: words('New', story), act, present, changes: [], leaves: [] };
    return { scenes: story.scenes.toSpliced(at, 0, scene) };
  },
  'move a scene': (story, { a, b }) => {
    const at = a % story.scenes.length;
    const scene = story.scenes[at] as Scene;
    return { scenes: story.scenes.toSpliced(at, 1).toSpliced(at + (b % 2 === 0 ? 1 : -1), 0, scene) };
  },
  'delete a scene': (story, { a }) => {
    const scenes = story.scenes.toSpliced(a % story.scenes.length, 1);
    const changed = new Set(
      [...story.background, ...scenes.flatMap((one) => one.changes)].map((one) => one.relation),
    );
    const acts = new Set(scenes.map(({ act }) => act));
    return {
      scenes,
      relations: story.relations.filter(({ id }) => changed.has(id)),
      acts: story.acts.filter(({ id }) => acts.has(id)),
    };
  },
  'dies or leaves': (story, { a, b, c }) =>
    inScene(story, a, ({ leaves }) => ({
      leaves: [...leaves, { character: pick(story.characters, b).id, how: c % 2 === 0 ? 'dies' : 'leaves' }],
    })),
  'title and summary': (story, { a, b }) =>
    inScene(story, a, () => ({ title: words(`Title ${b}`, story), summary: words('What happens.', story) })),
  evidence: (story, { a, b }) =>
    inScene(story, a, ({ changes }) => ({
      changes: changes.map((change, index) =>
        index === b % changes.length ? { ...change, evidence } : change,
      ),
    })),
  'new person': (story, { b }) => ({
    characters: [
      ...story.characters,
      { id: `dan-${b}`, name: words('Dan', story), role: 'supporting', names: [] },
    ],
  }),
  rename: (story, { a }) => ({
    characters: story.characters.with(a % story.characters.length, {
      ...pick(story.characters, a),
      name: words('Renamed (so)', story),
    }),
  }),
};

export const edits: fc.Arbitrary<Edit> = fc
  .record({ name: fc.constantFrom(...Object.keys(EDITS)), a: fc.nat(999), b: fc.nat(999), c: fc.nat(999) })
  .map(
    ({ name, ...numbers }): Edit =>
      (story) => ({ name, changed: EDITS[name]?.(story, numbers) ?? {} }),
  );
