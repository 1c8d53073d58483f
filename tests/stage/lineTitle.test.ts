import { expect, test } from 'vitest';
import { tieId } from '../../src/measures/coPresence.ts';
import { drawnStateAt, lineTitle } from '../../src/stage/lineTitle.ts';
import { smallStory } from '../story/cast.ts';

test('the tooltip of a relation says what it is like in the scene', () => {
  expect(lineTitle(smallStory, 'ada-loves', 0, 'en')).toBe('Ada → Ben: in love.');
  expect(lineTitle(smallStory, 'both', 2, 'en')).toBe('Ada and Ben: a couple.');
});

test('the tooltip of a relation that ends in the scene says so, and it is drawn as it was before', () => {
  expect(lineTitle(smallStory, 'quarrel', 3, 'en')).toBe(
    'Over: Queen Cleo and Ben, forgiven (before: rivals).',
  );
  expect(drawnStateAt(smallStory, 'quarrel', 3)?.kind).toBe('conflict');
  expect(drawnStateAt(smallStory, 'quarrel', 1)).toBeUndefined();
});

test('the tooltip of a relation that does not hold names its two characters', () => {
  expect(lineTitle(smallStory, 'quarrel', 1, 'en')).toBe('Cleo and Ben');
});

test('the tooltip of an inferred tie counts the scenes shared so far', () => {
  const tie = tieId('ada', 'ben');
  expect(lineTitle(smallStory, tie, 0, 'en')).toBe('Ada and Ben: 1 scene together.');
  expect(lineTitle(smallStory, tie, 3, 'en')).toBe('Ada and Ben: 3 scenes together.');
});

test('a line that the story does not have has no tooltip', () => {
  expect(lineTitle(smallStory, 'nothing', 0, 'en')).toBe('');
});
