import { isTieId } from '../../measures/coPresence.ts';
import { firstSentence } from '../../picture/posters/firstSentence.ts';
import { lineTitle } from '../../stage/lineTitle.ts';
import { identityAt } from '../../story/identity.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { characterOf, goneAt, presentAt, relationsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import { quoting } from '../../view/quoting.tsx';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { HINT_WORDS } from '../../view/words/hints.ts';
import { useWords } from '../../view/words/useWords.ts';
import { KindSwatch } from '../panel/KindSwatch.tsx';
import { LegendSwatch } from '../panel/LegendSwatch.tsx';
import styles from './Hints.module.css';
import { strongestLines } from './strongestLines.ts';

/** Lines of a person that a card tells. */
const MOST = 3;

/** A person at a glance: name, role, whether in the scene, and what binds most. */
export function PersonCard({ id }: { id: string }) {
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const tieWindow = useView((state) => state.tieWindow);
  const hidden = useView((state) => state.hiddenKinds);
  const { words, wording, language } = useWords();
  const character = characterOf(story, id);
  if (!character) return null;
  const { name, about } = identityAt(story, character, scene);
  const group = story.groups.find((one) => one.id === character.group)?.name;
  const role = about
    ? firstSentence(textIn(about, language)).replace(/\.$/, '')
    : group && textIn(group, language);
  const presence = presentAt(story, scene).get(id);
  const gone = goneAt(story, id, scene);
  const there = presence
    ? presence.remote
      ? wording.remote[presence.remote]
      : words.inScene
    : words.notPresent;
  const status = isTimeless(story) ? undefined : gone && !presence ? wording.gone[gone] : there;
  const supporting = character.role === 'supporting' && !role ? HINT_WORDS[language].supporting : undefined;
  const lines = strongestLines(story, scene, id, { tieWindow, hidden });
  return (
    <>
      <h2 {...told(name, language)} />
      <p className={styles.quiet}>
        {role && <span lang={told(about ?? group ?? {}, language).lang}>{role}</span>}
        {role && (supporting || status) && ' · '}
        {[supporting, status].filter(Boolean).join(' · ')}
      </p>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>
            {isTieId(line) ? (
              <LegendSwatch of="tie" />
            ) : (
              <KindSwatch kind={relationsAt(story, scene).get(line)?.kind ?? 'unknown'} />
            )}
            {quoting(
              lineTitle(story, line, scene, language),
              [relationsAt(story, scene).get(line)?.label],
              language,
            )}
          </li>
        ))}
      </ul>
      {lines.length > MOST && <p className={styles.quiet}>{wording.more(lines.length - MOST)}</p>}
    </>
  );
}
