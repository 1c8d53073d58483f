import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCharacters } from '../../src/edit/mergeCharacters.ts';
import { throughline } from '../../src/formats/throughline.ts';
import { admit } from '../../src/story/gate.ts';
import { type Presence, REMOTE, type WholeStory } from '../../src/story/types.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallFile, smallStory } from '../story/cast.ts';

test('a merged character has the scenes and relations of both, without the relations between them', () => {
  const story = mergeCharacters(smallStory, 'ben', 'cleo');
  expect(story.characters.map(({ id }) => id)).toEqual(['ada', 'ben']);
  expect(story.relations.map(({ id }) => id)).toEqual(['ada-loves', 'both']);
  expect(story.scenes.map(({ present }) => present.map(({ character }) => character).join(' '))).toEqual([
    'ada ben',
    'ben ada',
    'ada ben',
    'ben',
  ]);
  expect(story.scenes[3]?.changes).toEqual([]);
});

test('a merged character takes over what only the other has', () => {
  const [cleo] = mergeCharacters(smallStory, 'cleo', 'ada').characters.filter(({ id }) => id === 'cleo');
  expect(cleo).toMatchObject({
    name: { en: 'Cleo' },
    about: { en: 'A stranger.' },
    role: 'principal',
    home: 'town',
  });
  const [ben] = mergeCharacters(smallStory, 'ben', 'cleo').characters.filter(({ id }) => id === 'ben');
  expect(ben).toMatchObject({
    name: { en: 'Ben' },
    about: { en: 'A stranger.' },
    role: 'principal',
    names: [{ scene: 'storm', name: { en: 'Queen Cleo', de: 'Königin Cleo' } }],
  });
});

test('a character present both in person and by telephone is present in person', () => {
  const one = { character: 'ada', place: undefined, remote: undefined, speaks: true };
  expect(mergeCharacters(smallStory, 'ada', 'ben').scenes[1]?.present).toEqual([one]);
  const file = smallFile();
  file.scenes[1]?.present?.reverse();
  expect(mergeCharacters(admit(file), 'ada', 'ben').scenes[1]?.present).toEqual([one]);
});

test('a relation that turns into one between the two just ends', () => {
  const file = smallFile();
  Object.assign(file.scenes[2]?.changes?.[0] ?? {}, { into: 'quarrel' });
  const merged = mergeCharacters(admit(file), 'ben', 'cleo');
  expect(merged.scenes[2]?.changes[0]).toMatchObject({ does: 'end', relation: 'ada-loves', into: undefined });
  expect(throughline.read(throughline.write?.(merged) ?? '').story).toEqual(merged);
});

const remotely = fc.constantFrom(undefined, ...REMOTE);

/** Small stories in which some characters do not speak, and some take part from elsewhere. */
const stories: fc.Arbitrary<WholeStory> = fc
  .tuple(smallStories, fc.array(fc.record({ remote: remotely, speaks: fc.boolean() }), { minLength: 5 }))
  .map(([story, flags]) => {
    let next = 0;
    const flagged = (presence: Presence) => ({ ...presence, ...flags[next++ % flags.length] });
    return {
      ...story,
      scenes: story.scenes.map((scene) => ({ ...scene, present: scene.present.map(flagged) })),
    };
  });

test('a story with any two characters merged passes the gate, and all others are unchanged', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const [kept, gone] = story.characters.map(({ id }) => id) as [string, string];
      const merge = (id: string) => (id === gone ? kept : id);
      const merged = mergeCharacters(story, kept, gone);
      expect(throughline.read(throughline.write?.(merged) ?? '').story).toEqual(merged);
      for (const [scene, { present }] of story.scenes.entries()) {
        const both = present.filter(({ character }) => merge(character) === kept);
        expect(merged.scenes[scene]?.present).toEqual(
          present
            .filter(({ character }) => merge(character) !== kept || character === both[0]?.character)
            .map((presence) =>
              merge(presence.character) === kept
                ? {
                    ...presence,
                    character: kept,
                    remote: both.every(({ remote }) => remote) ? both[0]?.remote : undefined,
                    speaks: both.some(({ speaks }) => speaks),
                  }
                : presence,
            ),
        );
      }
      expect(merged.relations).toEqual(
        story.relations
          .map(({ from, to, ...relation }) => ({ ...relation, from: merge(from), to: merge(to) }))
          .filter(({ from, to }) => from !== to),
      );
    }),
  );
});
