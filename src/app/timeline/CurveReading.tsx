import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { simultaneousScenes } from '../../lens/chronological.ts';
import type { Values } from '../../measures/curveIds.ts';
import { sceneTitle } from '../../story/sceneTitle.ts';
import { theScene, theSeenStory, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { sceneUnder } from './sceneUnder.ts';
import styles from './Timeline.module.css';

/** Over the track, while a mouse points at it: the scene there, the curve's value, and what the marks mean. */
export default function CurveReading(props: { values: Values | undefined; turning: ReadonlySet<number> }) {
  const { values, turning } = props;
  const scenes = useView(theStory).scenes.length;
  const story = useView(theSeenStory);
  const { wording, language } = useWords();
  const own = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number>();
  const current = useView((state) => (at === undefined ? undefined : theScene(state)));

  useEffect(() => {
    const track = own.current?.parentElement;
    const move = ({ clientX, buttons, pointerType }: PointerEvent) => {
      // While the slider is dragged nothing is shown, and nothing is rendered.
      if (buttons !== 0) return;
      setAt(pointerType === 'mouse' && track ? sceneUnder(track, clientX, scenes) : undefined);
    };
    const leave = () => setAt(undefined);
    track?.addEventListener('pointermove', move);
    track?.addEventListener('pointerdown', leave);
    track?.addEventListener('pointerleave', leave);
    return () => {
      track?.removeEventListener('pointermove', move);
      track?.removeEventListener('pointerdown', leave);
      track?.removeEventListener('pointerleave', leave);
    };
  }, [scenes]);

  const value = at === undefined ? undefined : values?.[at];
  return (
    <div ref={own} className={styles.reading} aria-hidden="true" hidden={at === undefined}>
      {at !== undefined && (
        <span style={{ '--share': at / Math.max(1, scenes - 1) } as CSSProperties}>
          {wording.sceneShort(at + 1)} {sceneTitle(story, at, language)}
          {value !== undefined && <b>{inNumbers(value, language)}</b>}
          {turning.has(at) && <em>{wording.turningPoint}</em>}
          {current !== undefined && simultaneousScenes(story, current).includes(at) && (
            <em>{DETAIL_WORDS[language].atTheSameTime}</em>
          )}
        </span>
      )}
    </div>
  );
}

/** A value of a curve as text, also for the menu of curves. */
export function inNumbers(value: number, language: string): string {
  return value.toLocaleString(language, { maximumFractionDigits: 2 });
}
