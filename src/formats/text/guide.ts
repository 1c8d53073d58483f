import { CAPS } from '../../story/schema.ts';
import { slugOf } from '../../story/slug.ts';
import { listed, soleTag } from './brackets.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import type { PersonDraft, SceneDraft } from './drafts.ts';
import { shown } from './escapes.ts';
import { idsOf, nameIndex } from './names.ts';
import { isNear } from './newPeople.ts';
import { VOCABULARIES } from './vocabulary.ts';

/** Collects the steps of the guide, and reads them when all people and scenes are known: a step may name any of them. */
export type Steps = {
  /** `text` is hidden. */
  readonly add: (scene: SceneDraft, text: string, at: number) => void;
  readonly close: (scenes: readonly SceneDraft[]) => void;
};

export function stepsOf(context: Context, cast: Pick<Cast, 'known' | 'people'>): Steps {
  const found: { readonly scene: SceneDraft; readonly text: string; readonly at: number }[] = [];
  return {
    add: (scene, text, at) => found.push({ scene, text, at }),
    close: (scenes) => {
      const sceneOf = sceneFinder(scenes, context.languages[0] as string);
      for (const { scene, text, at } of found) {
        const head = stepHead(text, cast.known, sceneOf);
        if (head) tell(context, cast.people, head, at);
        const { about, against, words } = head && !head.fault ? head : { about: [], words: text };
        const read = context.text(words, at, CAPS.prose);
        if (!read) context.problem(at, 'no-step-words');
        else if (scene.guide.length >= CAPS.stepsPerScene)
          context.problemOnce(at, 'many', 'steps', String(CAPS.stepsPerScene));
        else {
          context.says(at, { is: 'step', scene, number: scene.guide.length });
          scene.guide.push({ words: read, about, against });
        }
      }
    },
  };
}

/** What the words before the first colon of a step say, or why they do not, although they look as if they did. */
export type StepHead<Person, Scene> = {
  readonly about: readonly Person[];
  readonly against: Scene | undefined;
  /** What follows the colon. */
  readonly words: string;
  readonly fault?: { readonly code: 'step-names' | 'step-scene'; readonly word: string } | undefined;
};

/** The words before another scene, as the source of a pattern. */
export const VERSUS = VOCABULARIES.flatMap(({ versus }) =>
  versus.map((word) => word.replace('.', '\\.')),
).join('|');

const VERSUS_IN = new RegExp(`(?:^|\\s)(?:${VERSUS})\\s+`, 'gi');

/**
 * Reads the beginning of a step (hidden), such as `Ann, Ben vs 3: …`. It counts only if all of it is understood: undefined where it
 * belongs to the words.
 */
export function stepHead<Person, Scene>(
  text: string,
  known: (name: string) => Person | undefined,
  sceneOf: (reference: string) => Scene | undefined,
): StepHead<Person, Scene> | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const head = text.slice(0, colon).trim();
  const words = text.slice(colon + 1).trim();
  const parted = [...head.matchAll(VERSUS_IN)].map((found) => ({
    names: head.slice(0, found.index).trim(),
    other: head.slice(found.index + found[0].length).trim(),
  }));
  // Names and titles may have such a word, too: what is understood counts.
  const read = [{ names: head, other: undefined }, ...parted].map((part) => ({
    words,
    ...headOf(part, known, sceneOf),
  }));
  return read.find(({ fault }) => !fault) ?? (head === '' ? undefined : read.at(-1));
}

function headOf<Person, Scene>(
  { names, other }: { readonly names: string; readonly other: string | undefined },
  known: (name: string) => Person | undefined,
  sceneOf: (reference: string) => Scene | undefined,
): Omit<StepHead<Person, Scene>, 'words'> {
  const people = names === '' && other !== undefined ? [] : listed(names).map(known);
  const about = [...new Set(people.filter((person) => person !== undefined))];
  const against = other === undefined ? undefined : sceneOf(other);
  const unknown = people.indexOf(undefined);
  if (unknown >= 0)
    return { about, against, fault: { code: 'step-names', word: listed(names)[unknown] as string } };
  if (other === undefined || against !== undefined) return { about, against };
  return { about, against, fault: { code: 'step-scene', word: other } };
}

/** Tells why the beginning of a step does not count, unless nothing says that it is meant to: `Note: …` is just words. */
function tell(
  context: Context,
  people: readonly PersonDraft[],
  { about, against, fault }: StepHead<PersonDraft, SceneDraft>,
  at: number,
): void {
  if (!fault) return;
  const word = shown(fault.word);
  const first = context.languages[0] as string;
  const near = people.find((person) => isNear(word, person.name[first] as string));
  if (fault.code === 'step-scene') context.problem(at, fault.code, word);
  else if (near || about.length > 0 || against)
    context.problem(at, fault.code, word, near?.name[first] ?? '');
}

/** Finds a scene by its number (from 1), its title, or its id as a tag. */
function sceneFinder(scenes: readonly SceneDraft[], first: string) {
  const titles = nameIndex<SceneDraft>();
  for (const scene of scenes) titles.add(scene.title[first] as string, scene);
  const ids = idsOf(scenes, ({ title }) => slugOf(title[first] as string));
  const tags = new Map([...ids].map(([scene, id]) => [id, scene]));
  return (reference: string): SceneDraft | undefined => {
    const sole = soleTag(reference);
    if (sole !== undefined) return tags.get(shown(sole));
    if (/^\d{1,9}$/.test(reference)) return scenes[Number(reference) - 1];
    return titles.exact(shown(reference)) ?? titles.folded(shown(reference));
  };
}
