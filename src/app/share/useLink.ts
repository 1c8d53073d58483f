import { useEffect, useMemo, useState } from 'react';
import type { InBoth } from '../../story/messages/inBoth.ts';
import { writeAddress } from '../../view/address.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { fragmentWith } from '../boot/shippedStories.ts';
import type { BadLink } from './badLink.ts';
import { fragmentOf } from './storyLink.ts';
import { type Chosen, textToShare } from './textToShare.ts';

/** A link, or why there is none; neither while it is made. */
export type MadeLink = { readonly link?: string; readonly reason?: InBoth };

/** The link to what is open: short for a story that ships, else with the chosen part of the story in it. */
export function useLink(chosen: Chosen): MadeLink {
  const store = useViewStore();
  const whole = useView((state) => state.whole);
  const isShipped = fragmentWith(whole) === '';
  const text = useMemo(
    () => (isShipped ? undefined : textToShare({ ...store.getState(), whole }, chosen)),
    [isShipped, store, whole, chosen],
  );
  const [made, setMade] = useState<MadeLink & { readonly of: typeof text }>();
  useEffect(() => {
    if (text === undefined) return;
    let isOver = false;
    const set = (link: MadeLink) => {
      if (!isOver) setMade({ of: text, ...link });
    };
    Promise.resolve(text)
      .then(fragmentOf)
      .then(
        (fragment) => set({ link: absolute(fragment) }),
        ({ sentence }: BadLink) => set({ reason: sentence }),
      );
    return () => {
      isOver = true;
    };
  }, [text]);

  // The reader who opens the link decides whether to see later scenes.
  if (isShipped) return { link: absolute(writeAddress({ ...store.getState(), showLater: false })) };
  return made && made.of === text ? made : {};
}

/** An address of this page with another query or fragment. */
function absolute(rest: string): string {
  return location.origin + location.pathname + rest;
}
