import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Format, Reading, ReadOptions, Remark } from './format.ts';
import type { NamedCharacter } from './kit/castByName.ts';
import { beginningOf } from './kit/cut.ts';
import { checkCounts } from './kit/limits.ts';
import { oneLine } from './kit/lines.ts';
import { rootNameOf } from './kit/rootName.ts';
import { storyOf } from './kit/storyOf.ts';
import { uniqueId } from './kit/uniqueId.ts';
import { childOf, childrenOf, isElement, parseXml, textOf, type XmlElement } from './kit/xml.ts';

/**
 * The "Zwischenformat" of the project Digital Literary Network Analysis (DLINA): a play's characters, its divisions, and
 * how much each character says in each division.
 */
export const lina: Format = {
  id: 'lina',
  extensions: ['xml'],
  detect: (text) => rootNameOf(text) === 'play' && /<(?:[\w.-]+:)?personae[\s/>]/.test(text),
  read,
};

function read(text: string, { title, progress }: ReadOptions = {}): Reading {
  const play = parseXml(text, progress);
  const header = childOf(play, 'header');
  const { people, byAlias } = peopleIn(childOf(play, 'personae'));
  const scenes = scenesIn(childOf(play, 'text'));
  if (scenes.length === 0)
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('LINA', {
        en: 'it has no div with speeches (sp)',
        de: 'Sie enthält kein div mit Repliken (sp)',
      }),
    );
  const remarks: Remark[] = [
    {
      sentence: {
        en: 'The format does not state the language; German was assumed, as all of DLINA is German.',
        de: 'Das Format gibt die Sprache nicht an; angenommen wurde Deutsch wie in ganz DLINA.',
      },
    },
  ];

  const nameless = scenes.flatMap(({ speeches }) => speeches.filter((speech) => idsIn(speech).length === 0));
  if (nameless.length > 0) {
    remarks.push({
      sentence: {
        en: `Speeches without “who”, which count for no one: ${nameless.length}.`,
        de: `Repliken ohne „who“, die für niemanden zählen: ${nameless.length}.`,
      },
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
          const sentence = {
            en: `“${beginningOf(alias, 60)}” speaks, but is not an alias of any of the “personae”.`,
            de: `„${beginningOf(alias, 60)}“ spricht, ist aber kein „alias“ unter den „personae“.`,
          };
          remarks.push({ sentence, line: speech.line });
        }
        speaking.add(person.id);
      }
    }
    return speaking;
  };
  const speaking = scenes.map(speakersOf);
  checkCounts({
    characters: people.length,
    scenes: scenes.length,
    presences: speaking.reduce((sum, { size }) => sum + size, 0),
  });
  const heard = new Set(speaking.flatMap((ids) => [...ids]));
  const silent = people.filter(({ id }) => !heard.has(id)).length;
  if (silent > 0) {
    remarks.push({
      sentence: {
        en: `Among the “personae”, but never speaking: ${silent}.`,
        de: `Unter den „personae“, aber ohne Replik: ${silent}.`,
      },
    });
  }

  const story = storyOf({
    title: wordsIn(header, 'title') || title || '',
    source: sourceOf(header),
    language: 'de',
    characters: people,
    scenes: scenes.map(({ title, act }, index) => ({ title, act, speaking: [...(speaking[index] ?? [])] })),
  });
  return { story, remarks };
}

/** The characters, under the id of their first alias. */
function peopleIn(personae: XmlElement | undefined): {
  people: NamedCharacter[];
  byAlias: Map<string, NamedCharacter>;
} {
  const people: NamedCharacter[] = [];
  const byAlias = new Map<string, NamedCharacter>();
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
  readonly speeches: readonly XmlElement[];
};

/** A division with its head and the number of scenes in it. */
type Division = { readonly head: string; readonly around: Division | undefined; scenes: number };

/** The scenes: every `div` with speeches of its own. */
function scenesIn(text: XmlElement | undefined): readonly FoundScene[] {
  const found: { division: Division; speeches: readonly XmlElement[] }[] = [];
  const visit = (element: XmlElement, around: Division | undefined) => {
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
 * Title and act of a scene. Most scenes have two divisions: an outer one with the head in standard spelling
 * ("1. Auftritt") and an inner one with the head as printed ("Erster Auftritt"). The act is the next one outwards.
 */
function headingOf(division: Division): { title: string; act: string | undefined } {
  let around = division.around;
  while (around?.head === '') around = around.around;
  if (around?.scenes !== 1) return { title: division.head, act: around?.head };
  let act = around.around;
  while (act?.head === '') act = act.around;
  return { title: division.head || around.head, act: act?.head };
}

function idsIn(speech: XmlElement): readonly string[] {
  return (speech.attributes.get('who') ?? '')
    .split(/\s+/)
    .map((reference) => reference.replace(/^#/, ''))
    .filter(Boolean);
}

function sourceOf(header: XmlElement | undefined): string | undefined {
  const parts = ['author', 'source'].map((name) => wordsIn(header, name)).filter(Boolean);
  return parts.length > 0 ? parts.join('. ') : undefined;
}

function wordsIn(element: XmlElement | undefined, name: string): string {
  const child = childOf(element, name);
  return child ? oneLine(textOf(child)) : '';
}
