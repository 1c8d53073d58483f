import { useEffect, useState } from 'react';
import type { Asked } from '../../view/asked.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { AUTHOR_WORDS } from '../../view/words/author.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { SHARE_WORDS } from '../../view/words/share.ts';
import { useWords } from '../../view/words/useWords.ts';
import { makeMine } from '../author/ownCopy.ts';
import { fragmentWith } from '../boot/shippedStories.ts';
import { keeperOf } from '../documents/keeperOf.ts';
import { newKey } from '../newKey.ts';
import { useApp } from '../useApp.ts';
import styles from './Edit.module.css';
import { FormBeside } from './FormBeside.tsx';
import { boxOfPeople } from './places.ts';

/**
 * What comes before the first edit of a story that cannot be edited as it is: a copy of a sample or of a story from a link, or the pen
 * from another tab. Then the form opens that was asked for.
 */
export function MakeMineForm({ asked, close }: { asked: Asked; close: () => void }) {
  const { view } = useApp();
  const { set } = useViewStore();
  const isOwn = useView((state) => state.own !== undefined);
  const isShipped = useView((state) => fragmentWith(state.whole) === '');
  const { language } = useWords();
  const words = AUTHOR_WORDS[language];
  const [at] = useState(() => {
    if ('at' in asked && asked.at) return asked.at;
    return boxOfPeople('from' in asked && asked.from !== undefined ? [asked.from] : []);
  });
  // The notice of a link offers the same, and would lie under the form.
  useEffect(() => {
    if (view.getState().notice?.type === 'received') set({ notice: undefined });
  }, [view, set]);
  const take = () => {
    if (isOwn) keeperOf(view)?.takeOver();
    else view.apply(makeMine(newKey()));
    if (asked.type === 'copy') close();
    else set({ asked });
  };
  const help = isShipped ? words.makeMineHelp : SHARE_WORDS[language].receivedHelp;
  const name = isOwn ? words.editHere : words.makeMine;
  return (
    <FormBeside label={name} at={at} done={take} cancel={close} leave={close}>
      <p>{isOwn ? words.elsewhere : help}</p>
      <p className={styles.ends}>
        <button type="submit">{name}</button>
        <button type="button" onClick={close}>
          {EDIT_WORDS[language].cancel}
        </button>
      </p>
    </FormBeside>
  );
}
