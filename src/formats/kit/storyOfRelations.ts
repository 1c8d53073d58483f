import { admit } from '../../story/gate.ts';
import { CONNECTED } from '../../story/givenWords.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import { CAPS } from '../../story/schema.ts';
import { slugOf } from '../../story/slug.ts';
import type { WholeStory } from '../../story/types.ts';
import { cut } from './cut.ts';
import { checkCounts } from './limits.ts';
import type { EdgeQuality, Period, SceneRange } from './period.ts';
import { relationCalled } from './relationNames.ts';
import { UNTITLED } from './storyOf.ts';

/** A period as a file dates it. */
export type DatedPeriod = Period & {
  /** Where the file says so, in words. */
  readonly evidence: InBoth;
  /** The relation holds before the first scene. */
  readonly already: boolean;
};

export type DatedRelation = {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  /** In any order; where two overlap, the one that starts earlier keeps its length. */
  readonly periods: readonly DatedPeriod[];
  /** Of a relation in a network without time: see `Relation`. */
  readonly weight?: number | undefined;
};

/** A source that gives characters and relations over time, such as a network file. */
export type RelationSketch = {
  readonly title: string;
  readonly source?: string | undefined;
  readonly about?: string | undefined;
  /** Titles of the scenes; none for a network without time, see `isTimeless`. */
  readonly scenes: readonly string[];
  readonly characters: readonly {
    readonly id: string;
    readonly name: string;
    readonly group?: string | undefined;
    readonly about?: string | undefined;
    /** When the character is present; without it, while one of its relations holds. */
    readonly ranges?: readonly SceneRange[] | undefined;
    /** Without `ranges`: when it is present besides. */
    readonly also?: readonly SceneRange[] | undefined;
  }[];
  readonly relations: readonly DatedRelation[];
};

/** The title of the one scene of a network without time. */
export const WHOLE_NETWORK = { en: 'The whole network', de: 'Das ganze Netzwerk' };

/**
 * A story from relations over time: each period begins, changes or ends its relation. Without scenes, all of them hold
 * throughout, and no one is said to meet anyone.
 *
 * @throws ImportError
 */
export function storyOfRelations({
  title,
  source,
  about,
  scenes,
  characters,
  relations,
}: RelationSketch): WholeStory {
  checkCounts({ characters: characters.length, scenes: scenes.length, relations: relations.length });
  const attendance = attendanceOf(characters, scenes.length);
  for (const { from, to, periods } of relations) {
    for (const period of withoutOverlap(periods)) {
      attendance.addByRelation(from, period);
      attendance.addByRelation(to, period);
    }
  }
  const present = scenes.length === 0 ? [] : attendance.present();
  const { background, changes } = changesOf(relations, Math.max(1, scenes.length));
  const groups = groupIds(characters);
  const name = cut(title, CAPS.name) || UNTITLED;
  return admit({
    format: 'throughline',
    version: 1,
    id: slugOf(name),
    languages: ['en'],
    title: name,
    ...(source ? { source: cut(source, CAPS.prose) } : {}),
    ...(about ? { about: cut(about, CAPS.prose) } : {}),
    groups: [...groups].map(([name, id]) => ({ id, name })),
    characters: characters.map(({ id, name, group, about }) => ({
      id,
      name: cut(name, CAPS.name) || id,
      group: groups.get(cut(group ?? '', CAPS.name)),
      ...(about ? { about: cut(about, CAPS.prose) } : {}),
    })),
    relations: relations.map(({ from, to, mutual, weight }, index) => ({
      id: idOf(index),
      from,
      to,
      mutual,
      ...(weight === undefined ? {} : { weight }),
    })),
    background,
    scenes: (scenes.length === 0 ? [WHOLE_NETWORK] : scenes).map((name, index) => ({
      id: `scene-${index + 1}`,
      title: typeof name === 'string' ? cut(name, CAPS.name) || `${index + 1}` : name,
      present: present[index],
      changes: changes[index],
    })),
  });
}

const idOf = (relation: number) => `relation-${relation + 1}`;

