import type { Layout } from '../layout/types.ts';
import type { Story } from '../story/types.ts';
import { round } from './curve.ts';
import type { Moment } from './moment.ts';
import { PALETTES } from './palette.ts';
import type { DrawnRelation, DrawnWords, PictureOptions } from './types.ts';
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
  const { kinds } = PALETTES[options.theme];
  const visible = new Set(relations.map(({ id }) => id));
  const shade = (scene: number, opacity: number) =>
    opacity === 0
      ? []
      : wordsAt(story, layout, scene, shown, options.language).flatMap((words) =>
          visible.has(words.relation) ? { ...words, opacity: round(opacity), colour: kinds[words.kind] } : [],
        );
  return [...shade(from, 1 - leaving), ...(from === to ? [] : shade(to, entering))];
}
