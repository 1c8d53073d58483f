import { expect, test } from 'vitest';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { biographyOf } from '../../src/picture/posters/biography.ts';
import { biographyText } from '../../src/picture/posters/svgText.ts';
import { widthIn } from '../../src/picture/text/fit.ts';
import type { Story } from '../../src/story/types.ts';
import { smallStory } from '../story/cast.ts';
import { finale } from './finale.ts';

function told(story: Story) {
  const { lines, ...rest } = biographyOf(story, 'ada', 'ben');
  return {
    ...rest,
    lines: lines.map(({ relation, periods }) => ({
      [relation.id]: periods.map(({ first, last, state }) => `${first} to ${last}: ${state.label.en}`),
    })),
  };
}

test('every relation of the two has a line of its own, with all that it was', () => {
  expect(told(smallStory)).toEqual({
    lines: [{ 'ada-loves': ['-1 to 0: in love', '1 to 1: longs'] }, { both: ['2 to 3: a couple'] }],
    shared: [0, 1, 2],
    silences: [],
    turning: [2],
  });
});

test('the first scenes have a biography of their own, with their own turning point', () => {
  expect(told(firstScenes(smallStory, 2))).toEqual({
    lines: [{ 'ada-loves': ['-1 to 0: in love', '1 to 1: longs'] }],
    shared: [0, 1],
    silences: [],
    turning: [1],
  });
});

test('at least three scenes between two shared ones are a silence', () => {
  const { shared, silences } = biographyOf(finale, 'carrie', 'big');
  expect(shared).toEqual([0, 15, 16]);
  expect(silences).toEqual([{ first: 1, last: 14 }]);
});

test('the biography of Carrie and Big looks as approved', async () => {
  const svg = biographyText({
    story: finale,
    people: ['carrie', 'big'],
    scenes: 18,
    scene: 17,
    options: { language: 'en', theme: 'light' },
  });
  await expect(svg).toMatchFileSnapshot('approved/biography-carrie-big-en-light.svg');
});

test('on a narrow sheet all that is written finds room on it', () => {
  const svg = biographyText({
    story: finale,
    people: ['carrie', 'big'],
    scenes: 18,
    scene: 17,
    width: 330,
    options: { language: 'en', theme: 'light' },
  });
  expect(svg).toContain('viewBox="0 0 330 ');
  expect(svg).toContain('>Carrie and Big (John)</text>');
  const texts = [...svg.matchAll(/<text[^>]* x="([\d.]+)"[^>]*?(?: font-size="([\d.]+)")?[^>]*>([^<]+)</g)];
  const ends = texts.map(([, x, size = '12', words = '']) => ({
    words,
    end: Number(x) + widthIn({ family: 'sans', size: Number(size), weight: 400 }, words),
  }));
  expect(texts.length).toBeGreaterThan(10);
  expect(ends.filter(({ end }) => end > 330)).toEqual([]);
});
