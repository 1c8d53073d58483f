import { positionAt } from '../../../layout/standing.ts';
import type { Layout } from '../../../layout/types.ts';
import { weightOf } from '../../../measures/changeAmount.ts';
import type { Turn } from '../../../story/chronicle.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import { wordingIn } from '../../../story/messages/wordingIn.ts';
import { nameAt } from '../../../story/sentences.ts';
import { relationOf, turnsAt } from '../../../story/state.ts';
import { textIn } from '../../../story/text.ts';
import type { Story } from '../../../story/types.ts';
import { type Box, boxAt } from '../../box.ts';
import { isCrowd } from '../../crowd.ts';
import { bowed, directionAt, type Point, pointAt, round } from '../../curve.ts';
import { SETTINGS } from '../../settings.ts';
import { type Font, widthIn, wrap } from '../../text/fit.ts';
import type { Words, WordsLine } from '../../types.ts';
import { regionNameBox } from '../regions/regionName.ts';
import { bowsAt } from '../relations/bows.ts';

export const WORDS_FONT: Font = { family: 'serif', size: SETTINGS.wordsSize, weight: 600 };
export const WORDS_FONT_BEFORE: Font = { family: 'serif', size: SETTINGS.wordsSize - 1, weight: 400 };

const placed = new WeakMap<Layout, WeakMap<ReadonlySet<string>, Map<string, readonly Words[]>>>();

/**
 * The words of a scene's changes, each placed beside its relation where it covers no person, no name and no other
 * words; the weightiest choose first, and those that find no room, as all in a crowd, are left to the scene panel.
 */
export function wordsAt(
  story: Story,
  layout: Layout,
  scene: number,
  shown: ReadonlySet<string>,
  language: AppLanguage,
): readonly Words[] {
  if (isCrowd(shown.size)) return [];
  const sets = placed.get(layout) ?? new WeakMap<ReadonlySet<string>, Map<string, readonly Words[]>>();
  placed.set(layout, sets);
  const known = sets.get(shown) ?? new Map<string, readonly Words[]>();
  sets.set(shown, known);
  const key = `${scene} ${language}`;
  const found = known.get(key) ?? place(story, layout, scene, shown, language);
  known.set(key, found);
  return found;
}

function place(
  story: Story,
  layout: Layout,
  scene: number,
  shown: ReadonlySet<string>,
  language: AppLanguage,
): readonly Words[] {
  const taken: Box[] = [
    ...layout.characters.flatMap((id, index) => (shown.has(id) ? [boxAt(layout, scene, index)] : [])),
    ...layout.regions.map((region) => regionNameBox(story, region, language)),
  ];
  const curves = new Map<string, readonly Point[]>();
  for (const [id, bow] of bowsAt(story, layout, shown, scene)) {
    const relation = relationOf(story, id);
    if (!relation) continue;
    const [a, b] = [positionAt(layout, scene, relation.from), positionAt(layout, scene, relation.to)];
    const curve = bowed(a, b, relation.from > relation.to ? -bow : bow);
    curves.set(
      id,
      Array.from({ length: 31 }, (_, step) => pointAt(curve, step / 30)),
    );
  }

  // The signs in the middle of lines are to be seen as well.
  for (const points of curves.values())
    taken.push(boxAround(points[15] as Point, 2 * SETTINGS.markRadius, 2 * SETTINGS.markRadius));

  const words: Words[] = [];
  const turns = turnsAt(story, scene).toSorted((a, b) => weightOf(b) - weightOf(a));
  const lit = new Set(turns.map((turn) => turn.relation.id).filter((id) => curves.has(id)));
  for (const turn of turns) {
    const curve = curves.get(turn.relation.id);
    if (!curve) continue;
    const kind = (turn.after ?? turn.before)?.kind ?? 'other';
    for (const widest of SETTINGS.wordsWidths) {
      const lines = linesOf(story, turn, scene, language, widest);
      const width = Math.max(...lines.map(({ who, text }) => widthIn(WORDS_FONT, who + text)));
      const height = lines.length * SETTINGS.wordsLine;
      const spot = bestSpot(curve, width, height, taken, curves, turn.relation.id, lit, layout);
      if (!spot) continue;
      taken.push(boxAround(spot, width, height));
      words.push({
        relation: turn.relation.id,
        kind,
        lines,
        x: round(spot.x),
        y: round(spot.y),
        width,
        height,
      });
      break;
    }
  }
  return words;
}

