import { ImportError } from '../importError.ts';
import { refusals } from '../messages/refusals.ts';
import type { Story } from '../types.ts';

/**
 * Every reference resolves, ids are unique within their list, no relation ties a character to itself, time spans run
 * forwards, no one dies twice, and the scenes of an act follow each other.
 *
 * @throws ImportError
 */
export function checkReferences(story: Story): void {
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
  const dead = new Set<string>();
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
    for (const [at, { character, how }] of scene.leaves.entries()) {
      const leaving = `${path}.leaves[${at}]`;
      must(characters, character, leaving, 'characters');
      if (dead.has(character))
        throw new ImportError('impossible-change', refusals.goneAfterDeath(leaving, character), {
          path: leaving,
        });
      if (how === 'dies') dead.add(character);
    }
    for (const [at, { about, against }] of scene.guide?.entries() ?? []) {
      const step = `${path}.guide[${at}]`;
      for (const [who, id] of about.entries()) {
        must(characters, id, `${step}.about[${who}]`, 'characters');
        if (about.indexOf(id) < who) throw duplicate(`${step}.about[${who}]`, id);
      }
      must(scenes, against, `${step}.against`, 'scenes');
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
