import { Suspense, useState } from 'react';
import { lazyPart } from '../../../stage/lazyPart.tsx';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import styles from './People.module.css';
import type { Action } from './PersonDialog.tsx';

const PersonDialog = lazyPart(() => import('./PersonDialog.tsx'));

/** Each action, with how many people it needs at least and is for at most. */
const ACTIONS: readonly (readonly [Action, least: number, most: number])[] = [
  ['merge', 1, Number.POSITIVE_INFINITY],
  ['split', 1, 1],
  ['rename', 1, 1],
  ['group', 1, 1],
  ['leaveOut', 1, Number.POSITIVE_INFINITY],
];

/** A button for each way to put the people right who are chosen (ids). Each opens a dialog. */
export function ActionButtons({ characters }: { characters: readonly string[] }) {
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const [asked, setAsked] = useState<Action>();
  return (
    <>
      {ACTIONS.map(([action, least, most]) => (
        <button
          key={action}
          type="button"
          aria-haspopup="dialog"
          disabled={characters.length < least || characters.length > most}
          className={styles.action}
          onClick={() => setAsked(action)}
        >
          {words[action]}
        </button>
      ))}
      <Suspense>
        {asked && <PersonDialog action={asked} characters={characters} close={() => setAsked(undefined)} />}
      </Suspense>
    </>
  );
}
