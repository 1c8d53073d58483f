import { useEffect, useMemo, useRef, useState } from 'react';
import type { Edit } from '../../../edit/edits.ts';
import { type Suggestion, suggestMerges } from '../../../edit/suggestMerges.ts';
import { scenesWith } from '../../../story/state.ts';
import { textIn } from '../../../story/text.ts';
import type { Story } from '../../../story/types.ts';
import { useView, useViewStore } from '../../../view/useView.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { undoOrRedo } from '../../edit/undoOrRedo.ts';
import styles from './People.module.css';
import { sentenceOfEdit } from './sentenceOfEdit.ts';
import { useEditing } from './useEditing.ts';

/** Most scenes named to tell apart characters with the same name. */
const MOST_SCENES = 4;

/** Most characters whose scenes are named. */
const MOST_NAMED = 6;

/** Characters that may be one person, each group with a button to merge it and one to keep it apart; what was decided last can be undone. */
export default function Suggestions({ isOpen }: { isOpen: boolean }) {
  const view = useViewStore();
  const { make } = useEditing();
  const whole = useView((state) => state.whole);
  const original = useView((state) => state.original);
  const edits = useView((state) => state.edits);
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const [first] = useState(isOpen);
  const [decided, setDecided] = useState<Edit>();
  const suggestions = useMemo(() => suggestMerges(whole, edits, original), [whole, edits, original]);
  const group = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const isLast = decided !== undefined && edits.at(-1) === decided;

  // The button that had the focus goes with its line; the group takes it over.
  useEffect(() => {
    if (acted.current && edits && document.activeElement === document.body) group.current?.focus();
    acted.current = false;
  }, [edits]);

  if (suggestions.length === 0 && !isLast) return null;
  const decide = (made: Edit) => {
    acted.current = true;
    setDecided(made);
    make(made, true);
  };
  return (
    <details open={first}>
      <summary>{words.suggestions(suggestions.length)}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        ref={group}
        role="group"
        tabIndex={-1}
        aria-label={words.suggestions(suggestions.length)}
        className={styles.suggestions}
      >
        <ul>
          {suggestions.map((one) => {
            const [what, where] = inWords(whole, one, (text) => textIn(text, language));
            const name = words.suggestion(one.gone.length + 1, what[0] ?? '', what.slice(1));
            return (
              <li key={[one.kept, ...one.gone].join(' ')}>
                <span>
                  {name}
                  {where.length > 0 && <small> {words.inScenes(where)}</small>}
                </span>
                <span className={styles.row}>
                  <button
                    type="button"
                    aria-label={`${words.mergeThese}: ${name}`}
                    onClick={() => decide({ does: 'merge', ...one })}
                  >
                    {words.mergeThese}
                  </button>
                  <button
                    type="button"
                    aria-label={`${words.keepApart}: ${name}`}
                    onClick={() => decide({ does: 'keepApart', characters: [one.kept, ...one.gone] })}
                  >
                    {words.keepApart}
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
        <p role="status" className={styles.row}>
          {isLast && (
            <>
              {sentenceOfEdit({ original, edits }, decided, language)}
              <button
                type="button"
                onClick={() => {
                  acted.current = true;
                  undoOrRedo(view, 'undo');
                }}
              >
                {words.undo}
              </button>
            </>
          )}
        </p>
      </div>
    </details>
  );
}

/** The names, each once, the kept one first; and where all have one name, the scenes by which to tell them apart: "3, 4, 7, 9, …". */
function inWords(
  story: Story,
  { kept, gone }: Suggestion,
  read: (text: Story['title']) => string,
): readonly [names: readonly string[], scenes: readonly string[]] {
  const ids = [kept, ...gone];
  const names = ids.map((id) => read(story.characters.find((one) => one.id === id)?.name ?? {}));
  const different = [...new Set(names)];
  if (different.length > 1) return [different, []];
  const scenes = ids.slice(0, MOST_NAMED).map((id) => {
    const all = scenesWith(story, id).map((scene) => scene + 1);
    return [...all.slice(0, MOST_SCENES), ...(all.length > MOST_SCENES ? ['…'] : [])].join(', ');
  });
  return [different, scenes.filter(Boolean)];
}
