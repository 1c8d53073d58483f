import { admit } from '../../story/gate.ts';
import type { ImportError } from '../../story/importError.ts';
import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { unixText } from '../kit/lines.ts';
import { UNTITLED } from '../kit/storyOf.ts';
import { type Acts, actsOf } from './acts.ts';
import { tagged } from './brackets.ts';
import { type Aliases, castOf, idIn, type Places, placesOf } from './cast.ts';
import { type Context, contextOf } from './context.ts';
import type { SceneDraft } from './drafts.ts';
import { type Ids, keyOfElement } from './elements.ts';
import { fileOf, idsOfDrafts } from './fileOf.ts';
import { stepsOf } from './guide.ts';
import { checkLanguages, languagesOf } from './languages.ts';
import { type Line, lineOf } from './lines.ts';
import { nameIndex } from './names.ts';
import { newPeople } from './newPeople.ts';
import { readPreamble, readReveals } from './preamble.ts';
import type { Problem } from './problems.ts';
import { relationsOf } from './relations.ts';
import { type SceneReader, sceneReader } from './sceneLines.ts';
import { type Section, sectionsOf } from './sections.ts';
import { readWords } from './texts.ts';
import { vocabularyOf } from './vocabulary.ts';

export type TextReading = {
  /** Undefined while there is no scene, or no one, in the text. */
  readonly story: WholeStory | undefined;
  /** In the order of their lines. */
  readonly problems: readonly Problem[];
  /** The lines (0-based, in order) on which each part of the story stands, by the keys of `keyOf`. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
};

/**
 * Reads any text as Throughline text (see `data/TEXT.md`). Never throws. What cannot be read is told as a problem of its line and
 * costs nothing else. Takes time linear in the length of the text.
 *
 * @param title of a story whose text gives none
 */
export function readText(text: string, title = UNTITLED): TextReading {
  const raw = unixText(text.toWellFormed()).split('\n');
  const lines = raw.map(lineOf);
  const headed = lines.findIndex(({ type }) => type === 'heading');
  const before = headed < 0 ? lines : lines.slice(0, headed);
  const context = contextOf(raw, languagesOf(raw, before));
  const first = context.languages[0] as string;
  checkLanguages(context, before);

  const cast = castOf(context, aliasesOf(lines, context.languages));
  const [places, groups] = [placesOf(context, 'places'), placesOf(context, 'groups')];
  const relations = relationsOf(context, cast);
  const sections = sectionsOf(lines);
  const acts = actsOf(context, sections);
  const preamble = readPreamble(context, before, { cast, places, groups, acts, relations });
  const steps = stepsOf(context, cast);
  const reader = sceneReader(context, { cast, places, relations, steps });
  const scenes = readScenes(context, lines, { sections, acts, places, reader });
  steps.close(scenes);

  const drafts = {
    scenes,
    acts: acts.acts,
    people: cast.people,
    places: places.places,
    groups: groups.places,
    relations: relations.relations,
  };
  const { scenes: sceneIds } = idsOfDrafts(drafts, first);
  readReveals(context, cast, preamble.reveals, new Map([...sceneIds].map(([scene, id]) => [id, scene])));
  newPeople(context, cast.people);
  const ids = { ...idsOfDrafts(drafts, first), scenes: sceneIds };
  const head = { ...preamble, languages: context.languages, title: preamble.title ?? { [first]: title } };
  const missing = scenes.length === 0 ? 'no-scenes' : cast.people.length === 0 ? 'no-people' : undefined;
  if (missing) context.problem(raw.length - 1, missing);
  const story = missing ? undefined : admitted(context, fileOf(drafts, ids, head));
  return {
    story,
    problems: context.problems.toSorted((a, b) => a.line - b.line),
    lines: linesOf(context, ids),
  };
}

type Parts = {
  readonly sections: readonly Section[];
  readonly acts: Acts;
  readonly places: Places;
  readonly reader: SceneReader;
};

function readScenes(
  context: Context,
  lines: readonly Line[],
  { sections, acts, places, reader }: Parts,
): SceneDraft[] {
  const scenes: SceneDraft[] = [];
  const tags = new Set<string>();
  const opened = new Set(sections.flatMap(({ opens, within }) => (opens === 'scene' ? within : [])));
  for (const [index, section] of sections.entries()) {
    const { line, opens } = section;
    if (opens === 'act') {
      if (!opened.has(index)) acts.opened([index]);
      if (sections[index + 1]?.line !== line)
        readBody(context, lines, section, (_, at) => context.problem(at, 'act-body'));
      continue;
    }
    if (scenes.length >= CAPS.scenes) {
      context.problemOnce(line, 'many', 'scenes', String(CAPS.scenes));
      continue;
    }
    const { words, place, tag } = headingOf(section.text);
    const isTaken = tag !== undefined && tags.has(tag);
    if (isTaken) context.problem(line, 'tag-twice', tag);
    else if (tag !== undefined) tags.add(tag);
    const scene: SceneDraft = {
      title: context.text(words, line, CAPS.name) ?? {
        [context.languages[0] as string]: `${scenes.length + 1}`,
      },
      tag: isTaken ? undefined : tag,
      act: acts.opened(section.within),
      place: place === undefined ? undefined : places.named(place, line),
      present: new Map(),
      leaves: [],
      changes: [],
      guide: [],
    };
    scenes.push(scene);
    context.says(line, { is: 'scene', scene });
    readBody(context, lines, section, (body, at) => reader.read(scene, body, at));
    reader.close(scene);
  }
  return scenes;
}

/** Hands on what is under a heading, up to a block, which belongs before the first heading. */
function readBody(
  context: Context,
  lines: readonly Line[],
  { line, end }: Section,
  read: (line: Line, at: number) => void,
): void {
  for (let at = line + 1; at < end; at++) {
    const one = lines[at] as Line;
    if (one.type === 'block') {
      context.problem(
        at,
        'stray-block',
        `${vocabularyOf(context.languages[0] as string).blocks[one.block][0]}:`,
      );
      return;
    }
    if (one.type !== 'blank' && one.type !== 'note') read(one, at);
  }
}

/** The heading of a scene: `Low water @ the harbour {low-water}`. */
function headingOf(text: string): { words: string; place: string | undefined; tag: string | undefined } {
  const { name, tag } = tagged(text);
  const at = /^(?:(.*)\s)?@\s+(.+)$/s.exec(name);
  return { words: (at ? (at[1] ?? '') : name).trim(), place: at?.[2]?.trim(), tag: idIn(tag) };
}

/** The names that scenes reveal, in the story's first language, wherever they stand. */
function aliasesOf(lines: readonly Line[], languages: readonly string[]): Aliases {
  const aliases = nameIndex<string>();
  for (const line of lines) {
    if (line.type !== 'reveal') continue;
    const words = line.text.split(':')[0] as string;
    const name = readWords(tagged(words.trim()).name, languages).text?.[languages[0] as string];
    if (name !== undefined) aliases.add(name, line.of);
  }
  return aliases;
}

/** The story of a file that was made here, which the gate admits. Should it not, this text has no story, but its author a reason. */
function admitted(context: Context, file: object): WholeStory | undefined {
  try {
    return admit(file);
  } catch (error) {
    const { sentence, message } = error as Partial<ImportError> & Error;
    context.problem(0, 'refused', sentence?.en ?? message, sentence?.de ?? message);
    return undefined;
  }
}

function linesOf({ said }: Context, ids: Ids): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { line, element } of said) {
    const key = keyOfElement(element, ids);
    const known = lines.get(key);
    if (!known) lines.set(key, [line]);
    else if (known.at(-1) !== line) known.push(line);
  }
  return lines;
}
