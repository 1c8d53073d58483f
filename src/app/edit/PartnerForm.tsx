import { useState } from 'react';
import { cleanName } from '../../edit/cleanName.ts';
import { newId } from '../../edit/newId.ts';
import { neighboursAt } from '../../measures/neighbours.ts';
import { nameAt } from '../../story/sentences.ts';
import { presentAt } from '../../story/state.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Edit.module.css';
import { FormBeside } from './FormBeside.tsx';
import { boxOfPeople } from './places.ts';

/** Most people that are offered at once; typing finds the others. */
const MOST = 8;

/** Asks with whom someone (id) begins a relationship: one of the story, who is found by typing, or someone new by that name. */
export function PartnerForm({ from, close }: { from: string; close: () => void }) {
  const { set, getState } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const tieWindow = useView((state) => state.tieWindow);
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  const [typed, setTyped] = useState('');
  const [at] = useState(() => boxOfPeople([from]));
  const near = neighboursAt(story, scene, tieWindow, from);
  const here = presentAt(story, scene);
  const rank = (id: string) => (here.has(id) ? 2 : 0) + (near.has(id) ? 1 : 0);
  const sought = cleanName(typed).toLocaleLowerCase(language);
  const found = story.characters
    .filter(({ id }) => id !== from)
    .map(({ id }) => ({ id, name: nameAt(story, id, scene, language) }))
    .filter(({ name }) => name.toLocaleLowerCase(language).includes(sought))
    .toSorted((a, b) => rank(b.id) - rank(a.id));
  const begin = (to: string) => set({ asked: { type: 'begin', from, to } });
  const addNew = () => {
    const name = cleanName(typed);
    const id = newId(name, getState().whole.characters);
    set({ asked: { type: 'begin', from, to: id, added: { name, place: undefined } } });
  };
  const exact = found.find(({ name }) => name.toLocaleLowerCase(language) === sought);
  const first = exact ?? found[0];
  return (
    <FormBeside
      label={words.relateTo(nameAt(story, from, scene, language))}
      at={at}
      done={() => (sought === '' ? close() : first ? begin(first.id) : addNew())}
      cancel={close}
      leave={close}
    >
      <label className={styles.field}>
        <span>{words.relateTo(nameAt(story, from, scene, language))}</span>
        <input
          type="search"
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <ul className={styles.people}>
        {found.slice(0, MOST).map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => begin(id)}>
              {name}
            </button>
          </li>
        ))}
        {/* The text knows people by name: there is no second one of the same. */}
        {!exact && (
          <li>
            <button
              type="button"
              onClick={() => (sought === '' ? set({ asked: { type: 'person', from } }) : addNew())}
            >
              {sought === '' ? words.someoneNew : `${words.add}: ${cleanName(typed)}`}
            </button>
          </li>
        )}
      </ul>
    </FormBeside>
  );
}
