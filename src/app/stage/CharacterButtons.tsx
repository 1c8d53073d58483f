import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { DrawnCharacter, Picture } from '../../picture/types.ts';
import { nameAt } from '../../story/sentences.ts';
import { presentAt, relationsAt } from '../../story/state.ts';
import { theScene, theStory } from '../../view/selectors.ts';
import { take, useView } from '../../view/store.ts';
import { select, unpin } from '../../view/transitions.ts';
import { useWords } from '../useWords.ts';
import styles from './Stage.module.css';
import type { CharacterDrag } from './useCharacterDrag.ts';
import { strongestNeighbour } from './walk.ts';

/** Picture units that Alt and an arrow key move a character. */
const NUDGE = 24;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The characters as real buttons over their discs: one stop of the Tab key, from which arrow keys walk along the
 * strongest relation to someone new (right, down) and back the way one came (left, up).
 */
export function CharacterButtons({ picture, drag }: { picture: Picture; drag: CharacterDrag }) {
  const story = useView(theStory);
  const scene = useView(theScene);
  const selection = useView((state) => state.selection);
  const { words, language } = useWords();
  const group = useRef<HTMLFieldSetElement>(null);
  const [way, setWay] = useState<readonly string[]>([]);

  const ids = picture.characters.map(({ id }) => id);
  const selected = selection?.type === 'character' ? selection.id : undefined;
  const entry = [way.at(-1), selected, ids[0]].find((id) => id !== undefined && ids.includes(id));

  const focus = (id: string) =>
    group.current?.querySelector<HTMLElement>(`[data-index="${ids.indexOf(id)}"]`)?.focus();
  const walk = (event: KeyboardEvent, from: string) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.altKey) return drag.nudge(from, arrow[0] * NUDGE, arrow[1] * NUDGE);
    const forward = arrow[0] + arrow[1] > 0;
    const gone = way.at(-1) === from ? way : [...way, from];
    const next = forward
      ? [...gone, strongestNeighbour(story, scene, from, ids, gone)]
      : gone.length > 1
        ? gone.slice(0, -1)
        : gone;
    setWay(next.length > ids.length ? next.slice(-1) : next);
    focus(next.at(-1) as string);
  };

  return (
    <fieldset
      ref={group}
      className={styles.people}
      aria-label={words.characters}
      aria-description={words.charactersHelp}
      data-dragging={drag.dragging || undefined}
    >
      {picture.characters.map((character, index) => {
        const { id } = character;
        const name = nameAt(story, id, scene, language);
        const presence = presentAt(story, scene).get(id);
        const status = presence ? (presence.remote ? words.remote : words.inScene) : words.notPresent;
        const relations = [...relationsAt(story, scene).values()].filter(
          ({ relation }) => relation.from === id || relation.to === id,
        ).length;
        return (
          <button
            key={id}
            type="button"
            className={styles.person}
            style={placeOn(picture, character)}
            data-index={index}
            tabIndex={id === entry ? 0 : -1}
            aria-label={`${name}, ${status}, ${words.relations}: ${relations}${character.pinned ? `, ${words.pinned}` : ''}`}
            aria-pressed={id === selected}
            onPointerDown={drag.start(id)}
            onClick={() => take(select(id === selected ? undefined : { type: 'character', id }))}
            onDoubleClick={() => take(unpin(id))}
            onKeyDown={(event) => walk(event, id)}
          />
        );
      })}
    </fieldset>
  );
}

/** Disc and name as a box in shares of the picture, so that it fits at every size. */
function placeOn({ width, height }: Picture, { x, y, radius, name }: DrawnCharacter): CSSProperties {
  const half = Math.max(radius, name.length * 4) + 4;
  return {
    left: `${((x - half) / width) * 100}%`,
    top: `${((y - radius - 4) / height) * 100}%`,
    width: `${((2 * half) / width) * 100}%`,
    height: `${((2 * radius + 30) / height) * 100}%`,
  };
}
