import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInStory } from '../../src/app/header/findInStory.ts';
import { applyEdits, type Edit } from '../../src/edit/edits.ts';
import { formerNames } from '../../src/edit/formerNames.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import type { Character, WholeStory } from '../../src/story/types.ts';
import { smallStory } from '../story/cast.ts';
import { taggedStories } from '../story/tagged.ts';

const found = (text: string, scene: number) =>
  findInStory(smallStory, { scene, language: 'en' }, text).map(({ type, name }) => `${type} ${name}`);

test('names that begin with the text come first, then those that contain it', () => {
  expect(found('s', 3)).toEqual(['scene 2. Ship', 'scene 4. Storm']);
});

test('a search for two names finds the pair, in the order in which they are typed', () => {
  const relations = ['relation Ada → Ben', 'relation Ada and Ben'];
  expect(found('ada ben', 3)).toEqual(['pair Ada and Ben', ...relations]);
  expect(found('Ben and Ada', 3)).toEqual(['pair Ben and Ada', 'relation Ada and Ben']);
});

test('relations are found once they have begun, and names once they are revealed', () => {
  expect(found('ben', 1)).toEqual(['character Ben', 'relation Ada → Ben']);
  expect(found('ben', 2)).toEqual([
    'character Ben',
    'relation Ada → Ben',
    'relation Ada and Ben',
    'relation Cleo and Ben',
  ]);
  expect(found('queen', 2)).toEqual([]);
  expect(found('queen', 3)).toEqual(['character Queen Cleo', 'relation Queen Cleo and Ben']);
});

/** What leads to characters, with their other names in brackets. */
const people = (text: string, scene: number, edits: readonly Edit[] = [], story = smallStory) =>
  findInStory(
    applyEdits(story, edits),
    { scene, language: 'en', former: formerNames(story, edits) },
    text,
  ).flatMap((one) => (one.type === 'character' ? [`${one.name} (${one.others.join(', ')})`] : []));

test('a name is found by the beginnings of its words, before names that only contain the text', () => {
  expect(people('q c', 3)).toEqual(['Queen Cleo ()']);
  const renamed = [
    { does: 'rename', character: 'ada', language: 'en', name: 'Robben' },
    { does: 'rename', character: 'ben', language: 'en', name: 'Old Ben' },
  ] as const;
  expect(people('ben', 0, renamed)).toEqual(['Old Ben ()', 'Robben ()']);
});

test('a name that is no longer used leads to the character, and is shown', () => {
  expect(people('cleo', 3)).toEqual(['Queen Cleo ()']);
  const renamed = [{ does: 'rename', character: 'ben', language: 'en', name: 'Captain' }] as const;
  expect(people('ben', 0, renamed)).toEqual(['Captain (Ben)']);
  expect(people('captain', 0, renamed)).toEqual(['Captain ()']);
});

test('a name that was merged away leads to the character, also after another merge and a new name', () => {
  const edits = [
    { does: 'merge', kept: 'ben', gone: ['ada'] },
    { does: 'rename', character: 'ben', language: 'en', name: 'Captain' },
    { does: 'merge', kept: 'cleo', gone: ['ben'] },
  ] as const;
  expect(people('ada', 0, edits.slice(0, 1))).toEqual(['Ben (Ada)']);
  expect(people('ada', 0, edits)).toEqual(['Cleo (Ada)']);
  expect(people('cap', 0, edits)).toEqual(['Cleo (Captain)']);
});

test('a name that a later scene reveals is not found before, whoever it was merged into', () => {
  const edits = [{ does: 'merge', kept: 'ben', gone: ['cleo'] }] as const;
  expect([people('queen', 2, edits), people('queen', 3, edits)]).toEqual([[], ['Queen Cleo ()']]);
  const twice: WholeStory = {
    ...smallStory,
    characters: smallStory.characters.map((one) =>
      one.id === 'ben'
        ? { ...one, names: [{ scene: smallStory.scenes[1]?.id ?? '', name: { en: 'Pirate' } }] }
        : one,
    ),
  };
  const merged = [{ does: 'merge', kept: 'ada', gone: ['ben'] }] as const;
  expect(people('pirate', 0, merged, twice)).toEqual([]);
  expect(people('ada', 1, merged, twice)).toEqual(['Pirate (Ada)']);
  expect(people('ben', 1, merged, twice)).toEqual(['Pirate (Ben)']);
});

test('two who were merged and split again have their own names', () => {
  const made = { ...(smallStory.characters[0] as Character), id: 'ada-2' };
  const edits = [
    { does: 'merge', kept: 'ben', gone: ['ada'] },
    { does: 'split', from: 'ben', made, scenes: [], relations: [] },
  ] as const;
  expect(people('ada', 0, edits)).toEqual(['Ada ()']);
});

test('two names find the pair by names that were merged away', () => {
  const edits = [{ does: 'merge', kept: 'ben', gone: ['cleo'] }] as const;
  const story = applyEdits(smallStory, edits);
  const former = formerNames(smallStory, edits);
  expect(
    findInStory(story, { scene: 0, language: 'en', former }, 'ada cleo').map(({ name }) => name),
  ).toEqual(['Ada and Ben']);
});

test('what is found of characters and relations does not depend on later scenes', () => {
  const cases = fc.record({
    story: taggedStories,
    at: fc.nat(6),
    text: fc.constantFrom('', 'n', 'scene', 'name of'),
  });
  fc.assert(
    fc.property(cases, ({ story, at, text }) => {
      const scene = at % story.scenes.length;
      const foundIn = (of: typeof story) =>
        findInStory(of, { scene, language: 'en' }, text).filter(({ type }) => type !== 'scene');
      expect(foundIn(firstScenes(story, scene + 1))).toEqual(foundIn(story));
    }),
  );
});
