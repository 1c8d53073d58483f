import { useVirtualizer } from '@tanstack/react-virtual';
import { group } from 'd3';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Story } from '../../story/types.ts';
import { theLanguage, theSeenStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import { rowHeight } from '../rowHeight.ts';
import { SceneButton } from './SceneButton.tsx';

/** Of a list with more scenes than this, only what is in view is in the page. */
const MOST_AT_ONCE = 300;

/** Of such a list, in pixels: the height of a scene, until it is measured, and what is in view at first. So many more are in the page. */
const LONG = { row: 72, view: { width: 400, height: 560 }, beyond: 6 } as const;

/**
 * The scenes with their places and who is there, by act, counted as the source does if it is known. Each is a button that goes there and calls `close`. The list opens at the current
 * scene.
 */
export default function ScenesByAct({ close }: { close: () => void }) {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const { cited, short } = useSceneNumbers();
  const here = useRef<HTMLButtonElement>(null);
  // In braces: newer browsers return a promise, which React would take for what ends the effect.
  useLayoutEffect(() => {
    here.current?.scrollIntoView?.({ block: 'center' });
    // The next Tab leads to the next scene, not to the first.
    here.current?.focus({ preventScroll: true });
  }, []);
  const button = (index: number) => (
    <SceneButton
      index={index}
      number={short(index)}
      isHere={index === scene}
      ref={index === scene ? here : undefined}
      go={() => {
        apply(goTo(index));
        close();
      }}
    />
  );
  const List = story.scenes.length > MOST_AT_ONCE ? LongList : ShortList;
  return (
    <>
      <List story={story} scene={scene} cited={cited} button={button} />
      <LaterScenesSwitch />
    </>
  );
}

type ListProps = {
  readonly story: Story;
  readonly scene: number;
  readonly cited: (scene: number) => string | undefined;
  readonly button: (scene: number) => ReactNode;
};

function ShortList({ story, cited, button }: ListProps) {
  const byAct = group(story.scenes.entries(), ([, { act }]) => act);
  return [...byAct].map(([act, scenes]) => (
    <section key={act ?? ''}>
      <ActTitle story={story} act={act} />
      <ol data-cited={scenes.some(([index]) => cited(index)) || undefined}>
        {scenes.map(([index, { id }]) => (
          <li key={id}>{button(index)}</li>
        ))}
      </ol>
    </section>
  ));
}

function LongList({ story, scene, cited, button }: ListProps) {
  const list = useRef<HTMLOListElement>(null);
  const { scenes } = story;
  const rows = useVirtualizer({
    count: scenes.length,
    getScrollElement: () => list.current?.parentElement ?? null,
    getItemKey: (index) => scenes[index]?.id ?? index,
    estimateSize: () => LONG.row,
    measureElement: rowHeight(LONG.row),
    overscan: LONG.beyond,
    initialRect: LONG.view,
    initialOffset: Math.max(0, scene * LONG.row - LONG.view.height / 2),
  });
  const shown = rows.getVirtualItems();
  const [before, end] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0];
  return (
    <ol
      ref={list}
      data-long
      data-cited={scenes.some((_, index) => cited(index)) || undefined}
      style={{ paddingTop: before, paddingBottom: rows.getTotalSize() - end }}
    >
      {shown.map(({ key, index }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-setsize={scenes.length}
          aria-posinset={index + 1}
        >
          {scenes[index]?.act !== scenes[index - 1]?.act && (
            <ActTitle story={story} act={scenes[index]?.act} />
          )}
          {button(index)}
        </li>
      ))}
    </ol>
  );
}

function ActTitle({ story, act }: { story: Story; act: string | undefined }) {
  const language = useView(theLanguage);
  const title = story.acts.find(({ id }) => id === act)?.title;
  return title && <h2 {...told(title, language)} />;
}
