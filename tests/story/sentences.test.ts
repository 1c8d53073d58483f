import { expect, test } from 'vitest';
import { describe } from '../../src/story/describe.ts';
import { sentenceOf } from '../../src/story/sentences.ts';
import { historyOf, turnsAt } from '../../src/story/state.ts';
import { smallStory as story } from './cast.ts';

const everyone = new Set(story.characters.map(({ id }) => id));

const sentences = (language: 'en' | 'de') =>
  story.scenes.flatMap((_, scene) =>
    turnsAt(story, scene).map((turn) => sentenceOf(story, turn, scene, language)),
  );

test('every change is told in a sentence, in both languages', () => {
  expect(sentences('en')).toEqual([
    'Ada → Ben: longs (before: in love); stronger.',
    'Ada → Ben: before “longs”, now “a couple”.',
    'New: Ada and Ben, a couple.',
    'New: Cleo and Ben, rivals.',
    'Over: Queen Cleo and Ben, forgiven (before: rivals).',
  ]);
  expect(sentences('de')).toEqual([
    'Ada → Ben: sehnt sich (vorher: verliebt); stärker.',
    'Ada → Ben: vorher „sehnt sich“, jetzt „a couple“.',
    'Neu: Ada und Ben, a couple.',
    'Neu: Cleo und Ben, rivals.',
    'Vorbei: Königin Cleo und Ben, forgiven (vorher: rivals).',
  ]);
});

test('a relation of the background is told as it stands, not as new', () => {
  const [opening] = historyOf(story, 'ada-loves');
  expect(opening && sentenceOf(story, opening, 0, 'en')).toBe('Ada → Ben: in love.');
});

test('an earlier change is told with the names that are known now', () => {
  const [begins] = turnsAt(story, 2).filter(({ relation }) => relation.id === 'quarrel');
  expect(begins && [2, 3].map((scene) => sentenceOf(story, begins, scene, 'en'))).toEqual([
    'New: Cleo and Ben, rivals.',
    'New: Queen Cleo and Ben, rivals.',
  ]);
});

test('the picture of a scene has a text alternative', () => {
  expect(describe(story, 2, 'en', { shown: everyone, hiddenKinds: new Set() })).toBe(
    'In the scene: Ada, Ben, and Cleo. What changes: Ada → Ben: before “longs”, now “a couple”. ' +
      'New: Ada and Ben, a couple. New: Cleo and Ben, rivals. ' +
      'All relationships now: Ada and Ben: a couple. Cleo and Ben: rivals.',
  );
});

test('a character that is not shown is not in the description', () => {
  expect(describe(story, 2, 'en', { shown: new Set(['ada', 'ben']), hiddenKinds: new Set() })).not.toContain(
    'Cleo',
  );
});

test('relations of a hidden kind are not in the description', () => {
  expect(describe(story, 2, 'en', { shown: everyone, hiddenKinds: new Set(['conflict']) })).not.toContain(
    'rivals',
  );
});
