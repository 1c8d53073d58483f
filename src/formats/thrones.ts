import { ImportError } from '../story/importError.ts';
import type { InBoth } from '../story/messages/inBoth.ts';
import { refusals } from '../story/messages/refusals.ts';
import { CAPS } from '../story/schema.ts';
import type { Format, Reading, Remark } from './format.ts';
import { beginningOf, cut } from './kit/cut.ts';
import { asList, asObject, asText, parseJson } from './kit/json.ts';
import { checkCounts } from './kit/limits.ts';
import { type SketchedScene, storyOf } from './kit/storyOf.ts';

/** Flags of scenes that are set at another time, or seen by someone who is not present. */
const FLAGS = ['flashback', 'greensight', 'warg'];

/**
 * Jeffrey Lancaster's scenes of Game of Thrones (`episodes.json` of github.com/jeffreylancaster/game-of-thrones), in
 * their order in the series. The locations are too many for a picture, so they become titles of scenes, not places.
 */
export const thrones: Format = {
  id: 'thrones',
  extensions: ['json'],
  detect: (text) =>
    /^\ufeff?\s*\{/.test(text) && /"episodes"\s*:\s*\[/.test(text) && text.includes('"sceneStart"'),
  read,
};

function read(text: string): Reading {
  const episodes = asList(asObject(parseJson(text), '').episodes, 'episodes');
  const people = new Set<string>();
  const scenes: SketchedScene[] = [];
  const tally: Tally = { locations: new Set(), flags: new Map(), extras: new Map(), unnamed: 0, silent: 0 };
  for (const [at, episode] of episodes.entries()) {
    const path = `episodes[${at}]`;
    const facts = asObject(episode, path);
    const number = asText(facts.episodeNum) || String(at + 1);
    const title = asText(facts.episodeTitle);
    const [season, called] = [asText(facts.seasonNum) || '?', title && `: ${title}`];
    const act = {
      en: `Season ${season}, Episode ${number}${called}`,
      de: `Staffel ${season}, Folge ${number}${called}`,
    };
    const list = facts.scenes === undefined ? [] : asList(facts.scenes, `${path}.scenes`);
    checkCounts({ scenes: scenes.length + list.length });
    if (list.length === 0) tally.silent++;
    for (const [index, scene] of list.entries()) {
      scenes.push({ ...sceneOf(scene, `${path}.scenes[${index}]`, people, tally), act });
    }
  }
  if (scenes.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('Game of Thrones', {
        en: 'no episode has scenes',
        de: 'Keine Folge enthält welche',
      }),
    );
  }
  checkCounts({ characters: people.size });
  const characters = [...people].map((name) => ({ id: name, name }));
  return { story: storyOf({ title: 'Game of Thrones', characters, scenes }), remarks: remarksOn(tally) };
}

type Tally = {
  readonly locations: Set<string>;
  readonly flags: Map<string, number>;
  /** The facts about characters beside their names, which are not read, and how often they come up. */
  readonly extras: Map<string, number>;
  unnamed: number;
  silent: number;
};

function sceneOf(scene: unknown, path: string, people: Set<string>, tally: Tally): SketchedScene {
  const facts = asObject(scene, path);
  const speaking: string[] = [];
  for (const person of facts.characters === undefined ? [] : asList(facts.characters, `${path}.characters`)) {
    const entry = asObject(person, `${path}.characters`);
    const name = cut(asText(entry.name), CAPS.id);
    if (name === '') tally.unnamed++;
    else {
      speaking.push(name);
      people.add(name);
    }
    for (const key of Object.keys(entry)) if (key !== 'name') count(tally.extras, key);
  }
  for (const flag of FLAGS) if (facts[flag] === true) count(tally.flags, flag);
  const location = [asText(facts.location), asText(facts.subLocation)].filter(Boolean);
  if (location[0] !== undefined) tally.locations.add(location[0]);
  return { title: location.join(': ') || asText(facts.sceneStart), speaking };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function remarksOn({ locations, flags, extras, unnamed, silent }: Tally): Remark[] {
  const sentences: InBoth[] = [];
  if (locations.size > 0) {
    sentences.push({
      en: `The locations (${locations.size}) name the scenes but are not shown as places.`,
      de: `Die Schauplätze (${locations.size}) geben den Szenen ihre Titel, werden im Bild aber nicht als Orte gezeigt.`,
    });
  }
  const marked = FLAGS.filter((flag) => flags.has(flag));
  if (marked.length > 0) {
    const list = marked.map((flag) => `${flag} ${flags.get(flag)}`).join(', ');
    sentences.push({
      en: `Scenes from another time or place stay where they are told (${list}).`,
      de: `Szenen aus anderer Zeit oder von anderem Ort bleiben dort, wo sie erzählt werden (${list}).`,
    });
  }
  if (extras.size > 0) {
    const most = [...extras].sort(([, a], [, b]) => b - a).slice(0, 12);
    const list = most.map(([key, times]) => `${beginningOf(key, 40)} ${times}`).join(', ');
    sentences.push({
      en: `Details about people other than their names were not imported (${list}).`,
      de: `Andere Angaben zu den Figuren als ihre Namen wurden nicht übernommen (${list}).`,
    });
  }
  if (unnamed > 0) {
    sentences.push({
      en: `People without a name were left out: ${unnamed}.`,
      de: `Figuren ohne Namen wurden weggelassen: ${unnamed}.`,
    });
  }
  if (silent > 0) {
    sentences.push({
      en: `Episodes without scenes were left out: ${silent}.`,
      de: `Folgen ohne Szenen wurden weggelassen: ${silent}.`,
    });
  }
  return sentences.map((sentence) => ({ sentence }));
}
