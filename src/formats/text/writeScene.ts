import { NOT_SAID } from '../../story/notSaid.ts';
import { slugOf } from '../../story/slug.ts';
import type { Act, Change, Departure, Presence, Relation, Scene } from '../../story/types.ts';
import { keyOf } from './elements.ts';
import { writtenTag } from './references.ts';
import { writeWords } from './texts.ts';
import { guideLines } from './writeGuide.ts';
import { relationLine } from './writeRelation.ts';
import type { Writing, WrittenLine } from './writing.ts';
import { inList, writtenEvidence, writtenName, writtenSource, writtenTitle } from './writtenWords.ts';

/** The heading of a scene (0-based), after that of its act where it begins one. */
export function headingLines({ story, names }: Writing, scene: number): WrittenLine[] {
  const { languages, scenes, acts } = story;
  const { id, title, place, act } = scenes[scene] as Scene;
  const isTag = id !== slugOf(title[languages[0] as string] as string);
  const where = place === undefined ? '' : ` @ ${names.place(place)}`;
  const words = writeWords(title, languages, (one) => writtenTitle(one));
  const heading = {
    line: `## ${words}${where}${isTag ? ` {${writtenTag(id)}}` : ''}`,
    key: keyOf('scene', id),
  };
  if (act === scenes[scene - 1]?.act) return [{ line: '' }, heading];
  const begun = acts.find((one) => one.id === act);
  const opening = begun
    ? `# ${writeWords(begun.title, languages, (one) => writtenTitle(one))}${names.actTag(begun as Act)}`
    : '#';
  return [{ line: '' }, { line: opening, key: keyOf('act', act ?? '') }, { line: '' }, heading];
}

/** Writes what stands under the heading of a scene (0-based). To be called for each in order, since deaths are counted. */
export function sceneLines(writing: Writing): (scene: number) => WrittenLine[] {
  const { story, words, names, reveals } = writing;
  const { languages, relations } = story;
  const byPerson = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const id of [relation.from, relation.to]) {
      const own = byPerson.get(id);
      if (own) own.push(relation);
      else byPerson.set(id, [relation]);
    }
  /** The relations that hold or held when one of the two died or left, until a later scene says more of them. */
  const parted = new Set<string>();
  const holding = new Set(story.background.map(({ relation }) => relation));

  return (number) => {
    const scene = story.scenes[number] as Scene;
    const { id, summary, happens, present, changes, leaves } = scene;
    const { attached, apart } = departuresOf(scene);
    const isHere = new Set(present.map(({ character }) => character));
    const presence = (one: Presence): WrittenLine => ({
      line: presenceLine(writing, one, number, attached.get(one.character)),
      key: keyOf('present', id, one.character),
    });
    const lines = [
      ...(summary ? [{ line: `= ${writeWords(summary, languages)}`, key: keyOf('summary', id) }] : []),
      ...(happens
        ? [{ line: `${words.when[0]}: ${spanWords(happens, words.until[0])}`, key: keyOf('when', id) }]
        : []),
      ...present.map(presence),
      ...apart.map(({ character, how }) => ({
        line: `${names.person(character, number - 1)} (${isHere.has(character) ? '' : `${words.away[0]}, `}${words.leaves[how][0]})`,
        key: keyOf('away', id, character),
      })),
      ...(reveals.inScene.get(number) ?? []).map(({ character, name, about }) => ({
        line: `${names.person(character.id, number - 1)} = ${writeWords(name, languages, (one) => writtenName(one))}${about ? `: ${writeWords(about, languages)}` : ''}`,
        key: keyOf('name', id, character.id),
      })),
      ...changes.flatMap((change) =>
        changeLines(writing, change, number, parted.has(change.relation) && holding.has(change.relation)),
      ),
    ];
    for (const line of guideLines(writing, number)) lines.push(line);
    for (const { does, relation } of changes) {
      parted.delete(relation);
      if (does === 'end') holding.delete(relation);
      else holding.add(relation);
    }
    for (const { character } of leaves) for (const one of byPerson.get(character) ?? []) parted.add(one.id);
    return lines;
  };
}

/** A change and its evidence. `scene` is undefined for what holds before the first. */
export function changeLines(
  writing: Writing,
  change: Change,
  scene: number | undefined,
  isParted: boolean,
): WrittenLine[] {
  const { story } = writing;
  const id = scene === undefined ? '' : (story.scenes[scene] as Scene).id;
  const evidence = evidenceLine(writing, change);
  return [
    {
      line: relationLine(writing, change, scene ?? -1, isParted),
      key: keyOf('change', id, change.relation),
      does: change.does,
    },
    ...(evidence === undefined ? [] : [{ line: evidence, key: keyOf('evidence', id, change.relation) }]),
  ];
}

function evidenceLine({ story: { languages } }: Writing, { evidence }: Change): string | undefined {
  const { words, source } = evidence;
  const isNone = Object.keys(words).length === 1 && words[languages[0] as string] === NOT_SAID;
  if (isNone && !source) return undefined;
  if (!source) return `> ${writeWords(words, languages, (one) => writtenEvidence(one))}`;
  const place = writeWords(source, languages, (one) => writtenSource(one));
  return `> ${writeWords(words, languages)} [${place}]`;
}

/** `Father (in his room, silent)`, with what follows from a departure. */
function presenceLine(
  { words, names }: Writing,
  { character, place, remote, speaks }: Presence,
  scene: number,
  leaves: Departure['how'] | undefined,
): string {
  const parts = [
    place === undefined ? undefined : `${words.at[0]} ${inList(names.place(place))}`,
    remote && words.remote[remote][0],
    speaks ? undefined : words.silent[0],
    leaves && words.leaves[leaves][0],
  ].filter((part) => part !== undefined);
  return `${names.person(character, scene - 1)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

/** Who dies or leaves is told where the person is named or, where that would change the order, on lines of their own. */
function departuresOf({ present, leaves }: Scene) {
  const own = new Map(leaves.map(({ character, how }) => [character, how]));
  const here = present.filter(({ character }) => own.has(character)).map(({ character }) => character);
  const isInOrder =
    own.size === leaves.length && here.every((character, index) => leaves[index]?.character === character);
  if (!isInOrder) return { attached: new Map<string, Departure['how']>(), apart: leaves };
  const attached = new Map(here.map((character) => [character, own.get(character) as Departure['how']]));
  return { attached, apart: leaves.slice(here.length) };
}

function spanWords({ from, to }: { from: number; to: number }, until: string | undefined): string {
  return from === to ? String(from) : `${from} ${until} ${to}`;
}
