import { useMemo, useState } from 'react';
import type { Carried, Fate } from '../../edit/draft/fates.ts';
import { sceneTitle } from '../../story/sceneTitle.ts';
import { nameAt } from '../../story/sentences.ts';
import { textIn } from '../../story/text.ts';
import type { WholeStory } from '../../story/types.ts';
import { editTo } from '../../view/editing.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { EarlierDraft } from '../../view/viewState.ts';
import { DRAFT_WORDS } from '../../view/words/draft.ts';
import { useWords } from '../../view/words/useWords.ts';
import { EditDialog } from '../panel/people/EditDialog.tsx';
import { textOf } from '../passages/texts.ts';
import styles from './Draft.module.css';
import { saysAnything } from './earlierDraft.ts';
import { editsOf, isKept, keptOf, prepare } from './keptOf.ts';
import { PlaceChoice } from './PlaceChoice.tsx';
import { sentenceOfCarried } from './sentenceOfCarried.ts';

type DraftDialogProps = { readonly earlier: EarlierDraft; readonly close: () => void };

/** What needs a look comes first. */
const ORDER: readonly Fate[] = [
  'no-scene',
  'no-person',
  'no-fit',
  'said-anew',
  'no-longer-said',
  'moved',
  'kept',
];

/** What was asserted of an earlier draft, by what becomes of it in the new one; what has no place can be given one. */
export default function DraftDialog({ earlier, close }: DraftDialogProps) {
  const { apply } = useViewStore();
  const { language } = useWords();
  const words = DRAFT_WORDS[language];
  const original = useView((state) => state.original);
  const [scenes, setScenes] = useState<ReadonlyMap<string, string>>(new Map());
  const [people, setPeople] = useState<ReadonlyMap<string, string>>(new Map());
  const prepared = useMemo(() => prepare(earlier, original, textOf(original)), [earlier, original]);
  const [keepsNotes, setKeepsNotes] = useState(() => !saysAnything(original));
  const kept = useMemo(
    () => keptOf(earlier, prepared, { scenes, people, keepsNotes }),
    [earlier, prepared, scenes, people, keepsNotes],
  );
  const { whole } = earlier;
  const { draft, matches } = prepared;
  const assertions = kept.carried.filter(({ is }) => is !== 'person');
  const count = assertions.filter(isKept).length;
  const unplaced = useMemo(() => keptOf(earlier, prepared, NONE).carried, [earlier, prepared]);
  const homeless = new Set(unplaced.flatMap(({ fate, scene }) => (fate === 'no-scene' ? [scene] : [])));
  const hasNotes = useMemo(
    () => keptOf(earlier, prepared, { ...NONE, keepsNotes: false }).carried.some(isGoneNote),
    [earlier, prepared],
  );
  const gone = whole.characters.filter(({ id }) => !matches.people.has(id) && isSaidOf(whole, id));

  return (
    <EditDialog
      title={words.title}
      submit={words.keep(count)}
      isReady={count > 0}
      close={close}
      make={() => {
        const edits = editsOf(earlier, prepared, kept);
        apply(editTo(kept.story, edits));
        apply(() => ({ notice: undefined }));
      }}
    >
      <p className={styles.help}>{words.help(textIn(whole.title, language), count, assertions.length)}</p>
      {[...homeless].map((scene) => {
        const { id } = whole.scenes[scene] as { id: string };
        return (
          <PlaceChoice
            key={id}
            label={words.whichScene(scene + 1, sceneTitle(whole, scene, language))}
            none={words.noScene}
            options={draft.scenes.map((one, number) => ({
              id: one.id,
              name: `${number + 1}. ${sceneTitle(draft, number, language)}`,
            }))}
            chosen={scenes.get(id)}
            choose={(to) => setScenes(withChoice(scenes, id, to))}
          />
        );
      })}
      {gone.map(({ id }) => (
        <PlaceChoice
          key={id}
          label={words.whoIs(nameAt(whole, id, -1, language))}
          none={words.noPerson}
          options={draft.characters.map((one) => ({ id: one.id, name: nameAt(draft, one.id, -1, language) }))}
          chosen={people.get(id)}
          choose={(to) => setPeople(withChoice(people, id, to))}
        />
      ))}
      {hasNotes && (
        <label className={styles.notes}>
          <input type="checkbox" checked={keepsNotes} onChange={() => setKeepsNotes(!keepsNotes)} />
          {words.keepsNotes}
        </label>
      )}
      {ORDER.map((fate) => {
        const found = kept.carried.filter((one) => one.fate === fate);
        if (found.length === 0) return null;
        return (
          <details key={fate} className={styles.fate} open={fate !== 'kept' && found.length < MOST_OPEN}>
            <summary>
              {words.fates[fate]} ({found.length})
            </summary>
            <ul>
              {found.slice(0, MOST).map((one) => {
                const sentence = sentenceOfCarried(whole, one, language);
                const where = one.scene < 0 ? words.before : `${one.scene + 1}`;
                return (
                  <li key={`${one.scene} ${one.is} ${sentence}`}>
                    <small>{one.is === 'person' ? '' : where}</small> {sentence}
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </EditDialog>
  );
}

const NONE = { scenes: new Map<string, string>(), people: new Map<string, string>(), keepsNotes: true };

/** Whether anything was asserted of someone (an id): walk-ons need no one to take their place. */
function isSaidOf({ characters, relations, scenes }: WholeStory, person: string): boolean {
  return (
    relations.some(({ from, to }) => from === person || to === person) ||
    characters.some(({ id, names }) => id === person && names.length > 0) ||
    scenes.some(
      ({ leaves, guide = [] }) =>
        leaves.some(({ character }) => character === person) ||
        guide.some(({ about }) => about.includes(person)),
    )
  );
}

const isGoneNote = ({ fate }: Carried) => fate === 'no-longer-said';

/** Longer lists are closed at first, and end. */
const MOST_OPEN = 12;
const MOST = 500;

function withChoice(all: ReadonlyMap<string, string>, id: string, to: string | undefined) {
  const next = new Map(all);
  if (to === undefined) next.delete(id);
  else next.set(id, to);
  return next;
}
