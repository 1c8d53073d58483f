import { expect, test } from 'vitest';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { relationsAt } from '../../src/story/state.ts';
import { syntheticStory } from './synthetic.ts';

test('the same size and seed make the same story, and another seed makes another', () => {
  expect(syntheticStory(50, 60)).toEqual(syntheticStory(50, 60));
  expect(syntheticStory(50, 60, 2).relations).not.toEqual(syntheticStory(50, 60).relations);
});

test.each([
  [7, 12],
  [50, 60],
  [200, 100],
])('a story of %d people in %d scenes passes the gate unchanged', (characters, scenes) => {
  const story = syntheticStory(characters, scenes);
  // Whatever is optional and absent is made explicit by the gate, which `toEqual` does not mind.
  expect(wholeOf(story)).toEqual(story);
  expect([story.characters.length, story.scenes.length]).toEqual([characters, scenes]);
});

test('there are four relations per character, or as many as there are pairs', () => {
  expect(syntheticStory(7, 12).relations.length).toBe(21);
  expect(syntheticStory(50, 60).relations.length).toBe(200);
  expect(syntheticStory(1000, 2).relations.length).toBe(4000);
});

test('every scene changes a tenth of the relations and has a tenth of the cast', () => {
  for (const { present, changes } of syntheticStory(200, 100).scenes) {
    expect(changes.length).toBe(80);
    expect(present.length).toBe(20);
  }
});

test('relations change, end and begin again, and about as many hold at the end as at the start', () => {
  const story = syntheticStory(200, 100);
  const does = story.scenes.flatMap(({ changes }) => changes.map((change) => change.does));
  const share = (what: string) => does.filter((one) => one === what).length / does.length;
  expect(share('change')).toBeGreaterThan(0.7);
  expect(share('end')).toBeGreaterThan(0.07);
  expect(share('begin')).toBeGreaterThan(0.07);
  expect(Math.abs(relationsAt(story, 99).size / relationsAt(story, 0).size - 1)).toBeLessThan(0.1);
});

test('most relations are inside a community, and nearly every character has one', () => {
  const { relations } = syntheticStory(200, 2);
  const community = (id: string) => Number(id.slice(1)) % 10;
  const inside = relations.filter(({ from, to }) => community(from) === community(to)).length;
  expect(inside / relations.length).toBeGreaterThan(0.7);
  expect(new Set(relations.flatMap(({ from, to }) => [from, to])).size).toBeGreaterThan(195);
});
