import { Component, type ComponentType, lazy, type ReactNode } from 'react';
import { useWords } from '../view/words/useWords.ts';
import { loaded, MISSING } from './loaded.ts';
import { TryAgain } from './TryAgain.tsx';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** A part of the screen; `load` loads its code ahead. */
type LazyPart<Props> = ComponentType<Props> & { readonly load: () => Promise<unknown> };

/**
 * A part of the screen whose code is loaded when it is first shown, or ahead. Where the code does not come, the part says so in its place,
 * with a button to try again, and the rest of the screen goes on. It needs a `Suspense` around it.
 */
export function lazyPart<Props extends object>(load: Load<Props>): LazyPart<Props> {
  // React shows a fallback for a lazy component even if its code is there, and replaces it only up to 300 ms later.
  let known: ComponentType<Props> | undefined;
  const get = async () => {
    const code = await loaded(load());
    known = code.default;
    return code;
  };
  let awaited = lazy(get);

  return class extends Component<Props> {
    static readonly load = get;
    override state: { readonly Own: ComponentType<Props>; readonly error?: unknown } = {
      Own: known ?? awaited,
    };

    static getDerivedStateFromError(error: unknown) {
      return { error };
    }

    override componentDidCatch() {
      // React keeps what a lazy component failed with, so each try needs a new one.
      awaited = lazy(get);
    }

    override render(): ReactNode {
      const { error, Own } = this.state;
      if (error === MISSING)
        return <Missing retry={() => this.setState({ error: undefined, Own: awaited })} />;
      // A fault in the part itself is for the boundary around the app.
      if (error) throw error;
      return <Own {...this.props} />;
    }
  };
}

function Missing({ retry }: { retry: () => void }) {
  const { words } = useWords();
  return <TryAgain sentence={words.notLoaded} retry={retry} />;
}
