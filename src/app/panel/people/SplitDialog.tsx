import { type ReactNode, useState } from 'react';
import { cleanName } from '../../../edit/cleanName.ts';
import { newId } from '../../../edit/newId.ts';
import { pairAt } from '../../../story/sentences.ts';
import { textIn } from '../../../story/text.ts';
import { theMetWhole } from '../../../view/met.ts';
import { theTextScene } from '../../../view/selectors.ts';
import { useView, useViewStore } from '../../../view/useView.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { EditDialog } from './EditDialog.tsx';
import { NameField } from './NameField.tsx';
import styles from './People.module.css';
import type { PersonDialogProps } from './personDialogProps.ts';
import { useEditing } from './useEditing.ts';
import { usePeople } from './usePeople.ts';

/** Makes two people of the first of the characters: the second takes over the scenes and relationships that are chosen. */
export function SplitDialog({ characters: [id = ''], close }: PersonDialogProps) {
  const { getState } = useViewStore();
  const { make } = useEditing();
  const story = useView(theMetWhole);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const person = usePeople().find((one) => one.id === id);
  const [name, setName] = useState(`${person?.name ?? ''} (2)`);
  const [scenes, setScenes] = useState<readonly string[]>([]);
  const [relations, setRelations] = useState<readonly string[]>([]);
  const own = story.relations.filter(({ from, to }) => from === id || to === id);
  const split = () => {
    const { characters, languages } = getState().whole;
    const from = characters.find((one) => one.id === id);
    if (!from) return;
    const made = {
      id: newId(cleanName(name), characters),
      name: { [languages[0] ?? 'en']: cleanName(name) },
      about: undefined,
      role: from.role,
      home: from.home,
      group: from.group,
      names: [],
    };
    make({ does: 'split', from: id, made, scenes, relations });
  };
  return (
    <EditDialog
      title={words.splitTitle(person?.name ?? id)}
      submit={words.splitNow}
      isReady={cleanName(name) !== '' && scenes.length + relations.length > 0}
      close={close}
      make={split}
    >
      <p className={styles.help}>{words.splitHelp}</p>
      <NameField label={words.splitName} name={name} change={setName} />
      <Boxes
        label={words.splitScenes}
        chosen={scenes}
        choose={setScenes}
        all={(person?.scenes ?? []).map((index) => {
          const { id: one = '', title = {} } = story.scenes[index] ?? {};
          return [one, `${index + 1}. ${textIn(title, language)}`];
        })}
      />
      <Boxes
        label={words.splitRelations}
        chosen={relations}
        choose={setRelations}
        all={own.map((relation) => [relation.id, pairAt(story, relation, scene, language)])}
      />
    </EditDialog>
  );
}

/** Things with a box each to choose them; nothing where there are none, such as scenes in a network. */
function Boxes(props: {
  readonly label: string;
  readonly all: readonly (readonly [id: string, words: string])[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}): ReactNode {
  const { label, all, chosen, choose } = props;
  if (all.length === 0) return null;
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <ul className={styles.list}>
        {all.map(([id, words]) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              <span>{words}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
