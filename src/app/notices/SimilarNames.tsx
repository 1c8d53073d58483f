import { useEffect, useRef, useState } from 'react';
import { mergeCharacters } from '../../edit/mergeCharacters.ts';
import type { SimilarPair } from '../../measures/similarNames.ts';
import { PHONE } from '../../stage/media.ts';
import { useStage } from '../../stage/useStage.ts';
import { pairKey } from '../../story/pairKey.ts';
import { nameAt } from '../../story/sentences.ts';
import { scenesWith } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import { edit, undo } from '../../view/editing.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Notices.module.css';

/** More pairs than this are folded away at first, and on a phone any. */
const FEW = 2;

/** Scenes that tell a person from a namesake. */
const SCENES_TOLD = 4;

/**
 * Who in a story (as it was read) looks like one person under two names, each pair to be made one, and what was made
 * one to be undone.
 */
export default function SimilarNames({ alike, story }: { alike: readonly SimilarPair[]; story: Story }) {
  const { apply } = useViewStore();
  const { media } = useStage();
  const whole = useView((state) => state.whole);
  const edits = useView((state) => state.past.length);
  const { words, language } = useWords();
  const [open] = useState(() => alike.length <= FEW && !media.matches(PHONE));
  // Whom each became; what has been undone is in the story again, and so is not looked up here.
  const [into, setInto] = useState<ReadonlyMap<string, string>>(new Map());
  const group = useRef<HTMLDivElement>(null);
  const acted = useRef(false);

  // A button that goes with what it did leaves the focus with its neighbours.
  useEffect(() => {
    if (acted.current && whole && document.activeElement === document.body) group.current?.focus();
    acted.current = false;
  }, [whole]);

  const become = (id: string): string => {
    const other = whole.characters.some((character) => character.id === id) ? undefined : into.get(id);
    return other === undefined ? id : become(other);
  };
  const merge = (kept: string, gone: string) => {
    acted.current = true;
    setInto(new Map(into).set(gone, kept));
    apply(edit(mergeCharacters(whole, kept, gone)));
  };
  const name = (id: string, beside: string) => {
    const [own, others] = [id, beside].map((one) => nameAt(story, one, 0, language)) as [string, string];
    const scenes = own === others ? scenesTold(story, id) : '';
    return scenes === '' ? own : words.nameWithScenes(own, scenes);
  };

  // Of two pairs that have become the same two people, one is enough.
  const pairs = new Map(
    alike.map((pair) => {
      const [kept, gone] = [become(pair.kept), become(pair.gone)];
      const now = kept === gone ? { ...pair, one: true } : { kept, gone, one: false };
      return [pairKey(now.kept, now.gone), now];
    }),
  );

  return (
    <details open={open}>
      <summary>{words.similarNames(alike.length)}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        ref={group}
        role="group"
        tabIndex={-1}
        aria-label={words.similarNames(alike.length)}
        className={styles.alike}
      >
        <ul>
          {[...pairs].map(([key, { kept, gone, one }]) => (
            <li key={key}>
              {one ? (
                words.merged(name(gone, kept), name(kept, gone))
              ) : (
                <button type="button" onClick={() => merge(kept, gone)}>
                  {words.merge(name(gone, kept), name(kept, gone))}
                </button>
              )}
            </li>
          ))}
        </ul>
        {edits > 0 && (
          <button
            type="button"
            onClick={() => {
              acted.current = true;
              apply(undo());
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
    </details>
  );
}

function scenesTold(story: Story, id: string): string {
  const scenes = scenesWith(story, id).map((scene) => scene + 1);
  return [...scenes.slice(0, SCENES_TOLD), ...(scenes.length > SCENES_TOLD ? ['…'] : [])].join(', ');
}
