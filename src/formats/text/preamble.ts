import { CAPS } from '../../story/schema.ts';
import type { Text } from '../../story/types.ts';
import type { Acts } from './acts.ts';
import { lastBracket, listed, tagged } from './brackets.ts';
import { type Cast, idIn, type Places } from './cast.ts';
import type { Context } from './context.ts';
import type { ChangeDraft, SceneDraft } from './drafts.ts';
import { shown } from './escapes.ts';
import type { Line } from './lines.ts';
import { personPart, withParts } from './parts.ts';
import type { Relations } from './relations.ts';
import { evidence, reveal, withMore } from './sceneLines.ts';
import type { Block, Key } from './vocabulary.ts';

/** What stands before the first heading. */
export type Preamble = {
  readonly title: Text | undefined;
  readonly about: Text | undefined;
  readonly source: Text | undefined;
  readonly id: string | undefined;
  readonly background: readonly ChangeDraft[];
  /** Later names that stand under `People:`, each with the tag of its scene. */
  readonly reveals: readonly { readonly of: string; readonly text: string; readonly at: number }[];
};

type Parts = {
  readonly cast: Cast;
  readonly places: Places;
  readonly groups: Places;
  readonly acts: Acts;
  readonly relations: Relations;
};

/** Places come first and people next, whatever the order of the blocks, so that what names them finds them. */
export function readPreamble(context: Context, lines: readonly Line[], parts: Parts): Preamble {
  const { places, groups, acts } = parts;
  const found = new Map<Key, Text>();
  const reveals: { of: string; text: string; at: number }[] = [];
  const items = itemsOf(context, lines);
  for (const { line, at } of items)
    if (line.type === 'key' || line.type === 'title') setKey(context, found, line, at);
  for (const { line, at, block } of items) {
    if (line.type !== 'entry') continue;
    if (block === 'acts') acts.list(line.text, at);
    else if (block === 'places' || block === 'groups') {
      const { name, tag } = tagged(line.text);
      const words = context.text(name, at, CAPS.name);
      const place = words && (block === 'places' ? places : groups).list(words, idIn(tag), at);
      if (place) context.says(at, { is: block === 'places' ? 'place' : 'group', place });
    } else if (block === undefined) sourceLine(context, found, line.text, at);
  }
  for (const { line, at, block } of items) {
    if (line.type === 'entry' && (block === 'people' || block === 'relations' || block === 'before'))
      person(context, parts, line.text, at);
    else if (line.type === 'reveal') reveals.push({ of: line.of, text: line.text, at });
  }
  return {
    title: found.get('title'),
    about: found.get('about'),
    source: found.get('source'),
    id: idIn(Object.values(found.get('id') ?? {})[0]),
    background: backgroundOf(context, items, parts.relations),
    reveals,
  };
}

type Title = { readonly type: 'title'; readonly text: string };
type Item = { readonly line: Line | Title; readonly at: number; readonly block: Block | undefined };

/** Every line that says something, with the block in which it stands. The first one is the title, if it is nothing else. */
function itemsOf(context: Context, lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let block: Block | undefined;
  let isFirst = true;
  for (const [at, line] of lines.entries()) {
    if (line.type === 'blank' || line.type === 'note') continue;
    if (line.type === 'block') {
      block = line.block;
      context.says(at, { is: 'block', block });
    } else if (isFirst && line.type === 'entry')
      items.push({ line: { type: 'title', text: line.text }, at, block });
    else items.push({ line, at, block });
    isFirst = false;
  }
  return items;
}

function setKey(
  context: Context,
  found: Map<Key, Text>,
  line: (Line & { type: 'key' }) | Title,
  at: number,
): void {
  const key = line.type === 'title' ? 'title' : line.key;
  context.says(at, { is: 'key', key });
  if (key === 'languages') return;
  const longest = key === 'title' ? CAPS.name : CAPS.prose;
  const text = key === 'id' ? { id: line.text } : context.text(line.text, at, longest);
  if (found.has(key)) context.problem(at, 'twice', shown(line.text));
  else if (text && line.text !== '') found.set(key, text);
}

/** As in ezlinavis text, lines after the title say where the story comes from. */
function sourceLine(context: Context, found: Map<Key, Text>, words: string, at: number): void {
  if (/^formali[sz]ation starts with/i.test(words)) return;
  const text = withMore(context, found.get('source'), words, at);
  if (!text) return;
  context.problemOnce(at, 'source-taken');
  context.says(at, { is: 'key', key: 'source' });
  found.set('source', text);
}

/** A line under `People:`, as in `Ann {ann} (supporting, at the lighthouse): Keeps the light.` */
function person(context: Context, { cast, places, groups }: Parts, words: string, at: number): void {
  const colon = words.indexOf(':');
  const head = (colon < 0 ? words : words.slice(0, colon)).trim();
  const { text, parts = {}, strange } = withParts(head, personPart);
  if (strange !== undefined && listed(lastBracket(strange)?.inner ?? '').some(personPart))
    context.problem(at, 'parts', shown(strange));
  const { name, tag } = tagged(text);
  const called = context.text(name, at, CAPS.name);
  if (!called) context.problem(at, 'unnamed');
  const one = called && cast.list(called, idIn(tag), at);
  if (!one) return;
  one.supporting = parts.supporting;
  one.home = parts.at === undefined ? undefined : places.named(parts.at, at);
  one.group = parts.of === undefined ? undefined : groups.named(parts.of, at);
  one.about = colon < 0 ? undefined : context.text(words.slice(colon + 1).trim(), at, CAPS.prose);
  context.says(at, { is: 'person', person: one });
}

/** What holds before the first scene. Under `Relations:`, a line without words only says that there is such a relation. */
function backgroundOf(context: Context, items: readonly Item[], relations: Relations): ChangeDraft[] {
  const background: ChangeDraft[] = [];
  let last: ChangeDraft | undefined;
  const take = (change: ChangeDraft | undefined, at: number) => {
    last = change;
    if (!change) return;
    background.push(change);
    context.says(at, { is: 'change', scene: undefined, relation: change.relation });
  };
  for (const { line, at, block } of items)
    if (line.type === 'relation' && block === 'relations') take(relations.list(line, at), at);
    else if (block === 'relations' && line.type === 'evidence') evidence(context, last, line.text, at);
  last = undefined;
  for (const { line, at, block } of items) {
    if (block === 'relations') continue;
    if (line.type === 'relation') take(relations.change(line, at), at);
    else if (line.type === 'evidence') evidence(context, last, line.text, at);
    else if (['summary', 'when', 'with', 'step'].includes(line.type)) context.problem(at, 'stray-scene-line');
  }
  relations.close();
  return background;
}

/** Reads the later names under `People:`, once the scenes are known. */
export function readReveals(
  context: Context,
  cast: Cast,
  reveals: Preamble['reveals'],
  scenes: ReadonlyMap<string, SceneDraft>,
): void {
  for (const one of reveals) {
    const head = one.text.slice(0, (one.text.indexOf(':') + 1 || one.text.length + 1) - 1);
    const tag = tagged(head.trim()).tag;
    const scene = tag === undefined ? undefined : scenes.get(shown(tag));
    if (scene) reveal(context, cast, { ...one, scene });
    else context.problem(one.at, 'unknown-scene', shown(tag ?? ''));
  }
}
