import { expect, test } from 'vitest';
import { AT_REST, progressAt } from '../../src/picture/canvas/progress.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { FULL_QUALITY } from '../../src/picture/projector/paintTween.ts';
import { tweenOf } from '../../src/picture/tween.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';
import { PLAIN } from './finale.ts';
import type { Painted } from './painted.ts';
import { paintedOnTheWay } from './paintedByCanvas.ts';

/** A hundred people and 200 relations, on a canvas on which some of it is too small to make out. */
const story = crowdStory(100, 6);
const layout = scattered(story);
const picture = pictureOf(story, layout, 2, PLAIN);
const next = pictureOf(story, layout, 3, PLAIN);
const still = tweenOf(picture, picture);

const at = (scale: number, quality = FULL_QUALITY) => paintedOnTheWay(still, AT_REST, { scale, quality });
const LOW = { mostLines: Number.POSITIVE_INFINITY, isLow: true, names: 'all' } as const;

const curvesOf = (painted: readonly Painted[]) =>
  painted.flatMap((one) => ('stroke' in one && one.shape.includes('Q') ? [one] : []));
const headsOf = (painted: readonly Painted[]) =>
  painted.filter((one) => 'fill' in one && one.shape[0] === 'M');
const glyphsOf = (painted: readonly Painted[]) =>
  painted.filter((one) => 'stroke' in one && one.shape[0] === 'M' && !one.shape.includes('Q'));
const lines = picture.relations.length;
const lit = picture.relations.filter((relation) => relation.lit > 0).length;

test('in full, every line has its dashes, its head and what sign it has', () => {
  const painted = at(1);
  expect(curvesOf(painted).length).toBe(lines + lit);
  expect(curvesOf(painted).every(({ dash, cap }) => dash.length > 0 || cap === 'round')).toBe(true);
  expect(headsOf(painted).length).toBe(picture.relations.filter((one) => !one.relation.mutual).length);
  const signs = picture.relations.filter(({ sign }) => sign !== undefined).length;
  expect(glyphsOf(painted).length).toBeGreaterThanOrEqual(signs);
});

test('where a sign would be smaller than can be made out, lines have neither sign nor head', () => {
  const painted = at(0.3);
  expect(curvesOf(painted).length).toBe(lines + lit);
  expect([...headsOf(painted), ...glyphsOf(painted)]).toEqual([]);
});

test('where dashes would be finer than a pixel, lines are unbroken', () => {
  expect(curvesOf(at(0.2)).filter(({ dash }) => dash.length > 0)).toEqual([]);
});

test('in low quality, lines are hairlines of a pixel, as many as the line is pixels wide', () => {
  const painted = at(1, LOW);
  const hairlines = curvesOf(painted);
  expect(new Set(hairlines.map(({ width, dash }) => `${width} ${dash}`))).toEqual(new Set(['1 ']));
  const widths = picture.relations.map(({ width, ghost }) => width + (1.6 - width) * ghost);
  const expected = widths.reduce((sum, width) => sum + Math.min(5, Math.max(1, Math.round(width))), 0);
  expect(hairlines.length).toBe(expected);
  expect([...headsOf(painted), ...glyphsOf(painted)]).toEqual([]);
});

test('in low quality a double line is its two edges', () => {
  const family = { ...picture.relations[0], kind: 'family', width: 5, lit: 0, ghost: 0, opacity: 1 } as const;
  const one = { ...picture, relations: [family as (typeof picture.relations)[0]] };
  const count = (tween: typeof still) =>
    curvesOf(paintedOnTheWay(tween, AT_REST, { scale: 1, quality: LOW })).length;
  expect(count(tweenOf(one, one))).toBe(2);
  const changed = {
    ...one,
    relations: [{ ...family, strength: 1, lit: 1 } as (typeof picture.relations)[0]],
  };
  expect(count(tweenOf(changed, changed))).toBe(2);
});

test('of more lines than there is time for, those that have just changed are painted', () => {
  const painted = curvesOf(at(1, { mostLines: lit, isLow: false, names: 'all' }));
  expect(painted.length).toBe(2 * lit);
  expect(painted.filter(({ cap }) => cap === 'round').length).toBe(lit);
});

test('on the way, lines that only move are painted together and stay as they are', () => {
  const tween = tweenOf(picture, next);
  const painted = paintedOnTheWay(tween, progressAt(0.5));
  const moving = tween.batches.reduce((sum, batch) => sum + batch.lines.length, 0);
  expect(moving).toBeGreaterThan(100);
  expect(curvesOf(painted).length).toBeGreaterThanOrEqual(moving);
});

test('discs smaller than a pixel are squares', () => {
  const discs = (scale: number) =>
    new Set(at(scale).flatMap((one) => ('fill' in one ? [String(one.shape[0])] : [])));
  expect(discs(1)).toEqual(new Set(['circle', 'M']));
  expect(discs(0.02).has('rect')).toBe(true);
});

test('names of a crowd are thinned and never smaller than 12 pixels', () => {
  const names = at(0.2).flatMap((one) => ('text' in one && one.halo === 0 ? [one] : []));
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThan(100);
  expect(new Set(names.map(({ font }) => /(\S+)px/.exec(font)?.[1]))).toEqual(new Set(['12']));
});
