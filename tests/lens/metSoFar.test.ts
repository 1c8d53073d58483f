import { expect, test } from 'vitest';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { metSoFar } from '../../src/lens/metSoFar.ts';
import { admit } from '../../src/story/gate.ts';

const evidence = { words: 'Because it says so.' };
const begin = (relation: string) => ({ does: 'begin', relation, label: 'close', evidence });

/**
 * Ann and Ben are there from the start. Ann's mother Dora and Dora's maid Eve are spoken of before the story. Cleo comes on in the
 * second scene, and in the third Ben falls for Fay, whom no scene shows.
 */
const story = admit({
  format: 'throughline',
  version: 1,
  id: 'late',
  title: 'Late',
  languages: ['en'],
  characters: [
    { id: 'ann', name: 'Ann' },
    { id: 'ben', name: 'Ben' },
    { id: 'cleo', name: 'Cleo' },
    { id: 'dora', name: 'Dora' },
    { id: 'eve', name: 'Eve', role: 'supporting' },
    { id: 'fay', name: 'Fay', role: 'supporting' },
  ],
  relations: [
    { id: 'family', from: 'ann', to: 'dora', mutual: true },
    { id: 'service', from: 'eve', to: 'dora' },
    { id: 'love', from: 'ben', to: 'fay' },
  ],
  background: [begin('family'), begin('service')],
  scenes: [
    { id: 'one', title: 'One', present: ['ann', 'ben'] },
    { id: 'two', title: 'Two', present: ['ben', 'cleo'] },
    { id: 'three', title: 'Three', present: ['ben'], changes: [begin('love')] },
    { id: 'four', title: 'Four', present: ['ann', 'eve'] },
  ],
});

test('a reader has met who was in a scene or has a relation there, and the principals who are spoken of before', () => {
  const met = (seen: number) => {
    const { characters, relations } = metSoFar(firstScenes(story, seen));
    return [characters, relations].map((list) => list.map(({ id }) => id).join(' '));
  };
  expect([1, 2, 3, 4].map(met)).toEqual([
    ['ann ben dora', 'family'],
    ['ann ben cleo dora', 'family'],
    ['ann ben cleo dora fay', 'family love'],
    ['ann ben cleo dora eve fay', 'family service love'],
  ]);
});
