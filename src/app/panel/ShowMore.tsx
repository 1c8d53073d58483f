import { type ReactNode, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';

/** Renders the first `most` of a long list, and a button that shows all of it. */
export function ShowMore<T>(props: {
  all: readonly T[];
  most: number;
  children: (shown: readonly T[]) => ReactNode;
}) {
  const { all, most, children } = props;
  const [isWhole, setWhole] = useState(false);
  const { words } = useWords();
  if (isWhole || all.length <= most) return children(all);
  return (
    <>
      {children(all.slice(0, most))}
      <button type="button" onClick={() => setWhole(true)}>
        {words.showAll(all.length)}
      </button>
    </>
  );
}
