import { LaterScenesSwitch } from '../filters/LaterScenesSwitch.tsx';
import { PairTable } from './PairTable.tsx';
import { PresenceTable } from './PresenceTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import styles from './Tables.module.css';

/** The picture's twin in tables: what is between people now, and who is in which scene. */
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
