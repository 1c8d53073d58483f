import { lastBracket, listed, tagged } from '../../formats/text/brackets.ts';
import { shown } from '../../formats/text/escapes.ts';
import { lineOf } from '../../formats/text/lines.ts';
import { foldedName } from '../../formats/text/names.ts';
import { relationPart } from '../../formats/text/parts.ts';
import type { Problem } from '../../formats/text/problems.ts';
import { vocabularyOf } from '../../formats/text/vocabulary.ts';
import type { Kind, WholeStory } from '../../story/types.ts';

/** What can be written out on lines (0-based) that begin a relation without its kind: the kind that its words name, and its usual warmth. */
export function guessesIn(problems: readonly Problem[], language: string): ReadonlyMap<number, string> {
  const { warmth } = vocabularyOf(language);
  return new Map(
    problems.flatMap(({ code, line, words: [word = ''] }) => {
      const kind = code === 'kind-taken' ? relationPart(word)?.kind : undefined;
      if (!kind) return [];
      const usual = warmth[USUAL_WARMTH[kind] ?? -1];
      return [[line - 1, ` (${[word, usual].filter(Boolean).join(', ')})`] as const];
    }),
  );
}

/** By place in the list of words for warmth. Of other kinds, words alone do not say how warm they are. */
const USUAL_WARMTH: Readonly<Partial<Record<Kind, number>>> = { romance: 3, friendship: 3, conflict: 1 };

/**
 * Whom an empty line (0-based) below a name may bring in: of those who are in the scene before, as they are named there, the first
 * who is not in this one. Of a long text, only the lines of these two scenes are asked for.
 */
export function nextName(
  lines: (number: number) => string | undefined,
  at: number,
  story: WholeStory,
): string | undefined {
  if (lines(at)?.trim() !== '' || lineOf(lines(at - 1) ?? '').type !== 'entry') return undefined;
  const first = story.languages[0] as string;
  const people = new Map<string, string>();
  for (const { id, name, names } of story.characters)
    for (const text of [name, ...names.map((later) => later.name)])
      people.set(foldedName(text[first] ?? ''), id);
  const named = (number: number) =>
    namesOn(lines(number) ?? '').flatMap((name) => {
      const id = people.get(foldedName(shown(name)));
      return id === undefined ? [] : [{ name, id }];
    });
  if (named(at - 1).length === 0) return undefined;
  const here = new Set<string>();
  let before: { name: string; id: string }[] = [];
  let headings = 0;
  for (let number = at - 1; number >= 0 && headings < 2; number--) {
    if (lineOf(lines(number) ?? '').type === 'heading') {
      // An act has a heading of its own.
      if (headings === 0 || before.length > 0) headings++;
    } else if (headings === 0) for (const { id } of named(number)) here.add(id);
    else before = [...named(number), ...before];
  }
  return headings === 0 ? undefined : before.find(({ id }) => !here.has(id))?.name;
}

/** Who a line says is in its scene. */
function namesOn(raw: string): string[] {
  const line = lineOf(raw);
  if (line.type !== 'entry' && line.type !== 'with') return [];
  const items = line.type === 'with' ? listed(line.text) : [line.text];
  return items.map((item) => tagged(item.slice(0, lastBracket(item)?.from).trim()).name);
}
