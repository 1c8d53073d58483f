import { expect, test } from 'vitest';
import { storyOf } from '../../src/formats/kit/storyOf.ts';
import { similarNamesIn } from '../../src/measures/similarNames.ts';
import { admit } from '../../src/story/gate.ts';

/** The similar pairs among characters of these names, given the names in each scene. */
const pairs = (scenes: readonly (readonly string[])[]) => {
  const names = [...new Set(scenes.flat())];
  const story = storyOf({
    title: 'Names',
    characters: names.map((name) => ({ id: name, name })),
    scenes: scenes.map((speaking, index) => ({ title: `${index}`, speaking })),
  });
  return similarNamesIn(story).map(({ kept, gone }) => `${gone} is ${kept}`);
};

test.for([
  ['Margarete', 'Margarethe'],
  ['MARIA', 'María'],
  ['Der Prinz', 'Der Prinz (singt)'],
  ['Elisabeth', 'Elizabeth'],
  ['Marinelli.', 'Marinelli'],
])('%s and %s are similar', ([one, other]) => {
  expect(pairs([[one as string], [one as string], [other as string]])).toEqual([`${other} is ${one}`]);
});

test.for([
  ['Soldat 1', 'Soldat 2'],
  ['Ann', 'Anna'],
  ['Carlos', 'Moor'],
])('%s and %s are not similar', ([one, other]) => {
  expect(pairs([[one as string], [other as string]])).toEqual([]);
});

test('pairs are told apart even if their ids contain the separator', () => {
  const story = admit({
    format: 'throughline',
    version: 1,
    id: 'odd',
    languages: ['en'],
    title: 'Odd ids',
    characters: [
      { id: 'a|b', name: 'Margarete' },
      { id: 'c', name: 'Margarethe' },
      { id: 'a', name: 'Elisabeth' },
      { id: 'b|c', name: 'Elizabeth' },
    ],
    scenes: [{ id: 's', title: 's' }],
  });
  expect(similarNamesIn(story)).toEqual([
    { kept: 'a|b', gone: 'c' },
    { kept: 'a', gone: 'b|c' },
  ]);
});

test('characters who share a scene are never similar', () => {
  expect(pairs([['Antonio', 'Antonia'], ['Antonio']])).toEqual([]);
});

test('a name that many characters have is a role, not one person', () => {
  const criers = Array.from({ length: 6 }, (_, index) => [`Zeitungsausrufer (${index + 1}. Szene)`]);
  expect(pairs(criers)).toEqual([]);
  expect(pairs(criers.slice(0, 2))).toHaveLength(1);
});

test('thousands of characters of one name are skipped quickly', () => {
  const names = Array.from({ length: 4000 }, (_, index) => [`Soldat (${index})`]);
  expect(pairs(names)).toEqual([]);
}, 60_000);

test('thousands of names are compared quickly', () => {
  const names = Array.from({ length: 4000 }, (_, index) => [`Person ${index.toString(2).padStart(12, '0')}`]);
  expect(pairs(names)).toEqual([]);
});

test('at most twelve pairs are listed, those in most scenes first', () => {
  const letters = [...'bcdfghjklmnpqr'];
  const scenes = letters.flatMap((letter, index) => [
    ...Array.from({ length: index + 1 }, () => [`Marga${letter.repeat(4)}`]),
    [`Marga${letter.repeat(4)}e`],
  ]);
  expect(pairs(scenes)).toEqual(
    letters
      .toReversed()
      .slice(0, 12)
      .map((letter) => `Marga${letter.repeat(4)}e is Marga${letter.repeat(4)}`),
  );
});
