import type { GuideStep, Scene } from '../../story/types.ts';
import { soleTag } from './brackets.ts';
import { keyOf } from './elements.ts';
import { hidden, shown } from './escapes.ts';
import { stepHead, VERSUS } from './guide.ts';
import { writtenTag } from './references.ts';
import { writeWords } from './texts.ts';
import type { Writing, WrittenLine } from './writing.ts';
import { inList } from './writtenWords.ts';

/** The steps of the guide in a scene (0-based): `* Ann, Ben vs 3: words`. */
export function guideLines(writing: Writing, scene: number): WrittenLine[] {
  const { id, guide = [] } = writing.story.scenes[scene] as Scene;
  return guide.map((step, number) => ({
    line: `* ${headOf(writing, step, scene)}${wordsOf(writing, step)}`,
    key: keyOf('step', id, String(number)),
  }));
}

/** In a name, the space after such a word must not part it. */
const VERSUS_IN = new RegExp(`((?:^|\\s)(?:${VERSUS}))\\s`, 'gi');

function headOf({ words, names }: Writing, { about, against }: GuideStep, scene: number): string {
  const people = about.map((id) => inList(names.person(id, scene)).replace(VERSUS_IN, '$1\\ ')).join(', ');
  // A tag, since the numbers of scenes change with every scene that is added or moved.
  const other = against === undefined ? '' : `${words.versus[0]} {${writtenTag(against)}}`;
  const head = [people, other].filter(Boolean).join(' ');
  return head === '' ? '' : `${head}: `;
}

/** The words, without a first star, and without a colon after what would be read as names. */
function wordsOf({ story, names }: Writing, step: GuideStep): string {
  const words = writeWords(step.words, story.languages).replace(/^\*/, '\\*');
  if (step.about.length > 0 || step.against !== undefined) return words;
  const known = (name: string) => (soleTag(name) === undefined ? names.called(shown(name)) : name);
  const head = stepHead(hidden(words), known, (reference) => reference);
  return head ? words.replace(/(\\.)|:/gs, (_, escaped) => escaped ?? '\\:') : words;
}
