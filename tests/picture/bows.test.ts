import { expect, test } from 'vitest';
import { bowsAt } from '../../src/picture/marks/relations/bows.ts';
import { planOf } from '../../src/picture/plan.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import { admit } from '../../src/story/gate.ts';
import type { Story } from '../../src/story/types.ts';
import { scattered } from './crowd.ts';

const evidence = { words: 'Because it says so.' };

/** A story of one scene in which the relations between these pairs of characters hold. */
function storyOf(pairs: readonly (readonly [string, string])[], others: readonly string[] = []): Story {
  const ids = [...new Set([...pairs.flat(), ...others])];
  return admit({
    format: 'throughline',
    version: 1,
    id: 'pairs',
    languages: ['en'],
    title: 'Pairs',
    characters: ids.map((id) => ({ id, name: 'A' })),
    relations: pairs.map(([from, to], n) => ({ id: `relation-${n}`, from, to })),
    background: pairs.map((_, n) => ({
      does: 'begin',
      relation: `relation-${n}`,
      kind: 'other',
      valence: 0,
      strength: 0.5,
      label: 'x',
      evidence,
    })),
    scenes: [{ id: 'only', title: 'Only', present: ids }],
  });
}

const bows = (story: Story) =>
  [...bowsAt(planOf(story, scattered(story), { supporting: true, tieWindow: undefined }), 0)].map(
    ([, bow]) => bow,
  );
const crowd = Array.from({ length: 70 }, (_, n) => `extra-${n}`);

test('several relations between the same two keep a lane apart, in a crowd as well', () => {
  const twice = [
    ['ada', 'ben'],
    ['ben', 'ada'],
  ] as const;
  for (const others of [[], crowd]) {
    const [one, two] = bows(storyOf(twice, others)) as [number, number];
    expect(Math.abs(one - two)).toBe(SETTINGS.lane);
  }
});

test('different pairs keep their own lanes, whatever characters their ids contain', () => {
  const alike = [
    ['a', 'b\nc'],
    ['a\nb', 'c'],
  ] as const;
  for (const others of [[], crowd])
    for (const bow of bows(storyOf(alike, others))) expect(Math.abs(bow)).not.toBe(SETTINGS.lane / 2);
  expect(bows(storyOf(alike, crowd))).toEqual([12, 12]);
});

test('a relation to a character that is not drawn has no bow', () => {
  const story = storyOf([['ada', 'ben']]);
  const layout = scattered(story);
  expect(
    bowsAt(planOf(story, layout, { supporting: true, tieWindow: undefined }), 0).get('relation-0'),
  ).toBeDefined();
  const supporting: Story = {
    ...story,
    characters: story.characters.map((one) => ({ ...one, role: 'supporting' })),
    scenes: story.scenes.map((scene) => ({ ...scene, present: [] })),
  };
  expect([...bowsAt(planOf(supporting, layout, { supporting: false, tieWindow: undefined }), 0)]).toEqual([]);
});
