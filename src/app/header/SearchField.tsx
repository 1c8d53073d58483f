import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { formerNames } from '../../edit/formerNames.ts';
import { showBiography } from '../../view/choiceSteps.ts';
import { theMetWhole } from '../../view/met.ts';
import { quoting } from '../../view/quoting.tsx';
import { hiddenScenes, theLanguage, theTextScene } from '../../view/selectors.ts';
import { goTo, select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { GUARD_WORDS } from '../../view/words/guard.ts';
import { MENU_WORDS } from '../../view/words/menus.ts';
import { PASSAGE_WORDS } from '../../view/words/passages.ts';
import { useWords } from '../../view/words/useWords.ts';
import { focusWhenThere } from '../focus/focusOn.ts';
import { DETAILS } from '../focus/parts.ts';
import { useKnow } from '../guard/useKnow.ts';
import { citedAs } from '../passages/citedAs.ts';
import { type FoundPassage, findPassages, MOST_FOUND } from '../passages/findPassages.ts';
import { toPassage } from '../passages/toPassage.ts';
import { useStoryText } from '../passages/useStoryText.ts';
import { type Found, findInStory } from './findInStory.ts';
import styles from './Search.module.css';

/** Scrolls the option that the keyboard has moved to into the list's window. */
function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView?.({ block: 'nearest' });
}

/** The text field of the search dialog, with the list of results. */
export default function SearchField({ close }: { close: () => void }) {
  const { apply } = useViewStore();
  // The whole cast: characters that the lens leaves out are found as well.
  const story = useView(theMetWhole);
  const scene = useView(theTextScene);
  const language = useView(theLanguage);
  const { words, wording } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const hidden = useView(hiddenScenes);
  const know = useKnow();
  const storyText = useStoryText();
  // A long text is searched while typing goes on.
  const sought = useDeferredValue(text);
  const last = story.scenes.length - 1;
  const passages = useMemo(
    () => (storyText ? findPassages(storyText, sought, last) : []),
    [storyText, sought, last],
  );
  const original = useView((state) => state.original);
  const edits = useView((state) => state.edits);
  const former = useMemo(() => formerNames(original, edits), [original, edits]);
  const found = [...findInStory(story, { scene, language, former }, text), ...passages];
  // The dialog may have opened before this component was loaded.
  useEffect(() => input.current?.focus(), []);

  const open = (target: Found | FoundPassage | undefined) => {
    if (!target) return;
    close();
    if (target.type === 'scene') apply(goTo(target.scene));
    else if (target.type === 'passage') storyText && apply(toPassage(storyText, target));
    else if (target.type === 'pair') apply(showBiography(target.people));
    else apply(select({ type: target.type, id: target.id }));
    // A biography is a dialog, and a passage takes the focus when its text is there.
    if (target.type === 'scene') focusWhenThere(DETAILS);
    else if (target.type !== 'pair' && target.type !== 'passage')
      focusWhenThere(`[data-panel] [aria-label="${words.details}"] h2`);
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
    <div className={styles.inside}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}${chosen}` : undefined}
        aria-label={words.search}
        placeholder={MENU_WORDS[language].searchHelp}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={byKey}
      />
      {found.length === 0 && <p role="note">{MENU_WORDS[language].searchNothing(text)}</p>}
      <div id={list} role="listbox" aria-label={words.search} className={styles.found}>
        {found.map((target, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles keys
          <div
            key={`${target.type} ${target.id}`}
            id={`${list}${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => open(target)}
            ref={index === chosen ? keepInView : undefined}
            onPointerMove={() => setChosen(index)}
          >
            {target.type === 'passage' ? (
              <span lang={story.languages[0]}>
                <PassageWords passage={target} speaker={storyText?.passages[target.passage]?.speaker} />
              </span>
            ) : (
              <span>
                {target.type === 'scene' ? quoting(target.name, [target.title], language) : target.name}
                {target.type === 'character' && target.others.length > 0 && ` (${target.others.join(', ')})`}
              </span>
            )}
            <small>
              {
                {
                  passage: storyText && target.type === 'passage' && citedAs(storyText, target, wording),
                  pair: words.biography,
                  ...MENU_WORDS[language].found,
                }[target.type]
              }
            </small>
          </div>
        ))}
      </div>
      {passages.length === MOST_FOUND && <p role="note">{PASSAGE_WORDS[language].onlyFirst(MOST_FOUND)}</p>}
      {hidden > 0 && (
        <p role="note" className={styles.hidden}>
          {GUARD_WORDS[language].notSearched}{' '}
          <button type="button" onClick={know}>
            {GUARD_WORDS[language].know}
          </button>
        </p>
      )}
    </div>
  );
}

/** The words that were found, with who speaks them and what stands around them. */
function PassageWords({ speaker, passage }: { speaker: string | undefined; passage: FoundPassage }) {
  return (
    <>
      {speaker && <b>{speaker} </b>}
      {passage.before}
      <mark>{passage.found}</mark>
      {passage.after}
    </>
  );
}
