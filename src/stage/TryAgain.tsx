import { useWords } from '../view/words/useWords.ts';

/** Says in its place what did not work, with a button to try again. */
export function TryAgain({ sentence, retry }: { sentence: string; retry: () => void }) {
  const { words } = useWords();
  return (
    <p className="missing" role="alert">
      {sentence}{' '}
      <button type="button" onClick={retry}>
        {words.tryAgain}
      </button>
    </p>
  );
}
