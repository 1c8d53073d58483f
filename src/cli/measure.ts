import { changeRatesOf } from '../measures/changeRates.ts';
import { measuresOf } from '../measures/measures.ts';
import { scenesWith } from '../story/state.ts';
import { textIn } from '../story/text.ts';
import type { Story } from '../story/types.ts';
import { type Call, UsageError } from './call.ts';
import type { Output } from './output.ts';
import { open } from './stories.ts';

/** How many characters a summary lists. */
const LISTED = 10;

/** Measures each file on its own: a file that cannot be read is reported, and the others are still measured. */
export function measure({ names, options }: Call, { write, complain }: Output): void {
  if (names.length === 0) throw new UsageError('measure needs at least one story file');
  for (const file of names) {
    try {
      const measured = measuredOf(file, open(file));
      write(options.json ? `${JSON.stringify(measured)}\n` : summaryOf(measured));
    } catch (error) {
      complain(error as Error);
    }
  }
}

/** The record that `--json` prints: measures of the network of shared scenes, over the whole story and per scene. */
function measuredOf(file: string, story: Story) {
  const { characters, ...measures } = measuresOf(story);
  return {
    file,
    title: textIn(story.title, 'en'),
    scenes: story.scenes.length,
    ...measures,
    changeRates: changeRatesOf(story),
    characters: story.characters.flatMap(({ id, name }) => {
      const own = characters.get(id);
      return own ? [{ id, name: textIn(name, 'en'), scenes: scenesWith(story, id).length, ...own }] : [];
    }),
    perScene: story.scenes.map((_, scene) => {
      const { characters: __, ...ofScene } = measuresOf(story, scene);
      return ofScene;
    }),
  };
}

/** The same for people to read: one measure per line, then the characters with the most shared scenes. */
function summaryOf(measured: ReturnType<typeof measuredOf>): string {
  const { characters, perScene, changeRates, ...whole } = measured;
  const mean = changeRates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, changeRates.length);
  const rows = [...Object.entries(whole), ['changeRate, mean', mean] as const].map(
    ([name, value]) => `  ${name.padEnd(24)}${[value].flat().join(', ')}`,
  );
  const listed = characters
    .toSorted((a, b) => b.weightedDegree - a.weightedDegree)
    .slice(0, LISTED)
    .map((one) => `  ${one.name.padEnd(30)}${one.scenes}, ${one.degree}, ${one.weightedDegree}`);
  return [...rows, '  name; scenes, degree, weighted degree', ...listed, ''].join('\n');
}
