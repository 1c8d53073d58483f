import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Format, Progress, Reading, Remark } from './format.ts';
import { checkSize } from './kit/limits.ts';
import { rootNameOf } from './kit/rootName.ts';
import { storyOf } from './kit/storyOf.ts';
import { uniqueId } from './kit/uniqueId.ts';
import { childOf, childrenOf, type Element, isElement, parseXml, textOf } from './kit/xml.ts';

/**
 * The "Zwischenformat" of the project Digital Literary Network Analysis (DLINA): nothing of a play but its people, its
 * divisions, and how much who says in each.
 */
export const lina: Format = {
  id: 'lina',
  label: 'LINA play',
  extensions: ['xml'],
  detect: (text) => rootNameOf(text) === 'play' && /<(?:[\w.-]+:)?personae[\s/>]/.test(text),
  read,
};

type Person = { readonly id: string; readonly name: string };

function read(text: string, progress?: Progress): Reading {
  const play = parseXml(text, progress);
  const header = childOf(play, 'header');
  const { people, byAlias } = peopleIn(childOf(play, 'personae'));
  const scenes = scenesIn(childOf(play, 'text'));
  if (scenes.length === 0) throw new ImportError('no-scenes', refusals.noScenes('LINA', 'no div with sp'));
  const remarks: Remark[] = [
    { sentence: 'The format does not say the language; German is taken, as all of DLINA is German.' },
  ];

  const nameless = scenes.flatMap(({ speeches }) => speeches.filter((speech) => idsIn(speech).length === 0));
  if (nameless.length > 0) {
    remarks.push({
      sentence: `Speeches that do not say "who" speaks, and so count for nobody: ${nameless.length}.`,
      line: nameless[0]?.line,
    });
  }
  const taken = new Map(people.map(({ id }) => [id, 1]));
  const speakersOf = ({ speeches }: FoundScene) => {
    const speaking = new Set<string>();
    for (const speech of speeches) {
      for (const alias of idsIn(speech)) {
        let person = byAlias.get(alias);
        if (!person) {
          person = { id: uniqueId(alias, taken), name: alias };
          byAlias.set(alias, person);
          people.push(person);
          const sentence = `"${alias.slice(0, 60)}" speaks, but is no alias among the personae.`;
          remarks.push({ sentence, line: speech.line });
        }
        speaking.add(person.id);
      }
    }
    return speaking;
  };
  const speaking = scenes.map(speakersOf);
  checkSize({
    characters: people.length,
    scenes: scenes.length,
    presences: speaking.reduce((sum, { size }) => sum + size, 0),
  });
  const heard = new Set(speaking.flatMap((ids) => [...ids]));
  const silent = people.filter(({ id }) => !heard.has(id)).length;
  if (silent > 0) remarks.push({ sentence: `Among the personae, but never speaking: ${silent}.` });

  const story = storyOf({
    title: wordsIn(header, 'title'),
    source: sourceOf(header),
    language: 'de',
    characters: people,
    scenes: scenes.map(({ title, act }, index) => ({ title, act, speaking: [...(speaking[index] ?? [])] })),
  });
  return { story, remarks };
}

/** A character may go by several aliases; the first one's id serves for all. */
function peopleIn(personae: Element | undefined): { people: Person[]; byAlias: Map<string, Person> } {
  const people: Person[] = [];
  const byAlias = new Map<string, Person>();
  const taken = new Map<string, number>();
  for (const character of personae ? childrenOf(personae, 'character') : []) {
    const aliases = childrenOf(character, 'alias')
      .map((alias) => alias.attributes.get('xml:id')?.trim() ?? '')
      .filter((id) => id !== '' && !byAlias.has(id));
    const name = wordsIn(character, 'name');
    const id = uniqueId(aliases[0] ?? (name || 'nobody'), taken);
    const person = { id, name };
    people.push(person);
    for (const alias of aliases) byAlias.set(alias, person);
  }
  return { people, byAlias };
}

type FoundScene = {
  readonly title: string;
  readonly act: string | undefined;
  readonly speeches: readonly Element[];
};

/** A division with its head, and how many scenes are in it. */
type Division = { readonly head: string; readonly around: Division | undefined; scenes: number };

/** Every `div` with speeches of its own. */
function scenesIn(text: Element | undefined): readonly FoundScene[] {
  const found: { division: Division; speeches: readonly Element[] }[] = [];
  const visit = (element: Element, around: Division | undefined) => {
    for (const child of element.children) {
      if (!isElement(child) || child.name !== 'div') continue;
      const head = wordsIn(child, 'head');
      const division = { head: head === 'noName' ? '' : head, around, scenes: 0 };
      const speeches = childrenOf(child, 'sp');
      if (speeches.length > 0) {
        found.push({ division, speeches });
        for (let each: Division | undefined = division; each; each = each.around) each.scenes++;
      }
      visit(child, division);
    }
  };
  if (text) visit(text, undefined);
  return found.map(({ division, speeches }) => ({ ...headingOf(division), speeches }));
}

/**
 * Most scenes stand in a division of their own with a head in standard spelling ("1. Auftritt") around the printed one
 * ("Erster Auftritt"); the act is what comes next.
 */
function headingOf(division: Division): { title: string; act: string | undefined } {
  let around = division.around;
  while (around?.head === '') around = around.around;
  if (around?.scenes !== 1) return { title: division.head, act: around?.head };
  let act = around.around;
  while (act?.head === '') act = act.around;
  return { title: division.head || around.head, act: act?.head };
}

function idsIn(speech: Element): readonly string[] {
  return (speech.attributes.get('who') ?? '')
    .split(/\s+/)
    .map((reference) => reference.replace(/^#/, ''))
    .filter(Boolean);
}

function sourceOf(header: Element | undefined): string | undefined {
  const parts = ['author', 'source'].map((name) => wordsIn(header, name)).filter(Boolean);
  return parts.length > 0 ? parts.join('. ') : undefined;
}

function wordsIn(element: Element | undefined, name: string): string {
  const child = childOf(element, name);
  return child ? textOf(child).replace(/\s+/g, ' ').trim() : '';
}
