import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStory } from '../src/formats/formats.ts';
import { throughline } from '../src/formats/throughline.ts';
import type { Text } from '../src/story/types.ts';

const shipped = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ id: name.replace('.json', ''), story: readStory(readFileSync(`data/${name}`)).story }));

/** All texts in a value, each with its path. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

test('the default story is shipped', () => {
  expect(shipped.map(({ id }) => id)).toContain('american-girl-in-paris');
});

test.for(shipped)('$id has the name of its file as its id', ({ id, story }) => {
  expect(story.id).toBe(id);
});

test.for(shipped)('$id has every text in all of its languages', ({ story }) => {
  const incomplete: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const keys = Object.keys(value);
    if (
      keys.some((key) => story.languages.includes(key)) &&
      story.languages.some((key) => !keys.includes(key))
    ) {
      incomplete.push(path);
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  visit(story, '');
  expect(incomplete).toEqual([]);
});

test.for(shipped)('$id mentions no name before the scene that reveals it', ({ story }) => {
  const spoilers: string[] = [];
  for (const character of story.characters) {
    for (const { scene, name } of character.names) {
      const revealedAt = story.scenes.findIndex(({ id }) => id === scene);
      const secrets = newWords(name, character.name);
      const earlier = {
        ...story,
        characters: story.characters.map(({ names: _, ...rest }) => rest),
        scenes: story.scenes.slice(0, revealedAt),
      };
      const titles = story.scenes.map(({ title }) => title);
      for (const [path, text] of textsOf({ earlier, titles })) {
        for (const secret of secrets) if (text.includes(secret)) spoilers.push(`${secret} in ${path}`);
      }
    }
  }
  expect(spoilers).toEqual([]);
});

test.for(shipped)('$id is unchanged when it is written and read again', ({ story }) => {
  const again = throughline.read(throughline.write?.(story) ?? '').story;
  expect(again).toEqual(story);
});

function newWords(revealed: Text, known: Text): string[] {
  const words = (text: Text) => Object.values(text).flatMap((value) => value.match(/\p{L}+/gu) ?? []);
  return words(revealed).filter((word) => !words(known).includes(word));
}

test('the finale has eighteen scenes, seven principal characters and two supporting ones', () => {
  const finale = shipped.find(({ id }) => id === 'american-girl-in-paris')?.story;
  expect(finale?.scenes).toHaveLength(18);
  expect(Object.fromEntries(finale?.characters.map(({ id, role }) => [id, role]) ?? [])).toEqual({
    carrie: 'principal',
    big: 'principal',
    aleksandr: 'principal',
    miranda: 'principal',
    steve: 'principal',
    mary: 'principal',
    charlotte: 'principal',
    daughter: 'supporting',
    'ex-wife': 'supporting',
  });
});

test('the stories say who dies or leaves for good, and how people take part who are not in the room', () => {
  const departures = shipped.flatMap(({ id, story: { scenes } }) =>
    scenes.flatMap(({ leaves }, scene) =>
      leaves.length === 0
        ? []
        : [`${id} ${scene + 1}: ${leaves.map(({ character, how }) => `${character} ${how}`).join(', ')}`],
    ),
  );
  expect(departures.toSorted()).toEqual([
    'emilia-galotti 16: appiani dies',
    'emilia-galotti 25: emilia dies, marinelli leaves',
    'hamlet 11: polonius dies',
    'hamlet 18: ophelia dies',
    'hamlet 20: gertrude dies, claudius dies, laertes dies, hamlet dies, rosencrantz dies',
    'romeo-and-juliet 12: mercutio dies, tybalt dies',
    'romeo-and-juliet 24: paris dies, romeo dies, juliet dies, lady-montague dies',
  ]);
  const remote = shipped.flatMap(({ id, story: { scenes } }) =>
    scenes.flatMap(({ present }, scene) =>
      present.flatMap((one) => (one.remote ? [`${id} ${scene + 1}: ${one.character} by ${one.remote}`] : [])),
    ),
  );
  expect(remote.toSorted()).toEqual([
    'american-girl-in-paris 6: aleksandr by telephone',
    'american-girl-in-paris 6: miranda by telephone',
    'american-girl-in-paris 7: big by telephone',
    'pride-and-prejudice 10: caroline by letter',
  ]);
});
