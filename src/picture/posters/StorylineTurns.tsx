import type { Storylines } from '../../layout/storylines/storylines.ts';
import type { Turn } from '../../story/chronicle.ts';
import { sentenceOf } from '../../story/sentences.ts';
import { changesAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import { round } from '../curve.ts';
import { LineSign } from '../marks/sign/LineSign.tsx';
import { signOfTurn } from '../marks/sign/signs.ts';
import { PALETTES } from '../palette.ts';
import type { PictureOptions } from '../types.ts';
import type { StorylineGrid } from './storylineGrid.ts';

/** Several changes in one scene are at most this far apart, in picture units. */
const APART = 15;

/** The changes of relations: a line between the lines of the two characters, with a sign. */
export function StorylineTurns(props: {
  story: Story;
  storylines: Storylines;
  /** The scene (0-based) whose names are used. */
  scene: number;
  grid: StorylineGrid;
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, storylines, scene, grid, options } = props;
  const { x, y, step } = grid;
  const palette = PALETTES[options.theme];
  return story.scenes.flatMap((_, at) => {
    const turns = changesAt(story, at);
    return turns.flatMap((turn, index) => {
      const rows = rowsOf(turn, storylines, at);
      if (!rows) return [];
      const [a, b] = rows.map(y) as [number, number];
      const aside = round(x(at) + (index - (turns.length - 1) / 2) * Math.min(APART, step / turns.length));
      const sign = signOfTurn(turn);
      const kind = (turn.after ?? turn.before)?.kind ?? 'unknown';
      return [
        <g key={`${turn.relation.id} ${at}`} data-relation={turn.relation.id} data-scene={at + 1}>
          <title>{sentenceOf(story, turn, scene, options.language)}</title>
          <path d={`M${aside},${a}V${b}`} stroke={palette.kinds[kind]} strokeWidth={1.5} />
          {sign && <LineSign sign={sign} at={{ x: aside, y: (a + b) / 2 }} palette={palette} />}
        </g>,
      ];
    });
  });
}

/**
 * The rows of the two characters. One who has no line in this scene, since it is before the first or after the last with that
 * character, is given the row of the other; without any line there are none.
 */
function rowsOf({ relation }: Turn, { lines }: Storylines, scene: number): [number, number] | undefined {
  const [a, b] = [relation.from, relation.to].map((id) => lines.get(id)?.[scene]);
  const [one, other] = [a ?? b, b ?? a];
  return one === undefined || other === undefined ? undefined : [one, other];
}
