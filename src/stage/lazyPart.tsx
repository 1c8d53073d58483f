import { Component, type ComponentType, lazy, type ReactNode } from 'react';
import { useWords } from '../view/words/useWords.ts';
import { loaded, MISSING } from './loaded.ts';
import { TryAgain } from './TryAgain.tsx';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/**
 * A part of the screen whose code is loaded when it is first shown. Where the code does not come, the part says so in its place, with
 * a button to try again, and the rest of the screen goes on. It needs a `Suspense` around it.
 */
export function lazyPart<Props extends object>(load: Load<Props>): (props: Props) => ReactNode {
  // React keeps what a lazy component failed with, so each try needs a new one.
  const begin = () => lazy(() => loaded(load()));
  let Part = begin();
  const renew = () => {
    Part = begin();
  };
  return (props) => <Boundary renew={renew} part={() => <Part {...props} />} />;
}

type BoundaryProps = { readonly renew: () => void; readonly part: () => ReactNode };

class Boundary extends Component<BoundaryProps, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch() {
    this.props.renew();
  }

  override render() {
    const { error } = this.state;
    if (error === MISSING) return <Missing retry={() => this.setState({ error: undefined })} />;
    // A fault in the part itself is for the boundary around the app.
    if (error) throw error;
    return <Shown part={this.props.part} />;
  }
}

/** Below the boundary, which catches nothing of what it renders itself. */
const Shown = ({ part }: Pick<BoundaryProps, 'part'>) => part();

function Missing({ retry }: { retry: () => void }) {
  const { words } = useWords();
  return <TryAgain sentence={words.notLoaded} retry={retry} />;
}
