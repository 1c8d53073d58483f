import { expect, test } from 'vitest';
import { bestSpot, clearBox, MIDDLE, STEPS } from '../../src/picture/marks/labels/bestSpot.ts';
import { labelsAt } from '../../src/picture/marks/labels/labelsAt.ts';
import { linesOf } from '../../src/picture/marks/labels/linesOf.ts';
import { planOf } from '../../src/picture/plan.ts';
import { turnsAt } from '../../src/story/state.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';

const WIDE = { scene: 0, language: 'en', width: 500 } as const;

const said = (scene: number, width = 500) =>
  turnsAt(smallStory, scene).map((turn) =>
    linesOf(smallStory, turn, { ...WIDE, scene, width }).map(
      ({ who, text, tense }) => `${tense}: ${who}${text}`,
    ),
  );

test('a label says what a relation was called and what it is called now, and whose side it is', () => {
  expect(smallStory.scenes.map((_, scene) => said(scene))).toMatchInlineSnapshot(`
    [
      [],
      [
        [
          "was: Ada: in love",
          "now: → longs",
        ],
      ],
      [
        [
          "was: Ada: longs",
        ],
        [
          "now: a couple",
        ],
        [
          "now: rivals",
        ],
      ],
      [
        [
          "was: rivals",
          "now: → forgiven",
        ],
      ],
    ]
  `);
});

test('a label is broken into lines of the available width', () => {
  for (const scene of smallStory.scenes.keys())
    for (const lines of said(scene, 60)) for (const line of lines) expect(line.length).toBeLessThan(30);
});

const line = Array.from({ length: STEPS + 1 }, (_, n) => ({ x: 100 + 10 * n, y: 200 }));
const NOTHING_TAKEN = {
  taken: [],
  lines: new Map([['own', line]]),
  changing: new Set(['own']),
  layout: { width: 500, height: 400 } as never,
};
const LABEL = { id: 'own', width: 80, height: 18 };

test('where nothing is in its way, a label stands beside the middle of its line', () => {
  expect(bestSpot(LABEL, NOTHING_TAKEN)).toEqual({ x: 250, y: 200 - 9 - 7 });
  expect(line[MIDDLE]).toEqual({ x: 250, y: 200 });
});

test('a label keeps off what is taken, and finds no spot where everything is', () => {
  const middle = clearBox({ x: 250, y: 184 }, 80, 18);
  const spot = bestSpot(LABEL, { ...NOTHING_TAKEN, taken: [middle] });
  expect(spot).toEqual({ x: 250, y: 200 + 9 + 7 });
  const everything = { left: 0, right: 500, top: 0, bottom: 400 };
  expect(bestSpot(LABEL, { ...NOTHING_TAKEN, taken: [everything] })).toBeUndefined();
});

test('a label keeps nearer to its own line than to another that changes', () => {
  const other = line.map(({ x }) => ({ x, y: 170 }));
  const lines = new Map([
    ['own', line],
    ['other', other],
  ]);
  expect(
    bestSpot(LABEL, { ...NOTHING_TAKEN, lines, changing: new Set(['own', 'other']) })?.y,
  ).toBeGreaterThan(200);
});

test('labels are placed once for each plan, and a crowd has none', () => {
  const layout = scattered(smallStory);
  const plan = planOf(smallStory, layout, { supporting: true, tieWindow: undefined });
  expect(labelsAt(plan, 1, 'en')).toBe(
    labelsAt(planOf(smallStory, layout, { supporting: true, tieWindow: undefined }), 1, 'en'),
  );
  const crowd = crowdStory(100, 3);
  expect(
    labelsAt(planOf(crowd, scattered(crowd), { supporting: true, tieWindow: undefined }), 1, 'en'),
  ).toEqual([]);
});
