import { type PointerEvent, useEffect, useRef } from 'react';
import type { Storylines } from '../../layout/storylines/storylines.ts';
import { StorylinesPoster } from '../../picture/posters/StorylinesPoster.tsx';
import { useTheme } from '../../stage/useTheme.ts';
import type { Work } from '../../stage/workers/ask.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { theScene, theSeenStory, theSelection } from '../../view/selectors.ts';
import { goTo, select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { fileStem } from '../files/download.ts';
import { SaveButtons } from '../files/SaveButtons.tsx';
import { LaterScenesSwitch } from '../filters/LaterScenesSwitch.tsx';
import { type Asked, useAnswer } from '../useAnswer.ts';
import { WorkFailed } from '../WorkFailed.tsx';
import { StickyNames } from './StickyNames.tsx';
import { StorylinesInWords } from './StorylinesInWords.tsx';
import styles from './StorylinesView.module.css';
import address from './storylines.worker.ts?worker&url';

const STORYLINES: Work<Story, Storylines> = {
  address,
  onPage: async (story) => {
    const { layOutStorylines } = await import('../../layout/storylines/storylines.ts');
    return layOutStorylines(story);
  },
};

const lineUnder = (target: EventTarget) =>
  (target as Element).closest<SVGElement>('[data-character]')?.dataset.character;

/** One line per character over the scenes. A press or drag goes to a scene; a click on a line selects the character. */
export default function StorylinesView() {
  const { apply, set } = useViewStore();
  // The order of the lines depends on all scenes that are laid out.
  const story = useView(theSeenStory);
  const scene = useView(theScene);
  const selection = useView(theSelection);
  const hovered = useView((state) => state.hovered);
  const theme = useTheme();
  const { words, language } = useWords();
  const asked = useAnswer(STORYLINES, story);
  const drawn = drawnOf(asked, story);
  const shown = asked.type === 'ready';
  const sheet = useRef<HTMLElement>(null);

  // Keeps the cursor in view, scrolling no further than needed.
  useEffect(() => {
    const cursor = shown && sheet.current?.querySelector(`[data-cursor="${scene + 1}"]`);
    if (!cursor || !sheet.current) return;
    const [own, room] = [cursor.getBoundingClientRect(), sheet.current.getBoundingClientRect()];
    const [over, under] = [own.right + own.width - room.right, room.left + own.width - own.left];
    if (over > 0) sheet.current.scrollLeft += over;
    else if (under > 0) sheet.current.scrollLeft -= under;
  }, [scene, shown]);

  // Set on the elements directly: rendering all lines would be too slow to follow the pointer.
  useEffect(() => {
    for (const line of sheet.current?.querySelectorAll<SVGElement>('[data-character]') ?? [])
      line.toggleAttribute('data-dim', hovered !== undefined && line.dataset.character !== hovered);
  });

  if (asked.type === 'failed')
    return (
      <div className={styles.waiting}>
        <WorkFailed retry={asked.retry} />
      </div>
    );
  if (!drawn) return <p className={styles.waiting}>{words.layingOut}</p>;
  const { storylines } = drawn;
  const props = { ...drawn, scene: Math.min(scene, storylines.scenes - 1) };
  const goUnder = ({ clientX }: PointerEvent) => {
    const at = sceneUnder(sheet.current, clientX);
    if (at !== undefined) apply(goTo(at));
  };
  return (
    <div className={styles.view}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the timeline and the list below do the same by keyboard */}
      <section
        ref={sheet}
        className={styles.sheet}
        aria-label={words.viewNames.storylines}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so it must be reachable by keyboard
        tabIndex={0}
        onClick={({ target }) => {
          const id = lineUnder(target);
          if (id !== undefined) apply(select({ type: 'character', id }));
        }}
        onPointerDown={(event) => {
          if (event.button === 0 && lineUnder(event.target) === undefined) goUnder(event);
        }}
        onPointerMove={(event) => {
          // Touch scrolls the sheet.
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
        <StickyNames storylines={storylines} sheet={sheet} />
      </section>
      <p className={styles.row}>
        <SaveButtons
          file={`${fileStem(textIn(story.title, language))}-storylines`}
          text={({ storylinesText }) => storylinesText({ ...props, options: { language, theme } })}
        />
        <LaterScenesSwitch />
      </p>
      <StorylinesInWords />
    </div>
  );
}

/** What to draw: earlier storylines of the same characters stay until the new ones are ready. */
function drawnOf(
  asked: Asked<Story, Storylines>,
  story: Story,
): { readonly story: Story; readonly storylines: Storylines } | undefined {
  if (asked.type === 'ready') return { story, storylines: asked.answer };
  const earlier = asked.type === 'waiting' ? asked.earlier : undefined;
  if (!earlier || !hasSameCast(earlier.request, story)) return undefined;
  return { story: earlier.request, storylines: earlier.answer };
}

function hasSameCast(one: Story, other: Story): boolean {
  const ids = new Set(one.characters.map(({ id }) => id));
  return ids.size === other.characters.length && other.characters.every(({ id }) => ids.has(id));
}

/** The scene (0-based) whose number is nearest to the pointer. */
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
