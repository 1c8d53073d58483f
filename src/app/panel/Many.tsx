import { type ReactNode, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';

/** Of more things than anybody reads, the first `most`, and a button that shows the rest. */
export function Many<T>(props: {
  all: readonly T[];
  most: number;
  children: (shown: readonly T[]) => ReactNode;
}) {
  const { all, most, children } = props;
  const [whole, setWhole] = useState(false);
  const { words } = useWords();
  if (whole || all.length <= most) return children(all);
  return (
    <>
      {children(all.slice(0, most))}
      <button type="button" onClick={() => setWhole(true)}>
        {words.showAll(all.length)}
      </button>
    </>
  );
}
