import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { DIRECTIONS } from '../../src/measures/differenceTypes.ts';
import { progressAt } from '../../src/picture/canvas/progress.ts';
import { comparisonOf } from '../../src/picture/comparison.ts';
import { SIGNS } from '../../src/picture/marks/sign/signs.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { tweenOf } from '../../src/picture/tween.ts';
import type { DrawnCharacter, DrawnRelation, Picture } from '../../src/picture/types.ts';
import { KINDS } from '../../src/story/types.ts';
import { crowdStory } from '../story/crowd.ts';
import { ADA } from './ada.ts';
import { scattered } from './crowd.ts';
import { finale, layoutIn, PLAIN } from './finale.ts';
import { ALIKE, compared } from './painted.ts';
import { paintedByCanvas, paintedOnTheWay } from './paintedByCanvas.ts';
import { paintedBySvg } from './paintedBySvg.ts';

/** Pictures with one mark each: the canvas paints what SVG shows, number by number. */

const EMPTY: Picture = {
  width: 400,
  height: 300,
  theme: 'light',
  regions: [],
  ties: [],
  relations: [],
  characters: [],
  labels: [],
  more: [],
  moreTies: [],
  traces: undefined,
};

const ADA_LOVES_BEN: DrawnRelation = {
  id: 'loves',
  relation: { id: 'loves', from: 'ada', to: 'ben', mutual: true },
  kind: 'romance',
  curve: [50, 60, 120, 20, 250, 80],
  width: 3.4,
  colour: '#b8286f',
  sign: undefined,
  signAt: { x: 135, y: 45 },
  signOpacity: 1,
  lit: 0,
  ghost: 0,
  opacity: 1,
};
const ONE_SIDED = { ...ADA_LOVES_BEN.relation, mutual: false };

const relation = (more: Partial<DrawnRelation>): Picture => ({
  ...EMPTY,
  relations: [{ ...ADA_LOVES_BEN, ...more }],
});
const character = (more: Partial<DrawnCharacter>): Picture => ({
  ...EMPTY,
  characters: [{ ...ADA, ...more }],
});

function expectAlike(picture: Picture) {
  const svg = paintedBySvg(picture);
  expect(svg.length).toBeGreaterThan(0);
  expect(compared(paintedByCanvas(picture), svg)).toEqual(ALIKE);
}

test.for(KINDS)('a relation of kind %s', (kind) => {
  for (const width of [1.2, 3.4, 6]) expectAlike(relation({ kind, width }));
  expectAlike(relation({ kind, relation: ONE_SIDED }));
});

test.for(KINDS)('a relation of kind %s that has just changed, in full and half lit', (kind) => {
  for (const lit of [1, 0.4]) expectAlike(relation({ kind, lit, relation: ONE_SIDED }));
});

test.for(KINDS)('a relation of kind %s that ends, from thick to thin', (kind) => {
  for (const ghost of [0.3, 0.6, 1]) expectAlike(relation({ kind, ghost, lit: 1, relation: ONE_SIDED }));
});

test.for(SIGNS)('the sign of a relation that is %s, calm, lit and half faded', (sign) => {
  for (const lit of [0, 1]) expectAlike(relation({ sign, lit }));
  expectAlike(relation({ sign, lit: 1, signOpacity: 0.5 }));
});

test('a dimmed relation', () => {
  expectAlike(relation({ opacity: 0.24 }));
  expectAlike(relation({ opacity: 0.24, lit: 1 }));
});

test.for(DIRECTIONS)('a relation that differs between two scenes: %s', (difference) => {
  for (const state of [{ lit: 1 }, { ghost: 1 }, { sign: 'turned' }] as const)
    expectAlike(relation({ difference, ...state }));
});

test('ties', () => {
  const tie = { id: 'tie', from: 'ada', to: 'ben', curve: ADA_LOVES_BEN.curve, width: 2.5, opacity: 0.6 };
  expectAlike({ ...EMPTY, ties: [tie] });
  expectAlike({ ...EMPTY, ties: [{ ...tie, width: 0.9, opacity: 0.4 }] });
});

test.for([1, 0.55, 0])('a disc with a name, filled to %d', (presence) => {
  expectAlike(character({ presence }));
  expectAlike(character({ presence, pinned: true }));
  expectAlike(character({ presence, opacity: 0.24 }));
});

test('a name below or above its disc', () => {
  for (const side of ['below', 'above'] as const)
    expectAlike(character({ label: { side, lines: ['Ada'], visible: 1 } }));
});

test('a disc of one who has died, or left for good, in the scene and not', () => {
  for (const gone of ['died', 'left'] as const)
    for (const presence of [1, 0]) expectAlike(character({ gone, presence }));
});

test.for(['came', 'went'] as const)('a character who %s between two scenes', (difference) => {
  const { onlyInSvg, onlyOnCanvas } = compared(
    paintedByCanvas(character({ difference })),
    paintedBySvg(character({ difference })),
  );
  expect({ onlyInSvg, onlyOnCanvas }).toEqual({ onlyInSvg: [], onlyOnCanvas: [] });
});

test('a place', () => {
  const region = { place: 'town', name: 'Town', x: 200, y: 150, rx: 120, ry: 90, nameOpacity: 0.7 };
  expectAlike({ ...EMPTY, regions: [region] });
});

test('traces', () => {
  const trace = { character: 'ada', from: { x: 50, y: 60 }, to: { x: 200, y: 120 } };
  expectAlike({ ...EMPTY, traces: [trace, { ...trace, character: 'ben', from: { x: 10, y: 20 } }] });
});

