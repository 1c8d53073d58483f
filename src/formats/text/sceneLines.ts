import { CAPS } from '../../story/schema.ts';
import type { Text } from '../../story/types.ts';
import { lastBracket, listed, tagged } from './brackets.ts';
import type { Cast, Places } from './cast.ts';
import type { Context } from './context.ts';
import type { ChangeDraft, PersonDraft, SceneDraft } from './drafts.ts';
import { shown } from './escapes.ts';
import type { Steps } from './guide.ts';
import type { Line } from './lines.ts';
import { type PresenceParts, presencePart, spanOf, withParts } from './parts.ts';
import type { Relations } from './relations.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Reads what stands in scenes, in the order of the story. */
export type SceneReader = {
  readonly read: (scene: SceneDraft, line: Line, at: number) => void;
  /** To be called after the last line of a scene. */
  readonly close: (scene: SceneDraft) => void;
};

type Parts = {
  readonly cast: Cast;
  readonly places: Places;
  readonly relations: Relations;
  readonly steps: Steps;
};

export function sceneReader(context: Context, { cast, places, relations, steps }: Parts): SceneReader {
  const dead = new Set<PersonDraft>();
  let last: ChangeDraft | undefined;

  const take = (scene: SceneDraft, words: string, at: number) => {
    const { text, parts = {}, strange } = withParts(words, presencePart);
    if (strange !== undefined && listed(lastBracket(strange)?.inner ?? '').some(presencePart))
      context.problem(at, 'parts', shown(strange));
    if (!cast.known(text)) {
      const speaker = text.slice(0, Math.max(0, text.indexOf(':'))).trim();
      if (speaker && cast.known(speaker)) return context.problem(at, 'speech', shown(speaker));
      if (looksLikeSentence(shown(text))) return context.problem(at, 'sentence');
    }
    const person = cast.named(text, at);
    if (person) enter(scene, person, parts, at);
  };
  const enter = (scene: SceneDraft, person: PersonDraft, parts: PresenceParts, at: number) => {
    const { away, leaves, remote, silent } = parts;
    const name = nameOf(context, person);
    if (leaves && !dead.has(person) && scene.leaves.some((one) => one.person === person))
      return context.problem(at, 'twice', name);
    const place = parts.at === undefined ? undefined : places.named(parts.at, at);
    if (leaves && dead.has(person)) context.problem(at, 'gone', name);
    else if (leaves) {
      scene.leaves.push({ person, how: leaves });
      if (leaves === 'dies') dead.add(person);
    }
    if (away && !leaves) context.problem(at, 'away');
    // One who is named a second time only to say what becomes of them is in the scene as said before.
    else if (away || (leaves && scene.present.has(person))) context.says(at, { is: 'away', scene, person });
    else if (scene.present.has(person)) context.problem(at, 'twice', name);
    else {
      scene.present.set(person, { place, remote, speaks: !silent });
      context.says(at, { is: 'present', scene, person });
    }
  };

  return {
    close: (scene) => {
      relations.close(scene);
      last = undefined;
    },
    read: (scene, line, at) => {
      switch (line.type) {
        case 'summary': {
          scene.summary = withMore(context, scene.summary, line.text, at);
          return context.says(at, { is: 'summary', scene });
        }
        case 'when': {
          const span = spanOf(line.text);
          if (scene.happens) return context.problem(at, 'twice', shown(line.text));
          if (!span || span.to < span.from) return context.problem(at, 'when');
          scene.happens = span;
          return context.says(at, { is: 'when', scene });
        }
        case 'with': {
          for (const words of listed(line.text)) if (words !== '') take(scene, words, at);
          return;
        }
        case 'entry':
          return take(scene, line.text, at);
        case 'reveal':
          return reveal(context, cast, { of: line.of, text: line.text, at, scene });
        case 'relation': {
          if (scene.changes.length >= CAPS.changesPerScene)
            return context.problemOnce(at, 'many', 'changes', String(CAPS.changesPerScene));
          last = relations.change(line, at, scene);
          if (!last) return;
          scene.changes.push(last);
          return context.says(at, { is: 'change', scene, relation: last.relation });
        }
        case 'step':
          return steps.add(scene, line.text, at);
        case 'evidence':
          return evidence(context, last, line.text, at, scene);
        case 'key':
          return context.problem(
            at,
            'stray-block',
            `${vocabularyOf(context.languages[0] as string).keys[line.key][0]}:`,
          );
        default:
      }
    },
  };
}

/** Longer lines are no names. */
const LONGEST_NAME = 80;
const MOST_WORDS = 9;

export function looksLikeSentence(name: string): boolean {
  const words = name.split(/\s+/).length;
  if (name.length > LONGEST_NAME || words > MOST_WORDS) return true;
  return words > 3 && /[.!?…]["”’»“]?$/.test(name);
}

function nameOf({ languages }: Context, { name }: PersonDraft): string {
  return name[languages[0] as string] as string;
}

/** Words of support, under the change they belong to. */
export function evidence(
  context: Context,
  change: ChangeDraft | undefined,
  words: string,
  at: number,
  scene?: SceneDraft,
): void {
  if (!change) {
    context.problem(at, 'no-change');
    return;
  }
  const open = words.endsWith(']') ? words.lastIndexOf('[') : -1;
  if (open >= 0)
    change.source = context.text(words.slice(open + 1, -1).trim(), at, CAPS.prose) ?? change.source;
  change.evidence = withMore(context, change.evidence, open >= 0 ? words.slice(0, open).trim() : words, at);
  context.says(at, { is: 'evidence', scene, relation: change.relation });
}

/** Several lines of prose as one text. What would make it too long is left out. */
export function withMore(
  context: Context,
  before: Text | undefined,
  words: string,
  at: number,
): Text | undefined {
  const text = context.text(words, at, CAPS.prose);
  if (!before || !text) return before ?? text;
  const languages = [...new Set([...Object.keys(before), ...Object.keys(text)])];
  const lengthIn = (language: string) => (before[language]?.length ?? 0) + 1 + (text[language]?.length ?? 0);
  const joinedIn = (language: string) => [before[language], text[language]].filter(Boolean).join(' ');
  if (languages.every((language) => lengthIn(language) <= CAPS.prose))
    return Object.fromEntries(languages.map((language) => [language, joinedIn(language)]));
  context.problemOnce(at, 'long', String(CAPS.prose));
  return before;
}

/** A line such as `The stranger = Uncle Robert: Her father’s brother`. */
export function reveal(
  context: Context,
  cast: Cast,
  said: { readonly of: string; readonly text: string; readonly at: number; readonly scene: SceneDraft },
): void {
  const { of, text, at, scene } = said;
  const person = cast.named(of, at);
  if (!person) return;
  const colon = text.indexOf(':');
  const words = tagged((colon < 0 ? text : text.slice(0, colon)).trim()).name;
  const about = colon < 0 ? undefined : context.text(text.slice(colon + 1).trim(), at, CAPS.prose);
  const name = context.text(words, at, CAPS.name) ?? person.names.at(-1)?.name ?? person.name;
  person.names.push({ scene, name, about });
  context.says(at, { is: 'name', scene, person });
}
