import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, applyEdits, type Edit } from '../../src/edit/edits.ts';
import { newId } from '../../src/edit/newId.ts';
import { throughline } from '../../src/formats/throughline.ts';
import { writeThroughline } from '../../src/formats/throughlineWrite.ts';
import { admit } from '../../src/story/gate.ts';
import type { Character, WholeStory } from '../../src/story/types.ts';
import { edit, redo, undo } from '../../src/view/editing.ts';
import type { Step } from '../../src/view/viewState.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallFile, smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';

const someOf = (list: readonly { readonly id: string }[]) =>
  fc.subarray([...list.map(({ id }) => id), 'unknown']);
const oneOf = (list: readonly { readonly id: string }[]) =>
  fc.constantFrom(...list.map(({ id }) => id), 'unknown');
const stranger = (id: string): Character => ({
  id,
  name: { en: 'A stranger' },
  about: undefined,
  role: 'principal',
  home: undefined,
  group: undefined,
  names: [],
});

/** Any edit of a story, also such that name what it does not have. */
const editsOf = ({ characters, scenes, relations }: WholeStory): fc.Arbitrary<Edit> =>
  fc.oneof(
    fc.record({ does: fc.constant('merge' as const), kept: oneOf(characters), gone: someOf(characters) }),
    fc.record({
      does: fc.constant('split' as const),
      from: oneOf(characters),
      made: fc.constantFrom('stranger', 'other').map(stranger),
      scenes: someOf(scenes),
      relations: someOf(relations),
    }),
    fc.record({
      does: fc.constant('rename' as const),
      character: oneOf(characters),
      language: fc.constantFrom('en', 'de'),
      name: fc.oneof(fc.string(), fc.constantFrom('Bella', '\u0000', 'x'.repeat(300))),
      since: fc.option(oneOf(scenes), { nil: undefined }),
    }),
    fc.record({
      does: fc.constant('group' as const),
      character: oneOf(characters),
      members: someOf(characters),
    }),
    fc.record({ does: fc.constant('leaveOut' as const), characters: someOf(characters) }),
    fc.record({ does: fc.constant('keepApart' as const), characters: someOf(characters) }),
  );
const editedStories = smallStories.chain((story) =>
  fc.tuple(fc.constant(story), fc.array(editsOf(story), { minLength: 1, maxLength: 4 })),
);

test('the gate admits a story after any edits, as it is', () => {
  fc.assert(
    fc.property(editedStories, ([story, edits]) => {
      const edited = applyEdits(story, edits);
      expect(throughline.read(writeThroughline(edited)).story).toEqual(edited);
    }),
    { numRuns: 500 },
  );
});

test('a scene in which an edit changes nothing stays the same object, which is neither drawn nor stored again', () => {
  fc.assert(
    fc.property(editedStories, ([story, edits]) => {
      for (const made of edits)
        for (const [at, scene] of applyEdit(story, made).scenes.entries())
          if (JSON.stringify(scene) === JSON.stringify(story.scenes[at]))
            expect(scene === story.scenes[at]).toBe(true);
    }),
  );
});

test('undoing all edits gives the same story again, and redoing them the edited one', () => {
  fc.assert(
    fc.property(editedStories, ([story, edits]) => {
      const steps = (list: readonly Step[]) =>
        list.reduce((state, step) => Object.assign(state, step(state)), opened(story));
      const made = edits.map(
        (one): Step =>
          (state) =>
            edit(applyEdit(state.whole, one), one)(state),
      );
      const all = steps(made);
      expect([all.edits, all.whole]).toEqual([edits, applyEdits(story, edits)]);
      const undone = steps([...made, ...made.map(undo)]);
      expect(undone.whole).toBe(story);
      expect(undone.edits).toEqual([]);
      const again = steps([...made, ...made.map(undo), ...made.map(redo)]);
      expect([again.edits, again.whole]).toEqual([edits, all.whole]);
    }),
    { numRuns: 50 },
  );
});

/** By id, since a character that is split off comes next to the one it was part of. */
const inOrder = (story: WholeStory) => ({
  ...story,
  characters: story.characters.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});
const scenesOf = (story: WholeStory, id: string) =>
  story.scenes.filter(({ present, leaves }) =>
    [...present, ...leaves].some(({ character }) => character === id),
  );

test('a part that is split off and merged again gives the story back', () => {
  const parts = smallStories.chain((story) =>
    fc.record({
      story: fc.constant(story),
      from: fc.constantFrom(...story.characters.map(({ id }) => id)),
      scenes: someOf(story.scenes),
      relations: someOf(story.relations),
    }),
  );
  fc.assert(
    fc.property(parts, ({ story, from, scenes, relations }) => {
      const split = applyEdit(story, { does: 'split', from, made: stranger('part'), scenes, relations });
      const { scenes: before, ...rest } = applyEdit(split, { does: 'merge', kept: from, gone: ['part'] });
      const { scenes: same, ...others } = story;
      expect(rest).toEqual(others);
      // Splitting may leave a relation without the death that ended it; what begins again then changes instead.
      const withoutBegins = (list: typeof same) =>
        list.map((scene) => ({ ...scene, changes: scene.changes.map(({ relation }) => relation) }));
      expect(withoutBegins(before)).toEqual(withoutBegins(same));
    }),
  );
});

