import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  type SyntheticEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Room } from '../layout/types.ts';
import type { TieWindow } from '../measures/coPresence.ts';
import { allNeighboursAt } from '../measures/neighbours.ts';
import { reachOf } from '../picture/box.ts';
import type { DrawnCharacter } from '../picture/types.ts';
import { isTimeless } from '../story/isTimeless.ts';
import { knownPlaceAt } from '../story/knownPlaceAt.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import { wordingIn } from '../story/messages/wordingIn.ts';
import { nameAt } from '../story/sentences.ts';
import { goneAt, presentAt } from '../story/state.ts';
import { textIn } from '../story/text.ts';
import type { Story } from '../story/types.ts';
import { showBiography, unpin } from '../view/choiceSteps.ts';
import { theStory, theTextScene } from '../view/selectors.ts';
import { select } from '../view/transitions.ts';
import { useView, useViewStore } from '../view/useView.ts';
import { CHARACTER_WORDS } from '../view/words/characters.ts';
import { useWords } from '../view/words/useWords.ts';
import type { Words } from '../view/words/words.ts';
import { DragLimit } from './DragLimit.tsx';
import { dragCharacter, nudgeCharacter } from './dragCharacter.ts';
import styles from './Stage.module.css';
import { strongestNeighbour } from './strongestNeighbour.ts';
import type { CharacterDrag } from './useCharacterDrag.ts';

/** How far Alt and an arrow key move a character, in picture units. */
const NUDGE = 24;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type CharacterButtonsProps = {
  readonly people: readonly Pick<DrawnCharacter, 'id' | 'x' | 'y' | 'radius' | 'name' | 'pinned'>[];
  /** The layout in which they stand: that of the picture as zoomed. */
  readonly layout: Room;
  readonly drag: CharacterDrag;
  /** Whether the characters are moving. Their buttons follow when they stop. */
  readonly moving: boolean;
  /** While two scenes are compared, who each character (by id) is and in which of them. */
  readonly titleOf?: ((id: string) => string) | undefined;
};

/**
 * A button over each character's disc. The group is one tab stop. The right and down arrow keys move the focus along the strongest
 * relation to a character not yet visited, the left and up keys move it back. Loaded after the first picture, since they are invisible.
 */
