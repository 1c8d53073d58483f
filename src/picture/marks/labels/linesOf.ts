import type { Turn } from '../../../story/chronicle.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import { wordingIn } from '../../../story/messages/wordingIn.ts';
import { nameAt } from '../../../story/sentences.ts';
import { textIn } from '../../../story/text.ts';
import type { Story } from '../../../story/types.ts';
import { wrap } from '../../text/fit.ts';
import type { LabelLine } from '../../types.ts';
import { LABEL_FONT } from './lettering.ts';

/** How a change is said in a scene (0-based), in lines no wider than `width` picture units. */
export function linesOf(
  story: Story,
  { before, after, change, relation }: Turn,
  {
    scene,
    language,
    width,
  }: { readonly scene: number; readonly language: AppLanguage; readonly width: number },
): LabelLine[] {
  const lines = (who: string, text: string, tense: LabelLine['tense']) => wrapped(who, text, tense, width);
  const who = relation.mutual ? '' : `${nameAt(story, relation.from, scene, language)}: `;
  const was = before ? textIn(before.label, language) : '';
  const now = after ? textIn(after.label, language) : '';
  const ending = change.does === 'end' && change.label ? textIn(change.label, language) : '';
  if (!after) return [...lines(who, was, 'was'), ...(ending ? lines('', `→ ${ending}`, 'now') : [])];
  if (!before) return lines(who, now, 'now');
  if (was !== now) return [...lines(who, was, 'was'), ...lines('', `→ ${now}`, 'now')];
  const { stronger, weaker } = wordingIn(language);
  const [strengthThen, strengthNow] = [before.strength, after.strength];
  if (strengthThen === undefined || strengthNow === undefined) return lines(who, now, 'now');
  return lines(who, `${now}, ${strengthNow >= strengthThen ? stronger : weaker}`, 'now');
}

function wrapped(who: string, text: string, tense: LabelLine['tense'], width: number): LabelLine[] {
  return wrap(who + text, LABEL_FONT, width).map((line, index) =>
    index === 0 && line.startsWith(who)
      ? { who, text: line.slice(who.length), tense }
      : { who: '', text: line, tense },
  );
}
