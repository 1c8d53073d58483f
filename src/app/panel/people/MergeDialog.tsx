import { useState } from 'react';
import { theMetWhole } from '../../../view/met.ts';
import { select } from '../../../view/transitions.ts';
import { useView, useViewStore } from '../../../view/useView.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { EditDialog } from './EditDialog.tsx';
import styles from './People.module.css';
import { PersonList } from './PersonList.tsx';
import type { PersonDialogProps } from './personDialogProps.ts';
import { useEditing } from './useEditing.ts';
import { usePeople } from './usePeople.ts';

/** Makes one person of several, under the name of one of them. */
export function MergeDialog({ characters, close }: PersonDialogProps) {
  const { apply, getState } = useViewStore();
  const { make } = useEditing();
  const story = useView(theMetWhole);
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const people = usePeople();
  const [chosen, setChosen] = useState(characters);
  // In a character's panel it is others that are merged into it.
  const [asked, setKept] = useState(characters.length === 1 ? characters[0] : undefined);
  const merging = people.filter(({ id }) => chosen.includes(id));
  const kept = merging.find(({ id }) => id === asked) ?? merging[0];
  const removed = story.relations.filter(({ from, to }) => chosen.includes(from) && chosen.includes(to));
  return (
    <EditDialog
      title={words.mergeTitle}
      submit={words.mergeNow(merging.length)}
      isReady={merging.length > 1}
      close={close}
      make={() => {
        if (!kept) return;
        const { selection } = getState();
        make({ does: 'merge', kept: kept.id, gone: chosen.filter((id) => id !== kept.id) });
        const wasSelected = selection?.type === 'character' && chosen.includes(selection.id);
        if (wasSelected) apply(select({ type: 'character', id: kept.id }));
      }}
    >
      <p className={styles.help}>{words.mergeHelp(removed.length)}</p>
      <PersonList label={words.name} people={people} chosen={chosen} choose={setChosen} />
      {merging.length > 1 && (
        <fieldset className={styles.choice}>
          <legend>{words.nameToKeep}</legend>
          <ul className={styles.names}>
            {merging.map(({ id, name, scenes }) => (
              <li key={id}>
                <label>
                  <input type="radio" name="kept" checked={id === kept?.id} onChange={() => setKept(id)} />
                  <span>{name}</span>
                  <small>{words.sceneCount(scenes.length)}</small>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </EditDialog>
  );
}
