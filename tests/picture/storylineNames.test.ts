import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutStorylines } from '../../src/layout/storylines/storylines.ts';
import { gridOf } from '../../src/picture/posters/storylineGrid.ts';
import { NAME } from '../../src/picture/posters/storylineNames.ts';
import { placeBands } from '../../src/picture/posters/storylinePlaces.ts';
import { chartOf } from '../../src/picture/posters/storylinesChart.ts';
import { widthIn } from '../../src/picture/text/fit.ts';
import { draft } from '../layout/stories.ts';

const PEOPLE = ['anna', 'ben', 'cleo', 'dora', 'emil', 'fred', 'gina', 'hans', 'ida', 'jan'];
const stories = fc
  .array(fc.subarray(PEOPLE, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 14 })
  .map((scenes) => draft({ people: PEOPLE, scenes: scenes.map((who) => ({ who })) }));
const OPTIONS = { language: 'en', theme: 'light' } as const;

test('on a sheet 800 pixels wide every line has a name, and no name is on another', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 800, max: 1400 }), (story, width) => {
      const { lines, names } = chartOf(story, layOutStorylines(story), story.scenes.length - 1, {
        ...OPTIONS,
        width,
      });
      expect(
        names
          .filter(({ first }) => first)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(lines.map(({ id }) => id).sort());
      for (const [index, one] of names.entries())
        for (const other of names.slice(index + 1)) {
          const apart = Math.max(
            other.x - one.x - widthIn(NAME, one.text),
            one.x - other.x - widthIn(NAME, other.text),
            Math.abs(one.y - other.y) - 12,
          );
          expect(apart).toBeGreaterThanOrEqual(0);
        }
    }),
  );
});

test('at most eight lines have a colour, and no two the same', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { lines } = chartOf(story, layOutStorylines(story), 0, OPTIONS);
      const colours = lines.flatMap(({ colour }) => colour ?? []);
      expect(new Set(colours).size).toBe(colours.length);
      expect(colours.length).toBe(Math.min(8, lines.length));
    }),
  );
});

test('storylines are as wide as their room, with at least 14 pixels for each scene', () => {
  const widthOf = (scenes: number) => {
    const story = draft({ people: ['anna', 'ben'], scenes: Array(scenes).fill({ who: ['anna', 'ben'] }) });
    return chartOf(story, layOutStorylines(story), 0, { ...OPTIONS, width: 1000 }).grid.width;
  };
  expect([widthOf(1), widthOf(8), widthOf(18)]).toEqual([1000, 1000, 1000]);
  expect(widthOf(220)).toBe(64 + 220 * 14 + 24);
});

test('a place without room for its name has a letter, and a key says the name', () => {
  const story = {
    ...draft({ people: ['anna'], scenes: [{ who: ['anna'] }, { who: ['anna'] }, { who: ['anna'] }] }),
    places: [
      { id: 'v', name: { en: 'Verona' } },
      { id: 'm', name: { en: 'Mantua, a street' } },
    ],
  };
  const scenes = story.scenes.map((scene, at) => ({ ...scene, place: at === 2 ? 'm' : 'v' }));
  const made = (step: number) => placeBands({ ...story, scenes }, step, 'en');
  expect(made(27)).toMatchObject({
    bands: [{ lines: ['Verona'] }, { lines: ['A'] }],
    keys: [{ letter: 'A', name: 'Mantua, a street' }],
  });
  expect(made(70)).toMatchObject({
    bands: [{ lines: ['Verona'] }, { lines: ['Mantua, a', 'street'] }],
    keys: [],
  });
});

test('the lines fill the height that there is, in proportion, until rows are so far apart that they would no longer look side by side', () => {
  const lines = { scenes: 5, rows: 8, lines: new Map(), crossings: 0, wiggles: 0 };
  const room = { width: 800, left: 80, top: 20 };
  const usual = gridOf(lines, room);
  const between = (height: number) => {
    const grid = gridOf(lines, { ...room, height });
    expect(grid.bottom).toBeLessThanOrEqual(Math.max(height, usual.bottom));
    return grid.y(1) - grid.y(0);
  };
  expect(usual.y(1) - usual.y(0)).toBe(26);
  expect([100, 302, 350, 2000].map(between)).toEqual([18, 33, 39, 44]);
});
