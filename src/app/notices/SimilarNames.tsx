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
import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { NOTICE_WORDS } from '../../view/words/notices.ts';
import styles from './Notices.module.css';

/** With more pairs than this, the list is closed at first. On a phone it always is. */
const MOST_OPEN = 2;

/** Most scenes named to tell apart two characters with the same name. */
const MOST_SCENES = 4;

/**
 * Pairs of characters that may be one person under two names, each with a button to merge them, and a button to undo.
 * `story` is the story as it was read; names and scenes come from it, since a merge removes a character.
 */
export default function SimilarNames({ alike, story }: { alike: readonly SimilarPair[]; story: Story }) {
  const { apply } = useViewStore();
  const { media } = useStage();
  const whole = useView((state) => state.whole);
  // Pins can be undone as well, but not here.
  const edits = useView((state) => state.past.filter((version) => version.whole !== state.whole).length);
  const language = useView(theLanguage);
  const words = NOTICE_WORDS[language];
  const [open] = useState(() => alike.length <= MOST_OPEN && !media.matches(PHONE));
  // From each merged character to the one it became. An entry is ignored once the merge is undone.
  const [mergedInto, setMergedInto] = useState<ReadonlyMap<string, string>>(new Map());
  const group = useRef<HTMLDivElement>(null);
  const acted = useRef(false);

  // Merging removes the button that had the focus; the group takes it over.
  useEffect(() => {
    if (acted.current && whole && document.activeElement === document.body) group.current?.focus();
    acted.current = false;
  }, [whole]);

  const survivorOf = (id: string): string => {
    const other = whole.characters.some((character) => character.id === id) ? undefined : mergedInto.get(id);
    return other === undefined ? id : survivorOf(other);
  };
  const merge = (kept: string, gone: string) => {
    acted.current = true;
    setMergedInto(new Map(mergedInto).set(gone, kept));
    apply(edit(mergeCharacters(whole, kept, gone)));
  };
  const name = (id: string, otherId: string) => {
    const [own, other] = [id, otherId].map((one) => nameAt(story, one, 0, language)) as [string, string];
    const scenes = own === other ? firstScenesOf(story, id) : '';
    return scenes === '' ? own : words.nameWithScenes(own, scenes);
  };

  // Merges can make two pairs the same; each is listed once.
  const pairs = new Map(
    alike.map((pair) => {
      const [kept, gone] = [survivorOf(pair.kept), survivorOf(pair.gone)];
      const now = kept === gone ? { ...pair, isMerged: true } : { kept, gone, isMerged: false };
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
          {[...pairs].map(([key, { kept, gone, isMerged }]) => (
            <li key={key}>
              {isMerged ? (
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

/** The numbers of the first scenes with a character: "3, 4, 7, 9, …". */
function firstScenesOf(story: Story, id: string): string {
  const scenes = scenesWith(story, id).map((scene) => scene + 1);
  return [...scenes.slice(0, MOST_SCENES), ...(scenes.length > MOST_SCENES ? ['…'] : [])].join(', ');
}
