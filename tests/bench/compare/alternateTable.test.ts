import { expect, test } from 'vitest';
import type { Alternated, Rounds } from './alternate.ts';
import { alternateTable, compared, isMissed, spreadOf, verdictOf } from './alternateTable.ts';
import type { Figures } from './figures.ts';

const rounds = (name: string, ...figures: readonly Figures[]): Rounds => ({ name, figures });

const quiet: Alternated = {
  size: '200x100',
  ours: rounds('Throughline', { workMedian: 2, dropped: 0 }, { workMedian: 3, dropped: 1 }),
  floor: rounds('floor', { workMedian: 10, dropped: 20 }, { workMedian: 10, dropped: 20 }),
  peers: [rounds('force-graph', { workMedian: 4, dropped: 1 }, { workMedian: 5, dropped: 1 })],
};

test('pages are compared round by round, without the rounds that one of them did not finish', () => {
  const { ours, peers } = quiet;
  const [peer] = peers as [Rounds];
  expect(compared(ours, peer, { of: 'workMedian', as: 'ratio' })).toEqual([0.5, 0.6]);
  expect(compared(ours, peer, { of: 'dropped', as: 'difference' })).toEqual([-1, 0]);
  const crashed = rounds('force-graph', { didNotFinish: 'crashed' }, { workMedian: 6 });
  expect(compared(ours, crashed, { of: 'workMedian', as: 'ratio' })).toEqual([0.5]);
  expect(spreadOf([])).toBe(undefined);
});

test('a goal that is met in some rounds and missed in others is neither', () => {
  expect(verdictOf({ median: 1, least: 0.9, greatest: 1.1 }, 1.1)).toBe('yes');
  expect(verdictOf({ median: 1, least: 0.9, greatest: 1.3 }, 1.1)).toBe('cannot tell');
  expect(verdictOf({ median: 1.3, least: 1.2, greatest: 1.4 }, 1.1)).toBe('no');
});

test('only what is missed in every round fails, and a page of ours that did not finish', () => {
  expect(isMissed(quiet)).toBe(false);
  const slow = rounds('Throughline', { workMedian: 4 }, { workMedian: 2 });
  expect(isMissed({ ...quiet, ours: slow })).toBe(false);
  const slower = rounds('Throughline', { workMedian: 4 }, { workMedian: 5 });
  expect(isMissed({ ...quiet, ours: slower })).toBe(true);
  expect(isMissed({ ...quiet, ours: rounds('Throughline', { didNotFinish: 'crashed' }) })).toBe(true);
});

test('the table says how much the rounds differ', () => {
  const table = alternateTable(quiet, { scrub: 1.5 });
  expect(table).toContain('200x100, 1.5 s of scrubbing');
  expect(table).toMatch(/^work, as a share of force-graph +0\.60 \(0\.50 to 0\.60\) +at most 0\.7 +yes$/m);
  expect(table).toMatch(/^frames dropped, more than force-graph +0 \(-1 to 0\) +at most 0 +yes$/m);
  expect(table).toMatch(/^work, as a share of floor +0\.30 \(0\.20 to 0\.30\)$/m);
});
