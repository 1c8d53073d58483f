import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exports } from '../../src/formats/exports.ts';
import { readStory } from '../../src/formats/formats.ts';
import { admit } from '../../src/story/gate.ts';
import type { WholeStory } from '../../src/story/types.ts';

/** Beginnings of names that look like something else where they stand at the beginning of a line. */
const ODD = [
  '<',
  '{',
  '[',
  '#',
  '* ',
  '1',
  '12.',
  '- ',
  '= ',
  '> ',
  '@',
  '.',
  '\\',
  '"',
  "'",
  '%',
  'INT. ',
  'ACT ',
  'Title: ',
  'N',
];

const name = fc
  .tuple(
    fc.constantFrom(...ODD),
    fc.oneof(
      fc.constantFrom('Ann', 'Ann Lee', 'ANN', 'Ann: where were you?', 'Ann, the queen; of all', 'A | B'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constant('Ann of a name that is very long indeed '.repeat(5)),
    ),
  )
  .map((both) => both.join('').slice(0, 200).trimEnd())
  .filter((words) => /[\p{L}\p{N}]/u.test(words));

/** Stories whose people and scenes have such names, with or without relations. Someone is in the first scene. */
const stories: fc.Arbitrary<WholeStory> = fc
  .record({
    title: name,
    names: fc.uniqueArray(name, {
      minLength: 1,
      maxLength: 5,
      selector: (words) => words.replace(/\s+/g, ' '),
    }),
    scenes: fc.array(fc.record({ title: name, present: fc.subarray([0, 1, 2, 3, 4]) }), {
      minLength: 1,
      maxLength: 4,
    }),
    isTied: fc.boolean(),
  })
  .map(({ title, names, scenes, isTied }) =>
    admit({
      format: 'throughline',
      version: 1,
      id: 'odd',
      languages: ['en'],
      title,
      characters: names.map((one, index) => ({ id: `p${index}`, name: one })),
      relations: isTied && names.length > 1 ? [{ id: 'tie', from: 'p0', to: 'p1' }] : [],
      scenes: scenes.map((scene, index) => ({
        id: `s${index}`,
        title: scene.title,
        present: [...new Set([...(index === 0 ? [0] : []), ...scene.present])]
          .filter((one) => one < names.length)
          .map((one) => `p${one}`),
        changes:
          isTied && index === 0 && names.length > 1
            ? [{ does: 'begin', relation: 'tie', label: 'tied', evidence: { words: 'It says so.' } }]
            : [],
      })),
    }),
  );

const namesOf = (story: WholeStory) =>
  story.characters.map(({ name: words }) => words.en?.replace(/\s+/g, ' ').trim()).sort();
const castsOf = (story: WholeStory) =>
  story.scenes.map(({ present }) =>
    present
      .map(({ character }) =>
        story.characters
          .find(({ id }) => id === character)
          ?.name.en?.replace(/\s+/g, ' ')
          .trim(),
      )
      .sort(),
  );

/** Those who are in a scene, which is all that a list of scenes or people in them can keep. */
function seen(story: WholeStory): (string | undefined)[] {
  return [...new Set(castsOf(story).flat())].sort();
}

describe('what Throughline writes it reads, whatever the names are', () => {
  test.for(
    exports.filter(({ holds }) => holds === 'everything' || holds === 'over-time').map(({ id }) => id),
  )('%s', (id) => {
    const { write, extension } = exports.find((one) => one.id === id) as (typeof exports)[number];
    fc.assert(
      fc.property(stories, (story) => {
        const again = readStory(new TextEncoder().encode(write(story)), `odd.${extension}`).story;
        expect(again.characters.length).toBeGreaterThan(0);
        // A network over time does not say who is alone in a scene.
        if (id === 'gexf') return;
        expect(seen(again)).toEqual(seen(story));
        expect(castsOf(again)).toEqual(castsOf(story));
        if (id === 'throughline' || id === 'text') expect(namesOf(again)).toEqual(namesOf(story));
      }),
    );
  });

  test.for(exports.filter(({ holds }) => holds === 'network').map(({ id }) => id))(
    '%s, as far as it has anyone',
    (id) => {
      const { write, extension } = exports.find((one) => one.id === id) as (typeof exports)[number];
      fc.assert(
        fc.property(stories, (story) => {
          const text = write(story);
          fc.pre(id !== 'csv-edges' || text.trim().includes('\n'));
          const again = readStory(new TextEncoder().encode(text), `odd.${extension}`).story;
          if (id !== 'csv-edges') expect(again.characters).toHaveLength(story.characters.length);
        }),
      );
    },
  );
});
