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
import { isAuthored } from '../../src/story/isAuthored.ts';
import { describe, nameAt, sentenceOf } from '../../src/story/sentences.ts';
import {
  characterOf,
  historyOf,
  identityAt,
  presentAt,
  relationsAt,
  scenesWith,
  turnsAt,
  whereaboutsAt,
} from '../../src/story/state.ts';
import type { Character, Story } from '../../src/story/types.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallStory } from '../story/cast.ts';

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

/** Small stories in which each text and id names the first scene that may show it: "Title of scene 3". */
const tagged = smallStories.map((story): Story => {
  const first = new Map(
    story.relations.map(({ id }) => [
      id,
      story.scenes.findIndex(({ changes }) => changes.some(({ relation }) => relation === id)),
    ]),
  );
  const rename = (relation: string) => `${relation} of scene ${first.get(relation)}`;
  const tag = (what: string, scene: number) => ({ en: `${what} of scene ${scene}` });
  const scenes = story.scenes.map((scene, at) => ({
    ...scene,
    id: `scene of scene ${at}`,
    title: tag('Title', at),
    summary: tag('Summary', at),
    act: `act of scene ${at - (at % 2)}`,
    place: at % 3 === 2 ? undefined : `place of scene ${at}`,
    happens: { from: -at, to: -at },
    changes: scene.changes.map((change) => ({
      ...change,
      relation: rename(change.relation),
      evidence: { words: tag('Words', at) },
      ...('label' in change ? { label: tag('Label', at) } : {}),
    })),
  }));
  const named = <Key extends string>(key: Key, ids: readonly (string | undefined)[]) =>
    [...new Set(ids)].flatMap((id) =>
      id === undefined ? [] : [{ id, [key]: { en: id } } as { id: string } & Record<Key, { en: string }>],
    );
  return {
    ...story,
    acts: named(
      'title',
      scenes.map(({ act }) => act),
    ),
    places: named(
      'name',
      scenes.map(({ place }) => place),
    ),
    characters: story.characters.map((character, index) => ({
      ...character,
      names: scenes
        .map(({ id }, at) => ({ scene: id, name: tag('Name', at), about: tag('About', at) }))
        .filter((_, at) => at % 3 === index % 3),
    })),
    relations: story.relations.map((relation) => ({ ...relation, id: rename(relation.id) })),
    scenes,
  };
});

const cases = fc
  .record({ story: tagged, at: fc.nat(6) })
  .map(({ story, at }) => ({ story, seen: 1 + (at % story.scenes.length) }))
  .filter(({ story, seen }) => seen < story.scenes.length);

test('the seen scenes contain nothing that a later scene is the first to mention', () => {
  fc.assert(
    fc.property(cases, ({ story, seen }) => {
      const text = JSON.stringify(firstScenes(story, seen));
      const mentioned = [...text.matchAll(/ of scene (-?\d+)/g)].map(([, scene]) => Number(scene));
      expect(mentioned.filter((scene) => scene >= seen || scene < 0)).toEqual([]);
    }),
  );
});

test('the seen scenes pass the gate', () => {
  fc.assert(
    fc.property(cases, ({ story, seen }) => {
      const beginning = firstScenes(story, seen);
      expect(wholeOf(beginning)).toEqual(beginning);
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
        // Curves use ties until a relation changes.
        fc.pre(isAuthored(beginning) === isAuthored(story));
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
        scenes: story.scenes.map((scene, at) => (at < seen ? scene : { ...scene, present: [], changes: [] })),
      };
      expect(turningPoints(firstScenes(other, seen))).toEqual(turningPoints(beginning));
      for (const { scene } of turningPoints(beginning)) expect(scene).toBeLessThan(seen);
    }),
  );
});
