import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Storylines } from '../../layout/storylines/storylines.ts';
import { StorylinesPoster } from '../../picture/posters/StorylinesPoster.tsx';
import { useTheme } from '../../stage/useTheme.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { scenesSeen, theScene, theSelection, theStory } from '../../view/selectors.ts';
import { goTo, select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { askWorker } from '../askWorker.ts';
import { fileStem } from '../files/download.ts';
import { SaveButtons } from '../files/SaveButtons.tsx';
import { LaterScenesSwitch } from '../filters/LaterScenesSwitch.tsx';
import { StickyNames } from './StickyNames.tsx';
import { StorylinesInWords } from './StorylinesInWords.tsx';
import styles from './StorylinesView.module.css';
import workerAddress from './storylines.worker.ts?worker&url';

async function layOutHere(story: Story): Promise<Storylines> {
  const { layOutStorylines } = await import('../../layout/storylines/storylines.ts');
  return layOutStorylines(story);
}

const lineUnder = (target: EventTarget) =>
  (target as Element).closest<SVGElement>('[data-character]')?.dataset.character;

/** A line a person over the scenes; a press or a drag goes to a scene, a click on a line selects the person. */
export default function StorylinesView() {
  const { apply, set } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theScene);
  const seen = useView(scenesSeen);
  const selection = useView(theSelection);
  const hovered = useView((state) => state.hovered);
  const theme = useTheme();
  const { words, language } = useWords();
  // Laid out without what is not to be seen, or the order of the lines would give it away.
  const told = useMemo(
    () => (seen < story.scenes.length ? { ...story, scenes: story.scenes.slice(0, seen) } : story),
    [story, seen],
  );
  const [made, setMade] = useState<{ of: Story; told: Story; storylines: Storylines }>();
  const sheet = useRef<HTMLElement>(null);

  useEffect(
    () =>
      askWorker(workerAddress, told, layOutHere, (storylines: Storylines) =>
        setMade({ of: story, told, storylines }),
      ),
    [story, told],
  );
  const shown = made?.told === told;
  // The cursor stays in sight, and nothing moves up or down for it.
  useEffect(() => {
    const cursor = shown && sheet.current?.querySelector(`[data-cursor="${scene + 1}"]`);
    if (!cursor || !sheet.current) return;
    const [own, room] = [cursor.getBoundingClientRect(), sheet.current.getBoundingClientRect()];
    const [over, under] = [own.right + own.width - room.right, room.left + own.width - own.left];
    if (over > 0) sheet.current.scrollLeft += over;
    else if (under > 0) sheet.current.scrollLeft -= under;
  }, [scene, shown]);

  // Set on the drawn lines, since drawing them all again for every move of the pointer would lag behind it.
  useEffect(() => {
    for (const line of sheet.current?.querySelectorAll<SVGElement>('[data-character]') ?? [])
      line.toggleAttribute('data-dim', hovered !== undefined && line.dataset.character !== hovered);
  });

  // Until another story's lines are there, the old ones say nothing of it.
  if (made?.of !== story) return <p className={styles.waiting}>{words.layingOut}</p>;
  const props = { story, storylines: made.storylines, scene: Math.min(scene, made.storylines.scenes - 1) };
  const goUnder = ({ clientX }: PointerEvent) => {
    const at = sceneUnder(sheet.current, clientX);
    if (at !== undefined) apply(goTo(at));
  };
  return (
    <div className={styles.view}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the timeline and the words below are the same for the keyboard */}
      <section
        ref={sheet}
        className={styles.sheet}
        aria-label={words.viewNames.storylines}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and so has to be reached by the keyboard
        tabIndex={0}
        onClick={({ target }) => {
          const id = lineUnder(target);
          if (id !== undefined) apply(select({ type: 'character', id }));
        }}
        onPointerDown={(event) => {
          if (event.button === 0 && lineUnder(event.target) === undefined) goUnder(event);
        }}
        onPointerMove={(event) => {
          // A finger scrolls the sheet.
          if (event.buttons === 1 && event.pointerType === 'mouse') goUnder(event);
        }}
        onPointerOver={({ target }) => set({ hovered: lineUnder(target) })}
        onPointerLeave={() => set({ hovered: undefined })}
      >
        <StorylinesPoster
          {...props}
          cursor={scene}
          options={{ language, theme, selected: selection?.type === 'character' ? selection.id : undefined }}
        />
        <StickyNames storylines={made.storylines} sheet={sheet} />
      </section>
      <p className={styles.row}>
        <SaveButtons
          file={`${fileStem(textIn(story.title, language))}-storylines`}
          text={({ storylinesText }) => storylinesText({ ...props, options: { language, theme } })}
        />
        <LaterScenesSwitch />
      </p>
      <StorylinesInWords scenes={made.storylines.scenes} />
    </div>
  );
}

/** The scene (0-based) whose number stands nearest to where the pointer is. */
function sceneUnder(sheet: HTMLElement | null, x: number): number | undefined {
  const numbers = [...(sheet?.querySelectorAll<SVGElement>('[data-number]') ?? [])];
  const near = numbers
    .map((number) => {
      const { left, width } = number.getBoundingClientRect();
      return { scene: Number(number.dataset.number) - 1, away: Math.abs(left + width / 2 - x) };
    })
    .sort((a, b) => a.away - b.away)[0];
  return near?.scene;
}
