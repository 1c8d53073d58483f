import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { SHARE_WORDS } from '../../view/words/share.ts';
import { makeMine } from '../author/ownCopy.ts';
import { newKey } from '../newKey.ts';
import styles from '../notices/Notices.module.css';

/** Says that the story came in a link, and keeps it on request. */
export default function ReceivedNotice() {
  const { apply, set } = useViewStore();
  const words = SHARE_WORDS[useView(theLanguage)];
  const keep = () => {
    apply(makeMine(newKey()));
    set({ notice: undefined });
  };
  return (
    <div className={styles.pinned}>
      <p>{words.received}</p>
      <button type="button" onClick={keep}>
        {words.keep}
      </button>
    </div>
  );
}
