import { expect, test } from 'vitest';
import { citedPlaces } from '../../src/story/citedPlaces.ts';
import type { Change } from '../../src/story/types.ts';

/** A scene of which each change is supported by one of these places in the work. */
const scene = (...sources: (string | undefined)[]) => ({
  changes: sources.map(
    (source): Change => ({
      does: 'end',
      relation: 'ann-ben',
      evidence: { words: { en: 'So.' }, ...(source !== undefined && { source: { en: source } }) },
    }),
  ),
});

test.for([
  [['III.1'], 'III.1'],
  [['II.4', 'II.6', 'II.4'], 'II.4–6'],
  [['I.4–5', 'I.4'], 'I.4–5'],
  [['I.2-3'], 'I.2–3'],
  [['Chapter 12', undefined, 'Chapter 11'], 'Chapter 11–12'],
  [['II.9', 'II.10'], 'II.9–10'],
] as const)('a scene with evidence from %j is found in %s', ([sources, place]) => {
  expect(citedPlaces(scene(...sources), 'en')).toBe(place);
});

test.for([
  [[]],
  [[undefined]],
  [['II.8', 'III.1']],
  [['III.1', 'a letter']],
  [['Synopsis, paragraph 1']],
  [['https://example.org/1']],
] as const)('evidence from %j names no one place', ([sources]) => {
  expect(citedPlaces(scene(...sources), 'en')).toBeUndefined();
});
