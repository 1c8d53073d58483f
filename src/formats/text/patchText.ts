import type { WholeStory } from '../../story/types.ts';
import { unixText } from '../kit/lines.ts';
import { keyOf } from './elements.ts';
import { type LineChange, lineChanges, type PatchedLine } from './lineChanges.ts';
import { lineOf } from './lines.ts';
import { type ListsOfText, listedIn } from './listed.ts';
import { namesakesInOrder } from './namesakesInOrder.ts';
import { type Anew, type Chunk, patchedChunk } from './patchedChunk.ts';
import { readText, type TextReading } from './readText.ts';
import { sameStory } from './sameStory.ts';
import { inverse, keyWithIds, knownIdsOf, textIdsOf, withIds } from './textIds.ts';
import { writtenLines } from './writeText.ts';
import type { WrittenLine } from './writing.ts';

export type TextPatch = { readonly text: string; readonly changes: readonly LineChange[] };

/**
 * Makes a text say what its story has become by an edit. Only the lines whose meaning has changed are written anew; notes, the order
 * of the lines and the words of all others stay. Reading the new text gives `edited`, up to the order of its lists.
 *
 * The method: both stories are written, line by line; where a line differs between the two, the line of the text that says the same
 * gives way to the new one. Lines that said nothing and would now become notes. Should that not be read as `edited`, tags are written, and
 * at last every line.
 *
 * @param known the story of the text, if its author's tools know its parts by their names (see `knownIdsOf`): then the new text needs
 * no tag where a name is another, and gives `edited` up to ids that follow from names
 */
export function patchText(text: string, edited: WholeStory, known?: WholeStory): TextPatch {
  const raw = unixText(text.toWellFormed()).split('\n');
  const reading = withKnown(text, known);
  const said = new Set([...reading.lines.values()].flat());
  let lines: readonly PatchedLine[] = [];
  for (const anew of ['changed', 'tagged', 'all'] as const) {
    const named = known && anew === 'changed' ? text : undefined;
    lines = patchedLines(raw, reading, edited, { anew, named });
    const read = withKnown(textIn(lines), known && edited);
    if (isRead(read, edited)) break;
    const quiet = quieted(lines, read, said);
    if (!quiet || !isRead(withKnown(textIn(quiet), known && edited), edited)) continue;
    lines = quiet;
    break;
  }
  return { text: textIn(lines), changes: lineChanges(raw.length, lines) };
}

const textIn = (lines: readonly PatchedLine[]) => lines.map(({ line }) => line).join('\n');

function isRead({ story }: Read, edited: WholeStory): boolean {
  return story !== undefined && sameStory(story, edited);
}

/**
 * The lines with notes in place of those that said nothing before and would now, as one that named a person a second time; undefined
 * where there are none.
 */
function quieted(
  lines: readonly PatchedLine[],
  { lines: now }: Read,
  said: ReadonlySet<number>,
): readonly PatchedLine[] | undefined {
  const woken = new Set(
    [...now.values()].flat().filter((at) => {
      const was = lines[at]?.was;
      return was !== undefined && !said.has(was);
    }),
  );
  if (woken.size === 0) return undefined;
  return lines.map((one, at) => (woken.has(at) ? { line: `// ${one.line.trim()}` } : one));
}

/** What was read, with the ids that the story has. */
function withKnown(text: string, known: WholeStory | undefined): Read {
  const { story, lines } = readText(text);
  if (!story || !known) return { story, lines };
  const ids = knownIdsOf(story, known, text);
  return {
    story: withIds(story, ids),
    lines: new Map([...lines].map(([key, numbers]) => [keyWithIds(key, ids), numbers])),
  };
}

type Read = Pick<TextReading, 'story' | 'lines'>;

/** `named`: the text, if ids follow from names except for those that it has as tags. */
type Manner = { readonly anew: Anew; readonly named: string | undefined };

