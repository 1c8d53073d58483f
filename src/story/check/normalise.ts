import { ImportError } from '../importError.ts';
import { refusals } from '../messages/refusals.ts';
import type { StoryFile } from '../schema.ts';
import type { Change, Departure, GuideStep, Story, Text } from '../types.ts';
import { joinPath } from './path.ts';

type FileText = string | Record<string, string>;
type FileStep = NonNullable<StoryFile['scenes'][number]['guide']>[number];

/**
 * The story that a file of the right shape describes, with every optional part explicit, texts by language and the story's own
 * languages first. References are not checked yet.
 *
 * @throws ImportError where a text does not have the story's first language, which is the one to fall back to
 */
export function normalise(file: StoryFile): Story {
  const first = file.languages[0] as string;
  const text = (words: FileText): Text => {
    if (typeof words === 'string') return { [first]: words };
    if (!Object.hasOwn(words, first)) {
      const path = pathTo(file, words) ?? '';
      throw new ImportError('wrong-shape', refusals.notInFirstLanguage(path, first), { path });
    }
    const rank = (language: string) => file.languages.indexOf(language) + 1 || 1000;
    return Object.fromEntries(Object.entries(words).toSorted(([a], [b]) => rank(a) - rank(b)));
  };
  const maybe = (words: FileText | undefined) => (words === undefined ? undefined : text(words));
  const change = (made: NonNullable<StoryFile['background']>[number]): Change => {
    const evidence = { words: text(made.evidence.words), source: maybe(made.evidence.source) };
    if (made.does === 'begin') return { ...made, evidence, label: text(made.label) };
    return { ...made, evidence, label: maybe(made.label) } as Change;
  };
  const step = ({ words, about = [], against }: FileStep): GuideStep => ({
    words: text(words),
    about,
    ...(against !== undefined && { against }),
  });

  return {
    id: file.id,
    languages: file.languages,
    title: text(file.title),
    about: maybe(file.about),
    source: maybe(file.source),
    places: (file.places ?? []).map(({ id, name }) => ({ id, name: text(name) })),
    acts: (file.acts ?? []).map(({ id, title }) => ({ id, title: text(title) })),
    groups: (file.groups ?? []).map(({ id, name }) => ({ id, name: text(name) })),
    characters: file.characters.map((character) => ({
      id: character.id,
      name: text(character.name),
      about: maybe(character.about),
      role: character.role ?? 'principal',
      home: character.home,
      group: character.group,
      names: (character.names ?? []).map(({ scene, name, about }) => ({
        scene,
        name: text(name),
        about: maybe(about),
      })),
    })),
    relations: (file.relations ?? []).map(({ id, from, to, mutual, weight }) => ({
      id,
      from,
      to,
      mutual: mutual ?? false,
      ...(weight === undefined ? {} : { weight }),
    })),
    background: (file.background ?? []).map(change),
    scenes: file.scenes.map((scene) => ({
      id: scene.id,
      title: text(scene.title),
      summary: maybe(scene.summary),
      place: scene.place,
      act: scene.act,
      happens: typeof scene.happens === 'number' ? { from: scene.happens, to: scene.happens } : scene.happens,
      present: (scene.present ?? []).map((presence) =>
        typeof presence === 'string'
          ? { character: presence, remote: undefined, speaks: true }
          : {
              character: presence.character,
              place: presence.place,
              remote: presence.remote === true ? 'unknown' : presence.remote || undefined,
              speaks: presence.speaks ?? true,
            },
      ),
      changes: (scene.changes ?? []).map(change),
      leaves: once(scene.leaves ?? []),
      // Left out where there is none: a file without a guide is one for earlier versions, too.
      ...(scene.guide?.length && { guide: scene.guide.map(step) }),
    })),
  };
}

/** One who leaves for good in a scene and then again, or dies in it, does so once: the last is what becomes of them. */
function once(leaves: readonly Departure[]): readonly Departure[] {
  const last = new Map(leaves.map(({ character }, at) => [character, at]));
  return leaves.filter(({ character, how }, at) => how === 'dies' || last.get(character) === at);
}

/** Where in `value` an object is, such as `characters[0].name`; undefined where it is not. */
function pathTo(value: unknown, sought: object, path = ''): string | undefined {
  if (value === sought) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = pathTo(inner, sought, joinPath(path, Array.isArray(value) ? Number(key) : key));
    if (found !== undefined) return found;
  }
  return undefined;
}
