import * as v from 'valibot';
import { CONTROL_CHARACTERS } from './controlCharacters.ts';
import { ImportError } from './importError.ts';
import { refusals } from './messages/refusals.ts';
import { storyFile } from './schema.ts';
import type { Change, Story, Text, WholeStory } from './types.ts';

type File = v.InferOutput<typeof storyFile>;
type FileText = string | Record<string, string>;

/**
 * The only way for outside data to become a story: checks the shape, makes every optional part explicit, and checks
 * what a shape cannot say.
 *
 * @throws ImportError that names the first culprit by its path
 */
export function admit(value: unknown): WholeStory {
  const story = normalise(checkShape(value));
  checkReferences(story);
  checkOrderOfChanges(story);
  return story as WholeStory;
}

function checkShape(value: unknown): File {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'throughline') throw new ImportError('unknown-format', refusals.notAStory());
  if (typeof version === 'number' && version > 1) {
    throw new ImportError('newer-version', refusals.newerVersion(version));
  }
  const result = v.safeParse(storyFile, clean(value), { abortEarly: true });
  if (result.success) return result.output;
  const issue = deepest(result.issues[0]);
  const path = pathOf(issue);
  throw new ImportError('wrong-shape', refusals.wrongShape(path, issue.expected, issue.received), { path });
}

