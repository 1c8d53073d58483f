import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layout } from '../../src/layout/types.ts';
import { tieId } from '../../src/measures/coPresence.ts';
import { tiesAt as tiesAtScene } from '../../src/picture/marks/relations/tiesAt.ts';
import { PALETTES } from '../../src/picture/palette.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { planOf } from '../../src/picture/plan.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import type { DrawnTie, PictureOptions } from '../../src/picture/types.ts';
import { admit } from '../../src/story/gate.ts';
import type { Story } from '../../src/story/types.ts';
import { contrast } from './contrast.ts';
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
const layouts = new Map<Story, Layout>();

function drawnAt(of: Story, time: number, options: Partial<PictureOptions> = {}) {
  const layout = layouts.get(of) ?? scattered(of);
  layouts.set(of, layout);
  return pictureOf(of, layout, time, { ...PLAIN, tieWindow: { type: 'so-far' }, ...options });
}

const tiesAt = (scene: number, options: Partial<PictureOptions> = {}) => drawnAt(story, scene, options).ties;

/** A story whose scenes have only these people (ids). */
function meeting(scenes: readonly (readonly string[])[]): Story {
  return admit({
    format: 'throughline',
    version: 1,
    id: 'meeting',
    languages: ['en'],
    title: 'Meetings',
    characters: [...new Set(scenes.flat())].map((id) => ({ id, name: id })),
    scenes: scenes.map((present, n) => ({ id: `scene-${n}`, title: `Scene ${n + 1}`, present })),
  });
}

test('without a window no ties are inferred', () => {
  expect(tiesAt(1, { tieWindow: undefined })).toEqual([]);
});

const mostOf = (people: number) => SETTINGS.tiesEach * people;

test('nine people who share a scene have a line for each pair', () => {
  const nine = meeting([ids(9)]);
  expect(drawnAt(nine, 0).ties.length).toBe(36);
  expect(drawnAt(nine, 0).moreTies).toEqual([]);
});

test('of more ties than a picture is legible with, as many are drawn as it has room for, and the rest are counted', () => {
  const { ties, moreTies } = drawnAt(story, 1);
  expect(ties.length).toBe(mostOf(40));
  expect(moreTies.map(({ text }) => text)).toEqual([`+${780 - mostOf(40)} pairs with shared scenes`]);
});

test('one pair that is left out is counted in the singular, in German as well', () => {
  const ten = meeting([ids(9), ['person-0', 'person-9']]);
  const { ties, moreTies } = drawnAt(ten, 1, { language: 'de' });
  expect(ties.length).toBe(36);
  expect(moreTies.map(({ text }) => text)).toEqual(['+1 Paar mit gemeinsamen Szenen']);
});

test('those who are in the scene together come first, however often others were', () => {
  const friends = ids(30).slice(0, 20);
  const strangers = ids(30).slice(20);
  const later = meeting([friends, friends, friends, strangers]);
  const here = new Set(strangers);
  const ties = drawnAt(later, 3).ties.filter(({ from, to }) => here.has(from) && here.has(to));
  expect(ties.length).toBe(45);
});

test('everyone who shares a scene with anyone on the picture has a line', () => {
  const scenes = fc.array(fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 20 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(scenes, (presences) => {
      const met = meeting(presences.map((present) => present.map((n) => `person-${n}`)));
      const plan = planOf(met, scattered(met), { ...PLAIN, tieWindow: { type: 'so-far' } });
      const { drawn } = tiesAtScene(plan, presences.length - 1);
      const tied = new Set(drawn.flatMap(({ from, to }) => [from, to]));
      expect([...tied].sort()).toEqual([...new Set(presences.flat().map((n) => `person-${n}`))].sort());
    }),
  );
});

test('of pairs who share as many scenes, those who stand near each other have a line', () => {
  const crowd = meeting([ids(40)]);
  const { ties, characters } = drawnAt(crowd, 0);
  const at = new Map(characters.map(({ id, x, y }) => [id, { x, y }]));
  const apart = (one: string, other: string) => {
    const [a, b] = [at.get(one), at.get(other)];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const drawn = new Set(ties.map(({ from, to }) => `${from} ${to}`));
  const nearest = ids(40).map((id) => {
    const [other = ''] = ids(40)
      .filter((one) => one !== id)
      .sort((a, b) => apart(id, a) - apart(id, b));
    return [id, other].sort().join(' ');
  });
  expect(nearest.filter((pair) => !drawn.has(pair))).toEqual([]);
});

test('whoever is selected has a line to each with whom they share scenes, and no other line moves', () => {
  const before = drawnAt(story, 0);
  const after = drawnAt(story, 0, { selection: { character: 'person-7' } });
  const own = after.ties.filter(({ from, to }) => from === 'person-7' || to === 'person-7');
  expect(own.length).toBe(39);
  const curves = new Map(after.ties.map(({ id, curve }) => [id, curve]));
  expect(before.ties.filter(({ id, curve }) => !isDeepStrictEqual(curves.get(id), curve))).toEqual([]);
  const added = after.ties.length - before.ties.length;
  expect(after.moreTies.map(({ text }) => text)).toEqual([
    `+${780 - mostOf(40) - added} pairs with shared scenes`,
  ]);
});

test('a tie comes and goes little by little', () => {
  const twice = meeting([
    ['ada', 'ben'],
    ['ada', 'cyd'],
  ]);
  const opacities = (time: number) =>
    new Map(
      drawnAt(twice, time, { tieWindow: { type: 'scene' } }).ties.map(({ id, opacity }) => [id, opacity]),
    );
  const times = Array.from({ length: 51 }, (_, n) => n / 50);
  for (const id of [tieId('ada', 'ben'), tieId('ada', 'cyd')])
    for (const time of times.slice(1)) {
      const step = (opacities(time).get(id) ?? 0) - (opacities(time - 1 / 50).get(id) ?? 0);
      expect(Math.abs(step)).toBeLessThan(0.3);
    }
});

test.for(['light', 'dark'] as const)('in the %s theme even the least tie has a contrast of 3:1', (theme) => {
  const { tie, ground, region } = PALETTES[theme];
  const faded = meeting([['ada', 'ben'], ['cyd'], ['cyd'], ['cyd']]);
  const [line] = drawnAt(faded, 3, { tieWindow: { type: 'fading', halfLife: 1 } }).ties;
  expect(line?.opacity).toBe(1);
  for (const under of [ground, region]) expect(contrast(tie, under)).toBeGreaterThanOrEqual(3);
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
  const isOfFirst = ({ from, to }: DrawnTie) => from === 'person-0' || to === 'person-0';
  const ofFirst = tiesAt(1, { selection: { character: 'person-0' } }).filter(isOfFirst);
  const [tie] = all as [(typeof all)[0]];

  expect(ofFirst.length).toBe(39);
  expect(clear(undefined)).toEqual(all);
  expect(clear({ character: 'person-0' })).toEqual(ofFirst);
  expect(dimmed({ character: 'person-0' }).map(({ id }) => id)).toEqual(
    all.filter((one) => !isOfFirst(one)).map(({ id }) => id),
  );
  expect(clear({ tie: tie.id })).toEqual([tie]);
  expect(dimmed({ relation: 'none' }).length).toBe(all.length);
});
