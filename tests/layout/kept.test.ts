import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homesOf } from '../../src/layout/kept/elsewhere.ts';
import { layOut } from '../../src/layout/layOut.ts';
import type { Homes, Layout, Room } from '../../src/layout/types.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { admit } from '../../src/story/gate.ts';
import type { Character, Scene, Story } from '../../src/story/types.ts';
import { overlaps } from './overlaps.ts';

const SHIPPED = [
  'american-girl-in-paris',
  'emilia-galotti',
  'hamlet',
  'pride-and-prejudice',
  'romeo-and-juliet',
].map(
  (name): Story =>
    admit(JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'))),
);
const ROOM: Room = { width: 1040, height: 640 };

const lay = (story: Story, homes?: Homes, room = ROOM): Layout =>
  layOut(story, footprintsOf(story, room), { room, homes });

const wholes = new Map<Story, Layout>();

function wholeOf(story: Story): Layout {
  const known = wholes.get(story) ?? lay(story);
  wholes.set(story, known);
  return known;
}

const anyShipped = fc.constantFrom(...SHIPPED);

/** A shipped story in which Max comes into a scene and becomes friends with one or two who are there. */
const withMax = fc
  .record({
    story: anyShipped,
    scene: fc.nat(),
    friends: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
    role: fc.constantFrom<Character['role'][]>('principal', 'supporting'),
  })
  .map(({ story, scene, friends, role }) => {
    const at = scene % story.scenes.length;
    const here = (story.scenes[at] as Scene).present.map(({ character }) => character);
    const those = here.length > 0 ? here : story.characters.map(({ id }) => id);
    const chosen = [...new Set(friends.map((n) => those[n % those.length] as string))];
    const max: Character = { id: 'max', name: { en: 'Max' }, role, names: [] };
    const met = befriended({ ...story, characters: [...story.characters, max] }, at, 'max', chosen);
    const present = { character: 'max', remote: undefined, speaks: true };
    const scenes = met.scenes.map((one, s) =>
      s === at ? { ...one, present: [...one.present, present] } : one,
    );
    return { story, at, friends: chosen, edited: { ...met, scenes } };
  });

/** The story in which, in a scene, a friendship begins between someone and some others. */
function befriended(story: Story, at: number, from: string, others: readonly string[]): Story {
  const relations = others.map((to) => ({ id: `${from} and ${to}`, from, to, mutual: true }));
  const changes = relations.map(({ id }): Scene['changes'][number] => ({
    does: 'begin',
    relation: id,
    kind: 'friendship',
    valence: 0.6,
    strength: 0.6,
    label: { en: 'friends' },
    evidence: { words: { en: 'friends' } },
  }));
  return {
    ...story,
    relations: [...story.relations, ...relations],
    scenes: story.scenes.map((scene, s) =>
      s === at ? { ...scene, changes: [...scene.changes, ...changes] } : scene,
    ),
  };
}

function without(story: Story, gone: string): Story {
  const isKept = ({ from, to }: { from: string; to: string }) => from !== gone && to !== gone;
  const relations = story.relations.filter(isKept);
  const isAbout = ({ relation }: { relation: string }) => relations.some(({ id }) => id === relation);
  return {
    ...story,
    relations,
    characters: story.characters.filter(({ id }) => id !== gone),
    background: story.background.filter(isAbout),
    scenes: story.scenes.map((scene) => ({
      ...scene,
      present: scene.present.filter(({ character }) => character !== gone),
      leaves: scene.leaves.filter(({ character }) => character !== gone),
      changes: scene.changes.filter(isAbout),
    })),
  };
}

/** Where a character (id) stands in a scene (id). */
function spotOf(layout: Layout, character: string, scene: string) {
  const s = layout.basis?.scenes.indexOf(scene) ?? -1;
  const at = 2 * (s * layout.characters.length + layout.characters.indexOf(character));
  return { x: layout.positions[at] as number, y: layout.positions[at + 1] as number };
}

/** A few pixels are no move. */
const FEW = 3;

/** The characters of both layouts who stand elsewhere in any scene of both. */
function moved(before: Layout, after: Layout): string[] {
  const scenes = before.basis?.scenes.filter((id) => after.basis?.scenes.includes(id)) ?? [];
  return before.characters.filter((id) => {
    if (!after.characters.includes(id)) return false;
    return scenes.some((scene) => {
      const [one, other] = [spotOf(before, id, scene), spotOf(after, id, scene)];
      return Math.hypot(one.x - other.x, one.y - other.y) > FEW;
    });
  });
}

const positionsIn = ({ positions, characters }: Layout, s: number) =>
  positions.subarray(2 * s * characters.length, 2 * (s + 1) * characters.length);

test('someone new finds free ground, and no one moves but friends and those whose ground it is', () => {
  fc.assert(
    fc.property(withMax, ({ story, at, friends, edited }) => {
      const before = wholeOf(story);
      const after = lay(edited, before);
      const covered = Array.from({ length: after.scenes }, (_, s) => {
        const there = positionsIn(after, s).slice();
        for (const [c, id] of after.characters.entries())
          if (id !== 'max') {
            const { x, y } = spotOf(before, id, (story.scenes[s] as Scene).id);
            there.set([x, y], 2 * c);
          }
        return overlaps(after, there).filter((pair) => / ?max ?/.test(pair));
      }).join();
      expect(moved(before, after).filter((id) => !friends.includes(id) && !covered.includes(id))).toEqual([]);
      for (let s = at; s < after.scenes; s++)
        expect(overlaps(after, positionsIn(after, s)).filter((pair) => pair.includes('max'))).toEqual([]);
    }),
    { numRuns: 12, seed: 15 },
  );
});

test('opened again with what was kept, an edited story is the same picture, also after another window', () => {
  fc.assert(
    fc.property(withMax, ({ story, edited }) => {
      const after = lay(edited, wholeOf(story));
      const kept = structuredClone(homesOf(after));
      expect(lay(edited, kept)).toEqual(after);
      const elsewhere = lay(edited, kept, { width: 400, height: 640 });
      expect(lay(edited, homesOf(elsewhere)).positions).toEqual(after.positions);
    }),
    { numRuns: 3, seed: 15 },
  );
});

test('no one moves because another one is deleted, or because a scene is added', () => {
  fc.assert(
    fc.property(anyShipped, fc.nat(), fc.nat(), (story, any, scene) => {
      const gone = (story.characters[any % story.characters.length] as Character).id;
      expect(moved(wholeOf(story), lay(without(story, gone), wholeOf(story)))).toEqual([]);
      const at = scene % story.scenes.length;
      const near = story.scenes[at] as Scene;
      const added: Scene = {
        ...near,
        id: 'added',
        present: near.present.slice(0, 2),
        changes: [],
        leaves: [],
      };
      const longer = { ...story, scenes: story.scenes.toSpliced(at, 0, added) };
      expect(moved(wholeOf(story), lay(longer, wholeOf(story)))).toEqual([]);
    }),
    { numRuns: 8, seed: 15 },
  );
});

test('a new relationship moves at most the two whom it is between', () => {
  fc.assert(
    fc.property(anyShipped, fc.nat(), fc.nat(), fc.nat(), (story, one, other, scene) => {
      const [a, b] = [one, other].map((n) => (story.characters[n % story.characters.length] as Character).id);
      fc.pre(a !== b);
      const edited = befriended(story, scene % story.scenes.length, a as string, [b as string]);
      const others = moved(wholeOf(story), lay(edited, wholeOf(story))).filter((id) => id !== a && id !== b);
      expect(others).toEqual([]);
    }),
    { numRuns: 8, seed: 15 },
  );
});

test('someone whose name grows moves aside, and at most a few others do', () => {
  for (const story of SHIPPED)
    for (const who of story.characters.slice(0, 2)) {
      const characters = story.characters.map((one) =>
        one === who ? { ...one, name: { en: `${who.name.en} of Denmark` } } : one,
      );
      const after = lay({ ...story, characters }, wholeOf(story));
      expect(moved(wholeOf(story), after).filter((id) => id !== who.id).length).toBeLessThan(4);
    }
});