/** A union's own issue says only that nothing fitted; the issue of the alternative that came furthest says why. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  return inner && (inner.path?.length ?? 0) > (issue.path?.length ?? 0) ? deepest(inner) : issue;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((item) => item.key) ?? [];
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Text leaves the gate without characters that no exported file could hold. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(CONTROL_CHARACTERS, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}

function normalise(file: File): Story {
  const first = file.languages[0] as string;
  // The story's own languages come first, in its order, so that the first text is the one to fall back to.
  const text = (words: FileText): Text => {
    if (typeof words === 'string') return { [first]: words };
    const rank = (language: string) => file.languages.indexOf(language) + 1 || 1000;
    return Object.fromEntries(Object.entries(words).toSorted(([a], [b]) => rank(a) - rank(b)));
  };
  const order = new Map(file.scenes.map(({ id }, index) => [id, index]));
  const maybe = (words: FileText | undefined) => (words === undefined ? undefined : text(words));
  const change = (made: NonNullable<File['background']>[number]): Change => {
    const evidence = { words: text(made.evidence.words), source: maybe(made.evidence.source) };
    if (made.does === 'begin') return { ...made, evidence, label: text(made.label) };
    return { ...made, evidence, label: maybe(made.label) } as Change;
  };

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
      names: (character.names ?? [])
        .map(({ scene, name, about }) => ({
          scene,
          name: text(name),
          about: maybe(about),
        }))
        .toSorted((a, b) => (order.get(a.scene) ?? 0) - (order.get(b.scene) ?? 0)),
    })),
    relations: (file.relations ?? []).map(({ id, from, to, mutual }) => ({
      id,
      from,
      to,
      mutual: mutual ?? false,
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
          ? { character: presence, remote: false, speaks: true }
          : {
              character: presence.character,
              place: presence.place,
              remote: presence.remote ?? false,
              speaks: presence.speaks ?? true,
            },
      ),
      changes: (scene.changes ?? []).map(change),
    })),
  };
}

function checkReferences(story: Story): void {
  const places = idsOf('places', story.places);
  const acts = idsOf('acts', story.acts);
  const groups = idsOf('groups', story.groups);
  const scenes = idsOf('scenes', story.scenes);
  const characters = idsOf('characters', story.characters);
  idsOf('relations', story.relations);

  const must = (known: ReadonlySet<string>, id: string | undefined, path: string, what: string) => {
    if (id === undefined || known.has(id)) return;
    throw new ImportError('unknown-reference', refusals.unknownReference(path, what, id), { path });
  };

  for (const [index, character] of story.characters.entries()) {
    const path = `characters[${index}]`;
    must(places, character.home, `${path}.home`, 'places');
    must(groups, character.group, `${path}.group`, 'groups');
    for (const [at, name] of character.names.entries())
      must(scenes, name.scene, `${path}.names[${at}].scene`, 'scenes');
  }
  for (const [index, relation] of story.relations.entries()) {
    const path = `relations[${index}]`;
    must(characters, relation.from, `${path}.from`, 'characters');
    must(characters, relation.to, `${path}.to`, 'characters');
    if (relation.from === relation.to) {
      throw new ImportError('impossible-change', refusals.selfRelation(path, relation.id), { path });
    }
  }
  for (const [index, scene] of story.scenes.entries()) {
    const path = `scenes[${index}]`;
    must(places, scene.place, `${path}.place`, 'places');
    must(acts, scene.act, `${path}.act`, 'acts');
    if (scene.happens && scene.happens.to < scene.happens.from)
      throw new ImportError('impossible-change', refusals.endsBeforeItBegins(`${path}.happens`), {
        path: `${path}.happens`,
      });
    const seen = new Set<string>();
    for (const [at, presence] of scene.present.entries()) {
      must(characters, presence.character, `${path}.present[${at}]`, 'characters');
      must(places, presence.place, `${path}.present[${at}].place`, 'places');
      if (seen.has(presence.character)) throw duplicate(`${path}.present[${at}]`, presence.character);
      seen.add(presence.character);
    }
  }
  checkActsAreRuns(story);
}

function idsOf(list: string, items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (ids.has(id)) throw duplicate(`${list}[${index}].id`, id);
    ids.add(id);
  }
  return ids;
}

function duplicate(path: string, id: string): ImportError {
  return new ImportError('duplicate', refusals.duplicate(path, id), { path });
}

function checkActsAreRuns(story: Story): void {
  const closed = new Set<string>();
  for (const [index, scene] of story.scenes.entries()) {
    const before = story.scenes[index - 1]?.act;
    if (before !== undefined && before !== scene.act) closed.add(before);
    if (scene.act !== undefined && closed.has(scene.act)) {
      const path = `scenes[${index}].act`;
      throw new ImportError('impossible-change', refusals.brokenAct(path, scene.act), { path });
    }
  }
}

/** A relation begins before it changes or ends, and does not begin twice without an end between. */
function checkOrderOfChanges(story: Story): void {
  const known = new Set(story.relations.map((relation) => relation.id));
  const active = new Set<string>();
  const check = (change: Change, path: string) => {
    if (!known.has(change.relation)) {
      throw new ImportError(
        'unknown-reference',
        refusals.unknownReference(path, 'relations', change.relation),
        {
          path,
        },
      );
    }
    if (change.does === 'begin' && active.has(change.relation)) {
      throw new ImportError('impossible-change', refusals.beginsTwice(path, change.relation), { path });
    }
    if (change.does !== 'begin' && !active.has(change.relation)) {
      throw new ImportError('impossible-change', refusals.notBegun(path, change.relation), { path });
    }
    if (change.does === 'begin') active.add(change.relation);
    if (change.does === 'end') active.delete(change.relation);
  };

  for (const [index, change] of story.background.entries()) {
    const path = `background[${index}]`;
    if (change.does !== 'begin') {
      throw new ImportError('impossible-change', refusals.backgroundBegins(path), { path });
    }
    check(change, path);
  }
  for (const [index, scene] of story.scenes.entries()) {
    const changed = new Set<string>();
    for (const [at, change] of scene.changes.entries()) {
      const path = `scenes[${index}].changes[${at}]`;
      check(change, path);
      if (changed.has(change.relation)) {
        throw new ImportError('impossible-change', refusals.changesTwice(path, change.relation), { path });
      }
      changed.add(change.relation);
    }
    for (const [at, change] of scene.changes.entries()) {
      if (change.does !== 'end' || change.into === undefined) continue;
      const path = `scenes[${index}].changes[${at}].into`;
      const begins = scene.changes.some((other) => other.does === 'begin' && other.relation === change.into);
      if (!begins)
        throw new ImportError('impossible-change', refusals.intoNothing(path, change.into), { path });
    }
  }
}
