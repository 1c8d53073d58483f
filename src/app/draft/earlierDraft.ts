import { isLikeDraft } from '../../edit/draft/matchDrafts.ts';
import { type Said, scriptedIn } from '../../edit/draft/scripted.ts';
import type { WholeStory } from '../../story/types.ts';
import type { EarlierDraft, StoryDocument, ViewState } from '../../view/viewState.ts';
import { keptStory, keptText, listed } from '../documents/documents.ts';
import { textOf } from '../passages/texts.ts';

/** Stories that are looked at, the latest first. Each has to be read. */
const MOST = 12;

/**
 * The own story, open so far or kept in this browser, of which a story may be a new draft: with its title or its people, and with
 * something that was asserted.
 *
 * @param open what was open before
 * @param key the key under which the draft itself is kept by now
 */
export async function earlierDraft(
  draft: WholeStory,
  open: Pick<ViewState, 'original' | 'edits' | 'whole' | 'own'>,
  key: string | undefined,
): Promise<EarlierDraft | undefined> {
  const { original, edits, whole, own } = open;
  if (own !== undefined && isEarlier({ whole, original }, draft))
    return { original, edits, whole, text: textOf(original) };
  const all = await listed().catch(() => []);
  const kept = all.filter((one) => one.key !== own && one.key !== key && !one.removed && !one.fault);
  for (const one of kept.slice(0, MOST)) {
    const found = await keptStory(one.key);
    if (found && isEarlier(found, draft)) return { ...found, text: await keptText(one.key) };
  }
  return undefined;
}

function isEarlier(
  { whole, original }: Pick<StoryDocument, 'whole' | 'original'>,
  draft: WholeStory,
): boolean {
  // A script that has notes itself says what those of the earlier one said.
  const scripted = scriptedIn(whole, saysAnything(draft) ? original : undefined);
  return saysAnything(whole, scripted) && isLikeDraft(whole, draft);
}

/** Whether a story says anything of relations, departures or a guide, besides what it says just as its file did. */
export function saysAnything(
  { background, scenes }: WholeStory,
  scripted: ReadonlySet<Said> = new Set(),
): boolean {
  const isNew = (said: Said) => !scripted.has(said);
  return (
    background.some(isNew) ||
    scenes.some(({ changes, leaves, guide = [] }) => [...changes, ...leaves, ...guide].some(isNew))
  );
}
