import { expect, test } from 'vitest';
import { fileWith, printed, run } from './run.ts';

type Written = {
  readonly characters: readonly string[];
  readonly scenes: number;
  readonly width: number;
  readonly height: number;
  readonly positions: Readonly<Record<string, readonly ([number, number] | null)[]>>;
};

const layoutOf = (...args: string[]): Written => JSON.parse(printed('layout', ...args, '--json'));

test('every character has a position in the scenes that it is in, and null in the others', () => {
  const file = fileWith('play.txt', '# One\nMargarete\nFaust\n# Two\nMargarete\nMarthe\n');
  const { characters, scenes, positions } = layoutOf(file);
  expect(scenes).toBe(2);
  expect(Object.keys(positions)).toEqual(characters);
  const present = Object.entries(positions).map(([id, way]) => [id, way.map((point) => point !== null)]);
  expect(Object.fromEntries(present)).toEqual({
    margarete: [true, true],
    faust: [true, false],
    marthe: [false, true],
  });
});

test('the whole cast is laid out, not only the most prominent', () => {
  const people = Array.from({ length: 90 }, (_, index) => `Person ${index}`);
  const file = fileWith(
    'crowd.txt',
    `# One\n${people.join('\n')}\n# Two\n${people.slice(0, 3).join('\n')}\n`,
  );
  const { characters, positions } = layoutOf(file);
  expect(characters).toHaveLength(90);
  expect(Object.values(positions).flat().filter(Boolean)).toHaveLength(93);
});

test('a layout fills the size that it is given, 1000x620 unless told otherwise', () => {
  const usual = layoutOf('hamlet');
  expect(layoutOf('hamlet', '--size', '1000x620')).toEqual(usual);
  const small = layoutOf('hamlet', '--size', '400x500');
  expect([usual.width, usual.height, small.width, small.height]).toEqual([1000, 620, 400, 500]);
});

test.for(['600', '600x', '600x8001', '-600x400', '600.5x400', 'wide'])(
  'size "%s" is refused with the range',
  (size) => {
    expect(run('layout', 'hamlet', `--size=${size}`)).toEqual({
      code: 2,
      stdout: '',
      stderr: `throughline: --size ${size}: use width x height in pixels, each from 200 to 8000, as in --size 1920x1080\n`,
    });
  },
);

test('the default continuity is 0.25, and another one gives another layout', () => {
  const usual = layoutOf('hamlet');
  expect(layoutOf('hamlet', '--continuity', '0.25')).toEqual(usual);
  expect(layoutOf('hamlet', '--continuity', '0.1')).not.toEqual(usual);
});

test.for(['7', '0.09', '', 'still'])('continuity "%s" is refused with the range', (continuity) => {
  expect(run('layout', 'hamlet', `--continuity=${continuity}`)).toEqual({
    code: 2,
    stdout: '',
    stderr: `throughline: --continuity ${continuity}: use a number from 0.1 (less) to 2 (more)\n`,
  });
});
