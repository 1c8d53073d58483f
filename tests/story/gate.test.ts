import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit } from '../../src/story/gate.ts';
import { ImportError } from '../../src/story/importError.ts';
import { smallFile, smallStory } from './cast.ts';

/** What the gate says of the small story after `spoil` has changed it. */
function refusal(spoil: (file: ReturnType<typeof smallFile>) => void): string {
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

const scene = (file: ReturnType<typeof smallFile>, index: number) =>
  file.scenes[index] as (typeof file.scenes)[number];

test('what is left out becomes explicit', () => {
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
    { character: 'ada', remote: false, speaks: true },
    { character: 'ben', remote: false, speaks: true },
  ]);
});

test('every refusal names the culprit and says what to do', () => {
  expect({
    notAStory: refusal((file) => Object.assign(file, { format: 'other' })),
    newer: refusal((file) => Object.assign(file, { version: 2 })),
    stranger: refusal((file) => Object.assign(file, { colour: 'red' })),
    noName: refusal((file) => Object.assign(file.characters[0] as object, { name: 7 })),
    tooLoving: refusal((file) => Object.assign(file.background[0] as object, { valence: 3 })),
    twins: refusal((file) => file.characters.push({ id: 'ada', name: 'Ada again' })),
    nobody: refusal((file) => scene(file, 0).present.push('dora')),
    ofNoGroup: refusal((file) => Object.assign(file.characters[0] as object, { group: 'none' })),
    nowhere: refusal((file) => Object.assign(scene(file, 0), { place: 'moon' })),
    twice: refusal((file) => scene(file, 0).present.push('ada')),
    self: refusal((file) => Object.assign(file.relations[0] as object, { to: 'ada' })),
    early: refusal((file) => Object.assign(scene(file, 0), { changes: scene(file, 3).changes })),
    again: refusal((file) =>
      Object.assign(scene(file, 3), { changes: [scene(file, 2).changes?.[2], scene(file, 2).changes?.[2]] }),
    ),
    nameless: refusal((file) => Object.assign(file.characters[0] as object, { name: {} })),
    intoNothing: refusal((file) => scene(file, 2).changes?.splice(1, 1)),
    actComesBack: refusal((file) => Object.assign(scene(file, 3), { act: 'one' })),
    lateName: refusal((file) => Object.assign(file.characters[2]?.names?.[0] as object, { scene: 'never' })),
  }).toMatchInlineSnapshot(`
    {
      "actComesBack": "impossible-change: At scenes[3].act: act "one" comes back after another act. An act is one run of scenes; use a second act.",
      "again": "impossible-change: At scenes[3].changes[0]: relation "quarrel" begins although it already holds. Let it change, or end first.",
      "early": "impossible-change: At scenes[0].changes[0]: relation "quarrel" changes or ends before it has begun. Let it begin earlier, or in the background.",
      "intoNothing": "impossible-change: At scenes[2].changes[0].into: the relation becomes "both", which does not begin in the same scene.",
      "lateName": "unknown-reference: At characters[2].names[0].scene: "never" is not in the list of scenes. Add it there, or correct the name.",
      "nameless": "wrong-shape: At characters[0].name: expected at least 1, found 0.",
      "newer": "newer-version: The file says version 2 of the Throughline format, and this program knows version 1. Use a newer program.",
      "noName": "wrong-shape: At characters[0].name: expected a text, or one text a language, found 7.",
      "nobody": "unknown-reference: At scenes[0].present[2]: "dora" is not in the list of characters. Add it there, or correct the name.",
      "notAStory": "unknown-format: The file is JSON, but no Throughline story: that begins with { "format": "throughline", "version": 1, … }.",
      "nowhere": "unknown-reference: At scenes[0].place: "moon" is not in the list of places. Add it there, or correct the name.",
      "ofNoGroup": "unknown-reference: At characters[0].group: "none" is not in the list of groups. Add it there, or correct the name.",
      "self": "impossible-change: At relations[0]: relation "ada-loves" ties a character to itself. Name two different characters.",
      "stranger": "wrong-shape: At colour: expected nothing of that name, found "colour".",
      "tooLoving": "wrong-shape: At background[0].valence: expected at most 1, found 3.",
      "twice": "duplicate: At scenes[0].present[2]: "ada" is there twice. Give each its own.",
      "twins": "duplicate: At characters[3].id: "ada" is there twice. Give each its own.",
    }
  `);
});

test('text keeps nothing that an exported file could not hold', () => {
  const file = smallFile();
  Object.assign(file.characters[0] as object, { name: 'A\u0000d\u000ba\ufffe \ud800!' });
  expect(admit(file).characters[0]?.name).toEqual({ en: 'Ada \ufffd!' });
});

test('names that JavaScript uses itself are names like any other', () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    const file = JSON.parse(JSON.stringify(smallFile()).replaceAll('"ada"', JSON.stringify(id)));
    expect(admit(file).characters[0]?.id).toBe(id);
  }
  expect(({} as Record<string, unknown>).ada).toBeUndefined();
});

test('whatever else comes in is refused with an ImportError', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => admit(value)).toThrow(ImportError);
    }),
  );
});
