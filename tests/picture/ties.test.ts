import { expect, test } from 'vitest';
import { pictureOf } from '../../src/picture/picture.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import type { PictureOptions } from '../../src/picture/types.ts';
import { admit } from '../../src/story/gate.ts';
import { scattered } from './crowd.ts';
import { PLAIN } from './finale.ts';

const ids = (count: number) => Array.from({ length: count }, (_, n) => `person-${n}`);

/** Forty people meet in the first scene, 780 pairs; the first 22 of them meet again in the second, 231 pairs. */
const story = admit({
  format: 'throughline',
  version: 1,
  id: 'party',
  languages: ['en'],
  title: 'A party',
  characters: ids(40).map((id) => ({ id, name: id })),
  scenes: [
    { id: 'party', title: 'The party', present: ids(40) },
    { id: 'after', title: 'After the party', present: ids(22) },
  ],
});
const layout = scattered(story);
const tiesAt = (scene: number, options: Partial<PictureOptions> = {}) =>
  pictureOf(story, layout, scene, { ...PLAIN, tieWindow: { type: 'so-far' }, ...options }).ties;

test('without a window no ties are inferred', () => {
  expect(tiesAt(1, { tieWindow: undefined })).toEqual([]);
});

test('of more ties than there is room for, those of most shared scenes are drawn, the first of them first', () => {
  const ties = tiesAt(1);
  const again = new Set(ids(22));
  expect(ties.length).toBe(SETTINGS.mostTies);
  expect(ties.filter(({ from, to }) => !again.has(from) || !again.has(to))).toEqual([]);
  expect(new Set(ties.map(({ width }) => width))).toEqual(new Set([SETTINGS.thickestTie]));
});

test('of ties of as many shared scenes, those of two who are both prominent are drawn first', () => {
  const regulars = new Set(['person-38', 'person-39', 'person-5']);
  const often = admit({
    format: 'throughline',
    version: 1,
    id: 'often',
    languages: ['en'],
    title: 'Regulars',
    characters: ids(40).map((id) => ({ id, name: id })),
    scenes: [
      ...[...regulars].map((id) => ({ id: `alone-${id}`, title: 'Alone', present: [id] })),
      { id: 'party', title: 'The party', present: ids(40) },
    ],
  });
  const options = { ...PLAIN, tieWindow: { type: 'so-far' } } as const;
  const { ties } = pictureOf(often, scattered(often), 3, options);
  expect(ties.length).toBe(SETTINGS.mostTies);
  expect(ties.slice(0, 3).filter(({ from, to }) => !regulars.has(from) || !regulars.has(to))).toEqual([]);
});

test('a tie of fewer shared scenes is thinner', () => {
  expect(new Set(tiesAt(0).map(({ width }) => width))).toEqual(
    new Set([(SETTINGS.thinnestTie + SETTINGS.thickestTie) / 2]),
  );
});

test('a selection dims the ties that it has nothing to do with', () => {
  const clear = (selection: PictureOptions['selection']) =>
    tiesAt(1, { selection }).filter(({ opacity }) => opacity === 1);
  const dimmed = (selection: PictureOptions['selection']) =>
    tiesAt(1, { selection }).filter(({ opacity }) => opacity === SETTINGS.dimmed);
  const all = tiesAt(1);
  const ofFirst = all.filter(({ from, to }) => from === 'person-0' || to === 'person-0');
  const [tie] = all as [(typeof all)[0]];

  expect(ofFirst.length).toBeGreaterThan(0);
  expect(clear(undefined)).toEqual(all);
  expect(clear({ character: 'person-0' })).toEqual(ofFirst);
  expect(dimmed({ character: 'person-0' }).length).toBe(all.length - ofFirst.length);
  expect(clear({ tie: tie.id })).toEqual([tie]);
  expect(dimmed({ relation: 'none' }).length).toBe(all.length);
});
