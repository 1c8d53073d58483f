import { useEffect, useRef, useState } from 'react';
import { textIn } from '../../story/text.ts';
import { theLanguage } from '../../view/selectors.ts';
import { openDocument } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { START_WORDS } from '../../view/words/start.ts';
import { forgetStory, type KeptStory, keptStories, keptStory } from '../files/keptStories.ts';
import styles from './Start.module.css';

/** The stories that this browser keeps for the reader, the latest first, each to be opened again or removed. Nothing where there are none. */
export default function OwnStories({ close }: { close: () => void }) {
  const { apply } = useViewStore();
  const language = useView(theLanguage);
  const own = useView((state) => state.own);
  const words = START_WORDS[language];
  const [stories, setStories] = useState<readonly KeptStory[]>([]);
  // Removing is asked for twice: it cannot be undone.
  const [asked, setAsked] = useState<string>();
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    let ended = false;
    void keptStories().then((all) => {
      if (!ended) setStories(all);
    });
    return () => {
      ended = true;
    };
  }, []);

  if (stories.length === 0) return null;
  const open = async (key: string) => {
    const document = await keptStory(key);
    if (!document) return setStories(await keptStories());
    apply(openDocument(document, undefined, key));
    close();
  };
  const remove = async (key: string) => {
    if (asked !== key) return setAsked(key);
    await forgetStory(key);
    setStories(await keptStories());
    // The button that had the focus is gone.
    section.current?.focus();
  };
  return (
    <section ref={section} tabIndex={-1} className={styles.kept} aria-labelledby="own-stories">
      <h2 id="own-stories">{words.kept}</h2>
      <p className={styles.help}>{words.keptHelp}</p>
      <ul>
        {stories.map(({ key, title, changes, at }) => {
          const name = textIn(title, language);
          const date = new Date(at).toLocaleDateString(language, { dateStyle: 'medium' });
          return (
            <li key={key}>
              {key === own ? (
                <b>{name}</b>
              ) : (
                <button type="button" onClick={() => void open(key)}>
                  {name}
                </button>
              )}
              <small>
                {[date, changes > 0 && words.changes(changes), key === own && words.opened]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
              {key !== own && (
                <button
                  type="button"
                  aria-label={`${asked === key ? words.removeForGood : words.remove}: ${name}`}
                  onClick={() => void remove(key)}
                >
                  {asked === key ? words.removeForGood : words.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
