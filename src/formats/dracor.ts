import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Format, Reading, Remark } from './format.ts';
import { type JsonObject, listAt, objectAt, parseJson, wordsOf } from './kit/json.ts';
import { checkSize } from './kit/limits.ts';
import { type SketchedRelation, storyOf } from './kit/storyOf.ts';
import { declaredAs } from './tei/teiRelations.ts';

/**
 * What DraCor's API says of a play (`/corpora/{corpus}/plays/{play}`, and `/play/{play}` before 1.0): its segments with
 * their speakers, and what is declared of these.
 */
export const dracor: Format = {
  id: 'dracor',
  label: 'DraCor play',
  extensions: ['json'],
  detect: (text) => /^\ufeff?\s*\{/.test(text) && (hasSegments(text) || isMetrics(text)),
  read,
};

function hasSegments(text: string): boolean {
  return /"segments"\s*:\s*\[/.test(text) && /"speakers"\s*:\s*\[/.test(text);
}

/** The answer at `…/metrics` is about the same play, but has no segments; it is known only to be refused with a hint. */
function isMetrics(text: string): boolean {
  return text.includes('"numConnectedComponents"') && text.includes('"maxDegreeIds"');
}

function read(text: string): Reading {
  const play = objectAt(parseJson(text), '');
  if (play.segments === undefined) {
    const looked = 'the list "segments" is missing. Ask for the play itself, not for its metrics';
    throw new ImportError('no-scenes', refusals.noScenes('DraCor', looked));
  }
  const segments = listAt(play.segments, 'segments').map((segment, index) =>
    segmentOf(objectAt(segment, `segments[${index}]`), `segments[${index}]`),
  );
  const ids = new Set<string>();
  let presences = 0;
  for (const { speaking } of segments) {
    for (const id of speaking) ids.add(id);
    presences += speaking.length;
  }
  checkSize({ scenes: segments.length, characters: ids.size, presences });
  if (ids.size === 0)
    throw new ImportError('no-scenes', refusals.noScenes('DraCor', 'no segment has speakers'));

  const names = namesIn(play.characters === undefined ? play.cast : play.characters);
  const { relations, left } = relationsIn(play.relations, ids);
  const titles = segments.map(({ title }) => title);
  const story = storyOf({
    title: wordsOf(play.title) || wordsOf(play.name),
    source: sourceOf(play),
    language: LANGUAGES.get(wordsOf(play.corpus)),
    characters: [...ids].map((id) => ({ id, name: names.get(id) ?? id })),
    scenes: segments.map(({ speaking }, index) => ({ ...headingAt(titles, index), speaking })),
    relations,
  });

  const strangers = [...ids].filter((id) => !names.has(id));
  const silent = [...names.keys()].filter((id) => !ids.has(id)).length;
  const remarks: readonly (Remark | false)[] = [
    strangers.length > 0 && {
      sentence: `Speaking, but not in the list of characters, so that ids serve as names: ${strangers.slice(0, 10).join(', ').slice(0, 200)} (${strangers.length}).`,
    },
    silent > 0 && { sentence: `In the list of characters, but in no segment, and so left out: ${silent}.` },
    left > 0 && { sentence: `Declared relations that tie no two who speak, and so are left out: ${left}.` },
  ];
  return { story, remarks: remarks.filter((remark) => remark !== false) };
}

function segmentOf(segment: JsonObject, path: string): { title: string; speaking: readonly string[] } {
  const speakers = segment.speakers === undefined ? [] : listAt(segment.speakers, `${path}.speakers`);
  return {
    title: wordsOf(segment.title),
    speaking: [...new Set(speakers.map(wordsOf).filter(Boolean))],
  };
}

/**
 * The API joins all heads with " | ", the act's first. A head without a second one is the act's where the segments
 * beside it are in that act or called the same; they then only have their numbers.
 */
function headingAt(titles: readonly string[], index: number): { title: string; act?: string } {
  const [head = '', ...inner] = (titles[index] ?? '').split(' | ');
  if (inner.length > 0) return { title: inner.join(' | '), ...(head ? { act: head } : {}) };
  const beside = [titles[index - 1], titles[index + 1]];
  if (head && beside.includes(head)) return { title: '', act: head };
  return titles[index + 1]?.startsWith(`${head} | `) && head ? { title: head, act: head } : { title: head };
}

function namesIn(list: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [index, value] of (list === undefined ? [] : listAt(list, 'characters')).entries()) {
    const character = objectAt(value, `characters[${index}]`);
    const id = wordsOf(character.id);
    if (id && !names.has(id)) names.set(id, wordsOf(character.name) || id);
  }
  return names;
}

function relationsIn(
  list: unknown,
  ids: ReadonlySet<string>,
): { relations: readonly SketchedRelation[]; left: number } {
  const declared = list === undefined ? [] : listAt(list, 'relations');
  checkSize({ relations: declared.length });
  const relations = declared.flatMap((value, index): SketchedRelation[] => {
    const relation = objectAt(value, `relations[${index}]`);
    const from = wordsOf(relation.source);
    const to = wordsOf(relation.target);
    if (from === to || !ids.has(from) || !ids.has(to)) return [];
    return [{ from, to, mutual: relation.directed !== true, ...declaredAs(wordsOf(relation.type)) }];
  });
  return { relations, left: declared.length - relations.length };
}

/** Authors have been a list of objects, and a single object before that. */
function sourceOf(play: JsonObject): string {
  const authors = (Array.isArray(play.authors) ? play.authors : [play.author])
    .map((author: unknown) => wordsOf((author as JsonObject | null | undefined)?.name))
    .filter(Boolean);
  const id = wordsOf(play.id);
  return [authors.join('; '), id ? `https://dracor.org/id/${id}` : 'DraCor'].filter(Boolean).join('. ');
}

/** The API does not say in what language a play is, but its corpora have one each. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['als', 'gsw'],
  ['am', 'en'],
  ['bash', 'ba'],
  ['cal', 'es'],
  ['eng', 'en'],
  ['fre', 'fr'],
  ['ger', 'de'],
  ['gersh', 'de'],
  ['greek', 'grc'],
  ['hun', 'hu'],
  ['ita', 'it'],
  ['pol', 'pl'],
  ['rom', 'la'],
  ['rus', 'ru'],
  ['shake', 'en'],
  ['span', 'es'],
  ['swe', 'sv'],
  ['tat', 'tt'],
  ['ukr', 'uk'],
  ['yi', 'yi'],
]);
