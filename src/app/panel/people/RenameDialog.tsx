import { useState } from 'react';
import { cleanName } from '../../../edit/cleanName.ts';
import { identityAt } from '../../../story/identity.ts';
import { nameAt } from '../../../story/sentences.ts';
import { textIn } from '../../../story/text.ts';
import { theMetWhole } from '../../../view/met.ts';
import { theTextScene } from '../../../view/selectors.ts';
import { useView } from '../../../view/useView.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { sameNamed } from '../../edit/sameNamed.ts';
import { EditDialog } from './EditDialog.tsx';
import { NameField } from './NameField.tsx';
import styles from './People.module.css';
import type { PersonDialogProps } from './personDialogProps.ts';
import { useEditing } from './useEditing.ts';

/** Gives the first of the characters another name, in place of the one by which it is known at the current scene. */
export function RenameDialog({ characters: [id = ''], close }: PersonDialogProps) {
  const { make } = useEditing();
  const story = useView(theMetWhole);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const old = nameAt(story, id, scene, language);
  const [name, setName] = useState(old);
  const character = story.characters.find((one) => one.id === id);
  const shown = character && identityAt(story, character, scene).name;
  const since = character?.names.find((revealed) => revealed.name === shown)?.scene;
  const isNew = cleanName(name) !== '' && cleanName(name) !== textIn(shown ?? {}, language);
  const other = isNew ? sameNamed(story, cleanName(name)).find((one) => one !== id) : undefined;
  const merge = () => {
    close();
    if (other !== undefined) make({ does: 'merge', kept: other, gone: [id] });
  };
  return (
    <EditDialog
      title={words.renameTitle(old)}
      submit={words.renameNow}
      isReady={isNew}
      close={close}
      make={() => make({ does: 'rename', character: id, language, name: cleanName(name), since })}
    >
      <NameField label={words.newName} name={name} change={setName} />
      <div role="status" className={styles.taken}>
        {other !== undefined && (
          <>
            <p>{words.nameTaken(nameAt(story, other, scene, language))}</p>
            <button type="button" onClick={merge}>
              {words.mergeTwo}
            </button>
          </>
        )}
      </div>
    </EditDialog>
  );
}
