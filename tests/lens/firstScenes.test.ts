import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { triadsAt } from '../../src/measures/balance.ts';
import { changeAmounts } from '../../src/measures/changeAmount.ts';
import { changeRatesOf } from '../../src/measures/changeRates.ts';
import { coPresenceAt, type TieWindow } from '../../src/measures/coPresence.ts';
import { CURVES, type CurveId } from '../../src/measures/curveIds.ts';
import { curveOf } from '../../src/measures/curves.ts';
import { comingsAndGoings, differencesOf } from '../../src/measures/differences.ts';
import { neighboursAt } from '../../src/measures/neighbours.ts';
import { networkOf } from '../../src/measures/network.ts';
import { turningPoints } from '../../src/measures/turningPoints.ts';
import { describe } from '../../src/story/describe.ts';
import { identityAt } from '../../src/story/identity.ts';
import { isAuthored } from '../../src/story/isAuthored.ts';
import { nameAt, sentenceOf } from '../../src/story/sentences.ts';
import {
  characterOf,
  historyOf,
  presentAt,
  relationsAt,
  scenesWith,
  turnsAt,
  whereaboutsAt,
} from '../../src/story/state.ts';
import type { Character, Story } from '../../src/story/types.ts';
import { smallStory } from '../story/cast.ts';
import { scenesMentioned, taggedStories } from '../story/tagged.ts';

test('the first scenes of the small story do not have what only later scenes mention', () => {
  const beginning = firstScenes(smallStory, 2);
  expect({
    scenes: beginning.scenes.map(({ id }) => id),
    acts: beginning.acts.map(({ id }) => id),
    relations: beginning.relations.map(({ id }) => id),
    cast: beginning.characters.map(({ id, names }) => [id, names.length]),
  }).toEqual({
    scenes: ['market', 'ship'],
    acts: ['one'],
    relations: ['ada-loves'],
    cast: [
      ['ada', 0],
      ['ben', 0],
      ['cleo', 0],
    ],
  });
  expect(firstScenes(smallStory, 1).places.map(({ id }) => id)).toEqual(['town']);
  expect(firstScenes(smallStory, 4)).toBe(smallStory);
  expect(firstScenes(smallStory, 2)).toBe(beginning);
});

const cases = fc
  .record({ story: taggedStories, at: fc.nat(6) })
  .map(({ story, at }) => ({ story, seen: 1 + (at % story.scenes.length) }))
  .filter(({ story, seen }) => seen < story.scenes.length);

test('the seen scenes contain nothing that a later scene is the first to mention', () => {
  fc.assert(
    fc.property(cases, ({ story, seen }) => {
      const text = JSON.stringify(firstScenes(story, seen));
      expect(scenesMentioned(text).filter((scene) => scene >= seen || scene < 0)).toEqual([]);
    }),
  );
});

test('the seen scenes pass the gate', () => {
  fc.assert(
    fc.property(cases, ({ story, seen }) => {
      const beginning = firstScenes(story, seen);
      expect(wholeOf(beginning)).toEqual({ ...beginning, authored: undefined, timeless: undefined });
    }),
  );
});

const WINDOWS: readonly TieWindow[] = [
  { type: 'scene' },
  { type: 'so-far' },
  { type: 'last', scenes: 2 },
  { type: 'fading', halfLife: 4 },
];

/** The results of all functions of a story that look at no scene after `scene`. */
function resultsAt(story: Story, scene: number) {
  const cast = story.characters;
  const everyone = new Set(cast.map(({ id }) => id));
  // Until it appears at a place, a character without a home stands where a later scene finds it.
  const placed = cast.filter(({ id }) =>
    scenesWith(story, id).some((at) => at <= scene && story.scenes[at]?.place !== undefined),
  );
  return {
    relations: relationsAt(story, scene),
    turns: turnsAt(story, scene),
    sentences: turnsAt(story, scene).map((turn) => sentenceOf(story, turn, scene, 'en')),
    histories: [...relationsAt(story, scene).keys()].map((id) =>
      historyOf(story, id).filter((turn) => turn.scene <= scene),
    ),
    present: presentAt(story, scene),
    where: placed.map(({ id }) => whereaboutsAt(story, scene).get(id)),
    names: cast.map(({ id }) => nameAt(story, id, scene, 'en')),
    identities: cast.map(({ id }) => identityAt(story, characterOf(story, id) as Character, scene)),
    described: describe(story, scene, 'en', { shown: everyone, hiddenKinds: new Set() }),
    triads: triadsAt(story, scene),
    network: networkOf(story, scene),
    differences: differencesOf(story, 0, scene),
    cameAndWent: comingsAndGoings(story, 0, scene),
    ties: WINDOWS.map((tieWindow) => coPresenceAt(story, scene, tieWindow)),
    neighbours: cast.map(({ id }) => neighboursAt(story, scene, { type: 'so-far' }, id)),
    authored: isAuthored(story),
    change: changeAmounts(story)[scene],
    turnover: changeRatesOf(story)[scene - 1],
  };
}

test('at a seen scene, every function gives the same as for the whole story', () => {
  fc.assert(
    fc.property(cases, ({ story, seen }) => {
      const beginning = firstScenes(story, seen);
      for (const scene of beginning.scenes.keys())
        expect(resultsAt(beginning, scene)).toEqual(resultsAt(story, scene));
    }),
  );
});

test('a curve of the seen scenes is the beginning of the curve of the whole story', () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom<CurveId>(...CURVES, 'degree', 'weightedDegree', 'ownValence'),
      ({ story, seen }, id) => {
        const beginning = firstScenes(story, seen);
        const character = story.characters[0]?.id;
        const curve = (of: Story) => curveOf(of, id, { type: 'so-far' }, character);
        expect(curve(beginning)).toEqual(curve(story).slice(0, seen));
      },
    ),
  );
});

test('turning points of the seen scenes do not depend on later scenes', () => {
  fc.assert(
    fc.property(cases, ({ story, seen }) => {
      const beginning = firstScenes(story, seen);
      // The same beginning, but nothing happens later.
      const other = {
        ...story,
        authored: isAuthored(story),
        scenes: story.scenes.map((scene, at) => (at < seen ? scene : { ...scene, present: [], changes: [] })),
      };
      expect(turningPoints(firstScenes(other, seen))).toEqual(turningPoints(beginning));
      for (const { scene } of turningPoints(beginning)) expect(scene).toBeLessThan(seen);
    }),
  );
});

test('before its first change, an authored story has no turning points, not even where characters meet', () => {
  const story = {
    ...smallStory,
    relations: [],
    background: [],
    scenes: smallStory.scenes.map((scene) => ({ ...scene, changes: [] })),
  };
  const meeting = { ...story, scenes: story.scenes.toReversed() };
  expect(turningPoints(firstScenes(meeting, 2)).map(({ scene }) => scene)).toEqual([1]);
  expect(turningPoints(firstScenes({ ...meeting, authored: true }, 2))).toEqual([]);
});
