import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { Part } from '../../edit/presence.ts';
import { nameAt } from '../../story/sentences.ts';
import { type Departure, REMOTE, type Scene } from '../../story/types.ts';
import { theTextScene, theWhole } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { rowHeight } from '../rowHeight.ts';
import { partOf } from './differenceInWords.ts';
import styles from './Edit.module.css';
import { useAuthor } from './useAuthor.ts';

/** Most rows that are shown before the author asks for everyone. */
const MOST = 12;

const PARTS: readonly Part[] = ['there', 'silent', 'away', ...REMOTE];
const DEPARTURES = ['stays', 'dies', 'leaves'] as const;

/** A list with more rows than this scrolls by itself, and only what is in view of it is in the page. */
const MOST_AT_ONCE = 60;

/** Of a list that scrolls by itself: the height of a row in pixels, until it is measured, and so many are in the page beyond those in view. */
const LONG = { row: 32, beyond: 6 } as const;

/** Everyone as a row: how they take part in the scene, and whether they die or leave in it. Who is there comes first. */
export function PresenceRows({ scene }: { scene: Scene }) {
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  const whole = useView((state) => state.whole);
  // The rows of the others are made when they are asked for.
  const [isOpen, setOpen] = useState(false);
  const here = new Set(scene.present.map(({ character }) => character));
  const ids = [...here, ...whole.characters.map(({ id }) => id).filter((id) => !here.has(id))];
  const most = Math.max(MOST, here.size);
  return (
    <div>
      <h3>{words.presence}</h3>
      <PresenceList ids={ids.slice(0, most)} scene={scene} />
      {ids.length > most && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.allPeople(ids.length)}</summary>
          {isOpen && <PresenceList ids={ids.slice(most)} scene={scene} />}
        </details>
      )}
    </div>
  );
}

type PresenceListProps = { readonly ids: readonly string[]; readonly scene: Scene };

function PresenceList({ ids, scene }: PresenceListProps) {
  if (ids.length > MOST_AT_ONCE) return <LongPresenceList ids={ids} scene={scene} />;
  return (
    <ul className={styles.rows}>
      {ids.map((id) => (
        <li key={id}>
          <PresenceRow id={id} scene={scene} />
        </li>
      ))}
    </ul>
  );
}

function LongPresenceList({ ids, scene }: PresenceListProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => ids[index] as string,
    estimateSize: () => LONG.row,
    measureElement: rowHeight(LONG.row),
    overscan: LONG.beyond,
  });
  const shown = rows.getVirtualItems();
  const [before, end] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0];
  return (
    <div ref={box} className={styles.long}>
      <ul className={styles.rows} style={{ paddingTop: before, paddingBottom: rows.getTotalSize() - end }}>
        {shown.map(({ key, index }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={ids.length}
            aria-posinset={index + 1}
          >
            <PresenceRow id={ids[index] as string} scene={scene} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PresenceRow({ id, scene }: { id: string; scene: Scene }) {
  const { make } = useAuthor();
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  const story = useView(theWhole);
  const index = useView(theTextScene);
  const name = nameAt(story, id, index, language);
  const part = partOf(scene.present.find(({ character }) => character === id));
  const how = scene.leaves.find(({ character }) => character === id)?.how ?? 'stays';
  const at = { character: id, scene: scene.id };
  return (
    <>
      <span>{name}</span>
      <select
        aria-label={words.presenceOf(name)}
        value={part}
        onChange={({ target }) => void make({ does: 'presence', ...at, as: target.value as Part })}
      >
        {PARTS.map((one) => (
          <option key={one} value={one}>
            {words.parts[one]}
          </option>
        ))}
      </select>
      <select
        aria-label={words.departureOf(name)}
        value={how}
        onChange={({ target }) => {
          const chosen = target.value as Departure['how'] | 'stays';
          void make({ does: 'departure', ...at, how: chosen === 'stays' ? undefined : chosen });
        }}
      >
        {DEPARTURES.map((one) => (
          <option key={one} value={one}>
            {words.departures[one]}
          </option>
        ))}
      </select>
    </>
  );
}
