import { beginningOf } from './cut.ts';
import { doubtAbout, type NumberStyle, numberIn, numberStyleOf, PLAIN } from './numbers.ts';
import type { RemarkList } from './remarks.ts';

export const NUMBER_FIELDS = ['weight', 'valence', 'strength'] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** Reads the numbers of edges, each column in its own way, and counts what is not understood. */
export type EdgeNumbers = {
  readonly read: (field: NumberField, text: string, line?: number) => number | undefined;
  /** What is to be said, once all are read. */
  readonly tell: (remarks: RemarkList) => void;
};

/**
 * @param cellsOf all texts of a column or attribute
 * @param nameOf its name in the file
 * @param usual what a comma is where neither the column nor the rest of the table decides
 */
export function edgeNumbersOf(
  cellsOf: (field: NumberField) => readonly string[],
  nameOf: (field: NumberField) => string,
  usual: NumberStyle['comma'] = 'thousands',
): EdgeNumbers {
  const cells = new Map(NUMBER_FIELDS.map((field) => [field, cellsOf(field)]));
  const whole = numberStyleOf([...cells.values()].flat(), usual);
  const styles = new Map(
    [...cells].map(([field, own]) => {
      const style = numberStyleOf(own, usual);
      return [field, style.doubtful !== undefined && whole.doubtful === undefined ? whole : style];
    }),
  );
  const unread = new Map<NumberField, { count: number; line: number | undefined; examples: Set<string> }>();
  return {
    read: (field, text, line) => {
      const value = numberIn(text, styles.get(field) ?? PLAIN);
      if (value !== undefined || text.trim() === '') return value;
      const known = unread.get(field) ?? { count: 0, line, examples: new Set() };
      known.count++;
      if (known.examples.size < 3) known.examples.add(beginningOf(text.trim(), 40));
      unread.set(field, known);
      return undefined;
    },
    tell: (remarks) => {
      for (const [field, style] of styles) {
        const name = nameOf(field);
        const doubt = doubtAbout(style, { en: `“${name}”`, de: `„${name}“` });
        if (doubt) remarks.add(doubt);
      }
      for (const [field, { count, line, examples }] of unread) {
        remarks.add(notNumbers(count, nameOf(field), [...examples]), line);
      }
    },
  };
}

function notNumbers(count: number, name: string, examples: readonly string[]) {
  const some = (open: string, close: string) => examples.map((text) => open + text + close).join(', ');
  return count === 1
    ? {
        en: `${some('“', '”')} (in “${name}”) is not a number; that relationship was kept without it.`,
        de: `${some('„', '“')} (in „${name}“) ist keine Zahl; diese Beziehung wurde ohne den Wert übernommen.`,
      }
    : {
        en: `${count} values of “${name}” are not numbers, such as ${some('“', '”')}; their relationships were kept without them.`,
        de: `${count} Werte in „${name}“ sind keine Zahlen, etwa ${some('„', '“')}; ihre Beziehungen wurden ohne sie übernommen.`,
      };
}
