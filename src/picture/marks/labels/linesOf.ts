import type { Turn } from '../../../story/chronicle.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import { wordingIn } from '../../../story/messages/wordingIn.ts';
import { nameAt } from '../../../story/sentences.ts';
import { otherLanguageIn, textIn } from '../../../story/text.ts';
import type { Story } from '../../../story/types.ts';
import { wrapEvenly } from '../../text/fit.ts';
import type { LabelLine } from '../../types.ts';
import { LABEL_FONT } from './lettering.ts';

/**
 * Whom a label names. On its own line, whose ends are in sight: the one whose side it is, and no one for a mutual relation.
 * Beside its line the same, but both for a mutual relation, whose words must not be taken for those of one. With a leader: both.
 */
export type LabelPlace = 'on' | 'beside' | 'led';

export type Phrasing = {
  /** The scene (0-based) whose names are used. */
  readonly scene: number;
  readonly language: AppLanguage;
  readonly place: LabelPlace;
  /** Whether it also says what the relation was called before. */
  readonly former: boolean;
  /** The widest that a line may be, in picture units. */
  readonly width: number;
};

/** How a change is said on the picture, in lines. */
export function linesOf(story: Story, turn: Turn, phrasing: Phrasing): LabelLine[] {
  const { language, width, former } = phrasing;
  const { before, after, change } = turn;
  const lang = otherLanguageIn((after ?? before)?.label ?? {}, language);
  const wrapped = (names: string, text: string, tense: LabelLine['tense']) =>
    wrap(names, text, width).map((line) => ({ ...line, tense, lang }));
  const who = whoOf(story, turn, phrasing);
  const was = before ? textIn(before.label, language) : '';
  const ending = change.does === 'end' && change.label ? textIn(change.label, language) : '';
  const now = after ? textIn(after.label, language) : ending;
  if (now === '' || (before && was === now))
    return wrapped(who, after ? shifted(turn, now, language) : was, after ? 'now' : 'was');
  if (was === '' || !former) return wrapped(who, now, 'now');
  return [...wrapped(who, was, 'was'), ...wrapped('', `→ ${now}`, 'now')];
}

function shifted({ before, after }: Turn, label: string, language: AppLanguage): string {
  const { stronger, weaker } = wordingIn(language);
  const [was, is] = [before?.strength, after?.strength];
  if (was === undefined || is === undefined || was === is) return label;
  return `${label}, ${is > was ? stronger : weaker}`;
}

function whoOf(story: Story, { relation }: Turn, { scene, language, place }: Phrasing): string {
  const { from, to, mutual } = relation;
  const [one, other] = [from, to].map((id) => nameAt(story, id, scene, language)) as [string, string];
  if (mutual && place === 'on') return '';
  // The dash between names of several words has spaces.
  if (mutual) return /\s/.test(one + other) ? `${one} – ${other}: ` : `${one}–${other}: `;
  return place === 'led' ? `${one} → ${other}: ` : `${one}: `;
}

/** The names come first and are never struck out, however the line breaks. */
function wrap(who: string, text: string, width: number): Pick<LabelLine, 'who' | 'text'>[] {
  let names = who.length;
  return wrapEvenly(who + text, LABEL_FONT, width).map((line) => {
    const share = Math.min(names, line.length);
    // A space is lost at the break.
    names = Math.max(0, names - line.length - 1);
    return { who: line.slice(0, share), text: line.slice(share) };
  });
}
