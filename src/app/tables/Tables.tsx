import { LaterScenesSwitch } from '../filters/LaterScenesSwitch.tsx';
import { PairTable } from './PairTable.tsx';
import { PresenceTable } from './PresenceTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import styles from './Tables.module.css';

/** The picture as tables: the relations now, as a list and between each two characters, and who is in which scene. */
export default function Tables() {
  return (
    <div className={styles.tables}>
      <RelationTable />
      <PairTable />
      <PresenceTable />
      <LaterScenesSwitch />
    </div>
  );
}
