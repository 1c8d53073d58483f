import { isTimeless } from '../../story/isTimeless.ts';
import { theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { PairTable } from './PairTable.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PresenceTable } from './PresenceTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import styles from './Tables.module.css';

/** The picture as tables: the relations now, as a list and between each two characters, who is in which scene if there is time, and who there is. */
export default function Tables() {
  const timeless = useView((state) => isTimeless(theStory(state)));
  return (
    <div className={styles.tables}>
      <RelationTable />
      <PairTable />
      {!timeless && <PresenceTable />}
      <PeopleTable />
      <LaterScenesSwitch />
    </div>
  );
}
