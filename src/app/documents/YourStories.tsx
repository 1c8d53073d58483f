import { FilePlus2, Package } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { textIn } from '../../story/text.ts';
import type { StorageFault } from '../../view/keeping.ts';
import { openDocument, openStory } from '../../view/openSteps.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { DOCUMENT_WORDS } from '../../view/words/documents.ts';
import { SHELF_WORDS } from '../../view/words/shelf.ts';
import { DEFAULT_STORY, fetchStory } from '../boot/shippedStories.ts';
import { editSoon } from '../edit/editSoon.ts';
import { download } from '../files/download.ts';
import { newKey } from '../newKey.ts';
import { useApp } from '../useApp.ts';
import { takeUpCrumbs } from './crumbs.ts';
import styles from './Documents.module.css';
import { faultOf } from './database.ts';
import { keptStory, type Listed, listed, rawUnder, setRemoved } from './documents.ts';
import { keeperOf } from './keeperOf.ts';
import { newStory } from './newStory.ts';
import { StoryRow } from './StoryRow.tsx';
import { duplicate, rename, retitled } from './shelf.ts';
import { writeShelf } from './shelfFile.ts';

/** The stories that this browser keeps for the reader, the latest first, and what can be done with them; and a new one. */
export default function YourStories({ close }: { close: () => void }) {
  const { view } = useApp();
  const language = useView(theLanguage);
  const own = useView((state) => state.own);
  const words = SHELF_WORDS[language];
  const [stories, setStories] = useState<readonly Listed[]>([]);
  const [isPersistent, setPersistent] = useState(false);
  const [fault, setFault] = useState<StorageFault>();
  const [said, setSaid] = useState<{ readonly words: string; readonly undo?: (() => void) | undefined }>();
  const section = useRef<HTMLElement>(null);

  const list = useCallback(async () => {
    try {
      await keeperOf(view)?.flush();
      setStories(await listed());
      setFault(undefined);
    } catch (error) {
      setFault(faultOf(error));
    }
  }, [view]);
  useEffect(() => {
    void list();
    void navigator.storage?.persisted?.().then(setPersistent, () => {});
  }, [list]);

  const titleOf = ({ title }: Listed) => textIn(title, language) || words.untitled;
  const doing = (what: () => Promise<unknown>) => {
    setSaid(undefined);
    what().then(list, (error) => setFault(faultOf(error)));
  };
  const open = async (story: Listed) => {
    const { key } = story;
    const document = await keptStory(key);
    if (!document) return setSaid({ words: words.notOpened(titleOf(story)) });
    view.apply(openDocument(document, undefined, key));
    close();
  };
  const remove = async (story: Listed) => {
    const { key } = story;
    await keeperOf(view)?.flush();
    if (key === view.getState().own) view.apply(openStory(await fetchStory(DEFAULT_STORY)));
    await setRemoved([key], true);
    takeUpCrumbs([key]);
    const undo = () => doing(() => setRemoved([key], false));
    setSaid({ words: words.removed(titleOf(story)), undo });
    // The button that had the focus is gone.
    section.current?.focus();
  };
  const retitle = async (story: Listed, title: string) => {
    const { whole } = view.getState();
    const made = retitled(whole, title, language);
    if (story.key === own) editSoon(view, made);
    else if (!(await rename(story.key, title, language))) setSaid({ words: words.busy(titleOf(story)) });
  };
  const takeAway = async () => {
    const day = new Date().toISOString().slice(0, 10);
    const text = await writeShelf();
    download(new Blob([text], { type: 'application/json' }), `throughline-stories-${day}.json`);
  };
  const saveRaw = async (key: string) => {
    const text = JSON.stringify(await rawUnder(key), null, 2);
    download(new Blob([text], { type: 'application/json' }), `throughline-story-${key}.json`);
  };
  const there = stories.filter(({ removed }) => !removed);
  const removed = stories.filter((one) => one.removed);
  return (
    <section ref={section} tabIndex={-1} className={styles.yours} aria-labelledby="your-stories">
      <div className={styles.head}>
        <h2 id="your-stories">{words.yours}</h2>
        <div className={styles.row}>
          {there.length > 0 && (
            <button type="button" title={words.takeAwayHelp} onClick={() => doing(takeAway)}>
              <Package aria-hidden="true" />
              {words.takeAway}
            </button>
          )}
          <button
            type="button"
            className={styles.strong}
            onClick={() => {
              view.apply(newStory(newKey(), language));
              close();
            }}
          >
            <FilePlus2 aria-hidden="true" />
            {words.newStory}
          </button>
        </div>
      </div>
      <p className={styles.help}>{words.yoursHelp(isPersistent)}</p>
      {fault && <p role="alert">{DOCUMENT_WORDS[language].notRead(fault)}</p>}
      <p role="status" className={styles.said}>
        {said?.words}
        {said?.undo && (
          <button type="button" onClick={said.undo}>
            {words.undo}
          </button>
        )}
      </p>
      <ul className={styles.list} aria-labelledby="your-stories">
        {there.map((story) => (
          <StoryRow
            key={story.key}
            story={story}
            title={titleOf(story)}
            isOpen={story.key === own}
            does={{
              open: () => doing(() => open(story)),
              rename: (title) => doing(() => retitle(story, title)),
              duplicate: () => doing(() => duplicate(story.key, words.copyOf)),
              remove: () => doing(() => remove(story)),
              saveRaw: () => doing(() => saveRaw(story.key)),
            }}
          />
        ))}
      </ul>
      {removed.length > 0 && (
        <details>
          <summary>{words.deleted(removed.length)}</summary>
          <p className={styles.help}>{words.deletedHelp}</p>
          <ul className={styles.list}>
            {removed.map((story) => (
              <li key={story.key}>
                <span>{titleOf(story)}</span>
                <button
                  type="button"
                  aria-label={`${words.putBack}: ${titleOf(story)}`}
                  onClick={() => doing(() => setRemoved([story.key], false))}
                >
                  {words.putBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
