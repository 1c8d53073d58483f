import { TryAgain } from '../stage/TryAgain.tsx';
import { useWords } from '../view/words/useWords.ts';

/** Shown in place of a worker's answer that failed. */
export function WorkFailed({ retry }: { retry: () => void }) {
  const { words } = useWords();
  return <TryAgain sentence={words.workFailed} retry={retry} />;
}