function patchedLines(
  raw: readonly string[],
  { story, lines }: Read,
  edited: WholeStory,
  { anew, named }: Manner,
): PatchedLine[] {
  const lists = anew === 'all' ? undefined : listsIn(lines, story);
  const before = story ? canonical(story, lists, named) : [];
  const after = canonical(anew === 'all' ? edited : namesakesInOrder(edited, story), lists, named);
  const oldLines = before.flatMap(({ written }) => written);
  const old = new Map(oldLines.map((one, at) => [one.key as string, { ...one, at }]));
  const keys = keysByLine(raw.length, lines);
  const chunks = chunksOf(raw, keys);
  const wanted = new Map(after.map((chunk) => [chunk.key, chunk.written]));
  const known = new Map(chunks.map((chunk) => [chunk.key, chunk]));
  const inOld = new Set(before.map(({ key }) => key));

  const result: PatchedLine[] = [];
  const add = (chunk: Chunk, written: readonly WrittenLine[]) => {
    for (const line of patchedChunk(raw, chunk, { keys, written, old, anew })) result.push(line);
  };
  /** Chunks that stand for nothing in the new story follow the one that was before them: what they say beside is kept. */
  const followers = new Map<string, Chunk[]>();
  let last = '';
  for (const chunk of chunks) {
    if (wanted.has(chunk.key)) last = chunk.key;
    else followers.set(last, [...(followers.get(last) ?? []), chunk]);
  }
  for (const [index, { key, written }] of after.entries()) {
    const chunk = known.get(key);
    if (chunk) add(chunk, written);
    else {
      if (result.at(-1)?.line.trim() !== '') result.push({ line: '' });
      const headingOf = (near: string) => raw[known.get(near)?.heading ?? -1];
      const level = anew === 'all' ? '##' : levelNear(index, after, headingOf);
      for (const { line } of written) result.push({ line: line.replace(/^##/, level) });
      result.push({ line: '' });
    }
    for (const follower of followers.get(key) ?? []) {
      // The heading of an act without scenes is no part of what is written, and stays.
      if (inOld.has(follower.key) || anew === 'all') add(follower, []);
      else
        for (let at = follower.from; at < follower.to; at++)
          result.push({ line: raw[at] as string, was: at });
    }
  }
  return result;
}

/** The level at which the text has the next or the last scene of the same act. */
function levelNear(
  index: number,
  chunks: readonly Canonical[],
  headingOf: (key: string) => string | undefined,
): string {
  for (const step of [1, -1])
    for (let near = index + step; chunks[near]?.key.startsWith(keyOf('scene', '')); near += step) {
      const level = /^\s*(#+)/.exec(headingOf(chunks[near]?.key ?? '') ?? '')?.[1];
      if (level !== undefined) return level;
    }
  return '##';
}

type Canonical = { readonly key: string; readonly written: readonly WrittenLine[] };

/** A story's lines: what is before the first heading, then each heading with what is below it. Blank lines are left out. */
function canonical(
  story: WholeStory,
  lists: ListsOfText | undefined,
  named: string | undefined,
): Canonical[] {
  const ids = named === undefined ? undefined : textIdsOf(story, named);
  const asNamed = ids ? withIds(story, ids) : story;
  const back = ids && inverse(ids, story.id);
  const unlisted = lists && ids ? new Set([...lists.unlisted].map((key) => keyWithIds(key, ids))) : undefined;
  const listed = listedIn(asNamed, lists && { ...lists, ...(unlisted && { unlisted }) });
  const { preamble, scenes } = writtenLines(asNamed, listed);
  const said = (lines: readonly WrittenLine[]) =>
    lines.flatMap(({ key, ...one }) =>
      key === undefined ? [] : [{ ...one, key: back ? keyWithIds(key, back) : key }],
    );
  const chunks: Canonical[] = [{ key: '', written: said(preamble) }];
  for (const [index, scene] of scenes.entries()) {
    const written = said(scene);
    const [first] = written;
    const key = keyOf('scene', story.scenes[index]?.id ?? '');
    if (first?.key !== key)
      chunks.push({ key: actKey(first?.key ?? '', key), written: [first as WrittenLine] });
    chunks.push({ key, written: first?.key === key ? written : written.slice(1) });
  }
  return chunks;
}

/** The heading that ends an act has no id, but the scene that follows. */
function actKey(key: string, scene: string): string {
  return key === keyOf('act', '') ? `${key}${scene}` : key;
}

function listsIn(lines: TextReading['lines'], story: WholeStory | undefined): ListsOfText {
  const all = ['places', 'groups', 'acts', 'people', 'relations', 'before'] as const;
  const named = [
    ...(story?.places ?? []).map(({ id }) => keyOf('place', id)),
    ...(story?.groups ?? []).map(({ id }) => keyOf('group', id)),
    ...(story?.acts ?? []).map(({ id }) => keyOf('listed-act', id)),
    ...(story?.characters ?? []).map(({ id }) => keyOf('person', id)),
    ...(story?.relations ?? []).map(({ id }) => keyOf('relation', id)),
  ];
  return {
    blocks: new Set(all.filter((block) => lines.has(keyOf('block', block)))),
    unlisted: new Set(named.filter((key) => !lines.has(key))),
  };
}

function keysByLine(length: number, lines: TextReading['lines']): readonly (readonly string[])[] {
  const keys: string[][] = Array.from({ length }, () => []);
  for (const [key, numbers] of lines) for (const number of numbers) keys[number]?.push(key);
  return keys;
}

/** Cuts a text at its headings. Notes right above a heading belong to it. */
function chunksOf(raw: readonly string[], keys: readonly (readonly string[])[]): Chunk[] {
  const types = raw.map((line) => lineOf(line).type);
  const headings = types.flatMap((type, index) => (type === 'heading' ? [index] : []));
  const startOf = (heading: number) => {
    let start = heading;
    while (types[start - 1] === 'note') start--;
    return start;
  };
  const starts = headings.map(startOf);
  const isScene = keyOf('scene', '');
  const chunks: Chunk[] = [{ key: '', heading: -1, from: 0, to: starts[0] ?? raw.length }];
  for (const [index, heading] of headings.entries()) {
    const own = keys[heading]?.find((key) => key.startsWith(isScene)) ?? keys[heading]?.[0] ?? `? ${heading}`;
    const next = keys[headings[index + 1] ?? -1]?.find((key) => key.startsWith(isScene)) ?? '';
    const range = { heading, from: starts[index] as number, to: starts[index + 1] ?? raw.length };
    chunks.push({ key: actKey(own, next), ...range });
  }
  return chunks;
}
