import { useState } from 'react';
import { cleanName } from '../../edit/cleanName.ts';
import { newId } from '../../edit/newId.ts';
import { CAPS } from '../../story/schema.ts';
import { nameAt } from '../../story/sentences.ts';
import type { Asked } from '../../view/asked.ts';
import { useViewStore } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Edit.module.css';
import { FormBeside } from './FormBeside.tsx';
import { boxOfPeople } from './places.ts';
import { sameNamed } from './sameNamed.ts';
import { useAuthor } from './useAuthor.ts';

/** Asks for the name of someone new. At the end of a line that was drawn from someone, their relationship begins with it. */
export function AddPersonForm({ asked, close }: { asked: Asked & { type: 'person' }; close: () => void }) {
  const { getState, set } = useViewStore();
  const { make } = useAuthor();
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  const [typed, setTyped] = useState('');
  const { from, place } = asked;
  const [at] = useState(() => asked.at ?? boxOfPeople(from === undefined ? [] : [from]));
  const add = () => {
    const name = cleanName(typed);
    close();
    if (name === '') return;
    const { whole, story, scene } = getState();
    const here = story.scenes[scene]?.id;
    // The text knows people by name: who is there already only comes into the scene.
    const called = whole.characters.find(({ id }) => nameAt(whole, id, scene, language) === name)?.id;
    const known = called ?? sameNamed(whole, name)[0];
    const id = known ?? newId(name, whole.characters);
    const added = known === undefined ? { name, place } : undefined;
    if (from === id) return;
    if (from !== undefined) set({ asked: { type: 'begin', from, to: id, added } });
    else if (added) void make({ does: 'addPerson', id, name, scene: here, place });
    else if (here !== undefined) void make({ does: 'presence', character: id, scene: here, as: 'there' });
  };
  return (
    <FormBeside label={words.addPerson} at={at} done={add} cancel={close} leave={close}>
      <label className={styles.field}>
        <span>{words.personName}</span>
        <input
          type="text"
          value={typed}
          maxLength={CAPS.name}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className={styles.ends}>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
        <button type="submit">{words.add}</button>
      </p>
    </FormBeside>
  );
}
