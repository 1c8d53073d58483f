import { expect, test } from 'vitest';
import { shownText } from '../../src/app/passages/shownText.ts';
import type { Edit } from '../../src/edit/edits.ts';
import { applyEdits } from '../../src/edit/edits.ts';
import { passagesIn, sceneExtract } from '../../src/story/passages/extracts.ts';
import { play } from './smallPlay.ts';

test('the text follows the order in which scenes are shown, and who people are after edits', () => {
  const { story: original, text } = play();
  const edits: readonly Edit[] = [{ does: 'merge', kept: 'ann', gone: ['ben'] }];
  const whole = applyEdits(original, edits);
  const story = { ...whole, scenes: whole.scenes.toReversed() };
  const shown = shownText(text, { original, edits, story });
  const last = story.scenes.length - 1;
  const saidIn = (of: typeof text, scene: number) =>
    passagesIn(of, sceneExtract(of, scene)).map(({ words }) => words);
  for (const scene of story.scenes.keys()) expect(saidIn(shown, scene)).toEqual(saidIn(text, last - scene));
  expect(shown.counts).toEqual(text.counts.toReversed());
  expect(new Set(shown.passages.flatMap(({ by }) => by))).toEqual(new Set(['ann', 'cleo']));
  expect(shownText(text, { original, edits, story })).toBe(shown);
  expect(shownText(text, { original, edits: [], story: original })).toEqual(text);
});

test('a scene that the text does not know has none, and no other scene loses its own', () => {
  const { story: original, text } = play();
  const [first, second] = original.scenes;
  if (!first || !second) throw new Error('The play has scenes.');
  const story = { ...original, scenes: [{ ...first, id: 'new' }, second] };
  const shown = shownText(text, { original, edits: [], story });
  expect(shown.counts).toEqual([undefined, 'I.2']);
  expect(shown.starts[1]).toBe(0);
  expect(passagesIn(shown, sceneExtract(shown, 1))).toEqual(passagesIn(text, sceneExtract(text, 1)));
});
