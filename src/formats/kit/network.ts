import { admit } from '../../story/gate.ts';
import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { checkSize } from './limits.ts';
import type { SaidQuality } from './said.ts';
import { cut, slugOf, UNTITLED } from './storyOf.ts';
import type { Interval, Span } from './timeline.ts';

/** A time in which a tie stays the same. */
export type Stage = Span &
  SaidQuality & {
    readonly words: string;
    /** It held before anything in the file happens. */
    readonly already: boolean;
  };

export type Tie = {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  /** In any order; where two overlap, the earlier one lasts. */
  readonly stages: readonly Stage[];
};

/** Nodes and edges over time, as files of networks have them. */
export type Network = {
  readonly title: string;
  readonly source?: string | undefined;
  readonly scenes: readonly string[];
  readonly characters: readonly {
    readonly id: string;
    readonly name: string;
    readonly group?: string | undefined;
    /** Where it is there; without this, wherever it has a tie. */
    readonly spans?: readonly Span[] | undefined;
  }[];
  readonly ties: readonly Tie[];
};

/** A story from a network: ties become relations that begin, change and end. @throws ImportError */
export function storyOfNetwork({ title, source, scenes, characters, ties }: Network): WholeStory {
  checkSize({ characters: characters.length, scenes: scenes.length, relations: ties.length });
  const changes: object[][] = scenes.map(() => []);
  const background: object[] = [];
  const attendance = attendanceOf(characters, scenes.length);
  for (const [index, tie] of ties.entries()) {
    const relation = `relation-${index + 1}`;
    const stages = inOrder(tie.stages);
    for (const stage of stages) {
      if (attendance.byTies.has(tie.from)) attendance.add(tie.from, stage);
      if (attendance.byTies.has(tie.to)) attendance.add(tie.to, stage);
    }
    let before: Stage | undefined;
    for (const stage of stages) {
      const { kind, valence, strength, label } = stage;
      const evidence = { words: stage.words };
      if (before?.last === stage.first - 1) {
        const differs = differences(before, stage);
        if (differs) changes[stage.first]?.push({ does: 'change', relation, ...differs, evidence });
      } else {
        if (before) {
          changes[before.last + 1]?.push({ does: 'end', relation, evidence: { words: before.words } });
        }
        const made = stage.already && stage.first === 0 ? background : changes[stage.first];
        made?.push({ does: 'begin', relation, kind, valence, strength, label, evidence });
      }
      before = stage;
    }
    if (before) changes[before.last + 1]?.push({ does: 'end', relation, evidence: { words: before.words } });
  }
  // The background may hold any number of relations, a scene may not.
  if ((changes[0]?.length ?? 0) > CAPS.changesPerScene) background.push(...(changes[0]?.splice(0) ?? []));
  checkSize({ presences: attendance.total() });

  const groups = namesOf(characters);
  return admit({
    format: 'throughline',
    version: 1,
    id: slugOf(title).toWellFormed(),
    languages: ['en'],
    title: cut(title, CAPS.name) || UNTITLED,
    ...(source ? { source: cut(source, CAPS.prose) } : {}),
    groups: [...groups].map(([name, id]) => ({ id, name })),
    characters: characters.map(({ id, name, group }) => ({
      id,
      name: cut(name, CAPS.name) || id,
      group: groups.get(cut(group ?? '', CAPS.name)),
    })),
    relations: ties.map(({ from, to, mutual }, index) => ({
      id: `relation-${index + 1}`,
      from,
      to,
      mutual,
    })),
    background,
    scenes: scenes.map((name, index) => ({
      id: `scene-${index + 1}`,
      title: cut(name, CAPS.name) || `${index + 1}`,
      present: attendance.at(index),
      changes: changes[index],
    })),
  });
}

/** The groups that characters name, each with an id; more than a story can hold are left out. */
function namesOf(characters: Network['characters']): ReadonlyMap<string, string> {
  const names = [...new Set(characters.map(({ group }) => cut(group ?? '', CAPS.name)))].filter(Boolean);
  return new Map(names.slice(0, CAPS.groups).map((name, index) => [name, `group-${index + 1}`]));
}

/** Who is there when, counted by where it begins and ends, since spans may be far longer than the file that has them. */
function attendanceOf(characters: Network['characters'], scenes: number) {
  const steps = new Map(characters.map(({ id }) => [id, new Int32Array(scenes + 1)]));
  const add = (id: string, { first, last }: Span) => {
    const own = steps.get(id);
    if (!own || last < first) return;
    own[first] = (own[first] ?? 0) + 1;
    own[last + 1] = (own[last + 1] ?? 0) - 1;
  };
  for (const { id, spans } of characters) for (const span of spans ?? []) add(id, span);
  const byTies = new Set(characters.filter(({ spans }) => spans === undefined).map(({ id }) => id));
  let present: string[][] | undefined;
  const told = () => {
    present = Array.from({ length: scenes }, () => []);
    for (const [id, own] of steps) {
      let open = 0;
      for (const [scene, those] of present.entries()) {
        open += own[scene] ?? 0;
        if (open > 0) those.push(id);
      }
    }
    return present;
  };
  return {
    add,
    byTies,
    total: () => told().reduce((sum, those) => sum + those.length, 0),
    at: (scene: number) => (present ?? told())[scene] ?? [],
  };
}

function inOrder(stages: readonly Stage[]): Stage[] {
  const kept: Stage[] = [];
  for (const stage of stages.toSorted((a, b) => a.first - b.first)) {
    const first = Math.max(stage.first, (kept.at(-1)?.last ?? -1) + 1);
    if (first <= stage.last) kept.push({ ...stage, first });
  }
  return kept;
}

function differences(before: Stage, after: Stage): Partial<SaidQuality> | undefined {
  const keys = (['kind', 'valence', 'strength', 'label'] as const).filter(
    (key) => before[key] !== after[key],
  );
  return keys.length === 0 ? undefined : Object.fromEntries(keys.map((key) => [key, after[key]]));
}

/** Where in the file a tie is said to hold. */
export function heldWords({ start, end }: Interval): string {
  if (start !== undefined && start === end) return `In the file at ${start}.`;
  if (start !== undefined && end !== undefined) return `In the file from ${start} to ${end}.`;
  if (start !== undefined) return `In the file from ${start} on.`;
  if (end !== undefined) return `In the file until ${end}.`;
  return 'In the file, without a time.';
}
