import { useId } from 'react';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { SHARE_WORDS } from '../../view/words/share.ts';
import { languageOfStory, scenesToldAt } from './partToShare.ts';
import styles from './ShareDialog.module.css';
import { type Chosen, hasNotes } from './textToShare.ts';

type WhatToShareProps = {
  readonly chosen: Chosen;
  readonly choose: (changed: Partial<Chosen>) => void;
};

/** Which part of the story goes into the link, as far as there is a choice. */
export function WhatToShare({ chosen, choose }: WhatToShareProps) {
  const help = useId();
  const language = useView(theLanguage);
  const words = SHARE_WORDS[language];
  const whole = useView((state) => state.whole);
  const told = useView((state) => scenesToldAt(state.whole, state.story, state.scene));
  const isPart = chosen.language !== undefined || chosen.scenes !== undefined;
  const one = languageOfStory(whole, language);
  const canCut = told > 0 && told < whole.scenes.length;
  const canLeaveNotes = useView(hasNotes) && !isPart;
  const canReduce = whole.languages.length > 1;
  if (!canReduce && !canCut && !canLeaveNotes) return null;
  return (
    <fieldset className={styles.what}>
      <legend>{words.what}</legend>
      {canReduce && (
        <label>
          <input
            type="checkbox"
            checked={chosen.language !== undefined}
            onChange={({ target }) => choose({ language: target.checked ? one : undefined, notes: false })}
          />
          {words.oneLanguage(nameOf(one, language))}
        </label>
      )}
      {canCut && (
        <>
          <label>
            <input
              type="checkbox"
              checked={chosen.scenes !== undefined}
              aria-describedby={help}
              onChange={({ target }) => choose({ scenes: target.checked ? told : undefined, notes: false })}
            />
            {words.upTo(told)}
          </label>
          <p id={help}>{words.upToHelp}</p>
        </>
      )}
      {canLeaveNotes && (
        <label>
          <input
            type="checkbox"
            checked={chosen.notes}
            onChange={({ target }) => choose({ notes: target.checked })}
          />
          {words.withNotes}
        </label>
      )}
    </fieldset>
  );
}

/** The name of a language (a BCP 47 tag) in another, or the tag where it has none. */
function nameOf(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
