import { useEffect, useMemo, useRef, useState } from 'react';
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
import { textSoon } from '../author/textSoon.ts';
import { whenThere } from '../author/whenThere.ts';
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
  const noted = useMemo(() => {
    const document = { original, whole, edits, typed };
    return hasNotes(document) ? textSoon(document) : '';
  }, [original, whole, edits, typed]);
  const text = useWhenThere(noted);
  const isMeant = useMemo(() => {
    if (text === undefined) return undefined;
    const isMeantIn = meantIn(text);
    const { scenes } = textIdsOf(whole, text);
    return (shown: Story, one: Observation) => isMeantIn(shown, foundIn(shown, one, scenes));
  }, [whole, text]);
  const found = useMemo(
    () => (isMeant ? observationsOf(story).filter((one) => !isMeant(story, one)) : []),
    [story, isMeant],
  );

  const show = ({ scene, relation, characters: [character] }: Observation) => {
    if (scene !== undefined) store.apply(goTo(scene));
    if (relation !== undefined) store.apply(select({ type: 'relation', id: relation }));
    else if (character !== undefined) store.apply(select({ type: 'character', id: character }));
  };
  const mean = (one: Observation, reason: string) => {
    const state = store.getState();
    setAsked(undefined);
    // What had the focus is gone.
    section.current?.focus();
    whenThere(textSoon(state), (before) => {
      const { whole: now, edits: made } = store.getState();
      // Edited meanwhile.
      if (now !== state.whole || made !== state.edits) return mean(one, reason);
      const { scenes } = textIdsOf(now, before);
      const after = withMeant(before, now, foundIn(story, one, scenes), reason);
      store.apply(write({ text: after, story: now }, false));
    });
  };

  return (
    <section ref={section} tabIndex={-1} className={panel.details} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p role="status" className={panel.quiet}>
        {isMeant && words.help(found.length)}
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

/** A value; until it is there, the one before; undefined where there was none. */
function useWhenThere<Value>(value: Value | Promise<Value>): Value | undefined {
  const [came, setCame] = useState<{ readonly value: Value }>();
  useEffect(() => {
    let isOver = false;
    void Promise.resolve(value).then((there) => {
      if (!isOver) setCame({ value: there });
    });
    return () => {
      isOver = true;
    };
  }, [value]);
  return value instanceof Promise ? came?.value : value;
}

/** `ids`: those that the text gives its scenes. */
function foundIn(story: Story, { check, characters, scene }: Observation, ids: ReadonlyMap<string, string>) {
  const id = scene === undefined ? undefined : story.scenes[scene]?.id;
  return { check, characters, scene: id && (ids.get(id) ?? id) };
}

function keyOf({ check, characters, relation, scene }: Observation): string {
  return [check, relation, scene, ...characters].join(' ');
}
