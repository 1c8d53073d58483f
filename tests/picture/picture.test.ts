import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { overlap } from '../../src/picture/box.ts';
import { toBox } from '../../src/picture/lineGrid.ts';
import { plateOf } from '../../src/picture/marks/labels/lettering.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { presentAt, relationsAt, turnsAt } from '../../src/story/state.ts';
import { PHONE_ROOM } from '../layout/phoneRoom.ts';
import { finale, layoutIn, PLAIN } from './finale.ts';

const layout = layoutIn(EXPORT_ROOM);
const last = finale.scenes.length - 1;
const ids = (marks: readonly { id: string }[]) => marks.map(({ id }) => id).sort();
const principals = finale.characters
  .filter(({ role }) => role === 'principal')
  .map(({ id }) => id)
  .sort();

test('a scene shows the relations that hold or have just ended, between principal characters and those in the scene', () => {
  for (const [scene] of finale.scenes.entries()) {
    const picture = pictureOf(finale, layout, scene, PLAIN);
    const held = [...relationsAt(finale, scene).values()].map(({ relation }) => relation);
    const ended = turnsAt(finale, scene)
      .filter(({ after }) => !after)
      .map(({ relation }) => relation);
    const shown = new Set([...principals, ...presentAt(finale, scene).keys()]);
    const expected = [...held, ...ended].filter(({ from, to }) => shown.has(from) && shown.has(to));
    expect(ids(picture.characters)).toEqual([...shown].sort());
    expect(ids(picture.relations)).toEqual(ids(expected));
  }
});

test('relations that change in a scene are lit, all others are calm', () => {
  for (const [scene] of finale.scenes.entries()) {
    const lit = pictureOf(finale, layout, scene, { ...PLAIN, supporting: true }).relations.filter(
      (mark) => mark.lit === 1,
    );
    expect(ids(lit)).toEqual([...new Set(turnsAt(finale, scene).map(({ relation }) => relation.id))].sort());
  }
});

test('ended relations fade out before characters move, and new ones fade in after they have arrived', () => {
  const [before, after] = [14, 15];
  const there = new Map(
    pictureOf(finale, layout, before, PLAIN).characters.map(({ id, x, y }) => [id, `${x} ${y}`]),
  );
  const begun = turnsAt(finale, after)
    .filter((turn) => !turn.before)
    .map(({ relation }) => relation.id);
  expect(begun).not.toEqual([]);

  const leaving = pictureOf(finale, layout, before + 0.2, PLAIN);
  expect(leaving.characters.map(({ id, x, y }) => [id, `${x} ${y}`])).toEqual([...there]);
  expect(ids(leaving.relations).filter((id) => begun.includes(id))).toEqual([]);

  const entering = pictureOf(finale, layout, before + 0.9, PLAIN);
  const arrived = pictureOf(finale, layout, after, PLAIN);
  expect(entering.characters.map(({ x, y }) => [x, y])).toEqual(arrived.characters.map(({ x, y }) => [x, y]));
  for (const mark of entering.relations.filter(({ id }) => begun.includes(id))) {
    expect(mark.opacity).toBeGreaterThan(0);
    expect(mark.opacity).toBeLessThan(1);
  }
});

test('the picture of a time does not depend on the times shown before', () => {
  const time = fc.double({ min: 0, max: last, noNaN: true });
  fc.assert(
    fc.property(time, fc.array(time, { maxLength: 4 }), (moment, others) => {
      const alone = pictureOf(finale, layoutIn(EXPORT_ROOM), moment, PLAIN);
      for (const other of others) pictureOf(finale, layout, other, PLAIN);
      expect(pictureOf(finale, layout, moment, PLAIN)).toEqual(alone);
    }),
    { numRuns: 8 },
  );
});

test('relations grow, turn and fade without a jump', () => {
  const steps = 60;
  for (let step = 1; step <= last * steps; step++) {
    const [a, b] = [(step - 1) / steps, step / steps].map((time) => pictureOf(finale, layout, time, PLAIN));
    const before = new Map(a?.relations.map((mark) => [mark.id, mark]));
    for (const mark of b?.relations ?? []) {
      const was = before.get(mark.id);
      if (!was) expect(mark.opacity, `${mark.id} appears at ${step / steps}`).toBeLessThan(0.15);
      else {
        expect(Math.abs(mark.width - was.width)).toBeLessThan(0.8);
        expect(Math.hypot(mark.signAt.x - was.signAt.x, mark.signAt.y - was.signAt.y)).toBeLessThan(60);
      }
    }
  }
});

