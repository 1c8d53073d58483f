import { useEffect, useMemo, useState } from 'react';
import { writeAddress } from '../../view/address.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { fragmentWith } from '../boot/shippedStories.ts';
import { fragmentOf } from './storyLink.ts';
import { type Chosen, textToShare } from './textToShare.ts';

/** A link while it is made, a link, or none for a story that is too large. */
export type MadeLink = 'making' | { readonly link: string } | 'too-large';

/** The link to what is open: short for a story that ships, else with the chosen part of the story in it. */
export function useLink(chosen: Chosen): MadeLink {
  const store = useViewStore();
  const whole = useView((state) => state.whole);
  const isShipped = fragmentWith(whole) === '';
  const text = useMemo(
    () => (isShipped ? undefined : textToShare({ ...store.getState(), whole }, chosen)),
    [isShipped, store, whole, chosen],
  );
  const [made, setMade] = useState<{ readonly of: string; readonly fragment: string | undefined }>();
  useEffect(() => {
    if (text === undefined) return;
    let isOver = false;
    void fragmentOf(text).then((fragment) => {
      if (!isOver) setMade({ of: text, fragment });
    });
    return () => {
      isOver = true;
    };
  }, [text]);

  // The reader who opens the link decides whether to see later scenes.
  if (isShipped) return { link: absolute(writeAddress({ ...store.getState(), showLater: false })) };
  if (text === undefined || made?.of !== text) return 'making';
  return made.fragment === undefined ? 'too-large' : { link: absolute(made.fragment) };
}

/** An address of this page with another query or fragment. */
function absolute(rest: string): string {
  return location.origin + location.pathname + rest;
}
