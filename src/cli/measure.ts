import { withSpeakersOnly } from '../lens/lens.ts';
import { changeRatesOf } from '../measures/changeRates.ts';
import { measuresOf } from '../measures/measures.ts';
import { type Counted, edgesAre } from '../measures/network.ts';
import { isTimeless } from '../story/isTimeless.ts';
import { scenesWith } from '../story/state.ts';
import { textIn } from '../story/text.ts';
import type { Story } from '../story/types.ts';
import { type Call, presenceOf, type Sources, UsageError } from './call.ts';
import type { Output } from './output.ts';
import { areTogether, open } from './stories.ts';

/**
 * Measures each file on its own, but for a table of nodes next to one of their edges: a file that cannot be read is reported,
 * and the others are still measured.
 */
export function measure(call: Call, output: Output): void {
  const { names, options } = call;
  const { write, complain } = output;
  if (names.length === 0)
    throw new UsageError({
      en: '“measure” needs at least one story file',
      de: '„measure“ braucht mindestens eine Datei mit einer Geschichte',
    });
  for (let index = 0; index < names.length; index++) {
    let text: string;
    try {
      const sources = storyAt(names, index);
      if (sources[1] !== undefined) index++;
      const file = sources.join(', ');
      const story = open(sources, call, output);
      const progress = output.progress(file);
      const measured = measuredOf(file, story, presenceOf(options, story), progress.report);
      progress.end();
      text = options.json ? `${JSON.stringify(measured)}\n` : summaryOf(measured);
    } catch (error) {
      complain(error as Error);
      continue;
    }
    write(text);
  }
}

/** The file at an index, with the next one if the two belong together. */
function storyAt(names: readonly string[], index: number): Sources {
  const [name = '', next] = names.slice(index);
  return next !== undefined && areTogether([name, next]) ? [name, next] : [name];
}

/**
 * The record that `--json` prints: what was counted as an edge, and the measures of that network, over the whole story and per
 * scene. A network without time has no scenes.
 */
function measuredOf(file: string, whole: Story, presence: Counted, report: (share: number) => void) {
  const story = presence === 'speaking' ? withSpeakersOnly(whole) : whole;
  const { characters, ...measures } = measuresOf(story, undefined, presence, report);
  const timeless = isTimeless(story);
  return {
    file,
    title: textIn(story.title, 'en'),
    counted: edgesAre(story),
    ...(timeless ? {} : { presence }),
    ...(timeless ? { ties: story.relations.length } : {}),
    scenes: timeless ? 0 : story.scenes.length,
    ...measures,
    changeRates: changeRatesOf(story, presence),
    characters: story.characters.flatMap(({ id, name }) => {
      const own = characters.get(id);
      const scenes = timeless ? {} : { scenes: scenesWith(story, id).length };
      return own ? [{ id, name: textIn(name, 'en'), ...scenes, ...own }] : [];
    }),
    perScene: timeless
      ? []
      : story.scenes.map((_, scene) => {
          const { characters: __, ...ofScene } = measuresOf(story, scene, presence);
          return ofScene;
        }),
  };
}

/** The same for people to read: one measure per line, then a table of all characters, those with most scenes or ties first. */
function summaryOf(measured: ReturnType<typeof measuredOf>): string {
  const { characters, perScene, changeRates, ...whole } = measured;
  const mean = changeRates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, changeRates.length);
  const rates = changeRates.length > 0 ? [['changeRate, mean', mean] as const] : [];
  const rows = [...Object.entries(whole), ...rates].map(
    ([name, value]) => `  ${name.padEnd(24)}${[value].flat().map(cellOf).join(', ')}`,
  );
  const sorted = characters.toSorted((a, b) => b.weightedDegree - a.weightedDegree || b.degree - a.degree);
  return [...rows, '', ...tableOf(sorted), ''].join('\n');
}

/** A line for the titles and one for each row, in columns that are as wide as they need to be. */
function tableOf(rows: readonly Readonly<Record<string, string | number | null>>[]): string[] {
  const titles = Object.keys(rows[0] ?? {});
  const lines = [titles, ...rows.map((row) => titles.map((title) => cellOf(row[title] ?? null)))];
  const widths = titles.map((_, column) =>
    lines.reduce((most, line) => Math.max(most, widthOf(line[column])), 0),
  );
  return lines.map((line) =>
    `  ${line
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] as number) - widthOf(cell));
        return column < 2 ? cell + space : space + cell;
      })
      .join('  ')}`.trimEnd(),
  );
}

/** Four digits after the point are enough for reading; `--json` has all. */
function cellOf(value: string | number | null): string {
  if (value === null) return '–';
  return typeof value === 'number' ? String(Math.round(value * 1e4) / 1e4) : value;
}

const widthOf = (cell = '') => [...cell].length;
