import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { applyDefaultLens } from '../../src/lens/lens.ts';
import { coPresenceAt, type TieWindow } from '../../src/measures/coPresence.ts';
import { usualWindow } from '../../src/measures/usualWindow.ts';
import { admit } from '../../src/story/gate.ts';
import { presentAt } from '../../src/story/state.ts';

/** So many scenes, in acts of so many each. */
function storyOf(scenes: number, inAct?: number) {
  const acts =
    inAct === undefined ? [] : Array.from({ length: Math.ceil(scenes / inAct) }, (_, n) => `act-${n}`);
  return admit({
    format: 'throughline',
    version: 1,
    id: 'long',
    languages: ['en'],
    title: 'Long',
    acts: acts.map((id) => ({ id, title: id })),
    characters: [{ id: 'ann', name: 'Ann' }],
    scenes: Array.from({ length: scenes }, (_, n) => ({
      id: `s${n}`,
      title: `${n}`,
      present: ['ann'],
      ...(inAct === undefined ? {} : { act: acts[Math.floor(n / inAct)] }),
    })),
  });
}

const fading = (halfLife: number) => ({ type: 'fading', halfLife });

test('ties fade within an act or episode of a fitting size, else within 3 % of the scenes, and at least 4', () => {
  expect(usualWindow(storyOf(18))).toEqual(fading(4));
  expect(usualWindow(storyOf(400))).toEqual(fading(12));
  expect(usualWindow(storyOf(40, 8))).toEqual(fading(8));
  expect(usualWindow(storyOf(15, 3))).toEqual(fading(4));
  expect(usualWindow(storyOf(1760, 44))).toEqual(fading(44));
  // Two halves are no measure of what happened lately.
  expect(usualWindow(storyOf(400, 200))).toEqual(fading(12));
});

const episodes = new URL('../../../shared/corpus/got-scenes/episodes-s1-4.json', import.meta.url);

test.skipIf(!existsSync(episodes))('in a long series, most people of a typical scene have a line', () => {
  const { story, tieWindow } = applyDefaultLens(
    readStory(readFileSync(episodes), 'episodes-s1-4.json').story,
  );
  expect(tieWindow).toEqual(fading(38));
  const shares = story.scenes.flatMap((_, scene) => {
    const people = [...presentAt(story, scene).keys()];
    const tied = new Set(
      [...coPresenceAt(story, scene, tieWindow as TieWindow).values()].flatMap(({ from, to }) => [from, to]),
    );
    return people.length === 0 || scene % 10 > 0
      ? []
      : [people.filter((id) => tied.has(id)).length / people.length];
  });
  const median = shares.sort((a, b) => a - b)[Math.floor(shares.length / 2)];
  expect(median).toBeGreaterThan(0.5);
});
