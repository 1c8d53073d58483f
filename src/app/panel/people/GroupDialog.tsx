import { useState } from 'react';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { EditDialog } from './EditDialog.tsx';
import styles from './People.module.css';
import { PersonList } from './PersonList.tsx';
import type { PersonDialogProps } from './personDialogProps.ts';
import { useEditing } from './useEditing.ts';
import { usePeople } from './usePeople.ts';

/** Says of the first of the characters that it is a group, and who belongs to it. */
export function GroupDialog({ characters: [id = ''], close }: PersonDialogProps) {
  const { make } = useEditing();
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const people = usePeople();
  const [members, setMembers] = useState<readonly string[]>([]);
  const group = people.find((one) => one.id === id);
  const name = group?.name ?? id;
  return (
    <EditDialog
      title={words.groupTitle(name)}
      submit={words.groupNow(members.length)}
      isReady={members.length > 0}
      close={close}
      make={() => make({ does: 'group', character: id, members })}
    >
      <p className={styles.help}>{words.groupHelp(name, group?.relations ?? 0)}</p>
      <PersonList
        label={words.members}
        people={people.filter((one) => one.id !== id)}
        chosen={members}
        choose={setMembers}
      />
    </EditDialog>
  );
}
