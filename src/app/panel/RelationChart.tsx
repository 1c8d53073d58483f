import { useRef } from 'react';
import { PALETTES } from '../../picture/palette.ts';
import { lineName } from '../../picture/posters/BiographyPoster.tsx';
import { HistoryChart } from '../../picture/posters/HistoryChart.tsx';
import { type ChartArea, chartLines, chartScales, HISTORY_NAME } from '../../picture/posters/historyChart.ts';
import { historyLinesOf } from '../../picture/posters/historyLines.ts';
import { widthIn } from '../../picture/text/fit.ts';
import { useTheme } from '../../stage/useTheme.ts';
import { useWidth } from '../../stage/useWidth.ts';
import { nameAt, sentenceOf } from '../../story/sentences.ts';
import { historyOf } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import styles from './RelationChart.module.css';

const [HEIGHT, TOP, BOTTOM] = [186, 20, 144];
/** The most of the width that names take, and the width of the panel until it is measured. */
const NAMES = 0.42;
const USUAL_WIDTH = 330;

/**
 * All relations of two characters (ids) as far as `story` goes: warm above the axis, strained below. Every dot is a change and
 * leads to its scene. Hidden from screen readers: the list of changes says the same.
 */
export function RelationChart({ story, people }: { story: Story; people: readonly [string, string] }) {
  const { apply } = useViewStore();
  const scenes = useView(theStory).scenes.length;
  const scene = useView(theTextScene);
  const palette = PALETTES[useTheme()];
  const { language } = useWords();
  const { named, short } = useSceneNumbers();
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure) || USUAL_WIDTH;

  const lines = historyLinesOf(story, ...people);
  const nameOf = ({ relation }: (typeof lines)[number]) =>
    lineName(relation, (id) => nameAt(story, id, scene, language));
  const names = lines.reduce((most, line) => Math.max(most, widthIn(HISTORY_NAME, nameOf(line)) + 10), 0);
  const right = width - Math.min(names, NAMES * width);
  const area: ChartArea = { left: 2, right, top: TOP, bottom: BOTTOM, end: width };
  const scales = chartScales(area, scenes);
  const chart = chartLines(lines, scales, area, { name: nameOf });
  const numbers = [...new Set([1, Math.round((scenes + 1) / 2), scenes])];

  return (
    <figure ref={figure} className={styles.chart}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <path d={`M${scales.x(scene)},${TOP}V${BOTTOM}`} className={styles.now} />
        <HistoryChart area={area} scales={scales} lines={chart} language={language} palette={palette} />
        {numbers.map((number) => (
          <text key={number} x={scales.x(number - 1)} y={HEIGHT - 6} className={styles.number}>
            {short(number - 1)}
          </text>
        ))}
        {chart.map(({ line, steps }) =>
          steps.map(({ period, from, y }) => {
            const turn = historyOf(story, line.relation.id).find((one) => one.scene === period.first);
            const at = period.first < 0 ? DETAIL_WORDS[language].beforeTheStory : named(period.first);
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list of changes below has a button for each
              <circle
                key={`${line.relation.id} ${period.first}`}
                className={styles.point}
                cx={from}
                cy={y}
                r={12}
                onClick={() => apply(goTo(Math.max(0, period.first)))}
              >
                {turn && <title>{`${at}. ${sentenceOf(story, turn, scene, language)}`}</title>}
              </circle>
            );
          }),
        )}
      </svg>
    </figure>
  );
}
