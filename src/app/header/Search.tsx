import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { theLanguage, theTextScene, theWhole } from '../../view/selectors.ts';
import { goTo, select, showBiography } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import { type Found, findInStory } from './findInStory.ts';
import { OPENS } from './openSearch.ts';
import styles from './Search.module.css';

/** The keyboard walks further than the list shows. */
function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView?.({ block: 'nearest' });
}

/** A dialog that finds people, scenes and relations by part of their name, and goes there. */
export function Search() {
  const { apply } = useViewStore();
  // Everybody is found, also who is filtered off the picture.
  const story = useView(theWhole);
  const scene = useView(theTextScene);
  const language = useView(theLanguage);
  const { words } = useWords();
  const dialog = useApp().search;
  const list = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  // A long story is looked through only when somebody looks.
  const [shown, setShown] = useState(false);
  const found = shown ? findInStory(story, scene, language, text) : [];
  useEffect(() => {
    const opens = () => flushSync(() => setShown(true));
    const own = dialog.current;
    own?.addEventListener(OPENS, opens);
    return () => own?.removeEventListener(OPENS, opens);
  }, []);

  const open = (target: Found | undefined) => {
    if (!target) return;
    dialog.current?.close();
    if (target.type === 'scene') apply(goTo(target.scene));
    else if (target.type === 'pair') apply(showBiography(target.people));
    else apply(select({ type: target.type, id: target.id }));
  };
  const byKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(found[chosen]);
    }
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does
    <dialog
      ref={dialog}
      className={styles.search}
      aria-label={words.search}
      onClose={() => {
        setShown(false);
        setText('');
        setChosen(0);
      }}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className={styles.inside}>
        <input
          type="text"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={found.length > 0 ? `${list}${chosen}` : undefined}
          aria-label={words.search}
          placeholder={words.searchHelp}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={byKey}
        />
        {found.length === 0 && <p role="note">{words.searchNothing(text)}</p>}
        <div id={list} role="listbox" aria-label={words.search} className={styles.found}>
          {found.map((target, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={`${target.type} ${target.id}`}
              id={`${list}${index}`}
              role="option"
              aria-selected={index === chosen}
              onClick={() => open(target)}
              ref={index === chosen ? keepInView : undefined}
              onPointerMove={() => setChosen(index)}
            >
              <span>{target.name}</span>
              <small>
                {
                  {
                    pair: words.biography,
                    character: words.characters,
                    scene: words.scenes,
                    relation: words.relations,
                  }[target.type]
                }
              </small>
            </div>
          ))}
        </div>
      </div>
    </dialog>
  );
}
