import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { understand } from '../../src/cli/call.ts';
import { layout } from '../../src/cli/layout.ts';

type Written = {
  readonly characters: readonly string[];
  readonly scenes: number;
  readonly positions: Readonly<Record<string, readonly ([number, number] | null)[]>>;
};

const folder = mkdtempSync(join(tmpdir(), 'throughline-'));

/** What the command writes, as `throughline layout …` is called. */
function written(...words: string[]): Written {
  const path = join(folder, 'out.json');
  const { positionals, values } = understand([...words, '--json', '-o', path]);
  layout(positionals, values);
  return JSON.parse(readFileSync(path, 'utf8')) as Written;
}

test('everybody of the file has a position in the scenes they are in, and null in the others', () => {
  const file = join(folder, 'play.txt');
  writeFileSync(file, '# One\nMargarete\nFaust\n# Two\nMargarete\nMarthe\n');
  const { characters, scenes, positions } = written(file);
  expect(scenes).toBe(2);
  expect(Object.keys(positions)).toEqual(characters);
  const there = Object.values(positions).map((way) => way.map((spot) => spot !== null));
  expect(there.toSorted()).toEqual([
    [false, true],
    [true, false],
    [true, true],
  ]);
});

test('the whole cast is laid out, not only the most prominent', () => {
  const file = join(folder, 'crowd.txt');
  const people = Array.from({ length: 90 }, (_, index) => `Person ${index}`);
  writeFileSync(file, `# One\n${people.join('\n')}\n# Two\n${people.slice(0, 3).join('\n')}\n`);
  const { characters, positions } = written(file);
  expect(characters).toHaveLength(90);
  expect(Object.values(positions).flat().filter(Boolean)).toHaveLength(93);
});

test('a story that ships is the same again, and livelier where that is asked for', () => {
  const usual = written('hamlet');
  expect(written('hamlet', '--continuity', '0.25')).toEqual(usual);
  expect(written('hamlet', '--continuity', '0.1')).not.toEqual(usual);
});

test('a continuity out of bounds is refused with the bounds', () => {
  expect(() => written('hamlet', '--continuity', '7')).toThrow(
    '--continuity 7: a number from 0.1, lively, to 2, still',
  );
  expect(() => written('hamlet', '--continuity', '')).toThrow('--continuity');
});

test('what is no story is said to be none', () => {
  expect(() => written('nowhere.txt')).toThrow('there is no file "nowhere.txt"');
  expect(() => written()).toThrow('layout takes one story');
});
