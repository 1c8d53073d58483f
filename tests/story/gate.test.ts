import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit } from '../../src/story/gate.ts';
import { ImportError } from '../../src/story/importError.ts';
import { smallFile, smallStory } from './cast.ts';

type File = ReturnType<typeof smallFile>;

/** How the gate refuses the small story after `spoil` has changed it, or 'admitted'. */
function refusal(spoil: (file: File) => unknown): string {
  const file = smallFile();
  spoil(file);
  try {
    admit(file);
  } catch (error) {
    if (error instanceof ImportError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'admitted';
}

const scene = (file: File, index: number) => file.scenes[index] as (typeof file.scenes)[number];

test('optional fields become explicit', () => {
  expect(smallStory.characters[1]).toEqual({
    id: 'ben',
    name: { en: 'Ben' },
    about: undefined,
    role: 'principal',
    home: undefined,
    group: undefined,
    names: [],
  });
  expect(smallStory.scenes[0]?.present).toEqual([
    { character: 'ada', remote: undefined, speaks: true },
    { character: 'ben', remote: undefined, speaks: true },
  ]);
});

const first = (file: File) => file.characters[0] as object;
const opening = (file: File) => file.background[0] as object;

test.for<[string, (file: File) => unknown, string]>([
  [
    'another format',
    (file) => Object.assign(file, { format: 'other' }),
    'unknown-format: The file is JSON, but not a Throughline story, which begins with { "format": "throughline", "version": 1, … }.',
  ],
  [
    'a newer version',
    (file) => Object.assign(file, { version: 2 }),
    'newer-version: The file uses version 2 of the Throughline format; this program reads version 1. Use a newer version of the program.',
  ],
  [
    'an invalid version',
    (file) => Object.assign(file, { version: 0 }),
    'wrong-shape: At version: this must be 1, but it is the number 0.',
  ],
  [
    'no scenes',
    (file) => Object.assign(file, { scenes: undefined }),
    'wrong-shape: At the top level: the field “scenes” is missing. Add it.',
  ],
  [
    'a character without a name',
    (file) => Object.assign(first(file), { name: undefined }),
    'wrong-shape: At characters[0]: the field “name” is missing. Add it.',
  ],
  [
    'a change that does not say what it does',
    (file) => Object.assign(opening(file), { does: undefined }),
    'wrong-shape: At background[0]: the field “does” is missing. Add it.',
  ],
  [
    'a presence without a character',
    (file) => Object.assign(scene(file, 0), { present: [{ remote: true }] }),
    'wrong-shape: At scenes[0].present[0]: the field “character” is missing. Add it.',
  ],
  [
    'a span without an end',
    (file) => Object.assign(scene(file, 0), { happens: { from: 1 } }),
    'wrong-shape: At scenes[0].happens: the field “to” is missing. Add it.',
  ],
  [
    'an unknown field',
    (file) => Object.assign(file, { colour: 'red' }),
    'wrong-shape: At the top level: the format has no field “colour” here. Remove it or correct its name.',
  ],
  [
    'an unknown field of a presence',
    (file) => Object.assign(scene(file, 0), { present: [{ character: 'ada', mood: 'glad' }] }),
    'wrong-shape: At scenes[0].present[0]: the format has no field “mood” here. Remove it or correct its name.',
  ],
  [
    'a number for a name',
    (file) => Object.assign(first(file), { name: 7 }),
    'wrong-shape: At characters[0].name: this must be a text, or one text per language, but it is the number 7.',
  ],
  [
    'a number for a name in one language',
    (file) => Object.assign(first(file), { name: { en: 7 } }),
    'wrong-shape: At characters[0].name.en: this must be a text, but it is the number 7.',
  ],
  [
    'a text for a number',
    (file) => Object.assign(opening(file), { valence: 'high' }),
    'wrong-shape: At background[0].valence: this must be a number, but it is the text “high”.',
  ],
  [
    'an object for a list',
    (file) => Object.assign(file, { characters: {} }),
    'wrong-shape: At characters: this must be a list in [ ], but it is an object.',
  ],
  [
    'a list for an object',
    (file) => Object.assign(file, { characters: [['ada']] }),
    'wrong-shape: At characters[0]: this must be an object in { }, but it is a list.',
  ],
  [
    'a text for a change',
    (file) => Object.assign(file, { background: ['begins'] }),
    'wrong-shape: At background[0]: this must be an object in { }, but it is the text “begins”.',
  ],
  [
    'null for a list',
    (file) => Object.assign(file, { scenes: null }),
    'wrong-shape: At scenes: this must be a list in [ ], but it is null.',
  ],
  [
    'a text for a boolean',
    (file) => Object.assign(file.relations[0] as object, { mutual: 'yes' }),
    'wrong-shape: At relations[0].mutual: this must be true or false, but it is the text “yes”.',
  ],
  [
    'a number for a presence',
    (file) => Object.assign(scene(file, 0), { present: [7] }),
    'wrong-shape: At scenes[0].present[0]: this must be the ID of a character, or an object in { } with its ID as "character", but it is the number 7.',
  ],
  [
    'a text for a time',
    (file) => Object.assign(scene(file, 0), { happens: 'noon' }),
    'wrong-shape: At scenes[0].happens: this must be a number, or { "from": a number, "to": a number }, but it is the text “noon”.',
  ],
  [
    'an unknown kind',
    (file) => Object.assign(opening(file), { kind: 'love' }),
    'wrong-shape: At background[0].kind: this must be one of romance, friendship, family, conflict, acquaintance, work, other, but it is the text “love”.',
  ],
  [
    'an unknown type of change',
    (file) => Object.assign(opening(file), { does: 'start' }),
    'wrong-shape: At background[0].does: this must be one of begin, change, end, but it is the text “start”.',
  ],
  [
    'a valence above 1',
    (file) => Object.assign(opening(file), { valence: 3 }),
    'wrong-shape: At background[0].valence: 3 is too large. The maximum is 1.',
  ],
  [
    'a strength below 0',
    (file) => Object.assign(opening(file), { strength: -0.5 }),
    'wrong-shape: At background[0].strength: -0.5 is too small. The minimum is 0.',
  ],
  [
    'an empty name',
    (file) => Object.assign(first(file), { name: '' }),
    'wrong-shape: At characters[0].name: this text is empty. Fill it in, or remove the field if it is optional.',
  ],
  [
    'an empty name in one language',
    (file) => Object.assign(first(file), { name: { en: '' } }),
    'wrong-shape: At characters[0].name.en: this text is empty. Fill it in, or remove the field if it is optional.',
  ],
  [
    'a name in no language',
    (file) => Object.assign(first(file), { name: {} }),
    'wrong-shape: At characters[0].name: this text has no language. Write it in at least one, such as { "en": "…" }.',
  ],
  [
    'a name in a foreign language only',
    (file) => Object.assign(file.characters[1] as object, { name: { fr: 'Benoît' } }),
    'wrong-shape: At characters[1].name: this text is not in “en”, the first language of the story. Add it in that language.',
  ],
  [
    "a label in the story's second language only",
    (file) => Object.assign(scene(file, 1).changes?.[0] as object, { label: { de: 'sehnt sich' } }),
    'wrong-shape: At scenes[1].changes[0].label: this text is not in “en”, the first language of the story. Add it in that language.',
  ],
  [
    'a language by name instead of tag',
    (file) => Object.assign(file, { languages: ['English'] }),
    'wrong-shape: At languages[0]: “English” is not a language tag. Use a tag such as “en”, “de” or “pt-BR”.',
  ],
  [
    'a text in a language by name instead of tag',
    (file) => Object.assign(first(file), { name: { en: 'Ada', German: 'Ada' } }),
    'wrong-shape: At characters[0].name: “German” is not a language tag. Use a tag such as “en”, “de” or “pt-BR”.',
  ],
  [
    'a name that is too long',
    (file) => Object.assign(first(file), { name: 'x'.repeat(201) }),
    'wrong-shape: At characters[0].name: this text has 201 characters; the limit is 200. Shorten it.',
  ],
  [
    'no characters',
    (file) => file.characters.splice(0),
    'wrong-shape: At characters: this list is empty. Add at least one entry.',
  ],
  [
    'too many places',
    (file) =>
      Object.assign(file, { places: Array.from({ length: 1001 }, (_, at) => ({ id: `${at}`, name: 'x' })) }),
    'wrong-shape: At places: this list has 1,001 entries; the limit is 1,000. Remove some.',
  ],
  [
    'two characters of one id',
    (file) => file.characters.push({ id: 'ada', name: 'Ada again' }),
    'duplicate: At characters[3].id: “ada” appears twice. Use a different one for each.',
  ],
  [
    'a character who is present twice',
    (file) => scene(file, 0).present.push('ada'),
    'duplicate: At scenes[0].present[2]: “ada” appears twice. Use a different one for each.',
  ],
  [
    'a presence of an unknown character',
    (file) => scene(file, 0).present.push('dora'),
    'unknown-reference: At scenes[0].present[2]: “dora” is not in the list of characters. Add it there or correct the name.',
  ],
  [
    'an unknown group',
    (file) => Object.assign(first(file), { group: 'none' }),
    'unknown-reference: At characters[0].group: “none” is not in the list of groups. Add it there or correct the name.',
  ],
  [
    'an unknown place',
    (file) => Object.assign(scene(file, 0), { place: 'moon' }),
    'unknown-reference: At scenes[0].place: “moon” is not in the list of places. Add it there or correct the name.',
  ],
  [
    'a name revealed by an unknown scene, after another one',
    (file) => file.characters[2]?.names?.push({ ...file.characters[2].names[0], scene: 'never' } as never),
    'unknown-reference: At characters[2].names[1].scene: “never” is not in the list of scenes. Add it there or correct the name.',
  ],
  [
    'a change of an unknown relation',
    (file) => Object.assign(scene(file, 3).changes?.[0] as object, { relation: 'none' }),
    'unknown-reference: At scenes[3].changes[0]: “none” is not in the list of relations. Add it there or correct the name.',
  ],
  [
    'a relation of a character with itself',
    (file) => Object.assign(file.relations[0] as object, { to: 'ada' }),
    'impossible-change: At relations[0]: relationship “ada-loves” connects a character to themselves. Name two different characters.',
  ],
  [
    'an end before the beginning',
    (file) => Object.assign(scene(file, 0), { changes: scene(file, 3).changes }),
    'impossible-change: At scenes[0].changes[0]: relationship “quarrel” changes or ends before it has begun. Start it earlier, or in the background.',
  ],
  [
    'a second beginning',
    (file) => Object.assign(scene(file, 3), { changes: [scene(file, 2).changes?.[2]] }),
    'impossible-change: At scenes[3].changes[0]: relationship “quarrel” begins although it already exists. Let it change, or end it first.',
  ],
  [
    'two changes of one relation in a scene',
    (file) => scene(file, 1).changes?.push(scene(file, 1).changes?.[0] as never),
    'impossible-change: At scenes[1].changes[1]: relationship “ada-loves” changes twice in this scene. Combine both into one change.',
  ],
  [
    'an end in the background',
    (file) => file.background.push(scene(file, 3).changes?.[0] as never),
    'impossible-change: At background[1]: relationships can only begin in the background. Move this change into a scene.',
  ],
  [
    'an end into a relation that does not begin',
    (file) => scene(file, 2).changes?.splice(1, 1),
    'impossible-change: At scenes[2].changes[0].into: the relationship becomes “both”, which does not begin in the same scene. Begin it there, or remove “into”.',
  ],
  [
    'an act that is interrupted by another',
    (file) => Object.assign(scene(file, 3), { act: 'one' }),
    'impossible-change: At scenes[3].act: act “one” returns after another act. An act is one continuous run of scenes; add a second act.',
  ],
  [
    'a step of the guide about someone unknown',
    (file) => Object.assign(scene(file, 1), { guide: [{ words: 'Look.', about: ['ada', 'dora'] }] }),
    'unknown-reference: At scenes[1].guide[0].about[1]: “dora” is not in the list of characters. Add it there or correct the name.',
  ],
  [
    'a step of the guide that names someone twice',
    (file) => Object.assign(scene(file, 1), { guide: [{ words: 'Look.', about: ['ada', 'ada'] }] }),
    'duplicate: At scenes[1].guide[0].about[1]: “ada” appears twice. Use a different one for each.',
  ],
  [
    'a step of the guide that compares with an unknown scene',
    (file) => Object.assign(scene(file, 1), { guide: [{ words: 'Look.', against: 'none' }] }),
    'unknown-reference: At scenes[1].guide[0].against: “none” is not in the list of scenes. Add it there or correct the name.',
  ],
  [
    'a step of the guide without words',
    (file) => Object.assign(scene(file, 1), { guide: [{ about: ['ada'] }] }),
    'wrong-shape: At scenes[1].guide[0]: the field “words” is missing. Add it.',
  ],
])('%s is refused', ([, spoil, sentence]) => {
  expect(refusal(spoil)).toBe(sentence);
});

test('a guide is kept with all parts explicit, and one without steps is none', () => {
  const file = smallFile();
  Object.assign(scene(file, 0), { guide: [{ words: 'Look.' }, { words: { en: 'So.' }, against: 'ship' }] });
  Object.assign(scene(file, 1), { guide: [] });
  expect(admit(file).scenes.map(({ guide }) => guide)).toEqual([
    [
      { words: { en: 'Look.' }, about: [] },
      { words: { en: 'So.' }, about: [], against: 'ship' },
    ],
    undefined,
    undefined,
    undefined,
  ]);
});

test('any value at any place of a file is admitted or refused with a sentence', () => {
  const places = (value: unknown): [object, string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [[value, key] as [object, string], ...places(inner)])
      : [];
  const count = places(smallFile()).length;
  fc.assert(
    fc.property(fc.nat(count - 1), fc.jsonValue(), (at, value) => {
      const answer = refusal((file) => {
        const [parent, key] = places(file)[at] as [object, string];
        Object.assign(parent, { [key]: value });
      });
      expect(answer).toMatch(/^admitted$|^[a-z-]+: (At .+: |The file ).+\.$/);
    }),
    { numRuns: 500 },
  );
});

test('characters that XML cannot contain are removed from texts', () => {
  const file = smallFile();
  Object.assign(file.characters[0] as object, { name: 'A\u0000d\u000ba\ufffe \ud800!' });
  expect(admit(file).characters[0]?.name).toEqual({ en: 'Ada \ufffd!' });
});

test('names of JavaScript properties can be ids', () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    const file = JSON.parse(JSON.stringify(smallFile()).replaceAll('"ada"', JSON.stringify(id)));
    expect(admit(file).characters[0]?.id).toBe(id);
  }
  expect(({} as Record<string, unknown>).ada).toBeUndefined();
});

test('any other value is refused with an ImportError', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => admit(value)).toThrow(ImportError);
    }),
  );
});

test('how one takes part from elsewhere is kept; older files only say that', () => {
  const read = (remote: unknown) =>
    admit({
      ...smallFile(),
      scenes: [{ id: 'call', title: 'Call', present: [{ character: 'ada', remote }] }],
      characters: [{ id: 'ada', name: 'Ada' }],
      relations: [],
      background: [],
    }).scenes[0]?.present[0]?.remote;
  expect([true, false, undefined, 'letter', 'voice'].map(read)).toEqual([
    'unknown',
    undefined,
    undefined,
    'letter',
    'voice',
  ]);
  expect(() => read('pigeon')).toThrow(
    'At scenes[0].present[0].remote: this must be true, or one of telephone, letter, voice, screen, but it is the text “pigeon”.',
  );
});

test('one who leaves for good in a scene and dies in it, dies, and once', () => {
  const file = smallFile();
  const leaving = (how: string) => ({ character: 'ada', how });
  Object.assign(scene(file, 0), { leaves: [leaving('leaves'), leaving('leaves'), leaving('dies')] });
  expect(admit(file).scenes[0]?.leaves).toEqual([{ character: 'ada', how: 'dies' }]);
});
