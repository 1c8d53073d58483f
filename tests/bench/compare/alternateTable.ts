import { columns, median } from '../table.ts';
import type { Alternated, Rounds } from './alternate.ts';
import type { Figures } from './figures.ts';
import type { Limits } from './visit.ts';

/** The middle of some values, and the least and the greatest. */
export type Spread = { readonly median: number; readonly least: number; readonly greatest: number };

type Figure = Exclude<keyof Figures, 'didNotFinish'>;

/** A goal for how a figure of ours compares with another page's in the same round. */
type Goal = {
  readonly of: Figure;
  readonly what: string;
  readonly than: 'floor' | 'force-graph';
  readonly as: 'ratio' | 'difference';
  /** By size; elsewhere it is only printed. */
  readonly atMost: Readonly<Record<string, number>>;
};

/** Milliseconds: two frames at 60 Hz. */
const TWO_FRAMES = 34;

const everywhere = (most: number) => ({ '7x12': most, '200x100': most, '1000x200': most });

const GOALS: readonly Goal[] = [
  { of: 'workMedian', what: 'work', than: 'floor', as: 'ratio', atMost: { '7x12': 1.15 } },
  {
    of: 'workMedian',
    what: 'work',
    than: 'force-graph',
    as: 'ratio',
    atMost: { '200x100': 0.7, '1000x200': 0.4 },
  },
  { of: 'dropped', what: 'frames dropped', than: 'force-graph', as: 'difference', atMost: everywhere(0) },
  { of: 'jumpMs', what: 'jump, ms', than: 'floor', as: 'difference', atMost: everywhere(TWO_FRAMES) },
  {
    of: 'firstPictureMs',
    what: 'first picture, ms',
    than: 'force-graph',
    as: 'difference',
    atMost: everywhere(150),
  },
];

const FIGURES: readonly (readonly [Figure, string])[] = [
  ['workMedian', 'work, ms'],
  ['workersMedian', 'workers, ms'],
  ['dropped', 'dropped'],
  ['jumpMs', 'jump, ms'],
  ['wholeJumpMs', 'whole jump, ms'],
  ['firstPictureMs', 'first picture, ms'],
  ['wholePictureMs', 'whole cast, ms'],
  ['unsettled', 'unsettled, L'],
];

export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return { median: median(sorted), least: sorted[0] as number, greatest: sorted.at(-1) as number };
}

/** How a figure of ours compares with theirs, round by round; rounds that one of the two did not finish are left out. */
export function compared(
  ours: Rounds,
  theirs: Rounds,
  { of, as }: Pick<Goal, 'of' | 'as'>,
): readonly number[] {
  return ours.figures.flatMap((own, round) => {
    const [one, other] = [own[of], theirs.figures[round]?.[of]];
    if (one === undefined || other === undefined) return [];
    return as === 'ratio' ? (other > 0 ? [one / other] : []) : [one - other];
  });
}

/** Whether a goal is met in every round, in none, or in some only: then the machine was too busy, or it is too close, to tell. */
export function verdictOf({ least, greatest }: Spread, atMost: number): 'yes' | 'no' | 'cannot tell' {
  return greatest <= atMost ? 'yes' : least > atMost ? 'no' : 'cannot tell';
}

/** Whether a goal is missed in every round, or our page did not finish. */
export const isMissed = (alternated: Alternated): boolean =>
  alternated.ours.figures.some(({ didNotFinish }) => didNotFinish !== undefined) ||
  judged(alternated).some(({ verdict }) => verdict === 'no');

/** The figures of each page, and how ours compare; each as the median with its spread over the rounds. */
export function alternateTable(alternated: Alternated, { scrub }: Pick<Limits, 'scrub'>): string {
  const { size, ours, floor, peers } = alternated;
  const pages = [ours, floor, ...peers].map(({ name, figures }) => [
    name,
    ...FIGURES.map(([of]) => spoken(spreadOf(figures.flatMap((one) => one[of] ?? [])))),
    figures.find(({ didNotFinish }) => didNotFinish)?.didNotFinish ?? '',
  ]);
  const goals = judged(alternated).map(({ goal, spread, verdict, atMost }) => [
    `${goal.what}, ${goal.as === 'ratio' ? `as a share of ${goal.than}` : `more than ${goal.than}`}`,
    spoken(spread),
    atMost === undefined ? '' : `at most ${atMost}`,
    verdict ?? '',
  ]);
  return [
    columns([[`${size}, ${scrub} s of scrubbing`, ...FIGURES.map(([, title]) => title), ''], ...pages]),
    columns([['round by round', 'median (spread)', 'goal', 'met'], ...goals]),
  ].join('\n\n');
}

function judged(alternated: Alternated) {
  const { size, ours, floor, peers } = alternated;
  return GOALS.flatMap((goal) => {
    const than = goal.than === 'floor' ? floor : peers.find(({ name }) => name === goal.than);
    const spread = than && spreadOf(compared(ours, than, goal));
    if (!spread) return [];
    const atMost = goal.atMost[size];
    return [{ goal, spread, atMost, verdict: atMost === undefined ? undefined : verdictOf(spread, atMost) }];
  });
}

function spoken(spread: Spread | undefined): string {
  if (!spread) return '-';
  const { median: middle, least, greatest } = spread;
  return `${shortly(middle)} (${shortly(least)} to ${shortly(greatest)})`;
}

function shortly(value: number): string {
  return Number.isInteger(value)
    ? String(value)
    : Math.abs(value) >= 100
      ? value.toFixed(0)
      : value.toPrecision(2);
}
