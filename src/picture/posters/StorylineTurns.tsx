import { sentenceOf } from '../../story/sentences.ts';
import type { Story } from '../../story/types.ts';
import { LineSign } from '../marks/sign/LineSign.tsx';
import { signOfTurn } from '../marks/sign/signs.ts';
import { PALETTES } from '../palette.ts';
import type { PictureOptions } from '../types.ts';
import type { PlacedTurn } from './storylineTurns.ts';

/** The changes of relations: a line between the lines of the two characters, with a sign. */
export function StorylineTurns(props: {
  story: Story;
  turns: readonly PlacedTurn[];
  /** The scene (0-based) whose names are used. */
  scene: number;
  options: Pick<PictureOptions, 'language' | 'theme'>;
}) {
  const { story, turns, scene, options } = props;
  const palette = PALETTES[options.theme];
  return turns.map(({ turn, scene: at, x, from, to, sign: y }) => {
    const kind = (turn.after ?? turn.before)?.kind ?? 'unknown';
    const sign = signOfTurn(turn);
    return (
      <g key={`${turn.relation.id} ${at}`} data-relation={turn.relation.id} data-scene={at + 1}>
        <title>{sentenceOf(story, turn, scene, options.language)}</title>
        <path d={`M${x},${from}V${to}`} stroke={palette.kinds[kind]} strokeWidth={1.5} />
        {sign && <LineSign sign={sign} at={{ x, y }} palette={palette} />}
      </g>
    );
  });
}
