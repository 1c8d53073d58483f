import type { AppLanguage } from '../../story/messages/languages.ts';
import { NOT_LOADED } from '../../view/words/notLoaded.ts';
import { TRY_AGAIN } from '../../view/words/tryAgain.ts';
import type { BadLink } from '../share/badLink.ts';

/** Shown in place of the app where there is no story: the server has none, or the link that holds it is damaged. */
export function NotOpened({ error, language }: { error: unknown; language: AppLanguage }) {
  const { sentence } = error as Partial<BadLink>;
  return (
    <main>
      <div className="failed" role="alert" lang={language}>
        <h1>
          <a href="./">Throughline</a>
        </h1>
        <p>{(sentence ?? NOT_LOADED)[language]}</p>
        {!sentence && (
          <>
            <p>{String(error)}</p>
            <p>
              <button type="button" onClick={() => location.reload()}>
                {TRY_AGAIN[language]}
              </button>
            </p>
          </>
        )}
      </div>
    </main>
  );
}