export default memo(function CharacterButtons(props: CharacterButtonsProps) {
  const view = useViewStore();
  const { apply } = view;
  const { people, layout, drag, moving, titleOf } = props;
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const tieWindow = useView((state) => state.tieWindow);
  const selection = useView((state) => state.selection);
  const hovered = useView((state) => state.hovered);
  const { words, language } = useWords();
  // One transform for all buttons, so that panning renders none of them.
  const looking = useView(({ camera: { zoom, x, y } }) =>
    zoom === 1 ? 'none' : `translate(${-x * layout.width}px, ${-y * layout.height}px)`,
  );
  const group = useRef<HTMLFieldSetElement>(null);
  const labels = useMemo(
    () => labelsAt(story, scene, tieWindow, language, words),
    [story, scene, tieWindow, language, words],
  );
  const [way, setWay] = useState<readonly string[]>([]);

  const ids = people.map(({ id }) => id);
  const selected = selection?.type === 'character' ? selection.id : undefined;
  const entry = [way.at(-1), selected, mostTied(story, scene, tieWindow), ids[0]].find(
    (id) => id !== undefined && ids.includes(id),
  );

  const focus = (id: string) => {
    for (const button of group.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])
      if (button.dataset.person === id) button.focus();
  };
  const walk = (event: KeyboardEvent, from: string) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.altKey) {
      nudgeCharacter({ drag, view, character: from }, arrow[0] * NUDGE, arrow[1] * NUDGE);
      return;
    }
    const forward = arrow[0] + arrow[1] > 0;
    const gone = way.at(-1) === from ? way : [...way, from];
    const next = forward
      ? [...gone, strongestNeighbour({ story, scene, tieWindow }, from, ids, gone)]
      : gone.length > 1
        ? gone.slice(0, -1)
        : gone;
    setWay(next.length > ids.length ? next.slice(-1) : next);
    focus(next.at(-1) as string);
  };

  const pressed = ({ target }: SyntheticEvent) =>
    (target as HTMLElement).closest<HTMLElement>('[data-person]')?.dataset.person;
  const on =
    <E extends SyntheticEvent>(act: (id: string, event: E) => void) =>
    (event: E) => {
      const id = pressed(event);
      if (id !== undefined) act(id, event);
    };

  // Events are handled by the group, so that a button renders only when its own character changes.
  return (
    <>
      <DragLimit zoomed={layout} limit={drag.limit} />
      <fieldset
        ref={group}
        className={styles.people}
        aria-label={words.characters}
        aria-description={CHARACTER_WORDS[language].help}
        data-dragging={drag.dragging || undefined}
        data-moving={moving || undefined}
        onPointerDown={on<PointerEvent<HTMLElement>>((character, event) =>
          dragCharacter({ drag, view, character }, event),
        )}
        onClick={on<MouseEvent>((id, event) => {
          if (event.shiftKey && selected !== undefined && id !== selected)
            apply(showBiography([selected, id]));
          else apply(select(id === selected ? undefined : { type: 'character', id }));
        })}
        onDoubleClick={on((id) => apply(unpin(id)))}
        onKeyDown={on<KeyboardEvent>((id, event) => walk(event, id))}
      >
        <div className={styles.all} style={{ transform: looking }}>
          {people.map(({ id, x, y, radius, name, pinned }) => (
            <PersonButton
              key={id}
              label={`${titleOf?.(id) ?? labels.get(id)}${pinned ? `, ${words.pinned}` : ''}`}
              id={id}
              entry={id === entry}
              selected={id === selected}
              hovered={id === hovered}
              x={x}
              top={y - radius - 4}
              width={2 * halfOf(radius, name)}
              height={2 * radius + (name ? 30 : 8)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}, isStillMoving);

/** Whether rendering can be skipped: while the characters move. */
function isStillMoving(before: CharacterButtonsProps, { moving }: CharacterButtonsProps): boolean {
  return before.moving && moving;
}

type PersonProps = {
  readonly label: string;
  readonly id: string;
  readonly entry: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Pixels, `x` that of the middle. Set with `translate`, which does not make the browser lay out the page. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const PersonButton = memo(function PersonButton(props: PersonProps) {
  const { label, id, entry, selected, hovered, x, top, width, height } = props;
  return (
    <button
      type="button"
      className={styles.person}
      style={{ translate: `calc(${x}px - 50%) ${top}px`, width, height }}
      data-person={id}
      data-hovered={hovered || undefined}
      tabIndex={entry ? 0 : -1}
      aria-label={label}
      aria-pressed={selected}
    />
  );
});

/** The character in the scene, or in a network without time, with the most relations and ties: the tab stop at first. */
function mostTied(story: Story, scene: number, tieWindow: TieWindow | undefined): string | undefined {
  const neighbours = allNeighboursAt(story, scene, tieWindow);
  const ties = (id: string) => neighbours.get(id)?.size ?? 0;
  const here = isTimeless(story) ? story.characters.map(({ id }) => id) : [...presentAt(story, scene).keys()];
  return here.toSorted((a, b) => ties(b) - ties(a))[0];
}

/** Half the width of a button: that of disc and name, with 4 around it. Picture units. */
function halfOf(radius: number, name: string): number {
  return reachOf(radius, [name]).half + 4;
}

/** The accessible name of each character's button: name, whether in the scene, where, and how many relations. */
function labelsAt(
  story: Story,
  scene: number,
  tieWindow: TieWindow | undefined,
  language: AppLanguage,
  words: Words,
): ReadonlyMap<string, string> {
  const present = presentAt(story, scene);
  const timeless = isTimeless(story);
  const wording = wordingIn(language);
  const neighbours = allNeighboursAt(story, scene, tieWindow);
  const places = new Map(story.places.map(({ id, name }) => [id, name]));
  return new Map(
    story.characters.map(({ id }) => {
      const presence = present.get(id);
      const gone = goneAt(story, id, scene);
      const status = presence
        ? presence.remote
          ? wording.remote[presence.remote]
          : words.inScene
        : gone
          ? wording.gone[gone]
          : words.notPresent;
      const tied = neighbours.get(id)?.size ?? 0;
      const at = places.get(knownPlaceAt(story, id, scene) ?? '');
      const where = at && !gone ? `${status} (${textIn(at, language)})` : status;
      const known = [
        nameAt(story, id, scene, language),
        !timeless && where,
        CHARACTER_WORDS[language].tiedTo(tied),
      ];
      return [id, known.filter(Boolean).join(', ')];
    }),
  );
}
