import type { FallbackProps } from 'react-error-boundary';
import { useView } from '../view/store.ts';
import { useWords } from '../view/words/useWords.ts';
import { saveStory } from './files/files.ts';

/** In place of the app when it broke. The store outlives the screen, so the story is still there. */
export function Crashed({ error, resetErrorBoundary }: FallbackProps) {
  const whole = useView((state) => state.whole);
  const { words } = useWords();
  return (
    <main className="failed" role="alert">
      <h1>{words.crashed}</h1>
      <p>{words.crashedHelp}</p>
      <p>
        <button type="button" onClick={resetErrorBoundary}>
          {words.restart}
        </button>
        <button type="button" onClick={() => saveStory(whole)}>
          {words.saveStory}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
      <details>
        <summary>{words.details}</summary>
        <code>{String(error)}</code>
      </details>
    </main>
  );
}
