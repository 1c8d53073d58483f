import { Plus } from 'lucide-react';
import { type PointerEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { nameAt } from '../../story/sentences.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { aroundPoint } from '../hints/pointingOf.ts';
import styles from './Edit.module.css';
import { personOnStage } from './places.ts';
import { useHandleOf } from './useHandleOf.ts';

/** A press that moves no further than this is a click, in pixels. */
const SLACK = 5;

type Line = { readonly from: Point; readonly to: Point };
type Point = { readonly x: number; readonly y: number };

/**
 * A button at the disc of the person who is pointed at, focused or selected. Dragged to another person, or to the free ground for
 * someone new, it begins a relationship in this scene; pressed, it asks with whom.
 */
export function RelateHandle() {
  const { set } = useViewStore();
  const id = useHandleOf();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const still = useView((state) => state.time === state.scene);
  // Where people stand follows from these.
  useView((state) => state.layout);
  useView((state) => state.drawn);
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  const [line, setLine] = useState<Line>();
  const person = id === undefined || !still ? undefined : personOnStage(id);
  if (id === undefined || !person?.parentElement) return null;

  const start = (down: PointerEvent<HTMLElement>) => {
    if (down.button !== 0) return;
    const handle = down.currentTarget;
    const listeners = new AbortController();
    const until = { signal: listeners.signal };
    const { left, right, top, bottom } = person.getBoundingClientRect();
    const from = { x: (left + right) / 2, y: top + Math.min(bottom - top, right - left) / 2 };
    let moved = false;
    handle.setPointerCapture(down.pointerId);
    const over = ({ clientX, clientY }: globalThis.PointerEvent) =>
      document.elementFromPoint(clientX, clientY);
    const partner = (event: globalThis.PointerEvent) => {
      const other = over(event)?.closest<HTMLElement>('[data-stage] [data-person]')?.dataset.person;
      return other === id ? undefined : other;
    };
    const move = (event: globalThis.PointerEvent) => {
      moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > SLACK;
      if (!moved) return;
      setLine({ from, to: { x: event.clientX, y: event.clientY } });
      set({ hovered: partner(event) });
    };
    const end = (event: globalThis.PointerEvent) => {
      listeners.abort();
      setLine(undefined);
      set({ hovered: undefined });
      if (!moved || event.type === 'pointercancel') return;
      // The click at the end of a drag is no press.
      handle.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => handle.removeEventListener('click', swallow, { capture: true }));
      const to = partner(event);
      const target = over(event);
      const isOwn = target?.closest('[data-person]') || target === handle;
      if (to !== undefined) set({ asked: { type: 'begin', from: id, to } });
      else if (target?.closest('[data-stage]') && !isOwn) {
        const place = target.closest('[data-place]')?.getAttribute('data-place') ?? undefined;
        const at = aroundPoint({ x: event.clientX, y: event.clientY });
        set({ asked: { type: 'person', at, place, from: id } });
      }
    };
    handle.addEventListener('pointermove', move, until);
    handle.addEventListener('pointerup', end, until);
    handle.addEventListener('pointercancel', end, until);
  };

  const name = words.relate(nameAt(story, id, scene, language));
  return (
    <>
      {createPortal(
        <button
          type="button"
          className={styles.personHandle}
          style={{ translate: besideDisc(person, person.parentElement) }}
          data-relate={id}
          aria-label={name}
          aria-description={words.relateHelp}
          onPointerDown={start}
          onClick={() => set({ asked: { type: 'partner', from: id } })}
        >
          <Plus aria-hidden="true" />
        </button>,
        person.parentElement,
      )}
      {line && (
        <svg className={styles.drawn} aria-hidden="true">
          <line x1={line.from.x} y1={line.from.y} x2={line.to.x} y2={line.to.y} />
          <circle cx={line.to.x} cy={line.to.y} r={5} />
        </svg>
      )}
    </>
  );
}

/** Where the handle is in what holds the people: at the right shoulder of the disc, which is at the top of the person's box. */
function besideDisc(person: HTMLElement, holder: HTMLElement): string {
  const { left, width, top, height } = person.getBoundingClientRect();
  const from = holder.getBoundingClientRect();
  // With large letters, the stage is enlarged.
  const enlarged = from.width / holder.clientWidth || 1;
  const radius = Math.max(8, (height / enlarged - 30) / 2);
  const [x, y] = [
    (left - from.left + width / 2) / enlarged + radius * 0.8,
    (top - from.top) / enlarged - radius * 0.4 - 10,
  ];
  return `${Math.round(x)}px ${Math.round(y)}px`;
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
