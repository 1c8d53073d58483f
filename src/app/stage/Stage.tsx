import { type MouseEvent, useMemo, useRef } from 'react';
import { everTogether } from '../../measures/coPresence.ts';
import { comparisonOf, inOrder } from '../../picture/comparison.ts';
import { PictureMarks } from '../../picture/paint/PictureMarks.tsx';
import { pictureOf, shownCharacters } from '../../picture/picture.ts';
import type { PictureOptions } from '../../picture/types.ts';
import { describe } from '../../story/sentences.ts';
import { scenesSeen, theLayout, theScene, theStory, theTime } from '../../view/selectors.ts';
import { take, useView } from '../../view/store.ts';
import { select } from '../../view/transitions.ts';
import type { Selection } from '../../view/viewState.ts';
import { useTheme } from '../useTheme.ts';
import { useWords } from '../useWords.ts';
import { CharacterButtons } from './CharacterButtons.tsx';
import { RelationTargets } from './RelationTargets.tsx';
import styles from './Stage.module.css';
import { StageNotes } from './StageNotes.tsx';
import { useCharacterDrag } from './useCharacterDrag.ts';
import { useGlide } from './useGlide.ts';
import { useWarmth } from './useWarmth.ts';

/** The living picture. What it draws is `pictureOf`; on top lie real buttons for people, and wide targets for relations. */
export function Stage() {
  const layout = useView(theLayout);
  const phase = useView((state) => state.layout.type);
  const { words } = useWords();
  return (
    <div className={styles.room}>
      {layout ? (
        <Drawing layout={layout} />
      ) : (
        <p className={styles.waiting}>
          {phase === 'failed' ? words.notice({ type: 'layout-failed' }) : words.layingOut}
        </p>
      )}
    </div>
  );
}

function Drawing({ layout }: { layout: NonNullable<ReturnType<typeof theLayout>> }) {
  const story = useView(theStory);
  const time = useView(theTime);
  const scene = useView(theScene);
  const leaps = useView((state) => state.leaps);
  const supporting = useView((state) => state.supporting);
  const hiddenKinds = useView((state) => state.hiddenKinds);
  const pins = useView((state) => state.pins);
  const span = useView((state) => state.span);
  const selection = useView((state) => state.selection);
  const theme = useTheme();
  const { language, words, wording } = useWords();
  const svg = useRef<SVGSVGElement>(null);

  const gliding = useGlide(layout, time, leaps);
  const drag = useCharacterDrag(svg, layout, time, gliding.shown);
  const positions = drag.positions ?? gliding.positions;
  const compare = useView((state) => state.compare);
  // Later stops would tell where the story goes.
  const seen = useView(scenesSeen);
  const options: PictureOptions = {
    language,
    theme,
    supporting,
    hiddenKinds,
    span,
    pins,
    positions,
    selection: pictured(selection),
    trail: seen,
  };
  const picture =
    compare === undefined
      ? pictureOf(story, layout, time, options)
      : comparisonOf(story, layout, inOrder(scene, compare), { ...options, positions: undefined });
  gliding.remember(picture.characters);
  useWarmth(story, layout, supporting, language);

  const label = useMemo(() => {
    const shown = shownCharacters(story, supporting);
    return `${words.picture}. ${describe(story, scene, language, shown, hiddenKinds)}`;
  }, [story, scene, language, supporting, hiddenKinds, words]);
  // A line selects its relation, whether met itself or by its wide target; everything else clears the selection.
  const choose = ({ target }: MouseEvent) => {
    const line = (target as Element).closest<SVGElement>('[data-relation], [data-target]');
    const id = line?.dataset.relation ?? line?.dataset.target;
    const type = id !== undefined && everTogether(story).has(id) ? 'tie' : 'relation';
    take(select(id === undefined ? undefined : { type, id }));
  };

  return (
    <div className={styles.frame} data-shape={layout.shape}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape clears the selection, wherever the focus is */}
      <svg
        ref={svg}
        className={styles.picture}
        data-testid="stage"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        onClick={choose}
      >
        <PictureMarks picture={picture} />
        {/* Nobody aims at a line that is moving. */}
        {time === scene && (
          <RelationTargets
            picture={picture}
            story={story}
            scene={scene}
            language={language}
            wording={wording}
          />
        )}
      </svg>
      <CharacterButtons picture={picture} drag={drag} />
      <StageNotes />
    </div>
  );
}

function pictured(selection: Selection | undefined): PictureOptions['selection'] {
  switch (selection?.type) {
    case 'character':
      return { character: selection.id };
    case 'relation':
      return { relation: selection.id };
    case 'tie':
      return { tie: selection.id };
    default:
      return undefined;
  }
}
