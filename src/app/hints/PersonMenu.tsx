import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { pinAt } from '../../layout/pinAt.ts';
import { characterNumbers, positionAt } from '../../layout/standing.ts';
import { neighboursAt } from '../../measures/neighbours.ts';
import type { Box } from '../../picture/box.ts';
import { nameAt } from '../../story/sentences.ts';
import { whereaboutsAt } from '../../story/state.ts';
import { pin, showBiography, unpin } from '../../view/choiceSteps.ts';
import { changeLens } from '../../view/lensSteps.ts';
import { theMetStory } from '../../view/met.ts';
import { theLayout, theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { Step } from '../../view/viewState.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { HINT_WORDS } from '../../view/words/hints.ts';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Beside } from './Beside.tsx';
import styles from './Hints.module.css';

/** Whose menu it is (id), the box that it opens at, the person's own, and what has the focus again when it closes. */
export type MenuOf = {
  readonly id: string;
  readonly at: Box;
  readonly own: Box;
  readonly opener: HTMLElement | undefined;
};

type Entry = { readonly name: string; readonly act: () => void };

/**
 * What can be done with a person on the picture, at the pointer or the focus. Arrow keys move in it; Escape, Tab and a press elsewhere
 * close it. `onMove` is called for a person who is to be put elsewhere.
 */
export function PersonMenu(props: { of: MenuOf; onClose: () => void; onMove: (id: string) => void }) {
  const { of, onClose, onMove } = props;
  const { id, at, own, opener } = of;
  const { apply, getState } = useViewStore();
  const story = useView(theStory);
  const met = useView(theMetStory);
  const scene = useView(theTextScene);
  const pins = useView((state) => state.pins);
  const lens = useView((state) => state.lens);
  const tieWindow = useView((state) => state.tieWindow);
  const editing = useView((state) => state.editing);
  const [choosing, setChoosing] = useState(false);
  const { language } = useWords();
  const words = HINT_WORDS[language];
  const menu = useRef<HTMLDivElement>(null);
  const name = nameAt(story, id, scene, language);

  const close = () => {
    opener?.focus();
    onClose();
  };
  const does = (step: Step) => () => {
    apply(step);
    close();
  };
  const move = () => {
    close();
    onMove(id);
  };
  const others = othersOf();
  const entries: readonly Entry[] = choosing
    ? others.map((other) => ({ name: other.name, act: does(showBiography([id, other.id])) }))
    : [
        pins.some(({ character }) => character === id)
          ? { name: words.unpin, act: does(unpin(id)) }
          : { name: words.pin, act: does(pinHere) },
        { name: SAID_WORDS[language].move, act: move },
        lens.around?.character === id
          ? { name: words.everyone, act: does(changeLens({ around: undefined })) }
          : {
              name: words.onlyAround(name),
              act: does(changeLens({ around: { character: id, steps: 1 } })),
            },
        ...(editing
          ? [
              {
                name: EDIT_WORDS[language].relateTo(name),
                act: does(() => ({ asked: { type: 'partner', from: id } })),
              },
            ]
          : []),
        ...others.slice(0, 1).map((other) => ({
          name: words.biographyWith(other.name),
          act: does(showBiography([id, other.id])),
        })),
        ...(others.length > 1 ? [{ name: words.compareWith, act: () => setChoosing(true) }] : []),
        { name: words.hide, act: does(hidden) },
      ];

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  // The list that takes the place of the menu has another first entry.
  useEffect(() => items()[0]?.focus(), [choosing, id]);
  const closeOutside = useEffectEvent(({ target }: Event) => {
    if (!menu.current?.contains(target as Node)) onClose();
  });
  const closeSilently = useEffectEvent(() => onClose());
  useEffect(() => {
    const listeners = new AbortController();
    const until = { capture: true, signal: listeners.signal };
    window.addEventListener('pointerdown', closeOutside, until);
    window.addEventListener('wheel', closeOutside, until);
    window.addEventListener('resize', closeSilently, until);
    return () => listeners.abort();
  }, []);

  const handleKey = (event: KeyboardEvent) => {
    const all = items();
    const now = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'ArrowLeft' && choosing) setChoosing(false);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault();
    event.stopPropagation();
  };

  const title = choosing ? words.compareNameWith(name) : words.menuOf(name);
  return (
    <Beside at={at} around={[own]} className={styles.menu}>
      <p aria-hidden="true">{choosing ? title : name}</p>
      <div ref={menu} role="menu" aria-label={title} onKeyDown={handleKey}>
        {entries.map((entry) => (
          <button key={entry.name} type="button" role="menuitem" tabIndex={-1} onClick={entry.act}>
            {entry.name}
          </button>
        ))}
      </div>
    </Beside>
  );

  /** Everyone else, those with the strongest relations and ties first. */
  function othersOf() {
    const near = neighboursAt(story, scene, tieWindow, id);
    return met.characters
      .filter((character) => character.id !== id)
      .toSorted((a, b) => (near.get(b.id) ?? -1) - (near.get(a.id) ?? -1))
      .map((character) => ({ id: character.id, name: nameAt(story, character.id, scene, language) }));
  }

  function pinHere(state: ReturnType<typeof getState>) {
    const layout = theLayout(state);
    if (!layout || !characterNumbers(layout).has(id)) return {};
    const place = whereaboutsAt(state.story, state.scene).get(id);
    const there = positionAt(layout, Math.min(state.scene, layout.scenes - 1), id);
    return pin(pinAt(layout, id, place, there))(state);
  }

  function hidden(state: ReturnType<typeof getState>) {
    const { also, without = [], around } = state.lens;
    return changeLens({
      also: also.filter((other) => other !== id),
      without: [...without.filter((other) => other !== id), id],
      around: around?.character === id ? undefined : around,
    })(state);
  }
}
