import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { boxAround, boxAt, boxOf, nameBoxOf, nameWidth, overlap, reachOf } from '../../src/picture/box.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import { ADA } from './ada.ts';
import { finale, layoutIn, PLAIN } from './finale.ts';

test('the box of a character holds its disc and its name', () => {
  const { nameDrop, nameSize } = SETTINGS;
  expect(boxOf(ADA)).toEqual({ left: 82, right: 118, top: 62, bottom: 80 + 18 + nameDrop + nameSize / 2 });
  const name = 'Her Majesty the Queen';
  const long = { ...ADA, label: { side: 'below', lines: [name], visible: 1 } } as const;
  expect(boxOf(long).right - boxOf(long).left).toBeCloseTo(nameWidth(name), 9);
  expect(nameBoxOf(long)?.bottom).toBe(boxOf(long).bottom);
  expect(boxOf({ ...ADA, label: undefined })).toEqual({ left: 82, right: 118, top: 62, bottom: 98 });
});

test('a name is no wider than the width to which it is cut', () => {
  expect(nameWidth('W'.repeat(200))).toBeLessThanOrEqual(SETTINGS.nameWidth);
  expect(reachOf(20, ['A', 'W'.repeat(200)]).half).toBeLessThanOrEqual(SETTINGS.nameWidth / 2);
});

test('a layout keeps room for the disc, the longest name and a margin', () => {
  const layout = layoutIn(EXPORT_ROOM);
  const footprints = footprintsOf(finale, EXPORT_ROOM);
  for (const [scene] of finale.scenes.entries()) {
    const { characters } = pictureOf(finale, layout, scene, { ...PLAIN, supporting: true });
    for (const character of characters) {
      const drawn = boxOf(character);
      const kept = boxAt(layout, scene, layout.characters.indexOf(character.id));
      expect(kept.right - kept.left).toBeCloseTo(2 * (footprints.get(character.id)?.half ?? 0), 9);
      expect(kept.left).toBeLessThanOrEqual(drawn.left - SETTINGS.margin + 0.01);
      expect(kept.bottom).toBeGreaterThanOrEqual(drawn.bottom + SETTINGS.margin - 0.01);
    }
  }
});

test('boxes overlap if and only if they are closer than half of both sizes, either way', () => {
  const number = fc.integer({ min: -50, max: 50 });
  const box = fc.record({ x: number, y: number, width: fc.nat(40), height: fc.nat(40) });
  fc.assert(
    fc.property(box, box, (a, b) => {
      const near =
        2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;
      expect(overlap(boxAround(a, a.width, a.height), boxAround(b, b.width, b.height))).toBe(near);
    }),
  );
});