function linesOf(story: Story, turn: Turn, scene: number, language: AppLanguage, width: number): WordsLine[] {
  const lines = (who: string, text: string, tense: 'was' | 'now') => linesIn(width, who, text, tense);
  const { before, after, change, relation } = turn;
  const who = relation.mutual ? '' : `${nameAt(story, relation.from, scene, language)}: `;
  const was = before ? textIn(before.label, language) : '';
  const now = after ? textIn(after.label, language) : '';
  const ending = change.does === 'end' && change.label ? textIn(change.label, language) : '';
  if (!after) return [...lines(who, was, 'was'), ...(ending ? lines('', `→ ${ending}`, 'now') : [])];
  if (!before) return lines(who, now, 'now');
  if (was !== now) return [...lines(who, was, 'was'), ...lines('', `→ ${now}`, 'now')];
  const { stronger, weaker } = wordingIn(language);
  return lines(who, `${now}, ${after.strength >= before.strength ? stronger : weaker}`, 'now');
}

function linesIn(width: number, who: string, text: string, tense: 'was' | 'now'): WordsLine[] {
  const wrapped = wrap(who + text, WORDS_FONT, width);
  return wrapped.map((line, index) =>
    index === 0 && line.startsWith(who)
      ? { who, text: line.slice(who.length), tense }
      : { who: '', text: line, tense },
  );
}

/** Where along the curve words may stand, the middle first, and how far out from it. */
const ALONG = [15, 12, 18, 9, 21, 6, 24, 4, 26];
const OUT = [7, 16, 28, 44, 64, 88];

function bestSpot(
  curve: readonly Point[],
  width: number,
  height: number,
  taken: readonly Box[],
  curves: ReadonlyMap<string, readonly Point[]>,
  own: string,
  lit: ReadonlySet<string>,
  layout: Layout,
): Point | undefined {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [order, step] of ALONG.entries()) {
    const on = curve[step] as Point;
    const [before, after] = [curve[step - 1] as Point, curve[step + 1] as Point];
    const along = directionAt([before.x, before.y, on.x, on.y, after.x, after.y], 0.5);
    for (const side of [1, -1]) {
      const [nx, ny] = [along.y * side, -along.x * side];
      const reach = (Math.abs(nx) * width) / 2 + (Math.abs(ny) * height) / 2;
      for (const out of OUT) {
        const spot = { x: on.x + nx * (reach + out), y: on.y + ny * (reach + out) };
        const box = boxAround(spot, width, height);
        // What is quickly found out comes first: most spots are taken, or too far off to be the best.
        let cost = order * 0.6 + out * 0.15;
        if (cost >= least || !isFree(box, taken, layout)) continue;
        cost += crossings(box, curves, own);
        if (cost >= least) continue;
        cost += strangeness(spot, curves, own, lit);
        if (cost < least) {
          least = cost;
          best = spot;
        }
      }
    }
  }
  return best;
}

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return {
    left: x - width / 2 - 3,
    right: x + width / 2 + 3,
    top: y - height / 2 - 1,
    bottom: y + height / 2 + 1,
  };
}

function isFree(box: Box, taken: readonly Box[], layout: Layout): boolean {
  if (box.left < 4 || box.top < 4 || box.right > layout.width - 4 || box.bottom > layout.height - 4)
    return false;
  return !taken.some(
    (other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  );
}

/** Words that are nearer to another relation that changes here than to their own would be taken for its words. */
function strangeness(
  spot: Point,
  curves: ReadonlyMap<string, readonly Point[]>,
  own: string,
  lit: ReadonlySet<string>,
): number {
  const near = (id: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (const { x, y } of curves.get(id) ?? [])
      least = Math.min(least, (x - spot.x) ** 2 + ((y - spot.y) * 2) ** 2);
    return least;
  };
  const nearest = near(own);
  for (const id of lit) if (id !== own && near(id) < nearest) return 4;
  return 0;
}

/** How many points of relations lie under the box; its own counts double, as words on their own line are hard to read. */
function crossings(box: Box, curves: ReadonlyMap<string, readonly Point[]>, own: string): number {
  let count = 0;
  for (const [id, points] of curves) {
    for (const { x, y } of points) {
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) count += id === own ? 2 : 3;
    }
  }
  return count;
}
