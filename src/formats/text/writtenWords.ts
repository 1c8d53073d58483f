import { lastBracket, listed } from './brackets.ts';
import { hidden } from './escapes.ts';
import { isKeyword } from './lines.ts';
import { isAttempt, personPart, presencePart, relationPart } from './parts.ts';

/** Escapes what a name must not have where it stands. `name` has passed `escapedAtEnds`. */
export function writtenName(name: string): string {
  return withoutBracket(withoutSigns(name).replace(/:/g, '\\:'), isSaying);
}

/** The same between commas or in a parenthesis. `name` has passed `writtenName`. */
export function inList(name: string): string {
  return name.replace(/(\\.)|[,()]/gs, (sign, escaped) => escaped ?? `\\${sign}`);
}

/** A title in a heading. */
export function writtenTitle(title: string): string {
  return title.replace(/(^|\s)@(?=\s|$)/g, '$1\\@').replace(/\}$/, '\\}');
}

/** A title on the first line. */
export function writtenFirstLine(title: string): string {
  const line = withoutSigns(title);
  const colon = line.indexOf(':');
  return colon >= 0 && isKeyword(line.slice(0, colon).trimEnd()) ? line.replace(':', '\\:') : line;
}

/** The label of a relation that has no parenthesis. A last one of its own must not be taken for one. */
export function writtenLabel(label: string): string {
  return withoutBracket(label, isAttempt);
}

/** Evidence without a source. */
export function writtenEvidence(words: string): string {
  return words.replace(/\]$/, '\\]');
}

export function writtenSource(words: string): string {
  return words.replace(/[[\]]/g, '\\$&');
}

function withoutBracket(words: string, isMeant: (inner: string) => boolean): string {
  const bracket = lastBracket(hidden(words));
  return bracket && isMeant(bracket.inner) ? words.replace(/\)$/, '\\)') : words;
}

/** Whether a parenthesis after a name would say something, or nearly. */
function isSaying(bracket: string): boolean {
  return listed(bracket).some((part) => relationPart(part) || presencePart(part) || personPart(part));
}

/** Without a first sign that means something else, arrows, equals and at signs between spaces, and a last brace. */
function withoutSigns(words: string): string {
  return withoutArrows(words.replace(/^[#=>*[/]/, '\\$&')).replace(/\}$/, '\\}');
}

/** Escapes what would be an arrow, `=` or `@`. */
export function withoutArrows(words: string): string {
  return words.replace(/<(?=-)|-(?=>)|[→←↔]/g, '\\$&').replace(/(^|\s)(?=(?:--|[=@])(?:\s|$))/g, '$1\\');
}
