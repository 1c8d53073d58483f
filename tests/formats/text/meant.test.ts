import { expect, test } from 'vitest';
import { CHECK_NAMES, meantIn, withMeant } from '../../../src/formats/text/meant.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { CHECKS } from '../../../src/measures/checks/observation.ts';
import type { Story } from '../../../src/story/types.ts';

const KEY = `The Key

People:
Ann
Ben
Mr Dale, jun.

## Low water
Ann
Ben

## High water
Ann
`;
const story = readText(KEY).story as Story;
const leap = { check: 'leap', characters: ['ben', 'ann'], scene: 'high-water' };

const isMeant = (
  note: string,
  found: Partial<typeof leap> & { scene?: string | undefined } = {},
  at = 'in',
) =>
  meantIn(at === 'in' ? `${KEY}${note}\n` : KEY.replace('\n', `\n${note}\n`))(story, { ...leap, ...found });

test('each check has a name for notes in both languages', () => {
  expect(Object.keys(CHECK_NAMES)).toEqual([...CHECKS]);
});

test('a note in a scene is about that scene', () => {
  expect(isMeant('// ok: leap')).toBe(true);
  expect(isMeant('// ok: leap', { scene: 'low-water' })).toBe(false);
  expect(isMeant('// ok: leap', { check: 'vanishes' })).toBe(false);
});

test('a note before the first heading is about all of them', () => {
  expect(isMeant('// ok: leap', { scene: 'low-water' }, 'before')).toBe(true);
});

test.for([
  ['// ok: leap Ben, Ann', true],
  ['//OK: Leap ben', true],
  ['// ok: leap Ben: he has read her letters', true],
  ['// ok: Sprung Ben, Ann: er hat ihre Briefe gelesen', true],
  ['// ok: leap {ben}, Ann', true],
  ['// ok: leap Cleo', false],
  ['// ok: leaping', false],
  ['// is it ok: leap?', false],
  ['// ok:', false],
] as const)('%s is understood: %s', ([note, is]) => {
  expect(isMeant(note)).toBe(is);
});

test('a note is written into its scene, or before the first heading, and then holds', () => {
  const noted = withMeant(KEY, story, leap, ' he has\nread her letters ');
  expect(noted).toBe(
    KEY.replace('## High water\n', '## High water\n// ok: leap Ben, Ann: he has read her letters\n'),
  );
  expect(meantIn(noted)(story, leap)).toBe(true);
  const dale = {
    check: 'never-meet',
    characters: ['ann', story.characters[2]?.id as string],
    scene: undefined,
  };
  const before = withMeant(KEY, story, dale);
  expect(before.split('\n').slice(5, 8)).toEqual([
    'Mr Dale, jun.',
    `// ok: never meet Ann, {${dale.characters[1]}}`,
    '',
  ]);
  expect(meantIn(before)(story, dale)).toBe(true);
  expect(meantIn(before)(story, { ...dale, characters: ['ann', 'ben'] })).toBe(false);
});

test('in a German story the note is German', () => {
  const text = KEY.replace('People:', 'Personen:');
  const german = readText(text).story as Story;
  expect(withMeant(text, german, leap)).toContain('// ok: Sprung Ben, Ann\n');
});
