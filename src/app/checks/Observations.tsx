import { useMemo, useRef, useState } from 'react';
import { meantIn, withMeant } from '../../formats/text/meant.ts';
import { textIdsOf } from '../../formats/text/textIds.ts';
import { observationsOf } from '../../measures/checks/checks.ts';
import type { Observation } from '../../measures/checks/observation.ts';
import { quotedByObservation, sentenceOfObservation } from '../../measures/checks/sentences.ts';
import type { Story } from '../../story/types.ts';
import { quoting } from '../../view/quoting.tsx';
import { theLanguage, theSeenWhole } from '../../view/selectors.ts';
import { goTo, select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { CHECK_WORDS } from '../../view/words/checks.ts';
import { write } from '../../view/writing.ts';
import { textOf } from '../author/textOf.ts';
import { isMine } from '../edit/canEdit.ts';
import panel from '../panel/Panel.module.css';
import { hasNotes } from '../share/textToShare.ts';
import { MeantButton } from './MeantButton.tsx';
import styles from './Observations.module.css';

/** Most observations that are listed. */
const MOST = 60;

/** What the author may want to look at: each a sentence, with the way to its scene and whom it is about. */
export default function Observations() {
  const store = useViewStore();
  const language = useView(theLanguage);
  const words = CHECK_WORDS[language];
  // Later scenes are not told to a reader who is guarded from them.
  const story = useView(theSeenWhole);
  const whole = useView((state) => state.whole);
  const edits = useView((state) => state.edits);
  const typed = useView((state) => state.typed);
  const original = useView((state) => state.original);
  const mayMean = useView(isMine);
  const [asked, setAsked] = useState<Observation>();
  const section = useRef<HTMLElement>(null);
  const isMeant = useMemo(() => {
    const document = { original, whole, edits, typed };
    const text = hasNotes(document) ? textOf(document) : '';
    const isMeantIn = meantIn(text);
    const { scenes } = textIdsOf(whole, text);
    return (shown: Story, one: Observation) => isMeantIn(shown, foundIn(shown, one, scenes));
  }, [original, whole, edits, typed]);
  const found = useMemo(() => observationsOf(story).filter((one) => !isMeant(story, one)), [story, isMeant]);

  const show = ({ scene, relation, characters: [character] }: Observation) => {
    if (scene !== undefined) store.apply(goTo(scene));
    if (relation !== undefined) store.apply(select({ type: 'relation', id: relation }));
    else if (character !== undefined) store.apply(select({ type: 'character', id: character }));
  };
  const mean = (one: Observation, reason: string) => {
    const state = store.getState();
    const before = textOf(state);
    const { scenes } = textIdsOf(state.whole, before);
    const text = withMeant(before, state.whole, foundIn(story, one, scenes), reason);
    store.apply(write({ text, story: state.whole }, false));
    setAsked(undefined);
    // What had the focus is gone.
    section.current?.focus();
  };

  return (
    <section ref={section} tabIndex={-1} className={panel.details} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p role="status" className={panel.quiet}>
        {words.help(found.length)}
      </p>
      <ul className={styles.list}>
        {found.slice(0, MOST).map((one) => (
          <li key={keyOf(one)}>
            <button type="button" onClick={() => show(one)}>
              {one.scene === undefined ? words.show : words.scene(one.scene + 1)}
            </button>{' '}
            {quoting(
              sentenceOfObservation(story, one, language),
              Object.values(quotedByObservation(story, one)),
              language,
            )}{' '}
            {mayMean && (
              <MeantButton
                language={language}
                isOpen={asked !== undefined && keyOf(asked) === keyOf(one)}
                open={() => setAsked(one)}
                keep={(reason) => mean(one, reason)}
              />
            )}
          </li>
        ))}
        {found.length > MOST && <li>{words.more(found.length - MOST)}</li>}
      </ul>
    </section>
  );
}

/** `ids`: those that the text gives its scenes. */
function foundIn(story: Story, { check, characters, scene }: Observation, ids: ReadonlyMap<string, string>) {
  const id = scene === undefined ? undefined : story.scenes[scene]?.id;
  return { check, characters, scene: id && (ids.get(id) ?? id) };
}

function keyOf({ check, characters, relation, scene }: Observation): string {
  return [check, relation, scene, ...characters].join(' ');
}
