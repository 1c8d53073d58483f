import { expect, test } from 'vitest';
import { SAMPLES } from '../../src/app/start/samples.ts';
import { formats, readStory } from '../../src/formats/formats.ts';
import { START_WORDS } from '../../src/view/words/start.ts';

test.for(SAMPLES)(
  'the sample $file is read as $format, whole and without a remark',
  ({ format, file, text }) => {
    expect(formats.find((candidate) => candidate.detect(text))?.id).toBe(format);
    const { story, remarks } = readStory(new TextEncoder().encode(text), file);
    expect(remarks).toEqual([]);
    expect(story.title.en).toMatch(/lost.book/i);
    expect(story.characters.map(({ name }) => name.en?.toLowerCase()).slice(0, 2)).toEqual(['ann', 'ben']);
  },
);

test.for(['en', 'de'] as const)('every sample has a name and an explanation (%s)', (language) => {
  expect(Object.keys(START_WORDS[language].sampleOf)).toEqual(SAMPLES.map(({ file }) => file));
});
