import { weightOf } from '../../../measures/changeAmount.ts';
import type { Turn } from '../../../story/chronicle.ts';
import { givenWords } from '../../../story/givenWords.ts';
import { isTimeless } from '../../../story/isTimeless.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import { wordingIn } from '../../../story/messages/wordingIn.ts';
import { changesAt, historyOf } from '../../../story/state.ts';
import type { KindOrUnknown, Story } from '../../../story/types.ts';
import { obstaclesAt } from '../../obstacles.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import type { Label, More } from '../../types.ts';
import { aroundAt } from './aroundAt.ts';
import { type Candidate, ledCandidates, nearCandidates } from './candidates.ts';
import { chooseTogether, inTheWay } from './chooseTogether.ts';
import { moreAt } from './moreAt.ts';

/** Which labels are wanted. */
export type LabelOptions = {
  readonly language: AppLanguage;
  /** Relations of these kinds are not drawn, and have no label. */
  readonly hiddenKinds: ReadonlySet<KindOrUnknown>;
  /** 0 for the changes of most weight, 1 for those that found no place among them, and so on. */
  readonly page?: number | undefined;
  /** A relation (by id) whose label is wanted in any case, if it changes and there is a place. */
  readonly asked?: string | undefined;
};

/** The labels of a scene, and how many more changes are drawn, if any. */
export type SceneLabels = { readonly labels: readonly Label[]; readonly more: More | undefined };

const NONE: SceneLabels = { labels: [], more: undefined };

/**
 * The labels of a scene's changes (0-based), each where it can be read of no other line: on its own, right beside it, or joined to
 * it by a leader. At most five, by the size of the change, and fewer on a small picture; the rest are counted. A network
 * without time, in which nothing changes, has the words of its relations. A crowd has none.
 */
export function labelsAt(plan: Plan, scene: number, options: LabelOptions): SceneLabels {
  if (plan.crowded || plan.hurried) return NONE;
  const { language, hiddenKinds, page = 0, asked } = options;
  const known = placed(plan);
  const key = JSON.stringify([scene, language, [...hiddenKinds].sort(), page, asked]);
  const found = known.get(key) ?? placeLabels(plan, scene, options);
  known.set(key, found);
  return found;
}

const placed = memoizeByPlan(() => new Map<string, SceneLabels>());

function placeLabels(plan: Plan, scene: number, options: LabelOptions): SceneLabels {
  const turns = turnsDrawn(plan, scene, options);
  if (turns.length === 0) return NONE;
  const around = aroundAt(plan, scene, options.language);
  const where = { scene, language: options.language };
  const near = memoized((turn) => nearCandidates(plan, turn, around, where));
  const led = memoized((turn) => ledCandidates(plan, turn, around, where));
  const candidates: Candidates = (turn, withLeader) =>
    withLeader ? [...near(turn), ...led(turn)].sort((a, b) => a.cost - b.cost) : near(turn);
  let labels = pageOf(turns, options.page ?? 0, mostOn(plan), candidates);
  const asked = turns.find(({ relation }) => relation.id === options.asked);
  if (asked) labels = withAsked(labels, candidates(asked, true), mostOn(plan));
  const count = turns.length - labels.length;
  if (count === 0) return { labels, more: undefined };
  const words = wordingIn(options.language)[labels.length > 0 ? 'more' : 'changes'](count);
  return { labels, more: moreAt(words, labels, around) };
}

/** Where the label of a change may stand, the best first. */
type Candidates = (turn: Turn, withLeader: boolean) => readonly Candidate[];

function memoized(candidates: (turn: Turn) => readonly Candidate[]) {
  const known = new Map<Turn, readonly Candidate[]>();
  return (turn: Turn) => {
    const found = known.get(turn) ?? candidates(turn);
    known.set(turn, found);
    return found;
  };
}

/** The changes of relations that are drawn, the greatest first; in a network without time, what its source says in words. */
function turnsDrawn(plan: Plan, scene: number, options: LabelOptions): readonly Turn[] {
  const { hiddenKinds, language } = options;
  const { lines } = obstaclesAt(plan, scene).lines;
  const told = isTimeless(plan.story) ? givenIn(plan.story, language) : changesAt(plan.story, scene);
  return told
    .filter(({ relation, before, after }) => {
      const kind = (after ?? before)?.kind ?? 'unknown';
      return lines.has(relation.id) && !hiddenKinds.has(kind);
    })
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

function givenIn(story: Story, language: AppLanguage): readonly Turn[] {
  return story.relations.flatMap((relation) =>
    historyOf(story, relation.id).filter(({ after }) => after && givenWords(relation, after.label, language)),
  );
}

/** What has found no place on the pages before; after the last page, the first again. */
function pageOf(
  turns: readonly Turn[],
  page: number,
  most: number,
  candidates: Candidates,
): readonly Label[] {
  let left = turns;
  let labels: readonly Label[] = [];
  for (let number = 0; number <= page; number++) {
    labels = placeSome(left, most, candidates);
    if (labels.length === 0) {
      left = turns;
      labels = placeSome(left, most, candidates);
    }
    const shown = new Set(labels.map(({ relation }) => relation));
    left = left.filter(({ relation }) => !shown.has(relation.id));
  }
  return labels;
}

/** The first of the changes that have any place, as many as there may be. */
function placeSome(turns: readonly Turn[], most: number, candidates: Candidates): readonly Label[] {
  const strongest = turns.slice(0, most);
  // Most labels find a place at their lines. Leaders are tried where one does not.
  const near = strongest.map((turn) => candidates(turn, false));
  const labels = chooseTogether(near);
  if (labels.length === strongest.length) return labels;
  const some: (readonly Candidate[])[] = [];
  for (const turn of turns) {
    const found = candidates(turn, true);
    if (found.length > 0) some.push(found);
    if (some.length === most) break;
  }
  return chooseTogether(some);
}

/** The labels with one more, which takes the place of those that are in its way. */
function withAsked(
  labels: readonly Label[],
  candidates: readonly Candidate[],
  most: number,
): readonly Label[] {
  const wanted = candidates[0]?.label;
  if (!wanted || labels.some(({ relation }) => relation === wanted.relation)) return labels;
  const free = candidates.find(({ label }) => !labels.some((other) => inTheWay(label, other)))?.label;
  const asked = free ?? wanted;
  const rest = labels.filter((label) => !inTheWay(label, asked));
  return [asked, ...rest.slice(0, most - 1)];
}

/** How many labels a picture has room for. */
function mostOn({ story, layout }: Plan): number {
  const { mostLabels, mostWords, fewestLabels, areaOfLabel } = SETTINGS;
  const room = Math.floor((layout.width * layout.height) / areaOfLabel);
  return Math.min(isTimeless(story) ? mostWords : mostLabels, Math.max(fewestLabels, room));
}
