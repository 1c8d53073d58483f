import { Suspense, useState } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { textIn } from '../../story/text.ts';
import { quoting } from '../../view/quoting.tsx';
import type { EarlierDraft } from '../../view/viewState.ts';
import { DRAFT_WORDS } from '../../view/words/draft.ts';
import { useWords } from '../../view/words/useWords.ts';

const DraftDialog = lazyPart(() => import('./DraftDialog.tsx'));

/** Says that the story may be a new draft of another, and offers to keep what was asserted of that. */
export default function DraftOffer({ earlier }: { earlier: EarlierDraft }) {
  const { language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const words = DRAFT_WORDS[language];
  return (
    <>
      <p>{quoting(words.offer(textIn(earlier.whole.title, language)), [earlier.whole.title], language)}</p>
      <button type="button" onClick={() => setOpen(true)}>
        {words.look}
      </button>
      {isOpen && (
        <Suspense>
          <DraftDialog earlier={earlier} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
