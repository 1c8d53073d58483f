import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import { CAPS } from '../story/schema.ts';
import type { Format, Progress, Reading, ReadOptions } from './format.ts';
import { beginningOf, cut } from './kit/cut.ts';
import { asList, asNumber, asObject, asText, parseJson } from './kit/json.ts';
import { checkCounts } from './kit/limits.ts';
import { collectRemarks, type RemarkList } from './kit/remarks.ts';
import { rootNameOf } from './kit/rootName.ts';
import { rounded } from './kit/rounded.ts';
import { type SketchedScene, storyOf } from './kit/storyOf.ts';
import { uniqueId } from './kit/uniqueId.ts';
import { childOf, childrenOf, descendants, parseXml, type XmlElement } from './kit/xml.ts';

/**
 * The storylines of iStoryline (github.com/tangtan/iStoryline.js), as JSON or XML: each character has time spans, and in
 * each span a session, which is a group of characters who are together.
 *
 * The times at which any span starts or ends divide the story into acts, and every session of an act is a scene. With one
 * scene per act, characters in different sessions would seem to meet.
 */
export const istoryline: Format = {
  id: 'istoryline',
  extensions: ['json', 'xml'],
  detect: (text) =>
    /^\ufeff?\s*\{\s*"Story"\s*:\s*\{/.test(text)
      ? text.includes('"Characters"')
      : rootNameOf(text) === 'Story' && text.includes('<Characters'),
  read,
};

type SessionSpan = { readonly start: number; readonly end: number; readonly session: string };
type Person = { readonly id: string; readonly name: string; readonly spans: SessionSpan[] };
type Storyline = {
  readonly people: readonly Person[];
  /** Names of locations by session. */
  readonly locations: ReadonlyMap<string, string>;
  readonly remarks: RemarkList;
};

function read(text: string, { title, progress }: ReadOptions = {}): Reading {
  const { people, locations, remarks } = /^\ufeff?\s*</.test(text) ? fromXml(text, progress) : fromJson(text);
  checkCounts({ characters: people.length });
  const scenes = scenesOf(people, locations);
  if (scenes.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('iStoryline', {
        en: 'no character has a time span',
        de: 'Keine Figur hat eine Zeitspanne',
      }),
    );
  }
  const unplaced = new Set(people.flatMap(({ spans }) => spans.map(({ session }) => session)));
  for (const session of locations.keys()) unplaced.delete(session);
  if (unplaced.size > 0) {
    const list = beginningOf([...unplaced].slice(0, 10).join(', '), 100);
    remarks.add({
      en: `Sessions without a location: ${unplaced.size} (${list}).`,
      de: `Sitzungen („sessions“) ohne Ort: ${unplaced.size} (${list}).`,
    });
  }
  remarks.add({
    en: 'Each scene is one session during a period in which no one comes or goes.',
    de: 'Jede Szene ist eine Sitzung („session“) in einer Zeitspanne, in der niemand kommt oder geht.',
  });
  return {
    story: storyOf({ title: title ?? 'Storyline without a title', characters: people, scenes }),
    remarks: remarks.list(),
  };
}

/** By act, and within an act by session in the order of the file's characters. */
function scenesOf(people: readonly Person[], locations: Storyline['locations']): SketchedScene[] {
  const spans = people.flatMap((person) => person.spans.map((span) => ({ ...span, id: person.id })));
  const bounds = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  checkCounts({ scenes: bounds.length - 1 });
  const number = new Map(bounds.map((bound, index) => [bound, index]));
  const acts = bounds.slice(1).map(() => new Map<string, Set<string>>());
  const reach = ({ start, end }: SessionSpan) =>
    [number.get(start) as number, number.get(end) as number] as const;
  checkCounts({
    presences: spans.reduce((sum, span) => {
      const [first, last] = reach(span);
      return sum + last - first;
    }, 0),
  });
  for (const span of spans) {
    const { session, id } = span;
    for (const sessions of acts.slice(...reach(span))) {
      const together = sessions.get(session) ?? new Set();
      sessions.set(session, together.add(id));
    }
  }
  checkCounts({ scenes: acts.reduce((sum, sessions) => sum + sessions.size, 0) });
  // A single location says nothing.
  const hasPlaces = new Set(locations.values()).size > 1;
  return acts.flatMap((sessions, index) => {
    const [from, to] = [boundText(bounds[index]), boundText(bounds[index + 1])];
    return [...sessions].map(([session, together]) => {
      const place = hasPlaces ? locations.get(session) : undefined;
      return {
        title: place ?? { en: `Session ${session}`, de: `Sitzung ${session}` },
        act: { en: `${from} to ${to}`, de: `${from} bis ${to}` },
        place,
        happens: { from: bounds[index] as number, to: bounds[index + 1] as number },
        speaking: [...together],
      };
    });
  });
}

const boundText = (time = 0) => String(rounded(time, 12));

function fromJson(text: string): Storyline {
  const story = asObject(asObject(parseJson(text), '').Story, 'Story');
  const remarks = collectRemarks();
  const locations = new Map<string, string>();
  for (const [name, sessions] of Object.entries(asObject(story.Locations ?? {}, 'Story.Locations'))) {
    locate(locations, name, asList(sessions, 'Story.Locations').map(asText));
  }
  const taken = new Map<string, number>();
  const people = Object.entries(asObject(story.Characters, 'Story.Characters')).map(([name, list], index) => {
    const person = personOf(name, index, taken);
    for (const span of asList(list, 'Story.Characters')) {
      const { Start, End, Session } = asObject(span, 'Story.Characters');
      addSpan(person, [Start, End, Session], remarks);
    }
    return person;
  });
  return { people, locations, remarks };
}

function fromXml(text: string, progress?: Progress): Storyline {
  const root = parseXml(text, progress);
  const remarks = collectRemarks();
  const locations = new Map<string, string>();
  const listed = childOf(root, 'Locations');
  for (const location of listed ? descendants(listed, 'Location') : []) {
    const sessions = location.attributes.get('Sessions') ?? '';
    locate(locations, location.attributes.get('Name') ?? '', sessions.split(',').map(asText));
  }
  const taken = new Map<string, number>();
  const characters = childOf(root, 'Characters');
  const people = (characters ? childrenOf(characters, 'Character') : []).map(
    (character: XmlElement, index) => {
      const person = personOf(character.attributes.get('Name') ?? '', index, taken);
      for (const { attributes, line } of childrenOf(character, 'Span')) {
        addSpan(
          person,
          [attributes.get('Start'), attributes.get('End'), attributes.get('Session')],
          remarks,
          line,
        );
      }
      return person;
    },
  );
  return { people, locations, remarks };
}

function personOf(name: string, index: number, taken: Map<string, number>): Person {
  const known = cut(name, CAPS.name - 10) || `Character ${index + 1}`;
  return { id: uniqueId(known, taken), name: known, spans: [] };
}

/** Records where sessions are; of several locations that list a session, the first counts. */
function locate(locations: Map<string, string>, name: string, sessions: readonly string[]): void {
  for (const session of sessions)
    if (asText(name) !== '' && session !== '' && !locations.has(session))
      locations.set(session, asText(name));
}

function addSpan(
  person: Person,
  [Start, End, Session]: readonly unknown[],
  remarks: RemarkList,
  line?: number,
): void {
  const [start, end, session] = [asNumber(Start), asNumber(End), asText(Session)];
  if (start !== undefined && end !== undefined && start < end && session !== '') {
    person.spans.push({ start, end, session });
  } else {
    remarks.add(
      {
        en: `A time span of “${person.name}” has no session or does not end after its start; it was left out.`,
        de: `Eine Zeitspanne von „${person.name}“ hat keine Sitzung oder endet nicht nach ihrem Anfang; sie wurde weggelassen.`,
      },
      line,
    );
  }
}
