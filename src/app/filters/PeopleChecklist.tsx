import { type CSSProperties, useState } from 'react';
import { fillersOf } from '../../story/castAt.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { theStory } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { CHECKLIST_WORDS } from '../../view/words/checklist.ts';
import { useWords } from '../../view/words/useWords.ts';
import { usePeople } from '../panel/people/usePeople.ts';
import { ShowMore } from '../panel/ShowMore.tsx';
import { putOnPicture, takeOffPicture } from './onPicture.ts';
import styles from './PeopleChecklist.module.css';

/** Most people at first; a story may have thousands. */
const MOST = 100;

/** Everyone in the story with a bar for their scenes, or in a network their relationships; who is ticked is on the picture. */
export function PeopleChecklist() {
  const { apply } = useViewStore();
  const { language } = useWords();
  const words = CHECKLIST_WORDS[language];
  const timeless = useView((state) => isTimeless(state.whole));
  const story = useView(theStory);
  const supporting = useView((state) => state.supporting);
  const shown = fillersOf(story, supporting);
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase(language);
  const all = usePeople().map(({ id, name, scenes, relations }) => ({
    id,
    name,
    count: timeless ? relations : scenes.length,
  }));
  const most = all.reduce((greatest, { count }) => Math.max(greatest, count), 1);
  const found = all
    .filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted))
    .toSorted((a, b) => b.count - a.count);
  return (
    <fieldset className={styles.people}>
      <legend>{words.people}</legend>
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className={styles.list}>
        {found.length === 0 && <p>{words.noOne}</p>}
        <ShowMore key={wanted} all={found} most={MOST}>
          {(some) => (
            <ul>
              {some.map(({ id, name, count }) => (
                <li key={id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={shown.has(id)}
                      onChange={({ target }) =>
                        apply(target.checked ? putOnPicture([id]) : takeOffPicture(id))
                      }
                    />
                    <span>{name}</span>
                    <i style={{ '--share': count / most } as CSSProperties} />
                    <small>{timeless ? words.relations(count) : words.scenes(count)}</small>
                  </label>
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      </div>
    </fieldset>
  );
}
