import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { simultaneousScenes } from '../../lens/chronological.ts';
import type { Values } from '../../measures/curveIds.ts';
import { formatNumber } from '../../story/messages/formatNumber.ts';
import { sceneTitle } from '../../story/sceneTitle.ts';
import { textIn } from '../../story/text.ts';
import { theScene, theSeenStory, theStory } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { CURVE_WORDS } from '../../view/words/curves.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { HINT_WORDS } from '../../view/words/hints.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import { sceneUnder } from './sceneUnder.ts';
import styles from './Timeline.module.css';

/**
 * Over the track, while a mouse points at it: the scene there, the curve's value, and what the marks mean. An act or the bar of a
 * place says which scenes it has, and a click on it goes to the first; by keyboard, the list of scenes and the slider do.
 */
export default function CurveReading(props: { values: Values | undefined; turning: ReadonlySet<number> }) {
  const { values, turning } = props;
  const scenes = useView(theStory).scenes.length;
  const story = useView(theSeenStory);
  const { language } = useWords();
  const own = useRef<HTMLDivElement>(null);
  const { apply } = useViewStore();
  const curve = useView((state) => state.curve);
  const [at, setAt] = useState<number>();
  const [span, setSpan] = useState<Span>();
  const current = useView((state) => (at === undefined ? undefined : theScene(state)));

  useEffect(() => {
    const track = own.current?.parentElement;
    const move = ({ clientX, buttons, pointerType, target }: PointerEvent) => {
      // While the slider is dragged nothing is shown, and nothing is rendered.
      if (buttons !== 0) return;
      const own = spanOf(target);
      setSpan((last) => (last?.mark === own?.mark ? last : own));
      setAt(pointerType === 'mouse' && track ? sceneUnder(track, clientX, scenes) : undefined);
    };
    const leave = () => setAt(undefined);
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || own.current?.hidden !== false) return;
      event.preventDefault();
      leave();
    };
    const go = ({ target }: MouseEvent) => {
      const own = spanOf(target);
      if (own) apply(goTo(own.first));
    };
    track?.addEventListener('click', go);
    track?.addEventListener('pointermove', move);
    track?.addEventListener('pointerdown', leave);
    track?.addEventListener('pointerleave', leave);
    window.addEventListener('keydown', dismiss, { capture: true });
    return () => {
      track?.removeEventListener('click', go);
      track?.removeEventListener('pointermove', move);
      track?.removeEventListener('pointerdown', leave);
      track?.removeEventListener('pointerleave', leave);
      window.removeEventListener('keydown', dismiss, { capture: true });
    };
  }, [scenes, apply]);

  const { named } = useSceneNumbers();
  const hints = HINT_WORDS[language];
  const value = at === undefined ? undefined : values?.[at];
  const rank = at === undefined ? 0 : [...turning].indexOf(at) + 1;
  const [act, place] = [
    span && story.acts.find(({ id }) => id === span.act)?.title,
    span && story.places.find(({ id }) => id === span.place)?.name,
  ];
  const name = act ?? place;
  return (
    <div ref={own} className={styles.reading} aria-hidden="true" hidden={at === undefined}>
      {at !== undefined && span && name && (
        <span style={{ '--share': at / Math.max(1, scenes - 1) } as CSSProperties}>
          {hints.span(textIn(name, language), span.first + 1, span.last + 1)}
        </span>
      )}
      {at !== undefined && !(span && name) && (
        <span style={{ '--share': at / Math.max(1, scenes - 1) } as CSSProperties}>
          {named(at)} {sceneTitle(story, at, language)}
          {value !== undefined && (
            <span>
              {CURVE_WORDS[language].curves[curve].name} <b>{formatNumber(value, language, 2)}</b>
            </span>
          )}
          {rank > 0 && <em>{hints.turning(rank)}</em>}
          {current !== undefined && simultaneousScenes(story, current).includes(at) && (
            <em>{DETAIL_WORDS[language].atTheSameTime}</em>
          )}
        </span>
      )}
    </div>
  );
}

type Span = {
  readonly mark: Element;
  readonly act: string | undefined;
  readonly place: string | undefined;
  readonly first: number;
  readonly last: number;
};

/** The act or the bar of a place that an event is on, with its scenes (0-based). */
function spanOf(target: EventTarget | null): Span | undefined {
  const mark = (target as Element).closest<HTMLElement>('[data-first]');
  if (!mark) return undefined;
  const { act, place, first, last } = mark.dataset;
  // In the order in which scenes happen, a bar may begin between two.
  return { mark, act, place, first: Math.round(Number(first)), last: Math.round(Number(last)) };
}
