import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRuns } from '../../../src/app/hints/inRuns.ts';
import { placeBeside } from '../../../src/app/hints/placeBeside.ts';

const room = { width: 390, height: 844 };

test('a card is always whole in the window, and never covers what it explains', () => {
  const box = fc.record({
    left: fc.integer({ min: 0, max: 350 }),
    top: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 1, max: 60 }),
    height: fc.integer({ min: 1, max: 60 }),
  });
  const size = fc.record({
    width: fc.integer({ min: 20, max: 320 }),
    height: fc.integer({ min: 20, max: 300 }),
  });
  fc.assert(
    fc.property(size, box, fc.array(box), (card, { left, top, width, height }, others) => {
      const at = { left, top, right: left + width, bottom: top + height };
      const around = others.map((one) => ({
        ...one,
        right: one.left + one.width,
        bottom: one.top + one.height,
      }));
      const placed = placeBeside(card, at, around, room);
      expect(placed.left).toBeGreaterThanOrEqual(8);
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.left + card.width).toBeLessThanOrEqual(room.width - 8);
      expect(placed.top + card.height).toBeLessThanOrEqual(room.height - 8);
      const isBeside =
        placed.left >= at.right ||
        placed.left + card.width <= at.left ||
        placed.top >= at.bottom ||
        placed.top + card.height <= at.top;
      expect(isBeside).toBe(true);
    }),
  );
});

test('of the sides with room, the one is taken that covers least of the others', () => {
  const at = { left: 180, right: 210, top: 400, bottom: 430 };
  const right = { left: 230, right: 380, top: 350, bottom: 480 };
  expect(placeBeside({ width: 120, height: 60 }, at, [right], room)).toEqual({ left: 50, top: 385 });
});

test('a card slides along a side where that covers less', () => {
  const at = { left: 180, right: 210, top: 700, bottom: 840 };
  const card = { width: 200, height: 80 };
  const people = [{ left: 270, right: 390, top: 600, bottom: 690 }];
  const filter = { left: 10, right: 48, top: 640, bottom: 690 };
  const { left, top } = placeBeside(card, at, people, { ...room, clear: [filter] });
  expect(top + card.height).toBeLessThanOrEqual(at.top);
  expect(left).toBeGreaterThan(filter.right);
  expect(left + card.width).toBeLessThan(270);
});

test('a notice is kept clear where another side has the room, whatever that covers', () => {
  const at = { left: 100, right: 130, top: 700, bottom: 730 };
  const card = { width: 200, height: 80 };
  const notice = { left: 20, right: 370, top: 740, bottom: 800 };
  const people = [{ left: 20, right: 350, top: 500, bottom: 695 }];
  const placed = placeBeside(card, at, people, { ...room, clear: [notice] });
  expect(placed.top + card.height).toBeLessThanOrEqual(notice.top);
  expect(placeBeside(card, at, people, room).top + card.height).toBeGreaterThan(notice.top);
});

test('numbers that follow each other are told as a run', () => {
  expect(inRuns([1, 2, 3, 5, 6, 9])).toBe('1–3, 5, 6, 9');
  expect(inRuns([])).toBe('');
});

test('runs of scenes are cited as the source counts them', () => {
  const of = (...cited: readonly (string | undefined)[]) => [
    inRuns(
      cited.flatMap((label, index) => (label === '' ? [] : [index + 1])),
      (number) => cited[number - 1],
    ),
  ];
  expect([
    ...of('I.1', 'I.2', 'I.3', '', 'II.1', 'II.2'),
    ...of('I.1', 'I.2–3', 'I.4–5', '', 'II.5', 'II.6', 'III.1'),
    ...of('I.1–2', '', undefined, '', 'Vorspiel.1'),
    ...of('Chapter 1', 'Chapter 3–5', 'Chapter 6', '', 'Chapter 12'),
    ...of('12A', '12B', '13'),
  ]).toEqual(['I.1–3, II.1, II.2', 'I.1–5, II.5–III.1', 'I.1–2, 3, Vorspiel.1', 'Chapter 1–6, 12', '12A–13']);
});