test('a hidden kind is not drawn, nor are its labels', () => {
  const picture = pictureOf(finale, layout, 0, { ...PLAIN, hiddenKinds: new Set(['romance']) });
  expect(picture.relations.filter(({ kind }) => kind === 'romance')).toEqual([]);
  expect(picture.labels.filter(({ kind }) => kind === 'romance')).toEqual([]);
});

test('a selected character and its neighbours stay clear, all others are dimmed', () => {
  const picture = pictureOf(finale, layout, 9, { ...PLAIN, selection: { character: 'steve' } });
  const clear = picture.characters.filter(({ opacity }) => opacity === 1).map(({ id }) => id);
  expect(clear.sort()).toEqual(['mary', 'miranda', 'steve']);
});

test('of several people, they and what is between them stay clear, and the greatest change between them has a label', () => {
  const selection = { people: ['carrie', 'big'] };
  const picture = pictureOf(finale, layoutIn(PHONE_ROOM), 15, { ...PLAIN, selection });
  const clear = (marks: readonly { id: string; opacity: number }[]) =>
    ids(marks.filter(({ opacity }) => opacity === 1));
  expect(clear(picture.characters)).toEqual(['big', 'carrie']);
  expect(
    ids(
      picture.relations.filter(
        ({ opacity }) => opacity === Math.max(...picture.relations.map((one) => one.opacity)),
      ),
    ),
  ).toContain('carrie-and-big');
  expect(picture.labels.filter(({ opacity }) => opacity === 1).map(({ relation }) => relation)).toContain(
    'carrie-and-big',
  );
});

test.for([EXPORT_ROOM, PHONE_ROOM])(
  'in a room of $width x $height labels cover no character and no other label',
  (room) => {
    const shaped = layoutIn(room);
    let omitted = 0;
    for (const language of ['en', 'de'] as const) {
      for (const [scene] of finale.scenes.entries()) {
        const { labels, more, characters, relations } = pictureOf(finale, shaped, scene, {
          ...PLAIN,
          language,
        });
        const boxes = labels.map(plateOf);
        for (const [index, plate] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => overlap(plate, other))).toBe(false);
          for (const { x, y, radius } of characters) expect(toBox(plate, x, y)).toBeGreaterThan(radius);
          const { left, right, top, bottom } = plate;
          expect(left >= 0 && right <= shaped.width && top >= 0 && bottom <= shaped.height).toBe(true);
        }
        const rest = relations.filter(({ lit }) => lit === 1).length - labels.length;
        expect(more.map(({ text }) => Number.parseInt(text, 10))).toEqual(rest === 0 ? [] : [rest]);
        omitted += rest;
      }
    }
    // On a phone there is room for about two.
    expect(omitted).toBeLessThanOrEqual(room === EXPORT_ROOM ? 2 : 24);
  },
);

test('a label follows its line while the people are dragged', () => {
  const layout = layoutIn(EXPORT_ROOM);
  const count = layout.characters.length;
  const moved = layout.positions.slice(0, 2 * count).map((value) => value + 20);
  const [there, here] = [{ ...PLAIN, positions: moved }, PLAIN].map(
    (options) => pictureOf(finale, layout, 0, options).labels,
  );
  expect(here?.length).toBeGreaterThan(0);
  expect(there?.map(({ x, y }) => [x, y])).toEqual(
    here?.map(({ x, y }) => [x + 20, y + 20].map((n) => Math.round(100 * n) / 100)),
  );
});

test('a supporting character fades in after the others have arrived, and out before they leave', () => {
  const scene = 8;
  const opacity = (time: number) =>
    pictureOf(finale, layout, time, PLAIN).characters.find(({ id }) => id === 'ex-wife')?.opacity;
  const line = (time: number) =>
    pictureOf(finale, layout, time, PLAIN).relations.find(({ id }) => id === 'carrie-and-ex-wife')?.opacity;
  expect([scene - 1, scene - 0.5, scene - 0.125, scene, scene + 0.125, scene + 0.5].map(opacity)).toEqual([
    undefined,
    undefined,
    0.5,
    1,
    0.5,
    undefined,
  ]);
  expect([scene, scene + 0.125].map(line)).toEqual([1, 0.5]);
});
