import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Format, Reading, ReadOptions, Remark } from './format.ts';
import { beginningOf } from './kit/cut.ts';
import { asList, asObject, asText, type JsonObject, parseJson } from './kit/json.ts';
import { checkCounts } from './kit/limits.ts';
import { type SketchedRelation, storyOf } from './kit/storyOf.ts';
import { declaredAs, noTwoWhoSpeak } from './tei/teiRelations.ts';

/**
 * A play as DraCor's API gives it (`/corpora/{corpus}/plays/{play}`; `/play/{play}` before 1.0): its segments with their
 * speakers, and what the play declares about them.
 */
export const dracor: Format = {
  id: 'dracor',
  extensions: ['json'],
  detect: (text) => /^\ufeff?\s*\{/.test(text) && (hasSegments(text) || isMetrics(text)),
  read,
};

function hasSegments(text: string): boolean {
  return /"segments"\s*:\s*\[/.test(text) && /"speakers"\s*:\s*\[/.test(text);
}

/** The API's answer at `…/metrics` has no segments. It is recognised only to be refused with a hint. */
function isMetrics(text: string): boolean {
  return text.includes('"numConnectedComponents"') && text.includes('"maxDegreeIds"');
}

function read(text: string, { title }: ReadOptions = {}): Reading {
  const play = asObject(parseJson(text), '');
  if (play.segments === undefined) {
    const looked = {
      en: 'the list “segments” is missing. Download the play itself, not its metrics',
      de: 'Die Liste „segments“ fehlt. Laden Sie das Stück selbst, nicht seine Kennzahlen',
    };
    throw new ImportError('no-scenes', refusals.noScenes('DraCor', looked));
  }
  const segments = asList(play.segments, 'segments').map((segment, index) =>
    segmentOf(asObject(segment, `segments[${index}]`), `segments[${index}]`),
  );
  const ids = new Set<string>();
  let presences = 0;
  for (const { speaking } of segments) {
    for (const id of speaking) ids.add(id);
    presences += speaking.length;
  }
  checkCounts({ scenes: segments.length, characters: ids.size, presences });
  if (ids.size === 0)
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('DraCor', { en: 'no segment has speakers', de: 'In keinem Segment spricht jemand' }),
    );

  const names = namesIn(play.characters === undefined ? play.cast : play.characters);
  const { relations, left } = relationsIn(play.relations, ids);
  const titles = segments.map(({ title }) => title);
  const story = storyOf({
    title: asText(play.title) || asText(play.name) || title || '',
    source: sourceOf(play),
    language: LANGUAGES.get(asText(play.corpus)),
    characters: [...ids].map((id) => ({ id, name: names.get(id) ?? id })),
    scenes: segments.map(({ speaking }, index) => ({ ...headingAt(titles, index), speaking })),
    relations,
  });

  const unlisted = [...ids].filter((id) => !names.has(id));
  const silent = [...names.keys()].filter((id) => !ids.has(id)).length;
  const some = beginningOf(unlisted.slice(0, 10).join(', '), 200);
  const remarks: readonly (Remark | false)[] = [
    unlisted.length > 0 && {
      sentence: {
        en: `Not in the list of characters, so their IDs were used as names: ${some} (${unlisted.length}).`,
        de: `Nicht in der Liste der Figuren, daher mit ihrer ID benannt: ${some} (${unlisted.length}).`,
      },
    },
    silent > 0 && {
      sentence: {
        en: `In the list of characters, but in no segment, and so left out: ${silent}.`,
        de: `In der Liste der Figuren, aber in keinem Segment und daher weggelassen: ${silent}.`,
      },
    },
    left > 0 && { sentence: noTwoWhoSpeak(left) },
  ];
  return { story, remarks: remarks.filter((remark) => remark !== false) };
}

function segmentOf(segment: JsonObject, path: string): { title: string; speaking: readonly string[] } {
  const speakers = segment.speakers === undefined ? [] : asList(segment.speakers, `${path}.speakers`);
  return {
    title: asText(segment.title),
    speaking: [...new Set(speakers.map(asText).filter(Boolean))],
  };
}

/**
 * Title and act of a segment. The API joins the heads around it with " | ", the act's first. A single head is the act's if
 * a neighbour has the same head or is in an act of that name; such segments have no title but their number.
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
  for (const [index, value] of (list === undefined ? [] : asList(list, 'characters')).entries()) {
    const character = asObject(value, `characters[${index}]`);
    const id = asText(character.id);
    if (id && !names.has(id)) names.set(id, asText(character.name) || id);
  }
  return names;
}

function relationsIn(
  list: unknown,
  ids: ReadonlySet<string>,
): { relations: readonly SketchedRelation[]; left: number } {
  const declared = list === undefined ? [] : asList(list, 'relations');
  checkCounts({ relations: declared.length });
  const relations = declared.flatMap((value, index): SketchedRelation[] => {
    const relation = asObject(value, `relations[${index}]`);
    const from = asText(relation.source);
    const to = asText(relation.target);
    if (from === to || !ids.has(from) || !ids.has(to)) return [];
    return [{ from, to, mutual: relation.directed !== true, ...declaredAs(asText(relation.type)) }];
  });
  return { relations, left: declared.length - relations.length };
}

/** Older answers have a single author instead of a list. */
function sourceOf(play: JsonObject): string {
  const authors = (Array.isArray(play.authors) ? play.authors : [play.author])
    .map((author: unknown) => asText((author as JsonObject | null | undefined)?.name))
    .filter(Boolean);
  const id = asText(play.id);
  return [authors.join('; '), id ? `https://dracor.org/id/${id}` : 'DraCor'].filter(Boolean).join('. ');
}

/** Languages by corpus, since the API does not give the language of a play. */
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