test('two who share no scene and no relation are the same as before when they are merged and split again', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const [kept, gone] = story.characters as [Character, Character];
      const isGone = (id: string) => id === gone.id;
      const apart: WholeStory = {
        ...story,
        characters: story.characters.map((one) => ({ ...one, group: undefined })),
        relations: story.relations.filter(
          ({ from, to }) => ![from, to].every((id) => id === kept.id || isGone(id)),
        ),
        scenes: story.scenes.map((scene, index) => ({
          ...scene,
          changes: [],
          leaves: [],
          present: scene.present.filter(({ character }) =>
            index % 2 === 0 ? character !== gone.id : character !== kept.id,
          ),
        })),
      };
      const made = apart.characters.find(({ id }) => isGone(id)) as Character;
      const merged = applyEdit(apart, { does: 'merge', kept: kept.id, gone: [gone.id] });
      const split = applyEdit(merged, {
        does: 'split',
        from: kept.id,
        made,
        scenes: scenesOf(apart, gone.id).map(({ id }) => id),
        relations: apart.relations.filter(({ from, to }) => isGone(from) || isGone(to)).map(({ id }) => id),
      });
      expect(inOrder(split)).toEqual(inOrder(apart));
    }),
  );
});

test('a relation that was taken up again after a death changes instead where the death is that of another', () => {
  const file = smallFile();
  Object.assign(file.scenes[0] ?? {}, { leaves: [{ character: 'ben', how: 'leaves' }] });
  const begin = { ...file.background[0], kind: undefined, label: 'again' };
  Object.assign(file.scenes[1] ?? {}, { changes: [begin] });
  const story = admit(file);
  const split = applyEdit(story, {
    does: 'split',
    from: 'ben',
    made: stranger('other'),
    scenes: ['market'],
    relations: [],
  });
  expect(split.scenes[0]?.leaves).toEqual([{ character: 'other', how: 'leaves' }]);
  expect(split.scenes[1]?.changes).toMatchObject([
    { does: 'change', relation: 'ada-loves', kind: null, valence: 0.8, label: { en: 'again' } },
  ]);
});

test('a name is changed in every language in which it was the same, and a revealed name on its own', () => {
  const renamed = applyEdits(smallStory, [
    { does: 'rename', character: 'ben', language: 'de', name: '  Benjamin\n Blume ' },
    { does: 'rename', character: 'cleo', language: 'de', name: 'Kleopatra', since: 'storm' },
    { does: 'rename', character: 'ada', language: 'en', name: ' ' },
  ]);
  expect(renamed.characters.map(({ name, names }) => [name, ...names.map((one) => one.name)])).toEqual([
    [{ en: 'Ada' }],
    [{ en: 'Benjamin Blume' }],
    [{ en: 'Cleo' }, { en: 'Queen Cleo', de: 'Kleopatra' }],
  ]);
});

test('where a group was, its members are', () => {
  const both = applyEdit(smallStory, { does: 'group', character: 'cleo', members: ['ada', 'ben'] });
  expect(both.characters.map(({ id, group }) => [id, group])).toEqual([
    ['ada', 'cleo'],
    ['ben', 'cleo'],
  ]);
  expect(both.groups).toEqual([{ id: 'cleo', name: { en: 'Cleo' } }]);
  expect(both.relations.map(({ id }) => id)).toEqual(['ada-loves', 'both']);
  expect(both.scenes.map(({ present }) => present.map(({ character }) => character).join(' '))).toEqual([
    'ada ben',
    'ben ada',
    'ada ben',
    'ada ben',
  ]);
});

test('a member who is on the telephone while the group is in the room is in the room', () => {
  const inTown = applyEdit(smallStory, { does: 'group', character: 'ben', members: ['ada'] });
  expect(inTown.scenes[1]?.present).toEqual([
    { character: 'ada', place: undefined, remote: undefined, speaks: true },
  ]);
});

test('the last character cannot be left out', () => {
  const alone = applyEdit(smallStory, { does: 'leaveOut', characters: ['ben', 'cleo'] });
  expect(alone.characters.map(({ id }) => id)).toEqual(['ada']);
  expect(applyEdit(alone, { does: 'leaveOut', characters: ['ada'] })).toBe(alone);
});

test('an id made of a name is new', () => {
  expect(newId('Ada', smallStory.characters)).toBe('ada-2');
  expect(newId('Dora & Co.', smallStory.characters)).toBe('dora-co');
});
