import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../src/edit/edits.ts';
import { suggestMerges } from '../../src/edit/suggestMerges.ts';
import { storyOf } from '../../src/formats/kit/storyOf.ts';
import { admit } from '../../src/story/gate.ts';

/** Who may be one among characters of these names, given the names in each scene. */
const suggested = (scenes: readonly (readonly string[])[]) => {
  const names = [...new Set(scenes.flat())];
  const story = storyOf({
    title: 'Names',
    characters: names.map((name) => ({ id: name, name })),
    scenes: scenes.map((speaking, index) => ({ title: `${index}`, speaking })),
  });
  return suggestMerges(story).map(({ kept, gone }) => `${gone.join(', ')} is ${kept}`);
};

test.for([
  ['Margarete', 'Margarethe'],
  ['MARIA', 'María'],
  ['Der Prinz', 'Der Prinz (singt)'],
  ['Elisabeth', 'Elizabeth'],
  ['Marinelli.', 'Marinelli'],
  ['Kreon', 'Creon'],
  ['Johann', 'Johan'],
  ['Ophelia', 'Ohpelia'],
  ['Jean-Paul', 'Jean Paul'],
  ['ANNA', 'Anna (V.O.)'],
  ['Erster Räuber', 'ERSTER RÄUBER'],
  ['Борис', 'Борис Игнатьевич'],
  ['Boris', 'Boris Godunov'],
  ['राम', 'राम (off)'],
  ['REYES', 'DETECTIVE REYES'],
  ['Reyes', 'Det. Ana Reyes'],
  ['Frank', 'Dr. Frank'],
])('%s and %s may be one', ([one, other]) => {
  expect(suggested([[one as string], [one as string], [other as string]])).toEqual([`${other} is ${one}`]);
});

test.for([
  ['Soldat 1', 'Soldat 2'],
  ['Soldat (1)', 'Soldat (2)'],
  ['Soldat I', 'Soldat II'],
  ['Stimme A', 'Stimme B'],
  ['Voice One', 'Voice Two'],
  ['Stimme der Eins', 'Stimme der Zwei'],
  ['Erster Räuber', 'Zweiter Räuber'],
  ['Erster Bürger', 'Bürger'],
  ['Bürger', 'Bürger Zwei'],
  ['Young Anna', 'Old Anna'],
  ['Anna', 'Young Anna'],
  ['Anna (young)', 'Anna (old)'],
  ['Anna', 'Anna (jung)'],
  ['Anna', 'Anna Senior'],
  ['Schlegel d. Ä.', 'Schlegel d. J.'],
  ['Der ältere Graf', 'Der jüngere Graf'],
  ['Anna’s mother', 'Anna’s father'],
  ['Anna', 'Anna’s mother'],
  ['ANNA', 'ANNA MUTTER'],
  ['Annas Mutter', 'Annas Vater'],
  ['Hamlet', 'Hamlets Geist'],
  ['Not-Anna', 'Anna'],
  ['Anna', '¬Anna'],
  ['Anna', 'Non Anna'],
  ['Herr Müller', 'Frau Müller'],
  ['Mr Smith', 'Mrs Smith'],
  ['Monsieur Jourdain', 'Madame Jourdain'],
  ['Anna ♂', 'Anna ♀'],
  ['Paul Wagner', 'Paula Wagner'],
  ['Julio', 'Julia'],
  ['Francis', 'Frances'],
  ['Jesse', 'Jessie'],
  ['Soldier', 'Soldiers'],
  ['Gentleman', 'Gentlemen'],
  ['Women', 'Woman'],
  ['Bruder', 'Brüder'],
  ['Bertha', 'Hertha'],
  ['Onkel', 'Enkel'],
  ['Moral', 'Amoral'],
  ['Kaufmann (aus Wien)', 'Kaufmann (aus Berlin)'],
  ['Romeo', 'ROMEO AND JULIET'],
  ['Anna', 'Anna, die Köchin'],
  ['Ann', 'Anna'],
  ['Carlos', 'Moor'],
  ['राम', 'रमा'],
  ['Capulet', 'Lady Capulet'],
  ['Reyes', 'Not Reyes'],
  ['Reyes', 'Ana, Ben Reyes y Reyes'],
  ['Guard', 'First Guard'],
])('%s and %s are not suggested', ([one, other]) => {
  expect(suggested([[one as string], [other as string]])).toEqual([]);
  expect(suggested([[other as string], [one as string]])).toEqual([]);
});

test('whose name two others continue is neither of them', () => {
  expect(suggested([['Boris'], ['Boris Godunov'], ['Boris Karloff']])).toEqual([]);
  expect(suggested([['REYES'], ['DETECTIVE REYES'], ['OFFICER REYES']])).toEqual([]);
  expect(suggested([['Reyes'], ['Detective Reyes'], ['Reyes Garcia']])).toEqual([]);
});

