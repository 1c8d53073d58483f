import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import { panBy } from '../view/choiceSteps.ts';
import { useView, useViewStore } from '../view/useView.ts';
import { SAID_WORDS } from '../view/words/said.ts';
import { useWords } from '../view/words/useWords.ts';
import styles from './Stage.module.css';

/** How far a press pans, as a share of the view. */
const STEP = 0.25;

const WAYS = [
  ['up', ChevronUp, 0, -STEP],
  ['left', ChevronLeft, -STEP, 0],
  ['right', ChevronRight, STEP, 0],
  ['down', ChevronDown, 0, STEP],
] as const;

/** Four buttons that look aside while the picture is zoomed in, for readers who do not drag. */
export function PanButtons() {
  const { apply } = useViewStore();
  const isZoomed = useView(({ camera }) => camera.zoom > 1);
  const { language } = useWords();
  if (!isZoomed) return null;
  const words = SAID_WORDS[language].pan;
  return (
    <fieldset className={styles.pan} aria-label={words.group}>
      {WAYS.map(([way, Icon, dx, dy]) => (
        <button
          key={way}
          type="button"
          className="icon"
          data-way={way}
          aria-label={words[way]}
          title={words[way]}
          onClick={() => apply(panBy(dx, dy))}
        >
          <Icon aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  );
}
