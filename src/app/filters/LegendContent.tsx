import { useId } from 'react';
import type { TieWindow } from '../../measures/coPresence.ts';
import { usualWindow } from '../../measures/usualWindow.ts';
import { legendOf } from '../../picture/posters/legendOf.ts';
import type { SwatchOf } from '../../picture/posters/Swatch.tsx';
import { isAuthored } from '../../story/isAuthored.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { KINDS_AND_UNKNOWN, type KindOrUnknown } from '../../story/types.ts';
import { readWindow, writeWindow } from '../../view/address.ts';
import { showSupporting, toggleKind } from '../../view/choiceSteps.ts';
import { setTieWindow } from '../../view/lensSteps.ts';
import { theMetStory } from '../../view/met.ts';
import { theLanguage, theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { LEGEND_WORDS } from '../../view/words/legend.ts';
import { useWords } from '../../view/words/useWords.ts';
import { KindSwatch } from '../panel/KindSwatch.tsx';
import { LegendSwatch } from '../panel/LegendSwatch.tsx';
import styles from './LegendBar.module.css';

/** The choices for every story, around the one that fits its length. */
const SHORT: readonly TieWindow[] = [{ type: 'scene' }, { type: 'last', scenes: 5 }];
const LONG: readonly TieWindow[] = [{ type: 'so-far' }, { type: 'whole' }, { type: 'smoothed' }];

/**
 * What is in the legend: what the picture on the stage has, and no more. Kinds of relation are switches, and those that are hidden
 * stay to be shown again; the switches for supporting characters and ties are there as well.
 */
export default function LegendContent() {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const language = useView(theLanguage);
  const scene = useView(theTextScene);
  const hidden = useView((state) => state.hiddenKinds);
  const tieWindow = useView((state) => state.tieWindow);
  // Without authored relations, ties are all there is to see, so their switch comes first.
  const authored = isAuthored(story);
  const supporting = useView((state) => state.supporting);
  const { words } = useWords();
  const legend = LEGEND_WORDS[language];
  const { kinds: names } = wordingIn(language);
  const help = useId();
  // A link may ask for a window that is not one of the usual ones.
  const usual = [...SHORT, useView((state) => usualWindow(state.whole)), ...LONG];
  const windows =
    !tieWindow || usual.some((one) => writeWindow(one) === writeWindow(tieWindow))
      ? usual
      : [...usual, tieWindow];
  const compare = useView((state) => state.compare);
  const drawn = useView((state) => state.drawn);
  const compared = compare !== undefined && compare !== scene;
  const entries = drawn ? legendOf(story, scene, drawn, { language, compared }) : [];
  const kinds = new Set(entries.flatMap(({ swatch }) => kindOf(swatch) ?? []));
  const signs = entries.filter(({ swatch }) => !kindOf(swatch));
  const switched = KINDS_AND_UNKNOWN.filter((kind) => kinds.has(kind) || hidden.has(kind));
  const switches = switched.length > 0 && (
    <fieldset className={styles.kinds} aria-label={legend.kinds} title={legend.kindsHelp}>
      {switched.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={!hidden.has(kind)}
          onClick={() => apply(toggleKind(kind))}
        >
          <KindSwatch kind={kind} />
          {names[kind]}
        </button>
      ))}
    </fieldset>
  );
  const others = useView(theMetStory).characters.filter(({ role }) => role === 'supporting').length;
  const supportingSwitch = others > 0 && (
    <label>
      <input type="checkbox" checked={supporting} onChange={() => apply(showSupporting(!supporting))} />
      {legend.showSupporting(others)}
    </label>
  );
  const together = (
    <div className={styles.together}>
      <label title={legend.sharesScenesHelp}>
        <LegendSwatch of="tie" />
        {words.sharesScenes}
        <select
          aria-describedby={help}
          value={writeWindow(tieWindow)}
          onChange={(event) => {
            const chosen = readWindow(event.target.value, undefined);
            apply(setTieWindow(chosen && { ...chosen, atLeast: tieWindow?.atLeast }));
          }}
        >
          <option value="none">{legend.tieWindowNone}</option>
          {windows.map((choice) => (
            <option key={writeWindow(choice)} value={writeWindow(choice)}>
              {legend.tieWindowName(choice)}
            </option>
          ))}
        </select>
      </label>
      <small id={help}>{tieWindow && legend.tieWindowHelp(tieWindow)}</small>
    </div>
  );

  return (
    <>
      {switches}
      {!authored && !compared && together}
      {supportingSwitch}
      <ul className={styles.signs}>
        {signs.map(({ swatch, meaning }) => (
          <li key={meaning}>
            <LegendSwatch of={swatch} />
            {meaning}
          </li>
        ))}
        {!compared && <li>{legend.moveHelp}</li>}
      </ul>
      {authored && !compared && !isTimeless(story) && together}
    </>
  );
}

/** The kind of relation that a sample is of; undefined for any other. */
function kindOf(swatch: SwatchOf): KindOrUnknown | undefined {
  return typeof swatch === 'object' && 'kind' in swatch ? swatch.kind : undefined;
}
