import { useContext } from 'react';
import { triadsAt } from '../../measures/balance.ts';
import { CHARACTER_CURVES, CURVES, type CurveId, isOfCharacter } from '../../measures/curveIds.ts';
import { turningPoints } from '../../measures/turningPoints.ts';
import { useTheme } from '../../stage/useTheme.ts';
import { formatNumber } from '../../story/messages/formatNumber.ts';
import { sceneTitle, sceneTitleText } from '../../story/sceneTitle.ts';
import { nameAt, pairAt, sentenceOf } from '../../story/sentences.ts';
import { quotedIn, quoting } from '../../view/quoting.tsx';
import { theSeenStory, theSelection, theStory, theTextScene } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { CURVE_WORDS } from '../../view/words/curves.ts';
import { useWords } from '../../view/words/useWords.ts';
import { fileStem } from '../files/fileStem.ts';
import { SaveButtons } from '../files/SaveButtons.tsx';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import { WorkFailed } from '../WorkFailed.tsx';
import styles from './Timeline.module.css';
import { CurveContext } from './useCurve.ts';

/** At most this many unbalanced triads are named; the rest are counted. */
const MOST_NAMED = 12;

/** The choice of the curve along the timeline, with its meaning, and the turning points of the story. */
export default function Curves() {
  const { apply, set } = useViewStore();
  const scenes = useView(theStory).scenes.length;
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const curve = useView((state) => state.curve);
  const selection = useView(theSelection);
  const { wording, language } = useWords();
  const words = CURVE_WORDS[language];
  const { named } = useSceneNumbers();
  const name = (id: string) => nameAt(story, id, scene, language);
  const relation = story.relations.find(({ id }) => selection?.type === 'relation' && id === selection.id);
  const about =
    selection?.type === 'character' ? [selection.id] : relation ? [relation.from, relation.to] : [];
  const chosen = selection?.type === 'character' ? selection.id : undefined;
  const theme = useTheme();
  const { values, retry } = useContext(CurveContext);
  const value = values?.[scene];
  const points = turningPoints(story, about);
  const label = (id: CurveId) =>
    isOfCharacter(id) && chosen !== undefined
      ? words.of(words.curves[id].name, name(chosen))
      : words.curves[id].name;

  return (
    <>
      <label>
        {words.curve}
        <select value={curve} onChange={({ target }) => set({ curve: target.value as CurveId })}>
          {[...CURVES, ...CHARACTER_CURVES].map((id) => (
            <option key={id} value={id} disabled={isOfCharacter(id) && chosen === undefined}>
              {label(id)}
            </option>
          ))}
        </select>
      </label>
      {retry && <WorkFailed retry={retry} />}
      {value !== undefined && <p>{words.now(formatNumber(value, language, 2))}</p>}
      <details>
        <summary>{words.definition}</summary>
        <p>{words.curves[curve].means}</p>
      </details>
      {chosen === undefined && <p>{words.selectFirst}</p>}
      {curve === 'unbalanced' && <Unbalanced name={name} />}
      {values && (
        <p className={styles.saves}>
          <SaveButtons
            file={`${fileStem(story.title, language)}-${curve}`}
            text={({ curveText }) =>
              curveText({
                story,
                scenes,
                curve,
                values,
                turning: points,
                name: label(curve),
                means: words.curves[curve].means,
                options: { language, theme },
              })
            }
          />
        </p>
      )}
      <h2>{words.turningPoints}</h2>
      <p>{words.turningHelp(about.length > 0 ? about.map(name).join(', ') : undefined)}</p>
      {points.length === 0 && <p>{words.noTurningPoints}</p>}
      <ol>
        {points.map(({ scene: at, turns, meetings }) => (
          <li key={at}>
            <button type="button" onClick={() => apply(goTo(at))}>
              <b>
                {quoting(
                  [named(at), sceneTitle(story, at, language)].filter(Boolean).join(': '),
                  [sceneTitleText(story, at)],
                  language,
                )}
              </b>
              <span>
                {turns[0]
                  ? quoting(
                      sentenceOf(story, turns[0], scene, language),
                      quotedIn(story, turns[0], scene),
                      language,
                    )
                  : wording.firstTogether(
                      meetings
                        .slice(0, 2)
                        .map((pair) => pairAt(story, { ...pair, mutual: true }, scene, language)),
                      meetings.length,
                    )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <LaterScenesSwitch />
    </>
  );
}

function Unbalanced({ name }: { name: (id: string) => string }) {
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const triads = triadsAt(story, scene).filter(({ balanced }) => !balanced);
  if (triads.length === 0) return null;
  return (
    <>
      <p>{CURVE_WORDS[language].unbalanced}</p>
      <ul>
        {triads.slice(0, MOST_NAMED).map(({ people }) => (
          <li key={people.join()}>{list.format(people.map(name))}</li>
        ))}
      </ul>
      {triads.length > MOST_NAMED && <p>{CURVE_WORDS[language].more(triads.length - MOST_NAMED)}</p>}
    </>
  );
}
