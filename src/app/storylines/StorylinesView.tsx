import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Storylines } from '../../layout/storylines/storylines.ts';
import { StorylinesPoster } from '../../picture/paint/StorylinesPoster.tsx';
import { say } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { scenesSeen, theScene, theSelection, theStory } from '../../view/selectors.ts';
import { set, take, useView } from '../../view/store.ts';
import { goTo, select } from '../../view/transitions.ts';
import { askWorker } from '../askWorker.ts';
import { fileStem } from '../files.ts';
import { SaveButtons } from '../SaveButtons.tsx';
import workerAddress from '../storylines.worker.ts?worker&url';
import { useTheme } from '../useTheme.ts';
import { useWords } from '../useWords.ts';
import styles from './StorylinesView.module.css';

async function layOutHere(story: Story): Promise<Storylines> {
  const { layOutStorylines } = await import('../../layout/storylines/storylines.ts');
  return layOutStorylines(story);
}

/** A line a person over the scenes; a click goes to a scene, or selects the person. */
export default function StorylinesView() {
  const story = useView(theStory);
  const scene = useView(theScene);
  const seen = useView(scenesSeen);
  const selection = useView(theSelection);
  const hovered = useView((state) => state.hovered);
  const ahead = useView((state) => state.ahead);
  const linked = useView((state) => state.linked);
  const theme = useTheme();
  const { words, wording, language } = useWords();
  // Laid out without what is not to be seen, or the order of the lines would give it away.
  const told = useMemo(
    () => (seen < story.scenes.length ? { ...story, scenes: story.scenes.slice(0, seen) } : story),
    [story, seen],
  );
  const [made, setMade] = useState<{ readonly of: Story; readonly storylines: Storylines }>();
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(
    () =>
      askWorker(workerAddress, told, layOutHere, (storylines: Storylines) =>
        setMade({ of: told, storylines }),
      ),
    [told],
  );
  const shown = made?.of === told;
  // The cursor stays in sight.
  useEffect(() => {
    if (shown)
      sheet.current
        ?.querySelector(`[data-cursor="${scene + 1}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scene, shown]);

  // Set on the drawn lines, since drawing them all again for every move of the pointer would lag behind it.
  useEffect(() => {
    for (const line of sheet.current?.querySelectorAll<SVGElement>('[data-character]') ?? [])
      line.toggleAttribute('data-dim', hovered !== undefined && line.dataset.character !== hovered);
  });

  if (!made) return <p className={styles.waiting}>{words.layingOut}</p>;
  const props = {
    story: made.of,
    storylines: made.storylines,
    scene: Math.min(scene, made.of.scenes.length - 1),
  };
  const go = ({ target, clientX }: MouseEvent<HTMLElement>) => {
    const line = (target as Element).closest<SVGElement>('[data-character]');
    if (line) take(select({ type: 'character', id: line.dataset.character as string }));
    else {
      const at = sceneUnder(sheet.current, clientX);
      if (at !== undefined) take(goTo(at));
    }
  };
  return (
    <div className={styles.view}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the timeline and the tables are the same for the keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={sheet}
        className={styles.sheet}
        onClick={go}
        onPointerOver={({ target }) =>
          set({ hovered: (target as Element).closest<SVGElement>('[data-character]')?.dataset.character })
        }
        onPointerLeave={() => set({ hovered: undefined })}
      >
        <StorylinesPoster
          {...props}
          cursor={scene}
          options={{ language, theme, selected: selection?.type === 'character' ? selection.id : undefined }}
        />
      </div>
      <p className={styles.row}>
        <SaveButtons
          file={`${fileStem(say(story.title, language))}-storylines`}
          text={({ storylinesText }) => storylinesText({ ...props, options: { language, theme } })}
        />
        {linked && (
          <label>
            <input type="checkbox" checked={ahead} onChange={() => set({ ahead: !ahead })} /> {words.ahead}
          </label>
        )}
        <small>{wording.storylines.help}</small>
      </p>
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
