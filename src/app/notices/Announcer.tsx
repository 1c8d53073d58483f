import { type ReactNode, useEffect, useRef, useState } from 'react';
import { weightOf } from '../../measures/changeAmount.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { ended } from '../../story/messages/ended.ts';
import { departuresAt, sentenceOf } from '../../story/sentences.ts';
import { changesAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import { quotedIn, quoting } from '../../view/quoting.tsx';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';

/** Milliseconds without a move before the scene is announced. */
const QUIET = 600;

/** Most changes that are read out. If there are more, the largest are chosen. */
const MOST = 12;

/**
 * The live region: announces the current scene and its changes to screen readers, once the reader stays there. An edit or a filter
 * is told by what it did, and the scene not again.
 */
export function Announcer() {
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const playing = useView((state) => state.playing);
  const { wording, language } = useWords();
  const original = useView((state) => state.original);
  const [spoken, setSpoken] = useState<ReactNode>('');
  const last = useRef<readonly unknown[]>([]);
  const id = story.scenes[scene]?.id;

  useEffect(() => {
    // While playing, scenes pass faster than they can be read out. The one at which playing stops is announced.
    const now = [original, id, language];
    if (playing || now.every((one, index) => one === last.current[index])) return;
    const timer = setTimeout(() => {
      last.current = now;
      const title = textIn(story.scenes[scene]?.title ?? {}, language);
      const turns = changesAt(story, scene).toSorted((a, b) => weightOf(b) - weightOf(a));
      const told = turns.length > MOST ? turns.slice(0, MOST) : changesAt(story, scene);
      const sentences = [
        ...departuresAt(story, scene, language),
        ...told.map((turn) => sentenceOf(story, turn, scene, language)),
      ];
      if (turns.length > MOST) sentences.push(SAID_WORDS[language].moreChanges(turns.length - MOST));
      const changes = sentences.length > 0 ? sentences.join(' ') : wording.nothingChanges;
      const sentence = isTimeless(story)
        ? ended(title)
        : `${ended(wording.scene(scene + 1, story.scenes.length, title))} ${changes}`;
      const quoted = told.flatMap((turn) => quotedIn(story, turn, scene));
      setSpoken(quoting(sentence, [story.scenes[scene]?.title, ...quoted], language));
    }, QUIET);
    return () => clearTimeout(timer);
  }, [story, scene, original, id, language, wording, playing]);

  return (
    <div role="status" className="unseen">
      {spoken}
    </div>
  );
}
