import { dashOf } from '../../picture/marks/relations/dash.ts';
import { PALETTES } from '../../picture/palette.ts';
import { widthOf } from '../../picture/settings.ts';
import { dashArray } from '../../picture/stroke.ts';
import { useTheme } from '../../stage/useTheme.ts';
import type { Turn } from '../../story/chronicle.ts';
import { nameAt, pairAt, sentenceOf } from '../../story/sentences.ts';
import { historyOf } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Relation, Story } from '../../story/types.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './RelationChart.module.css';

const [WIDTH, HEIGHT] = [320, 150];
const [LEFT, RIGHT, TOP, BOTTOM] = [16, 10, 10, 18];

/**
 * Valence (up is loving, down is hostile) and strength (the width of the line) over all scenes, as one step line for each
 * relation of two characters, as far as `story` goes. Every point is a change and leads to its scene. Hidden from screen readers: the list of changes
 * says the same.
 */
export function RelationChart({ story, relations }: { story: Story; relations: readonly Relation[] }) {
  const { apply } = useViewStore();
  const last = useView(theStory).scenes.length - 1;
  const scene = useView(theTextScene);
  const palette = PALETTES[useTheme()];
  const { words, wording, language } = useWords();
  const x = (at: number) => LEFT + ((at + 1) / (last + 1)) * (WIDTH - LEFT - RIGHT);
  const y = (valence: number) => TOP + ((1 - valence) / 2) * (HEIGHT - TOP - BOTTOM);
  const drawn = relations.flatMap((relation) => stretchesOf(story, relation));

  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {[1, 0, -1].map((valence) => (
          <line
            key={valence}
            x1={LEFT}
            x2={WIDTH - RIGHT}
            y1={y(valence)}
            y2={y(valence)}
            className={styles.grid}
          />
        ))}
        {['+', '−'].map((sign, index) => (
          <text key={sign} x={3} y={y(index === 0 ? 1 : -1) + 4} className={styles.sign}>
            {sign}
          </text>
        ))}
        <line x1={x(scene)} x2={x(scene)} y1={TOP - 6} y2={HEIGHT - BOTTOM + 4} className={styles.now} />
        {[...new Set([1, Math.round((last + 2) / 2), last + 1])].map((number) => (
          <text key={number} x={x(number - 1)} y={HEIGHT - 2} textAnchor="middle" className={styles.sign}>
            {number}
          </text>
        ))}
        {drawn.map(({ turn, from, to, valence, strength, kind }) => (
          <g key={`${turn.relation.id} ${from}`} stroke={palette.kinds[kind]} fill="none">
            {turn.before && (
              <line x1={x(from)} x2={x(from)} y1={y(turn.before.valence)} y2={y(valence)} strokeWidth={1.2} />
            )}
            <line
              x1={x(from)}
              x2={x(to)}
              y1={y(valence)}
              y2={y(valence)}
              strokeWidth={widthOf(strength)}
              strokeDasharray={dashArray(dashOf(kind, widthOf(strength)))}
            />
            {!turn.relation.mutual && (
              <path d={arrow(x(from), y(valence), turn, relations)} strokeWidth={1.5} />
            )}
          </g>
        ))}
        {drawn.map(({ turn, from, valence, kind }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of changes below has a button for each
          <g
            key={`${turn.relation.id} ${from}`}
            className={styles.point}
            onClick={() => apply(goTo(Math.max(0, from)))}
          >
            <title>
              {`${from < 0 ? words.beforeTheStory : wording.sceneShort(from + 1)}. ${sentenceOf(story, turn, scene, language)}`}
            </title>
            <circle cx={x(from)} cy={y(valence)} r={12} fill="transparent" />
            <circle cx={x(from)} cy={y(valence)} r={4.5} fill={palette.kinds[kind]} />
          </g>
        ))}
      </svg>
      <figcaption>
        {relations
          .filter((relation) => drawn.some(({ turn }) => turn.relation.id === relation.id))
          .map((relation) => {
            const latest = drawn.findLast(({ turn }) => turn.relation.id === relation.id);
            return (
              <span key={relation.id} style={{ color: palette.kinds[latest?.kind ?? 'other'] }}>
                {relation.mutual
                  ? pairAt(story, relation, scene, language)
                  : `${nameAt(story, relation.from, scene, language)} → ${nameAt(story, relation.to, scene, language)}`}
                {latest && `: ${textIn(latest.label, language)}`}
              </span>
            );
          })}
      </figcaption>
    </figure>
  );
}

/** The stretches of scenes (0-based) in which a relation stays as one change has made it. */
function stretchesOf(story: Story, relation: Relation) {
  const turns = historyOf(story, relation.id);
  return turns.flatMap((turn, index) => {
    if (!turn.after) return [];
    const to = turns[index + 1]?.scene ?? story.scenes.length - 1;
    const { kind, valence, strength, label } = turn.after;
    return [{ turn, from: turn.scene, to, kind, valence, strength, label }];
  });
}

/** A caret at a point: above it and upwards for what the first of the two feels, below and downwards for the other. */
function arrow(x: number, y: number, { relation }: Turn, relations: readonly Relation[]): string {
  const first = relation.from === relations[0]?.from;
  const at = first ? y - 9 : y + 9;
  return `M${x - 3},${at}l3,${first ? -3 : 3}l3,${first ? 3 : -3}`;
}
