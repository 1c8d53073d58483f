import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxAround, overlap } from '../../src/picture/box.ts';
import { type Point, pointAt } from '../../src/picture/curve.ts';
import { labelsAt } from '../../src/picture/marks/labels/labelsAt.ts';
import { cross } from '../../src/picture/marks/labels/leader.ts';
import { lettersIn, plateOf } from '../../src/picture/marks/labels/lettering.ts';
import { type LabelPlace, linesOf } from '../../src/picture/marks/labels/linesOf.ts';
import { linesAt } from '../../src/picture/marks/relations/linesAt.ts';
import { signSpots } from '../../src/picture/marks/sign/signSpots.ts';
import { obstaclesAt } from '../../src/picture/obstacles.ts';
import { type Plan, planOf } from '../../src/picture/plan.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import { turnsAt } from '../../src/story/state.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';
import { type SmallPicture, smallPictures } from './smallPictures.ts';

const said = (scene: number, { place = 'on', former = true, width = 500 }: Partial<Said> = {}) =>
  turnsAt(smallStory, scene).map((turn) =>
    linesOf(smallStory, turn, { scene, language: 'en', place, former, width }).map(
      ({ who, text, tense }) => `${tense}: ${who}${text}`,
    ),
  );
type Said = { place: LabelPlace; former: boolean; width: number };

test('on its line a label names whose side it is, and no one for what is mutual', () => {
  expect([1, 2, 3].map((scene) => said(scene))).toEqual([
    [['was: Ada: in love', 'now: → longs']],
    [['was: Ada: longs'], ['now: a couple'], ['now: rivals']],
    [['was: rivals', 'now: → forgiven']],
  ]);
});

test('beside its line a label names both of a mutual relation, so that its words are not taken for those of one', () => {
  expect([1, 2, 3].map((scene) => said(scene, { place: 'beside' }))).toEqual([
    [['was: Ada: in love', 'now: → longs']],
    [['was: Ada: longs'], ['now: Ada–Ben: a couple'], ['now: Cleo–Ben: rivals']],
    [['was: Queen Cleo – Ben: rivals', 'now: → forgiven']],
  ]);
});

test('with a leader a label names both, with an arrow where one of them feels or acts', () => {
  expect(said(1, { place: 'led' })).toEqual([['was: Ada → Ben: in love', 'now: → longs']]);
  expect(said(2, { place: 'led' })[1]).toEqual(['now: Ada–Ben: a couple']);
});

test('a short label leaves out what the relation was called before, and never begins with an arrow', () => {
  expect(said(1, { former: false })).toEqual([['now: Ada: longs']]);
  expect(said(3, { former: false })).toEqual([['now: forgiven']]);
});

test('a label is broken into lines of the available width, and its names are never struck out', () => {
  for (const scene of [1, 2, 3])
    for (const lines of said(scene, { width: 60, place: 'led' }))
      for (const line of lines) expect(line.length).toBeLessThan(30);
  const [turn] = turnsAt(smallStory, 1);
  const lines = linesOf(smallStory, turn as never, {
    scene: 1,
    language: 'en',
    place: 'led',
    former: true,
    width: 45,
  });
  expect(
    lines
      .map(({ who }) => who.trim())
      .filter(Boolean)
      .join(' '),
  ).toBe('Ada → Ben:');
});

const OPTIONS = { language: 'en', hiddenKinds: new Set<never>() } as const;

function planned({ story, layout }: SmallPicture): Plan {
  return planOf(story, layout, { supporting: true, tieWindow: undefined });
}

