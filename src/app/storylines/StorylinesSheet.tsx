import {
  type PointerEvent,
  type RefObject,
  startTransition,
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

type SheetProps = {
  readonly story: Story;
  readonly storylines: Storylines;
  /** In picture units. */
  readonly width: number | undefined;
  /** Pixels for a picture unit. */
  readonly letters: number;
};

const lineUnder = (target: EventTarget) =>
  (target as Element).closest<SVGElement>('[data-character]')?.dataset.character;

/**
 * The lines in the width there is, and scrolled sideways where that is too little; names and scene numbers stay in view. A press
 * or drag goes to a scene; a click on a line selects its character.
 */
export function StorylinesSheet(props: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const height = useFreeHeight(sheet, props.letters);
  // Drawn once its height is known: of a long story, to draw all lines twice would block the page.
  return height === undefined ? (
    <section ref={sheet} className={styles.sheet} />
  ) : (
    <Lines {...props} sheet={sheet} height={height} />
  );
}

function Lines(
  props: SheetProps & { readonly sheet: RefObject<HTMLElement | null>; readonly height: number | 'any' },
) {
  const { story, storylines, width, letters, sheet } = props;
  const height = props.height === 'any' ? undefined : props.height;
  const { apply, set } = useViewStore();
  const cursor = useView(theScene);
  const selection = useView(theSelection);
  const hovered = useView((state) => state.hovered);
  const theme = useTheme();
  const { words, language } = useWords();
  const { scenes } = storylines;
  const scene = Math.min(cursor, scenes - 1);
  const options = useMemo(() => ({ language, theme, width, height }), [language, theme, width, height]);
  const named = latestReveal(story, scene);
  const chart = useMemo(
    () => chartOf(story, storylines, named, options),
    [story, storylines, named, options],
  );
  const { grid, places } = chart;

  // Keeps the cursor in view, scrolling no further than needed.
  useEffect(() => {
    const own = sheet.current;
    if (!own) return;
    const [least, most] = [letters * (grid.x(scene - 1) - grid.left), letters * grid.x(scene + 1)];
    if (own.scrollLeft > least) own.scrollLeft = Math.max(0, least);
    else if (own.scrollLeft + own.clientWidth < most) own.scrollLeft = most - own.clientWidth;
  }, [scene, grid, letters, sheet]);

  // Set on the elements directly: rendering all lines would be too slow to follow the pointer.
  useEffect(() => {
    for (const line of sheet.current?.querySelectorAll<SVGElement>('[data-character]') ?? [])
      line.toggleAttribute('data-dim', hovered !== undefined && line.dataset.character !== hovered);
  });

  const goUnder = ({ clientX }: PointerEvent) => {
    const left = sheet.current?.getBoundingClientRect().left ?? 0;
    const x = clientX - left + (sheet.current?.scrollLeft ?? 0);
    apply(goTo(sceneAtX(grid, scenes, x / letters)));
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
        <svg
          {...drawnIn(grid.width, grid.bottom, letters)}
          role="img"
          aria-label={words.viewNames.storylines}
        >
          <StorylinesGraph
            story={story}
            chart={chart}
            scene={named}
            cursor={cursor}
            options={{ ...options, selected }}
          />
        </svg>
        <svg className={styles.numbers} {...drawnIn(grid.width, NUMBERS_HEIGHT, letters)} aria-hidden="true">
          <StorylineNumbers scenes={scenes} cursor={scene} grid={grid} y={0} palette={PALETTES[theme]} />
        </svg>
        <StickyNames chart={chart} scenes={scenes} letters={letters} sheet={sheet} />
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

/** The size of a drawing of so many picture units. */
const drawnIn = (width: number, height: number, letters: number) => ({
  width: width * letters,
  height: height * letters,
  viewBox: `0 0 ${width} ${height}`,
});

/** The latest scene (0-based) up to this one that reveals a name, else the first: until the next one, no name changes. */
function latestReveal({ characters, scenes }: Story, scene: number): number {
  const reveal = new Set(characters.flatMap(({ names }) => names.map((revealed) => revealed.scene)));
  return Math.max(
    0,
    scenes.findLastIndex(({ id }, index) => index <= scene && reveal.has(id)),
  );
}

/** The height that the view leaves for the lines, in picture units, where it limits it; undefined until it is measured. */
function useFreeHeight(sheet: RefObject<HTMLElement | null>, letters: number): number | 'any' | undefined {
  const [height, setHeight] = useState<number | 'any'>();
  useLayoutEffect(() => {
    const view = sheet.current?.parentElement;
    if (!view) return;
    const measure = () => {
      const own = sheet.current;
      if (!own) return;
      const most = Number.parseFloat(getComputedStyle(own).maxHeight);
      startTransition(() => setHeight(most > 0 ? Math.floor(most / letters) - NUMBERS_HEIGHT : 'any'));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => observer.disconnect();
  }, [sheet, letters]);
  return height;
}
