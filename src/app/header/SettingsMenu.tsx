import { minIndex } from 'd3';
import { type MouseEvent, useId } from 'react';
import { SETTINGS } from '../../layout/settings.ts';
import { LANGUAGES } from '../../story/messages/languages.ts';
import { setContinuity } from '../../view/choiceSteps.ts';
import { theStory } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { ViewState } from '../../view/viewState.ts';
import { CHECK_WORDS } from '../../view/words/checks.ts';
import { MENU_WORDS } from '../../view/words/menus.ts';
import { NOTICE_WORDS } from '../../view/words/notices.ts';
import { PRESENTING_WORDS } from '../../view/words/presenting.ts';
import { useWords } from '../../view/words/useWords.ts';
import type { Preferences } from '../boot/preferences.ts';
import { savePreferences } from '../boot/preferences.ts';
import styles from './Menu.module.css';

/** The levels of the slider, from most to least movement, in steps that look about even. */
const CONTINUITIES = [0.1, 0.15, SETTINGS.continuity, 0.4, 0.6, 1, 1.5, 2];

/** The nearest level; a link may hold a value between two of them. */
function movementLevel({ continuity }: ViewState): number {
  return minIndex(CONTINUITIES, (level) => Math.abs(Math.log(level / continuity)));
}

/** Language, theme and keys, which are remembered for the next visit; movement, which is part of the view; and what the story is. */
export default function SettingsMenu() {
  const { apply, set } = useViewStore();
  const id = useId();
  const story = useView(theStory);
  const theme = useView((state) => state.theme);
  const singleKeys = useView((state) => state.singleKeys);
  const level = useView(movementLevel);
  const checking = useView((state) => state.checking ?? false);
  const report = useView((state) => (state.report?.story === state.original ? state.report : undefined));
  const { words, language } = useWords();
  const own = MENU_WORDS[language];
  const presenting = PRESENTING_WORDS[language];
  const choose = (chosen: { [key in keyof Preferences]: NonNullable<Preferences[key]> }) => {
    set(chosen);
    savePreferences(chosen);
  };
  const open = ({ currentTarget }: MouseEvent<HTMLElement>, what: Partial<ViewState>) => {
    currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.();
    set(what);
  };
  const themes = { system: own.systemTheme, light: own.light, dark: own.dark } as const;
  return (
    <div className={styles.inside}>
      <fieldset>
        <legend>{words.language}</legend>
        {LANGUAGES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`${id}language`}
              checked={choice === language}
              onChange={() => choose({ language: choice })}
            />
            <span lang={choice}>{own.languages[choice]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{own.theme}</legend>
        {(['system', 'light', 'dark'] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`${id}theme`}
              checked={choice === theme}
              onChange={() => choose({ theme: choice })}
            />
            {themes[choice]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{own.movement}</legend>
        <div className={styles.between}>
          <span>{own.movementMost}</span>
          <input
            type="range"
            aria-label={own.movement}
            aria-valuetext={own.movementAt(level + 1, CONTINUITIES.length)}
            min={0}
            max={CONTINUITIES.length - 1}
            value={level}
            onChange={({ target }) => apply(setContinuity(CONTINUITIES[Number(target.value)] as number))}
          />
          <span>{own.movementLeast}</span>
        </div>
      </fieldset>
      <label>
        <input type="checkbox" checked={singleKeys} onChange={() => choose({ singleKeys: !singleKeys })} />
        {own.singleKeys}
      </label>
      <label>
        <input type="checkbox" checked={checking} onChange={() => set({ checking: !checking })} />
        {CHECK_WORDS[language].title}
      </label>
      <div className={styles.pair}>
        <button type="button" aria-keyshortcuts="F" onClick={(event) => open(event, { fullScreen: true })}>
          {presenting.fullScreen}
        </button>
        <button type="button" aria-keyshortcuts="?" onClick={(event) => open(event, { help: true })}>
          {presenting.help}
        </button>
      </div>
      {report && (
        <button type="button" onClick={(event) => open(event, { notice: report })}>
          {NOTICE_WORDS[language].remarks(report.remarks.length)}
        </button>
      )}
      {(story.about || story.source) && (
        <section>
          <h2>{own.aboutStory}</h2>
          {story.about && <p {...told(story.about, language)} />}
          {story.source && <p {...told(story.source, language)} />}
        </section>
      )}
    </div>
  );
}
