import type { InBoth } from '../../story/messages/inBoth.ts';
import { countedIn, type EdgeValues, qualityOf, scaleOf, sumOf } from '../kit/edgeValues.ts';
import { checkCounts } from '../kit/limits.ts';
import type { DatedPeriod, DatedRelation } from '../kit/storyOfRelations.ts';
import { evidenceFor, type Interval, type Timeline } from '../kit/timeline.ts';
import type { EdgeColumns } from './csvColumns.ts';
import { addedUp, leftOut } from './csvEdgeRemarks.ts';
import type { TableReading } from './csvRows.ts';

/** A row at one of its times. */
export type Entry = {
  /** Ids. A row without both only says that there is a scene, or who is in it. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly mutual: boolean;
  /** The same for all entries of one relation; '' if the row has none. */
  readonly pair: string;
  readonly time: Interval | undefined;
  readonly values: EdgeValues;
  readonly title: string;
};

/** Rows that are read between two reports of progress. */
export const PIECE = 5_000;

/**
 * Rows of one pair are one relation. If the table has no values but weights, rows of a pair in one scene add up; otherwise
 * they are relations of their own, unless they say the same: then their weights add up, or one of them is enough.
 */
export function relationsIn(
  entries: readonly Entry[],
  { values: columns }: EdgeColumns,
  timeline: Timeline,
  { remarks, progress }: Pick<TableReading, 'remarks' | 'progress'>,
): DatedRelation[] {
  const addUp = !(['kind', 'valence', 'strength', 'label'] as const).some((field) => columns.has(field));
  const relations = new Map<string, Omit<DatedRelation, 'periods'> & { raw: Map<number, RawPeriod> }>();
  const times = new Map<string, number>();
  /** By what a row says of its pair in a scene: which of the pair's relations says so. */
  const sayings = new Map<string, number>();
  const counts = addUp || columns.has('weight');
  let repeated = 0;
  for (const [index, { from, to, mutual, pair, time, values }] of entries.entries()) {
    if (index % PIECE === 0) progress?.(index / entries.length);
    if (from === undefined || to === undefined) continue;
    const range = timeline.rangeOf(time ?? {});
    let key = pair;
    if (!addUp) {
      const moment = `${pair} ${range.first}`;
      const { kind, valence, strength, label } = values;
      const saying = JSON.stringify([moment, kind, valence, strength, label]);
      const number = sayings.get(saying) ?? times.get(moment) ?? 0;
      if (!sayings.has(saying)) times.set(moment, number + 1);
      sayings.set(saying, number);
      key = `${pair} ${number}`;
    }
    let relation = relations.get(key);
    if (!relation) {
      relation = { from, to, mutual, raw: new Map<number, RawPeriod>() };
      relations.set(key, relation);
      checkCounts({ relations: relations.size });
    }
    const known = relation.raw.get(range.first);
    if (known) {
      repeated++;
      if (counts) known.values = { ...known.values, ...sumOf(known.values, values) };
      known.last = Math.max(known.last, range.last);
    } else {
      const [evidence, already] = [evidenceFor(time ?? {}), time?.start === undefined];
      relation.raw.set(range.first, { ...range, values, evidence, already });
    }
  }
  const all = [...relations.values()];
  const scale = scaleOf(
    all.flatMap(({ raw }) => [...raw.values()].map(({ values }) => values)),
    columns.has('strength'),
  );
  // Where rows are counted, the others count 1. Where no pair comes twice, there is nothing to tell from the number of rows.
  const usual = counts && repeated > 0 ? 1 : undefined;
  if (repeated > 0) remarks.add(counts ? addedUp(repeated, timeline.titles.length > 0) : leftOut(repeated));
  return all.map(({ raw, ...relation }) => {
    const periods = [...raw.values()].map(({ values, ...period }) => ({
      ...period,
      values: { ...values, weight: values.weight ?? (values.unread ? undefined : usual) },
    }));
    return {
      ...relation,
      weight: timeline.titles.length === 0 ? countedIn(periods[0]?.values) : undefined,
      periods: periods.map(
        ({ values, ...period }): DatedPeriod => ({ ...period, ...qualityOf(values, scale) }),
      ),
    };
  });
}

/** A period whose values have not been measured against the rest of the table. */
type RawPeriod = { first: number; last: number; values: EdgeValues; evidence: InBoth; already: boolean };
