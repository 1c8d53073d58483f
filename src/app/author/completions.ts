import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import { lineOf } from '../../formats/text/lines.ts';
import { type Vocabulary, vocabularyOf } from '../../formats/text/vocabulary.ts';
import type { WholeStory } from '../../story/types.ts';

/** Offers names, places and the words of the format, wherever one of them may stand. `story` is without what the caret's line would bring in. */
export function completions(story: () => WholeStory): CompletionSource {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const line = state.doc.lineAt(pos);
    const offer = offered(
      line.text.slice(0, pos - line.from),
      story(),
      isBelowHeading(state.doc, line.number),
    );
    if (!offer) return null;
    const { typed, options } = offer;
    const isDone = options.some(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
    if (!explicit && (typed.trim() === '' || isDone)) return null;
    return { from: pos - typed.length, options: [...options] };
  };
}

function isBelowHeading(doc: Text, number: number): boolean {
  for (const line of doc.iterLines(1, number)) if (/^\s*#/.test(line)) return true;
  return false;
}

type Offer = { readonly typed: string; readonly options: readonly Completion[] };

/** What may stand at the end of the beginning of a line. `typed` is the part that it replaces. */
export function offered(before: string, story: WholeStory, isInScene: boolean): Offer | undefined {
  const words = vocabularyOf(story.languages[0] as string);
  const { type } = lineOf(before);
  if (type === 'heading') return after(/\s@\s+([^@]*)$/, before, () => placesOf(story));
  if (type === 'step') return after(/^\s*\*\s*(?:[^:]*,\s*)?([^:,]*)$/, before, () => namesOf(story));
  if (type === 'note' || type === 'summary' || type === 'evidence') return undefined;
  const isRelation = /\s(?:->|<->|<-|--|→|←|↔)\s/.test(before);
  const bracket = /\(([^()]*)$/.exec(before);
  if (bracket) {
    const place = /(?:^|,)\s*(?:at|in|@|im|am|an|auf|bei)\s+([^,]*)$/i.exec(bracket[1] as string);
    if (place) return { typed: place[1] as string, options: placesOf(story) };
    const part = isRelation ? relationParts(words) : isInScene ? presenceParts(words) : castParts(words);
    return after(/(?:^|,)\s*([^,]*)$/, bracket[1] as string, () => part);
  }
  if (isRelation) return after(/\s(?:->|<->|<-|--|→|←|↔)\s+([^:({]*)$/, before, () => namesOf(story));
  if (type === 'with') return after(/[:,]\s*([^,]*)$/, before, () => namesOf(story));
  if (before.includes(':')) return undefined;
  return after(/^\s*(.*)$/, before, () => [...namesOf(story), ...keywordsOf(words, isInScene)]);
}

function after(pattern: RegExp, text: string, options: () => readonly Completion[]): Offer | undefined {
  const found = pattern.exec(text);
  return found ? { typed: found[1] as string, options: options() } : undefined;
}

/** The names of all, with those that scenes reveal. */
function namesOf({ characters, languages }: WholeStory): readonly Completion[] {
  const first = languages[0] as string;
  const names = characters.flatMap(({ name, names: later }) => [name, ...later.map((one) => one.name)]);
  return unique(names.flatMap((name) => name[first] ?? [])).map((label) => ({ label, type: 'name' }));
}

function placesOf({ places, languages }: WholeStory): readonly Completion[] {
  return unique(places.flatMap(({ name }) => name[languages[0] as string] ?? [])).map((label) => ({ label }));
}

function relationParts({ kinds, warmth, strength, ends, becomes, begins, unknown }: Vocabulary) {
  const firsts = [...Object.values(kinds), ends, becomes, begins, ...Object.values(unknown)].flatMap(
    ([usual]) => usual ?? [],
  );
  return labels([...firsts.slice(0, 7), ...warmth, ...strength, ...firsts.slice(7)]);
}

function presenceParts({ silent, remote, away, leaves, at }: Vocabulary) {
  return labels(
    [silent, ...Object.values(remote), ...Object.values(leaves), away, at].flatMap(([usual]) => usual ?? []),
  );
}

function castParts({ supporting, at, of }: Vocabulary) {
  return labels([supporting, at, of].flatMap(([usual]) => usual ?? []));
}

function keywordsOf({ blocks, keys, when, with: together }: Vocabulary, isInScene: boolean) {
  const words = isInScene ? [when, together] : [...Object.values(blocks), ...Object.values(keys)];
  return labels(words.flatMap(([usual]) => usual ?? []).map((word) => `${word}:`));
}

function labels(words: readonly string[]): readonly Completion[] {
  return words.map((label) => ({ label, type: 'keyword' }));
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