test('labels, struck out and new, on their line and with a leader, and the number of those left out', () => {
  const lines = [
    { who: 'Ada: ', text: 'a friend', tense: 'was' },
    { who: '', text: '→ in love', tense: 'now' },
    { who: 'Ben: ', text: 'surprised', tense: 'now' },
  ] as const;
  const label = {
    relation: 'loves',
    kind: 'romance',
    lines,
    x: 200,
    y: 100,
    width: 90,
    height: 52,
    at: 0.5,
    leader: undefined,
    opacity: 0.8,
    colour: '#b8286f',
  } as const;
  expectAlike({ ...EMPTY, labels: [label] });
  const leader = { from: { x: 155, y: 100 }, to: { x: 120, y: 60 } };
  expectAlike({ ...EMPTY, labels: [{ ...label, leader }] });
  const more = { text: '+3 more', x: 350, y: 20, width: 60, height: 22, scene: 0, opacity: 0.5 };
  expectAlike({ ...EMPTY, more: [more] });
  expectAlike({ ...EMPTY, moreTies: [{ ...more, text: '+3 pairs with shared scenes', width: 170 }] });
});

const layout = layoutIn(EXPORT_ROOM);
const EVERYTHING = {
  ...PLAIN,
  theme: 'dark',
  supporting: true,
  tieWindow: { type: 'so-far' },
  selection: { character: 'carrie' },
} as const;

/** Without the order, since the canvas puts all names on top and absent characters below the present. */
function differencesBetweenPainters(canvas: ReturnType<typeof paintedByCanvas>, picture: Picture) {
  const { onlyInSvg, onlyOnCanvas } = compared(canvas, paintedBySvg(picture));
  return { onlyInSvg, onlyOnCanvas };
}

test('every scene of a story, with everything that can be drawn', () => {
  for (const [scene] of finale.scenes.entries()) {
    const picture = pictureOf(finale, layout, scene, EVERYTHING);
    const found = differencesBetweenPainters(paintedByCanvas(picture), picture);
    expect(found, `scene ${scene + 1}`).toEqual({ onlyInSvg: [], onlyOnCanvas: [] });
  }
});

test('two scenes compared', () => {
  const picture = comparisonOf(finale, layout, [2, 15], EVERYTHING);
  expect(differencesBetweenPainters(paintedByCanvas(picture), picture)).toEqual({
    onlyInSvg: [],
    onlyOnCanvas: [],
  });
});

test('two scenes of a crowd compared', () => {
  const story = crowdStory(100, 6);
  const picture = comparisonOf(story, scattered(story), [1, 4], PLAIN);
  expect(picture.relations.filter(({ difference }) => difference).length).toBeGreaterThan(10);
  expect(picture.characters.filter(({ difference }) => difference).length).toBeGreaterThan(10);
  // Names beside their discs are as wide as their letters, which test painters do not know.
  const { onlyInSvg, onlyOnCanvas } = differencesBetweenPainters(paintedByCanvas(picture), picture);
  expect([...onlyInSvg, ...onlyOnCanvas].filter((painted) => !('text' in painted))).toEqual([]);
});

test('a transition begins and ends with the picture of a scene', () => {
  const [before, after] = [14, 15].map((scene) => pictureOf(finale, layout, scene, PLAIN)) as [
    Picture,
    Picture,
  ];
  const tween = tweenOf(before, after);
  for (const [share, picture] of [
    [0, before],
    [1, after],
  ] as const)
    expect(
      differencesBetweenPainters(paintedOnTheWay(tween, progressAt(share)), picture),
      `at ${share}`,
    ).toEqual({ onlyInSvg: [], onlyOnCanvas: [] });
});

test('half of the way out, what ends is half lit and half as thin', () => {
  const before = relation({ lit: 1, sign: 'cooler' });
  const after = relation({ lit: 0, ghost: 1, sign: 'ended' });
  const halfway = { leaving: 0.5, moved: 0, entering: 0 };
  expect(
    compared(
      paintedOnTheWay(tweenOf(before, after), halfway),
      paintedBySvg(relation({ lit: 0.5, ghost: 0.5, sign: 'cooler', signOpacity: 0.5 })),
    ),
  ).toEqual(ALIKE);
});

test('half of the way in, what begins is half there, and what moves is where it arrives', () => {
  const after = relation({ lit: 1, relation: ONE_SIDED });
  const arrived = { leaving: 1, moved: 1, entering: 0.5 };
  expect(
    compared(
      paintedOnTheWay(tweenOf(EMPTY, after), arrived),
      paintedBySvg(relation({ lit: 0.5, opacity: 0.5, relation: ONE_SIDED })),
    ),
  ).toEqual(ALIKE);

  const moved = relation({ curve: [50, 160, 120, 120, 250, 180], signAt: { x: 135, y: 145 } });
  const midway = relation({ curve: [50, 110, 120, 70, 250, 130], signAt: { x: 135, y: 95 } });
  expect(
    compared(
      paintedOnTheWay(tweenOf(relation({}), moved), { leaving: 1, moved: 0.5, entering: 0 }),
      paintedBySvg(midway),
    ),
  ).toEqual(ALIKE);
});

test('a tie that grows is as wide as the stage has come', () => {
  const tie = { id: 'tie', from: 'ada', to: 'ben', curve: ADA_LOVES_BEN.curve, width: 1, opacity: 0.4 };
  const [before, after] = [tie, { ...tie, width: 3, opacity: 0.8 }].map((one) => ({ ...EMPTY, ties: [one] }));
  const halfway = { leaving: 1, moved: 1, entering: 0.5 };
  expect(
    compared(
      paintedOnTheWay(tweenOf(before as Picture, after as Picture), halfway),
      paintedBySvg({ ...EMPTY, ties: [{ ...tie, width: 2, opacity: 0.6 }] }),
    ),
  ).toEqual(ALIKE);
});
