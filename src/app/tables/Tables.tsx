import { set, useView } from '../../view/store.ts';
import { useWords } from '../useWords.ts';
import { PairTable } from './PairTable.tsx';
import { PresenceTable } from './PresenceTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import styles from './Tables.module.css';

/** The picture's twin in tables: what is between people now, and who is in which scene. */
export default function Tables() {
  const ahead = useView((state) => state.ahead);
  const { words } = useWords();
  return (
    <div className={styles.tables}>
      <RelationTable />
      <PairTable />
      <PresenceTable />
      <label className={styles.row}>
        <input type="checkbox" checked={ahead} onChange={() => set({ ahead: !ahead })} />
        {words.ahead}
      </label>
    </div>
  );
}
