import { weightOf } from '../../../measures/changeAmount.ts';
import type { Turn } from '../../../story/chronicle.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import { changesAt } from '../../../story/state.ts';
import { type Box, boxAt } from '../../box.ts';
import { type Point, pointAt, round } from '../../curve.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { shownAt } from '../../shownAt.ts';
import { widthIn } from '../../text/fit.ts';
import type { Label } from '../../types.ts';
import { regionNameBox } from '../regions/regionName.ts';
import { linesAt } from '../relations/linesAt.ts';
import { bestSpot, clearBox, type Lines, MIDDLE, STEPS } from './bestSpot.ts';
import { LABEL_FONT } from './lettering.ts';
import { linesOf } from './linesOf.ts';

/**
 * The labels of a scene's changes, each beside its relation where it covers no character, no name, no sign and no other
 * label. The changes of most weight choose first; those that find no room, and all in a crowd, are left to the scene panel.
 */
export function labelsAt(plan: Plan, scene: number, language: AppLanguage): readonly Label[] {
  if (plan.crowded) return [];
  const known = placed(plan);
  const key = `${scene} ${language}`;
  const found = known.get(key) ?? placeLabels(plan, scene, language);
  known.set(key, found);
  return found;
}

const placed = memoizeByPlan(() => new Map<string, readonly Label[]>());

function placeLabels(plan: Plan, scene: number, language: AppLanguage): readonly Label[] {
  const { story } = plan;
  const lines = pointsAt(plan, scene);
  const turns = changesAt(story, scene)
    .filter(({ relation }) => lines.has(relation.id))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const taken = [...boxesAt(plan, scene, language), ...signBoxes(lines)];
  const changing = new Set(turns.map(({ relation }) => relation.id));
  const labels: Label[] = [];
  for (const turn of turns) {
    const label = labelOf(plan, turn, { scene, language, taken, lines, changing });
    if (!label) continue;
    labels.push(label);
    taken.push(clearBox(label, label.width, label.height));
  }
  return labels;
}

type Surroundings = {
  readonly scene: number;
  readonly language: AppLanguage;
  readonly taken: readonly Box[];
  readonly lines: Lines;
  /** Ids of the relations that change in the scene. */
  readonly changing: ReadonlySet<string>;
};

/** The label of a change, as wide as it finds room for. */
function labelOf({ story, layout }: Plan, turn: Turn, surroundings: Surroundings): Label | undefined {
  const { scene, language, taken, lines, changing } = surroundings;
  const { id } = turn.relation;
  for (const widest of SETTINGS.labelWidths) {
    const words = linesOf(story, turn, { scene, language, width: widest });
    const width = words.reduce((most, { who, text }) => Math.max(most, widthIn(LABEL_FONT, who + text)), 0);
    const height = words.length * SETTINGS.labelLine;
    const spot = bestSpot({ id, width, height }, { taken, lines, changing, layout });
    if (!spot) continue;
    const kind = (turn.after ?? turn.before)?.kind ?? 'unknown';
    return { relation: id, kind, lines: words, x: round(spot.x), y: round(spot.y), width, height };
  }
  return undefined;
}

/** Points along each line that is drawn at a scene, by its id. */
function pointsAt(plan: Plan, scene: number): Lines {
  return new Map(
    [...linesAt(plan, scene)].map(([id, curve]) => [
      id,
      Array.from({ length: STEPS + 1 }, (_, step) => pointAt(curve, step / STEPS)),
    ]),
  );
}

function boxesAt(plan: Plan, scene: number, language: AppLanguage): Box[] {
  const { story, layout } = plan;
  const shown = shownAt(plan, scene);
  return [
    ...layout.characters.flatMap((id, index) => (shown.has(id) ? [boxAt(layout, scene, index)] : [])),
    ...layout.regions.map((region) => regionNameBox(story, region, language)),
  ];
}

function signBoxes(lines: Lines): Box[] {
  const size = 2 * SETTINGS.signRadius;
  return [...lines.values()].map((points) => clearBox(points[MIDDLE] as Point, size, size));
}
