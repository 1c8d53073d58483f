import { useWords } from '../view/words/useWords.ts';

/** Shown in place of a worker's answer that failed. */
export function WorkFailed({ retry }: { retry: () => void }) {
  const { words } = useWords();
  return (
    <p role="alert">
      {words.workFailed}{' '}
      <button type="button" onClick={retry}>
        {words.tryAgain}
      </button>
    </p>
  );
}
