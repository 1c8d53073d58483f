import { useMemo, useState } from 'react';
import type { Carried, Fate } from '../../edit/draft/fates.ts';
import { textIn } from '../../story/text.ts';
import { editTo } from '../../view/editing.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { EarlierDraft } from '../../view/viewState.ts';
import { DRAFT_WORDS } from '../../view/words/draft.ts';
import { useWords } from '../../view/words/useWords.ts';
import { EditDialog } from '../panel/people/EditDialog.tsx';
import { textOf } from '../passages/texts.ts';
import styles from './Draft.module.css';
import { saysAnything } from './earlierDraft.ts';
import { type Choices, editsOf, isKept, keptOf, prepare } from './keptOf.ts';
import { Places } from './Places.tsx';
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
  const prepared = useMemo(() => prepare(earlier, original, textOf(original)), [earlier, original]);
  const [choices, choose] = useState<Choices>(() => ({
    scenes: new Map(),
    people: new Map(),
    keepsNotes: !saysAnything(original),
  }));
  const kept = useMemo(() => keptOf(earlier, prepared, choices), [earlier, prepared, choices]);
  const hasNotes = useMemo(() => {
    const without = { scenes: new Map(), people: new Map(), keepsNotes: false };
    return keptOf(earlier, prepared, without).carried.some(({ fate }) => fate === 'no-longer-said');
  }, [earlier, prepared]);
  const { whole } = earlier;
  const assertions = kept.carried.filter(({ is }) => is !== 'person');
  const count = assertions.filter(isKept).length;

  return (
    <EditDialog
      title={words.title}
      submit={words.keep(count)}
      isReady={count > 0}
      close={close}
      make={() => {
        apply(editTo(kept.story, editsOf(earlier, prepared, kept)));
        apply(() => ({ notice: undefined }));
      }}
    >
      <p className={styles.help}>{words.help(textIn(whole.title, language), count, assertions.length)}</p>
      <Places whole={whole} prepared={prepared} carried={kept.carried} choices={choices} choose={choose} />
      {hasNotes && (
        <label className={styles.notes}>
          <input
            type="checkbox"
            checked={choices.keepsNotes}
            onChange={() => choose({ ...choices, keepsNotes: !choices.keepsNotes })}
          />
          {words.keepsNotes}
        </label>
      )}
      {ORDER.map((fate) => (
        <Fated
          key={fate}
          earlier={earlier}
          fate={fate}
          found={kept.carried.filter((one) => one.fate === fate)}
        />
      ))}
    </EditDialog>
  );
}

/** Longer lists are closed at first, and end. */
const MOST_OPEN = 12;
const MOST = 500;

type FatedProps = {
  readonly earlier: EarlierDraft;
  readonly fate: Fate;
  readonly found: readonly Carried[];
};

/** What has one fate, with its scene in the earlier draft. */
function Fated({ earlier: { whole }, fate, found }: FatedProps) {
  const { language } = useWords();
  const words = DRAFT_WORDS[language];
  if (found.length === 0) return null;
  return (
    <details className={styles.fate} open={fate !== 'kept' && found.length < MOST_OPEN}>
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
}