const distance = ({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

function distancesFrom(box: Box, plan: Plan): ReadonlyMap<string, number> {
  return new Map(
    [...linesAt(plan, 0)].map(([id, curve]) => {
      const points = Array.from({ length: 201 }, (_, n) => pointAt(curve, n / 200));
      return [id, Math.min(...points.map((point) => distance(box, point)))];
    }),
  );
}

test('no label lies on another line, a disc, a name, a sign or another label, nor outside the picture', () => {
  fc.assert(
    fc.property(smallPictures, (small) => {
      const plan = planned(small);
      const { labels } = labelsAt(plan, 0, OPTIONS);
      const { discs, names } = obstaclesAt(plan, 0);
      for (const [index, label] of labels.entries()) {
        const plate = plateOf(label);
        for (const [id, away] of distancesFrom(plate, plan))
          if (id !== label.relation) expect(away).toBeGreaterThan(0);
        for (const disc of discs) expect(distance(plate, disc)).toBeGreaterThanOrEqual(disc.radius);
        for (const [id, { at }] of signSpots(plan, 0)) {
          const sign = pointAt(linesAt(plan, 0).get(id) as never, at);
          expect(distance(plate, sign)).toBeGreaterThanOrEqual(SETTINGS.signRadius);
        }
        const taken = [...names, ...labels.slice(index + 1).map(plateOf)];
        expect(taken.some((box) => overlap(box, plate))).toBe(false);
        const { left, top, right, bottom } = plate;
        expect(left >= 0 && top >= 0 && right <= 640 && bottom <= 480).toBe(true);
      }
    }),
  );
});

test('a label is within 16 px of its own line and nearer to it than to any other, or a leader joins the two', () => {
  fc.assert(
    fc.property(smallPictures, (small) => {
      const plan = planned(small);
      for (const label of labelsAt(plan, 0, OPTIONS).labels) {
        const away = distancesFrom(
          label.leader ? boxAround(label.leader.to, 0, 0) : lettersIn(label, label),
          plan,
        );
        const own = away.get(label.relation) as number;
        expect(own).toBeLessThanOrEqual(label.leader ? 1 : 16);
        for (const [id, other] of away) if (id !== label.relation) expect(other).toBeGreaterThan(own);
        if (!label.leader) continue;
        expect(distance(plateOf(label), label.leader.from)).toBeLessThan(0.02);
      }
    }),
  );
});

test('a leader crosses at most three lines', () => {
  fc.assert(
    fc.property(smallPictures, (small) => {
      const plan = planned(small);
      for (const { relation, leader } of labelsAt(plan, 0, OPTIONS).labels) {
        if (!leader) continue;
        const crossed = [...linesAt(plan, 0)].filter(([id, curve]) => {
          const points = Array.from({ length: 101 }, (_, n) => pointAt(curve, n / 100));
          return (
            id !== relation &&
            points.some((point, n) => n > 0 && cross(leader.from, leader.to, points[n - 1] as Point, point))
          );
        });
        expect(crossed.length).toBeLessThanOrEqual(3);
      }
    }),
  );
});

test('at most five changes have a label, and the rest are counted', () => {
  fc.assert(
    fc.property(smallPictures, (small) => {
      const plan = planned(small);
      const { labels, more } = labelsAt(plan, 0, OPTIONS);
      expect(labels.length).toBeLessThanOrEqual(5);
      const rest = turnsAt(small.story, 0).length - labels.length;
      const all = `${rest} ${rest === 1 ? 'change' : 'changes'}`;
      expect(more?.text).toBe(rest === 0 ? undefined : labels.length === 0 ? all : `+${rest} more`);
    }),
  );
});

test('where no change has a label, they are counted as all that there are', () => {
  const layout = { ...scattered(smallStory), width: 30, height: 30 };
  const { labels, more } = labelsAt(planned({ story: smallStory, layout }), 1, OPTIONS);
  expect([labels, more?.text]).toEqual([[], '1 change']);
});

test('whoever turns the pages sees each label that has a place once, and then the first ones again', () => {
  fc.assert(
    fc.property(smallPictures, (small) => {
      const plan = planned(small);
      const page = (number: number) => labelsAt(plan, 0, { ...OPTIONS, page: number }).labels;
      const seen = new Set<string>();
      let number = 0;
      for (; page(number).length > 0 && !page(number).some(({ relation }) => seen.has(relation)); number++)
        for (const { relation } of page(number)) seen.add(relation);
      expect(page(number)).toEqual(page(0));
    }),
    { numRuns: 20 },
  );
});

test('a change that is asked for has its label among at most five, if it has any place', () => {
  fc.assert(
    fc.property(smallPictures, (small) => {
      const plan = planned(small);
      for (const { relation } of turnsAt(small.story, 0)) {
        const { labels } = labelsAt(plan, 0, { ...OPTIONS, asked: relation.id });
        expect(labels.length).toBeLessThanOrEqual(5);
        for (const label of labels)
          for (const other of labels)
            if (label !== other) expect(overlap(plateOf(label), plateOf(other))).toBe(false);
      }
    }),
    { numRuns: 20 },
  );
});

test('labels are placed once for each plan, and a crowd has none', () => {
  const small = { story: smallStory, layout: scattered(smallStory) };
  expect(labelsAt(planned(small), 1, OPTIONS)).toBe(labelsAt(planned(small), 1, OPTIONS));
  const crowd = crowdStory(100, 3);
  expect(labelsAt(planned({ story: crowd as never, layout: scattered(crowd) }), 1, OPTIONS)).toEqual({
    labels: [],
    more: undefined,
  });
});
