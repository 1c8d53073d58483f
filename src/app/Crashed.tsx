import { Component, type ReactNode } from 'react';
import { resetView } from '../view/transitions.ts';
import { useView, useViewStore } from '../view/useView.ts';
import { useWords } from '../view/words/useWords.ts';
// Not loaded only now: the crash may be that nothing can be loaded.
import { saveStory } from './files/download.ts';

type CrashedProps = { readonly error: unknown; readonly restart: () => void };

/** Shown in place of the app when rendering failed. The store is not affected, so the story can be saved. */
function Crashed({ error, restart }: CrashedProps) {
  const view = useViewStore();
  const whole = useView((state) => state.whole);
  const { words } = useWords();
  return (
    <main>
      <div className="failed" role="alert">
        <h1>{words.crashed}</h1>
        <p>{words.crashedHelp}</p>
        <p>
          <button
            type="button"
            onClick={() => {
              view.apply(resetView());
              restart();
            }}
          >
            {words.tryAgain}
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
      </div>
    </main>
  );
}

type Crash = { readonly error: unknown };

/** Shows `Crashed` in place of its children when one of them throws while rendering. */
export class CrashBoundary extends Component<
  { readonly children: ReactNode },
  { readonly crash: Crash | undefined }
> {
  override state: { readonly crash: Crash | undefined } = { crash: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { crash: { error } };
  }

  override render() {
    const { crash } = this.state;
    if (!crash) return this.props.children;
    return <Crashed error={crash.error} restart={() => this.setState({ crash: undefined })} />;
  }
}
