import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFonts } from '../../src/picture/fonts/withFonts.ts';
import { stripScenes } from '../../src/picture/posters/stripScenes.ts';
import { finale } from '../picture/finale.ts';
import { theFonts } from '../picture/fonts/fontsOfTests.ts';
import { fileWith, pathOf, printed, run } from './run.ts';

const STORY = 'american-girl-in-paris';
/** An approved picture as the program writes it: with the app's fonts. */
const approved = (name: string) =>
  withFonts(readFileSync(`tests/picture/approved/${name}.svg`, 'utf8'), theFonts, false);

test.for([
  [1, 'en', 'light'],
  [9, 'en', 'dark'],
  [9, 'de', 'dark'],
  [15, 'de', 'light'],
  [18, 'en', 'light'],
] as const)('render draws scene %i (%s, %s) as approved', ([scene, language, theme]) => {
  const svg = printed('render', STORY, '--scene', String(scene), '--lang', language, '--theme', theme);
  expect(svg).toBe(approved(`scene-${scene}-${language}-${theme}`));
});

test('render speaks English on a light ground unless told otherwise, and draws a story from a file', () => {
  expect(printed('render', `data/${STORY}.json`, '--scene', '15')).toBe(approved('scene-15-en-light'));
});

test('-o writes the picture to a file and nothing to standard output; -o - does the reverse', () => {
  const path = pathOf('scene-1.svg');
  expect(printed('render', STORY, '--scene', '1', '-o', path)).toBe('');
  expect(readFileSync(path, 'utf8')).toBe(approved('scene-1-en-light'));
  expect(printed('render', STORY, '--scene', '1', '-o', '-')).toBe(approved('scene-1-en-light'));
});

test('--outlines draws all letters as outlines, for programs without the fonts', () => {
  const svg = printed('render', STORY, '--scene', '1', '--outlines');
  expect(svg).toBe(
    withFonts(readFileSync('tests/picture/approved/scene-1-en-light.svg', 'utf8'), theFonts, true),
  );
});

test.for([
  ['post', 1080, 1080],
  ['post-tall', 1080, 1350],
  ['slide', 1920, 1080],
] as const)('--size %s draws a picture of %i by %i pixels', ([size, width, height]) => {
  expect(printed('render', STORY, '--scene', '1', '--size', size)).toContain(
    ` width="${width}" height="${height}" role="img"`,
  );
});

test('--size takes the width and height of the picture; what stands around it comes on top', () => {
  expect(printed('render', STORY, '--scene', '1', '--size', '1000x620')).toBe(approved('scene-1-en-light'));
  const svg = printed('render', STORY, '--scene', '1', '--size', '700x500');
  expect(svg).toMatch(/ width="700" height="[67]\d\d/);
});

test('title, caption, legend and ground can be left out', () => {
  const bare = ['--no-title', '--no-caption', '--no-legend', '--transparent'];
  const words =
    /data-headline|data-legend|Scene 1 of 18: [^<]*<\/text>|>(Scene 1 · |Vertical lines)[^<]*<\/t(ext|span)>/;
  for (const command of [
    ['render', STORY, '--scene', '1'],
    ['strip', STORY, '--scenes', '1,6'],
    ['storylines', STORY],
  ]) {
    expect(printed(...command)).toMatch(words);
    expect(printed(...command, ...bare)).not.toMatch(words);
  }
});

test('render and strip lay out with the continuity that they are given', () => {
  for (const command of [
    ['render', STORY, '--scene', '16'],
    ['strip', STORY, '--scenes', '16'],
  ]) {
    const usual = printed(...command);
    expect(printed(...command, '--continuity', '0.25')).toBe(usual);
    expect(printed(...command, '--continuity', '0.1')).not.toBe(usual);
  }
});

test('render lays out for the size that it is given', () => {
  const usual = printed('render', STORY, '--scene', '16');
  expect(printed('render', STORY, '--scene', '16', '--size', '1000x620')).toBe(usual);
  expect(printed('render', STORY, '--scene', '16', '--size', '600x700')).toContain('width="600"');
});

test('strip draws the scenes that it is given as approved', () => {
  expect(printed('strip', STORY, '--scenes', '1, 6,9,16')).toBe(approved('strip-en-light'));
});

test('strip draws the turning points where no scenes are given', () => {
  const scenes = stripScenes(finale).map((scene) => scene + 1);
  expect(printed('strip', STORY, '--lang', 'de')).toBe(
    printed('strip', STORY, '--lang', 'de', '--scenes', scenes.join()),
  );
});

test.for([
  ['en', 'light'],
  ['de', 'dark'],
] as const)('storylines are drawn as approved (%s, %s)', ([language, theme]) => {
  const svg = printed('storylines', STORY, '--lang', language, '--theme', theme);
  expect(svg).toBe(approved(`storylines-${language}-${theme}`));
});

test('storylines --json prints the quality of the layout and the seconds that it took', () => {
  const { crossings, wiggles, seconds, ...rest } = JSON.parse(printed('storylines', 'hamlet', '--json'));
  expect([crossings, wiggles].every((count) => Number.isInteger(count) && count > 0)).toBe(true);
  expect(seconds).toBeGreaterThanOrEqual(0);
  expect(rest).toEqual({});
});

test('of a large cast those in the scene are drawn, filled up to 20, tied by shared scenes, as in the app', () => {
  const names = Array.from({ length: 40 }, (_, index) => `Person ${index}`);
  const file = fileWith('crowd.txt', `# One\n${names.join('\n')}\n# Two\n${names.slice(0, 4).join('\n')}\n`);
  const drawnIn = (scene: string) => printed('render', file, '--scene', scene).match(/data-character=/g);
  expect([drawnIn('1')?.length, drawnIn('2')?.length]).toEqual([40, 20]);
  expect(printed('render', file, '--scene', '2')).toContain('data-inferred');
});

test.for([
  [
    ['render', STORY, '--scene', '1', '--size', '5x5'],
    '--size 5x5: use one of picture, column, post, post-tall, slide, or width x height in pixels, each from 200 to 8000, as in --size 1920x1080',
  ],
  [['render', STORY], 'no scene given. Add one, as in --scene 9'],
  [['render', STORY, '--scene', '0'], '--scene 0: this story has scenes 1 to 18'],
  [['render', STORY, '--scene', '19'], '--scene 19: this story has scenes 1 to 18'],
  [['render', STORY, '--scene', '1.5'], '--scene 1.5: this story has scenes 1 to 18'],
  [['strip', STORY, '--scenes', '1,19'], '--scene 19: this story has scenes 1 to 18'],
  [['render', STORY, '--scene', '1', '--lang', 'fr'], '--lang fr: choose one of en, de'],
  [['storylines', STORY, '--theme', 'sepia'], '--theme sepia: choose one of light, dark'],
  [
    ['render', STORY, '--scene', '1', '--continuity', '7'],
    '--continuity 7: use a number from 0.1 (less) to 2 (more)',
  ],
  [
    ['render', STORY, '--scene', '1', '--size', '199x620'],
    '--size 199x620: use one of picture, column, post, post-tall, slide, or width x height in pixels, each from 200 to 8000, as in --size 1920x1080',
  ],
  [
    ['render'],
    '“render” takes one story: a file, the ID of a sample story, or a node table and its edge table',
  ],
  [
    ['storylines', STORY, 'hamlet'],
    '“hamlet” was not opened. Open one file at a time, or a node table together with its edge table.',
  ],
] as const)('%j is refused', ([args, reason]) => {
  expect(run(...args)).toEqual({ code: 2, stdout: '', stderr: `throughline: ${reason}\n` });
});
