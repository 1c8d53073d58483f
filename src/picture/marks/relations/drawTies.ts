import { coPresenceAt, greatestWeight } from '../../../measures/coPresence.ts';
import type { Story } from '../../../story/types.ts';
import { isCrowd } from '../../crowd.ts';
import { round } from '../../curve.ts';
import { lerp, type Moment } from '../../moment.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter, DrawnTie, PictureOptions } from '../../types.ts';
import { curveBetween } from './curveBetween.ts';

/**
 * The ties that a window infers from shared scenes, straight lines between the characters as they stand; where a crowd
 * shares everything, the weightiest.
 */
export function drawTies(
  story: Story,
  { from, to, leaving, entering }: Moment,
  { tieWindow, selection }: PictureOptions,
  characters: readonly DrawnCharacter[],
): DrawnTie[] {
  if (!tieWindow) return [];
  const discs = new Map(characters.map((character) => [character.id, character]));
  const [before, after] = [coPresenceAt(story, from, tieWindow), coPresenceAt(story, to, tieWindow)];
  const named = !isCrowd(characters.length);
  const most = Math.max(2, greatestWeight(story, tieWindow));

  const ties = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, will] = [before.get(id)?.weight ?? 0, after.get(id)?.weight ?? 0];
    const tie = after.get(id) ?? before.get(id);
    const [a, b] = [discs.get(tie?.from ?? ''), discs.get(tie?.to ?? '')];
    const weight = lerp(was, will, will < was ? leaving : entering);
    return tie && a && b && weight > 0 ? [{ tie, a, b, weight }] : [];
  });
  return ties
    .toSorted((x, y) => y.weight - x.weight || (x.tie.id < y.tie.id ? -1 : 1))
    .slice(0, Math.max(SETTINGS.mostTies, SETTINGS.tiesEach * characters.length))
    .map(({ tie, a, b, weight }) => ({
      id: tie.id,
      from: tie.from,
      to: tie.to,
      curve: curveBetween(a, b, 0, { head: 0, named }),
      width: round(lerp(SETTINGS.thinnestTie, SETTINGS.thickestTie, Math.min(1, weight / most))),
      opacity: round(Math.min(1, 0.35 + 0.65 * weight) * (isBeside(tie, selection) ? SETTINGS.dimmed : 1)),
    }));
}

/** Whether a selection has nothing to do with the tie. */
function isBeside(
  { id, from, to }: { readonly id: string; readonly from: string; readonly to: string },
  selection: PictureOptions['selection'],
): boolean {
  if (!selection) return false;
  if ('character' in selection) return from !== selection.character && to !== selection.character;
  return !('tie' in selection) || selection.tie !== id;
}
