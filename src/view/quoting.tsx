import { Fragment, type ReactNode } from 'react';
import type { Turn } from '../story/chronicle.ts';
import { identityAt } from '../story/identity.ts';
import { characterOf, relationsAt } from '../story/state.ts';
import type { Story, Text } from '../story/types.ts';
import { told } from './told.ts';

/** A sentence of the interface. The words of a story that it quotes carry their language where that is another one (WCAG 3.1.2). */
export function quoting(
  sentence: string,
  quoted: readonly (Text | undefined)[],
  language: string,
): ReactNode {
  const foreign = quoted
    .map((text) => told(text ?? {}, language))
    .filter(({ lang, children }) => lang && children)
    // A name may be part of another.
    .toSorted((a, b) => b.children.length - a.children.length);
  return foreign.length === 0 ? sentence : around(sentence, foreign);
}

function around(sentence: string, [first, ...others]: readonly ReturnType<typeof told>[]): ReactNode {
  if (!first || sentence === '') return sentence;
  return sentence.split(wholeWords(first.children)).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <span {...first} />}
      {around(part, others)}
    </Fragment>
  ));
}

/** Matches words where they are no part of longer ones, as “Al” is in “Albert”. */
function wholeWords(words: string): RegExp {
  const literally = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'u');
}

/** The words of a story that the sentence for a change (`sentenceOf`) quotes. */
export function quotedIn(story: Story, turn: Turn, scene: number): readonly (Text | undefined)[] {
  const { relation, before, after, change } = turn;
  const { label, into } = change.does === 'end' ? change : {};
  // What begins before the story is in no scene of it.
  const becomes = into === undefined ? undefined : relationsAt(story, turn.scene).get(into)?.label;
  return [
    ...namesOf(story, [relation.from, relation.to], scene),
    before?.label,
    after?.label,
    label,
    becomes,
  ];
}

/** The names of characters (ids) as they are known at a scene. */
export function namesOf(story: Story, characters: readonly string[], scene: number): readonly Text[] {
  return characters.flatMap((id) => {
    const found = characterOf(story, id);
    return found ? [identityAt(story, found, scene).name] : [];
  });
}
