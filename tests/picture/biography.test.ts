import { expect, test } from 'vitest';
import { biographyOf } from '../../src/picture/posters/biography.ts';
import { biographyText } from '../../src/picture/posters/svgText.ts';
import { smallStory } from '../story/cast.ts';
import { finale } from './finale.ts';

const told = (seen: number) => {
  const { sides, ...rest } = biographyOf(smallStory, 'ada', 'ben', seen);
  return {
    ...rest,
    sides: sides.map((side) =>
      side.map(({ first, last, state }) => `${first} to ${last}: ${state.label.en}`),
    ),
  };
};

test('two people are told side by side, what is mutual on both', () => {
  expect(told(4)).toEqual({
    sides: [['-1 to 0: in love', '1 to 1: longs', '2 to 3: a couple'], ['2 to 3: a couple']],
    shared: [0, 1, 2],
    silences: [],
    turning: [2],
  });
});

test('nothing is told of later scenes', () => {
  expect(told(2)).toEqual({
    sides: [['-1 to 0: in love', '1 to 1: longs'], []],
    shared: [0, 1],
    silences: [],
    // As far as it is told, this is where most changes.
    turning: [1],
  });
});

test('three scenes and more without each other are a silence', () => {
  const { shared, silences } = biographyOf(finale, 'carrie', 'big', 18);
  expect(shared).toEqual([0, 15, 16]);
  expect(silences).toEqual([{ first: 1, last: 14 }]);
});

test('the biography of Carrie and Big looks as approved', async () => {
  const svg = biographyText({
    story: finale,
    people: ['carrie', 'big'],
    seen: 18,
    scene: 17,
    options: { language: 'en', theme: 'light' },
  });
  await expect(svg).toMatchFileSnapshot('approved/biography-carrie-big-en-light.svg');
});
