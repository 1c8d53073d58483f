import { useWords } from '../view/words/useWords.ts';

/** Stands where a worker's answer would be. */
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