test('pairs are told apart even if their ids contain the separator', () => {
  const story = admit({
    format: 'throughline',
    version: 1,
    id: 'odd',
    languages: ['en'],
    title: 'Odd ids',
    characters: [
      { id: 'a|b', name: 'Margarete' },
      { id: 'c', name: 'Margarethe' },
      { id: 'a', name: 'Elisabeth' },
      { id: 'b|c', name: 'Elizabeth' },
    ],
    scenes: [{ id: 's', title: 's' }],
  });
  expect(suggestMerges(story)).toEqual([
    { kept: 'a|b', gone: ['c'] },
    { kept: 'a', gone: ['b|c'] },
  ]);
});

test('characters who share a scene are never similar', () => {
  expect(suggested([['Antonio', 'Antonia'], ['Antonio']])).toEqual([]);
});

test('all who have one name are one suggestion, unless two of them share a scene', () => {
  const criers = Array.from({ length: 6 }, (_, index) => [`Zeitungsausrufer (${index + 1}. Szene)`]);
  const [first, ...others] = criers.flat();
  expect(suggested(criers)).toEqual([`${others.join(', ')} is ${first}`]);
  expect(suggested([...criers, criers.flat().slice(2, 4)])).toEqual([]);
});

test('characters who have a relation to each other are never suggested', () => {
  const story = admit({
    format: 'throughline',
    version: 1,
    id: 'network',
    languages: ['en'],
    title: 'A network',
    characters: ['a', 'b'].map((id) => ({ id, name: 'Margarete' })),
    relations: [{ id: 'r', from: 'b', to: 'a', mutual: true }],
    scenes: [{ id: 's', title: 's' }],
  });
  expect(suggestMerges(story)).toEqual([]);
  expect(suggestMerges({ ...story, relations: [] })).toEqual([{ kept: 'a', gone: ['b'] }]);
});

test('who is kept apart is not suggested again', () => {
  const story = admit({
    format: 'throughline',
    version: 1,
    id: 'valets',
    languages: ['de'],
    title: 'Kammerdiener',
    characters: ['a', 'b', 'c'].map((id) => ({ id, name: 'Kammerdiener' })),
    scenes: [{ id: 's', title: 's' }],
  });
  expect(suggestMerges(story, [{ does: 'keepApart', characters: ['a', 'b'] }])).toEqual([
    { kept: 'a', gone: ['b', 'c'] },
  ]);
  expect(suggestMerges(story, [{ does: 'keepApart', characters: ['c', 'a', 'b'] }])).toEqual([]);
});

test('thousands of characters with numbers are skipped quickly', () => {
  const names = Array.from({ length: 4000 }, (_, index) => [`Soldat (${index})`]);
  expect(suggested(names)).toEqual([]);
}, 60_000);

test('thousands of names are compared quickly', () => {
  const names = Array.from({ length: 4000 }, (_, index) => [`Person ${index.toString(2).padStart(12, '0')}`]);
  expect(suggested(names)).toEqual([]);
});

test('at most forty are listed, those in most scenes first', () => {
  const names = Array.from({ length: 45 }, (_, index) => {
    const letter = (at: number) => 'bcdfghjklm'[at] as string;
    return `Marga${letter(Math.floor(index / 10)).repeat(3)}${letter(index % 10).repeat(3)}`;
  });
  const scenes = names.flatMap((name, index) => [
    ...Array.from({ length: index + 1 }, () => [name]),
    [name.toUpperCase()],
  ]);
  expect(suggested(scenes)).toEqual(
    names
      .toReversed()
      .slice(0, 40)
      .map((name) => `${name.toUpperCase()} is ${name}`),
  );
});

test('whoever was merged is compared by all names, and not with a name that was replaced by hand', () => {
  const story = storyOf({
    title: 'Names',
    characters: ['Margarete', 'Margarethe', 'Margharethe'].map((name) => ({ id: name, name })),
    scenes: [0, 0, 0, 1, 1, 2].map((who, index) => ({
      title: `${index}`,
      speaking: [['Margarete', 'Margarethe', 'Margharethe'][who] as string],
    })),
  });
  const after = (...edits: Edit[]) => suggestMerges(applyEdits(story, edits), edits, story);
  expect(after()).toEqual([
    { kept: 'Margarete', gone: ['Margarethe'] },
    { kept: 'Margarethe', gone: ['Margharethe'] },
  ]);
  const merge: Edit = { does: 'merge', kept: 'Margarete', gone: ['Margarethe'] };
  expect(after(merge)).toEqual([{ kept: 'Margarete', gone: ['Margharethe'] }]);
  expect(after(merge, { does: 'keepApart', characters: ['Margarete', 'Margharethe'] })).toEqual([]);
  const rename: Edit = { does: 'rename', character: 'Margarethe', language: 'en', name: 'Gretchen' };
  expect(after(rename)).toEqual([]);
});
