import fc from 'fast-check';
import { expect, test } from 'vitest';
import { throughline } from '../../src/formats/throughline.ts';
import { triadsAt } from '../../src/measures/balance.ts';
import { changeAmounts } from '../../src/measures/changeAmount.ts';
import { curveOf } from '../../src/measures/curves.ts';
import { differencesOf } from '../../src/measures/differences.ts';
import { describe } from '../../src/story/describe.ts';
import { admit } from '../../src/story/gate.ts';
import { sentenceOf } from '../../src/story/sentences.ts';
import { relationsAt, turnsAt } from '../../src/story/state.ts';
import { smallStories } from '../formats/smallStories.ts';

const evidence = { words: 'So it is said.' };
const change = (changes: object) => ({ does: 'change', relation: 'neighbours', evidence, ...changes });

/** Ann and Ben are neighbours. What kind of neighbours, and how they like each other, is said later, and then forgotten. */
const story = admit({
  format: 'throughline',
  version: 1,
  id: 'street',
  languages: ['en', 'de'],
  title: 'A street',
  characters: ['Ann', 'Ben'].map((name) => ({ id: name, name })),
  relations: [{ id: 'neighbours', from: 'Ann', to: 'Ben', mutual: true }],
  scenes: [
    { does: 'begin', relation: 'neighbours', label: 'neighbours', evidence },
    change({ kind: 'conflict', valence: -0.9, strength: 0.6, label: 'quarrel over a hedge' }),
    change({ valence: -0.4, strength: 0.4 }),
    change({ valence: 0, label: 'the hedge is cut' }),
    change({ kind: null, valence: null, strength: null, label: 'moved away' }),
  ].map((made, index) => ({
    id: `${index}`,
    title: `${index + 1}`,
    present: ['Ann', 'Ben'],
    changes: [made],
  })),
});

const told = (language: 'en' | 'de') =>
  story.scenes.flatMap((_, scene) =>
    turnsAt(story, scene).map((turn) => sentenceOf(story, turn, scene, language)),
  );

test('what is not known stays unknown until a change says it, and after one takes it back', () => {
  const states = story.scenes.map((_, scene) => relationsAt(story, scene).get('neighbours'));
  expect(states.map((state) => [state?.kind, state?.valence, state?.strength])).toEqual([
    [undefined, undefined, undefined],
    ['conflict', -0.9, 0.6],
    ['conflict', -0.4, 0.4],
    ['conflict', 0, 0.4],
    [undefined, undefined, undefined],
  ]);
});

test('sentences say what is known, and of a conflict that eases not that it is warmer', () => {
  expect(told('en')).toEqual([
    'New: Ann and Ben, neighbours.',
    'Ann and Ben: quarrel over a hedge (before: neighbours); Conflict.',
    'Ann and Ben: quarrel over a hedge; the conflict eases.',
    'Ann and Ben: the hedge is cut (before: quarrel over a hedge); the conflict is over.',
    'Ann and Ben: moved away (before: the hedge is cut).',
  ]);
  expect(told('de').slice(2, 4)).toEqual([
    'Ann und Ben: quarrel over a hedge; der Konflikt legt sich.',
    'Ann und Ben: the hedge is cut (vorher: quarrel over a hedge); der Konflikt ist vorbei.',
  ]);
});

test('a relation of unknown kind is described unless unknown kinds are hidden', () => {
  const shown = new Set(['Ann', 'Ben']);
  const described = (hidden: 'unknown' | 'other') =>
    describe(story, 0, 'en', { shown, hiddenKinds: new Set([hidden]) });
  expect([described('other'), described('unknown')]).toEqual([
    'In the scene: Ann and Ben. What changes: New: Ann and Ben, neighbours. All relationships now: Ann and Ben: neighbours.',
    'In the scene: Ann and Ben. No relationship changes in this scene. There are no relationships yet.',
  ]);
});

test('measures count what is known', () => {
  const short = (value: number | undefined) => value && Math.round(value * 100) / 100;
  expect(changeAmounts(story).map(short)).toEqual([0.5, 0, 0.7, 0.4, 0]);
  expect(curveOf(story, 'valence', undefined).map(short)).toEqual([undefined, -0.9, -0.4, 0, undefined]);
  expect(triadsAt(story, 0)).toEqual([]);
  const [renamed] = differencesOf(story, 0, 1);
  expect([renamed?.state, renamed?.direction, renamed?.isKnown]).toEqual(['changed', 'neither', false]);
});

test('any story written as JSON is read back the same, with all that is not known', () => {
  fc.assert(
    fc.property(smallStories, (written) => {
      const again = throughline.read(throughline.write?.(written) ?? '').story;
      expect(JSON.stringify(again)).toBe(JSON.stringify(written));
      for (const scene of written.scenes.keys())
        expect([...relationsAt(again, scene).values()]).toEqual([...relationsAt(written, scene).values()]);
    }),
  );
});

test('what moves by no more than rounding is not said to move', () => {
  const [begun] = turnsAt(story, 1);
  const state = begun?.after;
  if (!begun || !state) throw new Error('nothing has begun');
  const moved = (strength: number) =>
    sentenceOf(
      story,
      { ...begun, before: { ...state, strength: 0.5 }, after: { ...state, strength } },
      1,
      'en',
    );
  expect([moved(0.55), moved(0.56)]).toEqual([
    'Ann and Ben: quarrel over a hedge.',
    'Ann and Ben: quarrel over a hedge; stronger.',
  ]);
});
