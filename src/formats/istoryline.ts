import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import { CAPS } from '../story/schema.ts';
import type { Format, Progress, Reading } from './format.ts';
import { listAt, numberOf, objectAt, parseJson, wordsOf } from './kit/json.ts';
import { checkSize } from './kit/limits.ts';
import { type Notes, notes } from './kit/notes.ts';
import { rootNameOf } from './kit/rootName.ts';
import { cut, type SketchedScene, storyOf } from './kit/storyOf.ts';
import { uniqueId } from './kit/uniqueId.ts';
import { childOf, childrenOf, descendants, type Element, parseXml } from './kit/xml.ts';

/**
 * The storylines of iStoryline (github.com/tangtan/iStoryline.js), as JSON or XML: each character has spans of time,
 * and in each a session, which is a group of people who are together.
 *
 * Every stretch between two times at which any span begins or ends is an act, and every session in it a scene: what
 * happens elsewhere at the same time would otherwise join people who never meet.
 */
export const istoryline: Format = {
  id: 'istoryline',
  label: 'iStoryline (JSON or XML)',
  extensions: ['json', 'xml'],
  detect: (text) =>
    /^\ufeff?\s*\{\s*"Story"\s*:\s*\{/.test(text)
      ? text.includes('"Characters"')
      : rootNameOf(text) === 'Story' && text.includes('<Characters'),
  read,
};

type Span = { readonly start: number; readonly end: number; readonly session: string };
type Person = { readonly id: string; readonly name: string; readonly spans: Span[] };
type Storyline = {
  readonly people: readonly Person[];
  /** Name of the location by session. */
  readonly locations: ReadonlyMap<string, string>;
  readonly noted: Notes;
};

function read(text: string, progress?: Progress): Reading {
  const { people, locations, noted } = /^\ufeff?\s*</.test(text) ? fromXml(text, progress) : fromJson(text);
  checkSize({ characters: people.length });
  const scenes = scenesOf(people, locations);
  if (scenes.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes(istoryline.label, 'no character has a span of time'),
    );
  }
  const astray = new Set(people.flatMap(({ spans }) => spans.map(({ session }) => session)));
  for (const session of locations.keys()) astray.delete(session);
  if (astray.size > 0) {
    const list = [...astray].slice(0, 10).join(', ').slice(0, 100);
    noted.add(`${astray.size} sessions are at no location (${list}).`);
  }
  noted.add('Scenes are the sessions of each stretch of time in which nobody comes or goes.');
  return {
    story: storyOf({ title: 'Storyline without a title', characters: people, scenes }),
    remarks: noted.remarks(),
  };
}

/** By stretch of time, and in it by session in the order of the file's characters. */
function scenesOf(people: readonly Person[], locations: Storyline['locations']): SketchedScene[] {
  const spans = people.flatMap((person) => person.spans.map((span) => ({ ...span, id: person.id })));
  const bounds = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  checkSize({ scenes: bounds.length - 1 });
  const number = new Map(bounds.map((bound, index) => [bound, index]));
  const stretches = bounds.slice(1).map(() => new Map<string, Set<string>>());
  const reach = ({ start, end }: Span) => [number.get(start) as number, number.get(end) as number] as const;
  checkSize({
    presences: spans.reduce((sum, span) => {
      const [first, last] = reach(span);
      return sum + last - first;
    }, 0),
  });
  for (const span of spans) {
    const { session, id } = span;
    for (const sessions of stretches.slice(...reach(span))) {
      const together = sessions.get(session) ?? new Set();
      sessions.set(session, together.add(id));
    }
  }
  checkSize({ scenes: stretches.reduce((sum, sessions) => sum + sessions.size, 0) });
  // A single location for everything tells nothing.
  const hasPlaces = new Set(locations.values()).size > 1;
  return stretches.flatMap((sessions, index) =>
    [...sessions].map(([session, together]) => {
      const place = hasPlaces ? locations.get(session) : undefined;
      return {
        title: place ?? `Session ${session}`,
        act: `${bounds[index]} to ${bounds[index + 1]}`,
        place,
        happens: { from: bounds[index] as number, to: bounds[index + 1] as number },
        speaking: [...together],
      };
    }),
  );
}

function fromJson(text: string): Storyline {
  const story = objectAt(objectAt(parseJson(text), '').Story, 'Story');
  const noted = notes();
  const locations = new Map<string, string>();
  for (const [name, sessions] of Object.entries(objectAt(story.Locations ?? {}, 'Story.Locations'))) {
    locate(locations, name, listAt(sessions, 'Story.Locations').map(wordsOf));
  }
  const taken = new Map<string, number>();
  const people = Object.entries(objectAt(story.Characters, 'Story.Characters')).map(([name, list], index) => {
    const person = personOf(name, index, taken);
    for (const span of listAt(list, 'Story.Characters')) {
      const { Start, End, Session } = objectAt(span, 'Story.Characters');
      addSpan(person, [Start, End, Session], noted);
    }
    return person;
  });
  return { people, locations, noted };
}

function fromXml(text: string, progress?: Progress): Storyline {
  const root = parseXml(text, progress);
  const noted = notes();
  const locations = new Map<string, string>();
  const listed = childOf(root, 'Locations');
  for (const location of listed ? descendants(listed, 'Location') : []) {
    const sessions = location.attributes.get('Sessions') ?? '';
    locate(locations, location.attributes.get('Name') ?? '', sessions.split(',').map(wordsOf));
  }
  const taken = new Map<string, number>();
  const characters = childOf(root, 'Characters');
  const people = (characters ? childrenOf(characters, 'Character') : []).map((character: Element, index) => {
    const person = personOf(character.attributes.get('Name') ?? '', index, taken);
    for (const { attributes, line } of childrenOf(character, 'Span')) {
      addSpan(
        person,
        [attributes.get('Start'), attributes.get('End'), attributes.get('Session')],
        noted,
        line,
      );
    }
    return person;
  });
  return { people, locations, noted };
}

function personOf(name: string, index: number, taken: Map<string, number>): Person {
  const known = cut(name, CAPS.name - 10) || `Character ${index + 1}`;
  return { id: uniqueId(known, taken), name: known, spans: [] };
}

/** The first location that lists a session has it. */
function locate(locations: Map<string, string>, name: string, sessions: readonly string[]): void {
  for (const session of sessions)
    if (wordsOf(name) !== '' && session !== '' && !locations.has(session))
      locations.set(session, wordsOf(name));
}

function addSpan(
  person: Person,
  [Start, End, Session]: readonly unknown[],
  noted: Notes,
  line?: number,
): void {
  const [start, end, session] = [numberOf(Start), numberOf(End), wordsOf(Session)];
  if (start !== undefined && end !== undefined && start < end && session !== '') {
    person.spans.push({ start, end, session });
  } else {
    noted.add(`A span of "${person.name}" has no session, or no end after its start; it was left out.`, line);
  }
}
