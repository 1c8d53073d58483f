import type { Layout } from '../../../layout/types.ts';
import type { Story } from '../../../story/types.ts';
import { isCrowd } from '../../crowd.ts';
import { round } from '../../curve.ts';
import { isDimmed } from '../../isDimmed.ts';
import type { Moment } from '../../moment.ts';
import { PALETTES } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnRelation, DrawnWords, PictureOptions } from '../../types.ts';
import { wordsAt } from './words.ts';

/** The words of what just changed, for the relations that are drawn. */
export function drawWords(
  story: Story,
  layout: Layout,
  { from, to, leaving, entering }: Moment,
  shown: ReadonlySet<string>,
  options: PictureOptions,
  relations: readonly DrawnRelation[],
): DrawnWords[] {
  if (isCrowd(shown.size)) return [];
  const { kinds } = PALETTES[options.theme];
  const drawn = new Map(relations.map(({ id, relation }) => [id, relation]));
  const shade = (scene: number, opacity: number) =>
    opacity === 0
      ? []
      : wordsAt(story, layout, scene, shown, options.language).flatMap((words) => {
          // Words step back with their relation when the selection has nothing to do with it.
          const relation = drawn.get(words.relation);
          if (!relation) return [];
          const dimmed = isDimmed(relation, options.selection) ? SETTINGS.dimmed : 1;
          return [{ ...words, opacity: round(opacity * dimmed), colour: kinds[words.kind] }];
        });
  return [...shade(from, 1 - leaving), ...(from === to ? [] : shade(to, entering))];
}
