import { slugOf } from '../../story/slug.ts';
import type { Character, Text } from '../../story/types.ts';
import { keyOf } from './elements.ts';
import { escapedAtEnds } from './escapes.ts';
import { writtenTag } from './references.ts';
import { writeWords } from './texts.ts';
import type { Block, Key } from './vocabulary.ts';
import { relationHead } from './writeRelation.ts';
import { changeLines } from './writeScene.ts';
import type { Writing, WrittenLine } from './writing.ts';
import { inList, writtenFirstLine, writtenName } from './writtenWords.ts';

/** What stands before the first heading. */
export function preambleLines(writing: Writing): WrittenLine[] {
  const { story, words, names, listed } = writing;
  const { languages } = story;
  const first = languages[0] as string;
  const key = (name: Key, text: string | undefined) =>
    text === undefined ? [] : [{ line: `${words.keys[name][0]}: ${text}`, key: keyOf('key', name) }];
  const prose = (text: Text | undefined) => text && writeWords(text, languages);
  const block = (name: Block, lines: readonly WrittenLine[]) =>
    lines.length === 0
      ? []
      : [{ line: '' }, { line: `${words.blocks[name][0]}:`, key: keyOf('block', name) }, ...lines];
  const name = (text: Text) => writeWords(text, languages, (one) => writtenName(one));
  const isId = story.id === slugOf(story.title[first] as string);

  return [
    { line: writtenFirstLine(writeWords(story.title, languages)), key: keyOf('key', 'title') },
    ...key('languages', languages.length === 1 && first === 'en' ? undefined : languages.join(', ')),
    ...key('about', prose(story.about)),
    ...key('source', prose(story.source)),
    ...key('id', isId ? undefined : escapedAtEnds(story.id)),
    ...block(
      'places',
      story.places
        .filter(({ id }) => listed.places.has(id))
        .map((place) => ({ line: name(place.name) + names.placeTag(place), key: keyOf('place', place.id) })),
    ),
    ...block(
      'groups',
      story.groups
        .filter(({ id }) => listed.groups.has(id))
        .map((group) => ({ line: name(group.name) + names.groupTag(group), key: keyOf('group', group.id) })),
    ),
    ...block(
      'acts',
      story.acts
        .filter(({ id }) => listed.acts.has(id))
        .map((act) => ({ line: name(act.title) + names.actTag(act), key: keyOf('listed-act', act.id) })),
    ),
    ...block(
      'people',
      story.characters.filter(({ id }) => listed.people.has(id)).flatMap((one) => personLines(writing, one)),
    ),
    ...block(
      'relations',
      story.relations
        .filter(({ id }) => listed.relations.has(id))
        .map((relation) => ({
          line: relationHead(writing, relation, -1, 'list'),
          key: keyOf('relation', relation.id),
        })),
    ),
    ...block(
      'before',
      story.background.flatMap((change) => changeLines(writing, change, undefined, false)),
    ),
  ];
}

/** `Ann {ann} (supporting, at the lighthouse, of the islanders): Keeps the light.` */
function personLines(writing: Writing, character: Character): WrittenLine[] {
  const { story, words, names, reveals } = writing;
  const { languages } = story;
  const { id, name, about, role, home, group } = character;
  const name_ = (text: Text) => writeWords(text, languages, (one) => writtenName(one));
  const facts = [
    role === 'supporting' ? words.supporting[0] : undefined,
    home === undefined ? undefined : `${words.at[0]} ${inList(names.place(home))}`,
    group === undefined ? undefined : `${words.of[0]} ${inList(names.group(group))}`,
  ].filter((fact) => fact !== undefined);
  const inBrackets = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  const told = about ? `: ${writeWords(about, languages)}` : '';
  const line = `${name_(name)}${names.personTag(character)}${inBrackets}${told}`;
  if (!reveals.listed.has(character)) return [{ line, key: keyOf('person', id) }];
  const later = character.names.map((one) => ({
    line: `${names.person(id, -1)} = ${name_(one.name)} {${writtenTag(one.scene)}}${one.about ? `: ${writeWords(one.about, languages)}` : ''}`,
    key: keyOf('name', one.scene, id),
  }));
  return [{ line, key: keyOf('person', id) }, ...later];
}
