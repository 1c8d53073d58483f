import { hidden } from './escapes.ts';
import { type RelationLine, relationLine } from './parts.ts';
import { type Block, entriesOf, type Key, meanings } from './vocabulary.ts';

/** What one line is, judged by itself. Its texts are hidden (see `escapes.ts`) and trimmed. */
export type Line =
  | { readonly type: 'blank' }
  /** Kept, and never read: `// …`, `[[…]]`, and the stars of other formats: `* * *`, `**…`, `*…*`. */
  | { readonly type: 'note' }
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'block'; readonly block: Block }
  | { readonly type: 'key'; readonly key: Key; readonly text: string }
  | { readonly type: 'when' | 'with' | 'summary' | 'evidence' | 'step'; readonly text: string }
  | ({ readonly type: 'relation' } & RelationLine)
  | { readonly type: 'reveal'; readonly of: string; readonly text: string }
  /** Anything else, such as a name. */
  | { readonly type: 'entry'; readonly text: string };

type Keyword = { readonly key: Key } | { readonly block: Block } | { readonly type: 'when' | 'with' };

const KEYWORDS = meanings<Keyword>((words) => [
  ...entriesOf(words.keys).map(([key, spellings]) => [{ key }, spellings] as const),
  ...entriesOf(words.blocks).map(([block, spellings]) => [{ block }, spellings] as const),
  [{ type: 'when' }, words.when],
  [{ type: 'with' }, words.with],
]);

/** A line of stars, and bold or stressed words as in Markdown. */
const STARS = /^(?:[*\s]*$|\*\*|\*\S.*\*$)/s;

export function lineOf(raw: string): Line {
  const line = hidden(raw).trim();
  if (line === '') return { type: 'blank' };
  if (line.startsWith('//') || line.startsWith('[[') || STARS.test(line)) return { type: 'note' };
  if (line.startsWith('*')) return { type: 'step', text: line.slice(1).trim() };
  const level = line.search(/[^#]|$/);
  if (level > 0) return { type: 'heading', level, text: line.slice(level).trim() };
  if (line.startsWith('=')) return { type: 'summary', text: line.slice(1).trim() };
  if (line.startsWith('>')) return { type: 'evidence', text: line.slice(1).trim() };
  const keyword = keywordLine(line);
  if (keyword) return keyword;
  const relation = relationLine(line);
  return relation ? { type: 'relation', ...relation } : (revealLine(line) ?? { type: 'entry', text: line });
}

/** Whether a line that begins with this word and a colon would be read as something else than a name or a title. */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word.toLowerCase());
}

function keywordLine(line: string): Line | undefined {
  const colon = line.indexOf(':');
  if (colon < 0) return undefined;
  const meaning = KEYWORDS.get(line.slice(0, colon).trimEnd().toLowerCase());
  if (!meaning) return undefined;
  const text = line.slice(colon + 1).trim();
  if ('type' in meaning) return { type: meaning.type, text };
  if ('key' in meaning) return { type: 'key', key: meaning.key, text };
  return text === '' ? { type: 'block', block: meaning.block } : undefined;
}

function revealLine(line: string): Line | undefined {
  const sign = /\s=(?:\s|$)/.exec(line);
  if (!sign || line.slice(0, sign.index).includes(':')) return undefined;
  return { type: 'reveal', of: line.slice(0, sign.index).trim(), text: line.slice(sign.index + 2).trim() };
}
