import { changeRatesOf } from '../measures/changeRates.ts';
import { measuresOf } from '../measures/measures.ts';
import { scenesWith } from '../story/state.ts';
import { textIn } from '../story/text.ts';
import type { Story } from '../story/types.ts';
import { complain, type Options, UsageError, write } from './call.ts';
import { open } from './stories.ts';

/** Every file on its own: one that cannot be read is told of and does not stop the rest. */
export function measure(names: readonly string[], { json }: Options): void {
  if (names.length === 0) throw new UsageError('measure needs at least one story file');
  for (const file of names) {
    try {
      const story = open(file);
      write('-', json ? `${JSON.stringify(measured(file, story))}\n` : summary(file, story));
    } catch (error) {
      complain(error as Error);
      process.exitCode = 1;
    }
  }
}

/** What `measure --json` says of a story: over the co-presence network of all its scenes. */
function measured(file: string, story: Story) {
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

function summary(file: string, story: Story): string {
  const { characters, perScene, changeRates, ...whole } = measured(file, story);
  const rows = Object.entries(whole).map(
    ([name, value]) => `  ${name.padEnd(24)}${[value].flat().join(', ')}`,
  );
  const mean = changeRates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, changeRates.length);
  const people = characters
    .toSorted((a, b) => b.weightedDegree - a.weightedDegree)
    .slice(0, 10)
    .map(
      ({ name, scenes, degree, weightedDegree }) =>
        `  ${name.padEnd(30)}${scenes}, ${degree}, ${weightedDegree}`,
    );
  return [
    ...rows,
    `  ${'changeRate, mean'.padEnd(24)}${mean}`,
    '  name; scenes, degree, weighted degree',
    ...people,
    '',
  ].join('\n');
}
