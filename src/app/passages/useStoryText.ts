import { useEffect, useState } from 'react';
import type { StoryText } from '../../story/passages/storyText.ts';
import { theWhole } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { shownText } from './shownText.ts';
import { loadText, textOf } from './texts.ts';

/** The text of the open story, with its scenes as they are shown; undefined if it has none, or until it is loaded. */
export function useStoryText(): StoryText | undefined {
  const original = useView((state) => state.original);
  const own = useView((state) => state.own);
  const edits = useView((state) => state.edits);
  const story = useView(theWhole);
  const [, setLoaded] = useState<StoryText>();
  const text = textOf(original);
  const isMissing = text === undefined;
  useEffect(() => {
    if (!isMissing || own === undefined) return;
    let ended = false;
    void loadText(original, own).then((loaded) => {
      if (!ended) setLoaded(loaded);
    });
    return () => {
      ended = true;
    };
  }, [isMissing, original, own]);
  return text && shownText(text, { original, edits, story });
}
