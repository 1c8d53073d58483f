import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Storylines } from '../../layout/storylines/storylines.ts';
import { PALETTES } from '../../picture/palette.ts';
import { NUMBERS_HEIGHT, StorylineNumbers } from '../../picture/posters/StorylineNumbers.tsx';
import { StorylinesGraph } from '../../picture/posters/StorylinesGraph.tsx';
import { sceneAtX } from '../../picture/posters/storylineGrid.ts';
import { chartOf } from '../../picture/posters/storylinesChart.ts';
import { useTheme } from '../../stage/useTheme.ts';
import type { Story } from '../../story/types.ts';
import { theScene, theSelection } from '../../view/selectors.ts';
import { goTo, select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { StickyNames } from './StickyNames.tsx';
import styles from './StorylinesView.module.css';

const lineUnder = (target: EventTarget) =>
  (target as Element).closest<SVGElement>('[data-character]')?.dataset.character;

/**
 * The lines in the width there is, and scrolled sideways where that is too little; names and scene numbers stay in view. A press
 * or drag goes to a scene; a click on a line selects its character.
 */
export function StorylinesSheet(props: { story: Story; storylines: Storylines; width: number | undefined }) {
  const { story, storylines, width } = props;
  const { apply, set } = useViewStore();
  const cursor = useView(theScene);
  const selection = useView(theSelection);
  const hovered = useView((state) => state.hovered);
  const theme = useTheme();
  const { words, language } = useWords();
  const sheet = useRef<HTMLElement>(null);
  const { scenes } = storylines;
  const scene = Math.min(cursor, scenes - 1);
  const height = useFreeHeight(sheet);
  const options = useMemo(() => ({ language, theme, width, height }), [language, theme, width, height]);
  const chart = useMemo(
    () => chartOf(story, storylines, scene, options),
    [story, storylines, scene, options],
  );
  const { grid, places } = chart;

  // Keeps the cursor in view, scrolling no further than needed.
  useEffect(() => {
    const own = sheet.current;
    if (!own) return;
    const [least, most] = [grid.x(scene - 1) - grid.left, grid.x(scene + 1)];
    if (own.scrollLeft > least) own.scrollLeft = Math.max(0, least);
    else if (own.scrollLeft + own.clientWidth < most) own.scrollLeft = most - own.clientWidth;
  }, [scene, grid]);

  // Set on the elements directly: rendering all lines would be too slow to follow the pointer.
  useEffect(() => {
    for (const line of sheet.current?.querySelectorAll<SVGElement>('[data-character]') ?? [])
      line.toggleAttribute('data-dim', hovered !== undefined && line.dataset.character !== hovered);
  });

  const goUnder = ({ clientX }: PointerEvent) => {
    const left = sheet.current?.getBoundingClientRect().left ?? 0;
    apply(goTo(sceneAtX(grid, scenes, clientX - left + (sheet.current?.scrollLeft ?? 0))));
  };
  const selected = selection?.type === 'character' ? selection.id : undefined;
  return (
    <>
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
        <svg width={grid.width} height={grid.bottom} role="img" aria-label={words.viewNames.storylines}>
          <StorylinesGraph
            story={story}
            chart={chart}
            scene={scene}
            cursor={cursor}
            options={{ ...options, selected }}
          />
        </svg>
        <svg className={styles.numbers} width={grid.width} height={NUMBERS_HEIGHT} aria-hidden="true">
          <StorylineNumbers scenes={scenes} cursor={scene} grid={grid} y={0} palette={PALETTES[theme]} />
        </svg>
        <StickyNames chart={chart} scenes={scenes} sheet={sheet} />
      </section>
      {places.keys.length > 0 && (
        <ul className={styles.key}>
          {places.keys.map(({ letter, name }) => (
            <li key={letter}>
              <b>{letter}</b> {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The height that the view leaves for the lines, in CSS pixels, where it limits it. */
function useFreeHeight(sheet: RefObject<HTMLElement | null>): number | undefined {
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const own = sheet.current;
    const view = own?.parentElement;
    if (!own || !view) return;
    const measure = () => {
      const most = Number.parseFloat(getComputedStyle(own).maxHeight);
      setHeight(most > 0 ? Math.floor(most) - NUMBERS_HEIGHT : undefined);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => observer.disconnect();
  }, [sheet]);
  return height;
}