function changesOf(relations: readonly DatedRelation[], scenes: number) {
  const changes: object[][] = Array.from({ length: scenes }, () => []);
  const begun: object[] = [];
  for (const [index, { periods }] of relations.entries()) {
    const relation = idOf(index);
    const end = ({ last, evidence }: DatedPeriod) =>
      changes[last + 1]?.push({ does: 'end', relation, evidence: { words: evidence } });
    let before: DatedPeriod | undefined;
    for (const period of withoutOverlap(periods)) {
      const { kind, valence, strength } = period;
      const evidence = { words: period.evidence };
      if (before?.last === period.first - 1) {
        const differs = differences(before, period);
        if (differs) changes[period.first]?.push({ does: 'change', relation, ...differs, evidence });
      } else {
        if (before) end(before);
        const list = period.already && period.first === 0 ? begun : changes[period.first];
        list?.push({ does: 'begin', relation, kind, valence, strength, label: labelOf(period), evidence });
      }
      before = period;
    }
    if (before) end(before);
  }
  // A scene may hold only so many changes, the background any number.
  const first = changes[0] ?? [];
  if (first.length <= CAPS.changesPerScene) return { background: begun, changes };
  return { background: [...begun, ...first], changes: changes.with(0, []) };
}

/** The groups that characters name, with an id each. More than a story can hold are left out. */
function groupIds(characters: RelationSketch['characters']): ReadonlyMap<string, string> {
  const names = [...new Set(characters.map(({ group }) => cut(group ?? '', CAPS.name)))].filter(Boolean);
  return new Map(names.slice(0, CAPS.groups).map((name, index) => [name, `group-${index + 1}`]));
}

/**
 * Who is present in which scene, kept as +1 and -1 where a range begins and ends: a short file can have millions of long
 * ranges.
 */
function attendanceOf(characters: RelationSketch['characters'], scenes: number) {
  const steps = new Map(characters.map(({ id }) => [id, new Int32Array(scenes + 1)]));
  const add = (id: string, { first, last }: SceneRange) => {
    const own = steps.get(id);
    if (!own || last < first) return;
    own[first] = (own[first] ?? 0) + 1;
    own[last + 1] = (own[last + 1] ?? 0) - 1;
  };
  for (const { id, ranges, also } of characters) for (const range of ranges ?? also ?? []) add(id, range);
  const byRelation = new Set(characters.filter(({ ranges }) => ranges === undefined).map(({ id }) => id));
  return {
    /** Adds a range for a character whose presence the source does not give. */
    addByRelation: (id: string, range: SceneRange) => {
      if (byRelation.has(id)) add(id, range);
    },
    /** The ids of those present, by scene. */
    present: (): readonly (readonly string[])[] => {
      const present: string[][] = Array.from({ length: scenes }, () => []);
      for (const [id, own] of steps) {
        let open = 0;
        for (const [scene, ids] of present.entries()) {
          open += own[scene] ?? 0;
          if (open > 0) ids.push(id);
        }
      }
      checkCounts({ presences: present.reduce((sum, { length }) => sum + length, 0) });
      return present;
    },
  };
}

/** Periods by their first scene, shortened where an earlier one still lasts. */
function withoutOverlap(periods: readonly DatedPeriod[]): DatedPeriod[] {
  const kept: DatedPeriod[] = [];
  for (const period of periods.toSorted((a, b) => a.first - b.first)) {
    const first = Math.max(period.first, (kept.at(-1)?.last ?? -1) + 1);
    if (first <= period.last) kept.push({ ...period, first });
  }
  return kept;
}

/** What a change sets; null for what is no longer known. */
function differences(before: EdgeQuality, after: EdgeQuality): object | undefined {
  const keys = (['kind', 'valence', 'strength', 'label'] as const).filter(
    (key) => before[key] !== after[key],
  );
  if (keys.length === 0) return undefined;
  return Object.fromEntries(
    keys.map((key) => [key, key === 'label' ? labelOf(after) : (after[key] ?? null)]),
  );
}

function labelOf({ label }: EdgeQuality): string | InBoth {
  return label === CONNECTED.en ? CONNECTED : (relationCalled(label)?.label ?? label);
}
