import { useEffect, useMemo, useState } from 'react';
import { EXPORT_ROOM } from '../../layout/room.ts';
import { applyDefaultLens } from '../../lens/lens.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { PictureMarks } from '../../picture/PictureMarks.tsx';
import { pictureOf } from '../../picture/picture.ts';
import { LAYOUT } from '../../stage/layout/layoutWork.ts';
import { useTheme } from '../../stage/useTheme.ts';
import type { WholeStory } from '../../story/types.ts';
import { openStory } from '../../view/openSteps.ts';
import { theLanguage } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { START_WORDS } from '../../view/words/start.ts';
import { fetchStory, shippedIds } from '../boot/shippedStories.ts';
import { useAnswer } from '../useAnswer.ts';
import styles from './Start.module.css';

/** The stories that ship with the app, each with a thumbnail of its first scene, which spoils nothing. */
export function Shelf({ close }: { close: () => void }) {
  const { apply } = useViewStore();
  const language = useView(theLanguage);
  const open = useView((state) => state.whole.id);
  const words = START_WORDS[language];
  const [stories, setStories] = useState<ReadonlyMap<string, WholeStory | 'failed'>>(new Map());

  useEffect(() => {
    let ended = false;
    const read = async (id: string) => [id, await fetchStory(id).catch(() => 'failed' as const)] as const;
    void Promise.all(shippedIds().map(read)).then((all) => {
      if (!ended) setStories(new Map(all));
    });
    return () => {
      ended = true;
    };
  }, []);

  return (
    <ul className={styles.shelf}>
      {shippedIds().map((id) => {
        const story = stories.get(id);
        if (story === 'failed') return <li key={id}>{words.failed}</li>;
        if (!story) return <li key={id} className={styles.card} aria-busy="true" />;
        return (
          <li key={id} className={styles.card}>
            <Thumbnail whole={story} />
            <div className={styles.words}>
              <h3>
                <button
                  type="button"
                  onClick={() => {
                    apply(openStory(story));
                    close();
                  }}
                  {...told(story.title, language)}
                />
              </h3>
              {story.about && <p {...told(story.about, language)} />}
              <small>
                {words.size(story.scenes.length, story.characters.length)}
                {id === open && ` · ${words.opened}`}
              </small>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Thumbnail({ whole }: { whole: WholeStory }) {
  const story = useMemo(() => applyDefaultLens(whole).story, [whole]);
  const request = useMemo(
    () => ({ story, footprints: footprintsOf(story, EXPORT_ROOM), options: { room: EXPORT_ROOM } }),
    [story],
  );
  const asked = useAnswer(LAYOUT, request);
  const theme = useTheme();
  const language = useView(theLanguage);
  if (asked.type !== 'ready') return <span className={styles.small} />;
  const layout = asked.answer;
  const picture = pictureOf(story, layout, 0, {
    language,
    theme,
    supporting: false,
    hiddenKinds: new Set(),
    pins: [],
    tieWindow: undefined,
  });
  // Text would be too small to read.
  const withoutText = {
    ...picture,
    labels: [],
    more: [],
    moreTies: [],
    regions: picture.regions.map((region) => ({ ...region, name: '' })),
    characters: picture.characters.map((character) => ({ ...character, name: '', label: undefined })),
  };
  return (
    <svg className={styles.small} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <PictureMarks picture={withoutText} />
    </svg>
  );
}
