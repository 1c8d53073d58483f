import { theMetWhole } from '../../../view/met.ts';
import { useView } from '../../../view/useView.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { EditDialog } from './EditDialog.tsx';
import styles from './People.module.css';
import type { PersonDialogProps } from './personDialogProps.ts';
import { useEditing } from './useEditing.ts';
import { usePeople } from './usePeople.ts';

/** Leaves characters out of the story, but not the last one. */
export function LeaveOutDialog({ characters, close }: PersonDialogProps) {
  const { make } = useEditing();
  const story = useView(theMetWhole);
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const people = usePeople();
  const gone = people.filter(({ id }) => characters.includes(id));
  const relations = story.relations.filter(({ from, to }) =>
    [from, to].some((id) => characters.includes(id)),
  );
  return (
    <EditDialog
      title={words.leaveOutTitle(gone.map(({ name }) => name))}
      submit={words.leaveOutNow}
      isReady={gone.length < people.length}
      close={close}
      make={() => make({ does: 'leaveOut', characters })}
    >
      <p className={styles.help}>{words.leaveOutHelp(gone.length, relations.length)}</p>
    </EditDialog>
  );
}
