import { expect, test } from 'vitest';
import { SAMPLES } from '../../src/app/start/samples.ts';
import { formats, readStory } from '../../src/formats/formats.ts';
import { LANGUAGES } from '../../src/story/messages/languages.ts';
import { START_WORDS } from '../../src/view/words/start.ts';

const TITLES = { en: /lost.book/i, de: /verlorene.*buch/i };

const ALL = LANGUAGES.flatMap((language) => SAMPLES[language].map((sample) => ({ language, ...sample })));

test.for(ALL)(
  'the sample $file is read as $format, whole and without a remark',
  ({ language, format, file, text }) => {
    expect(formats.find((candidate) => candidate.detect(text))?.id).toBe(format);
    const { story, remarks } = readStory(new TextEncoder().encode(text), file);
    expect(remarks).toEqual([]);
    expect(Object.values(story.title)).toEqual([expect.stringMatching(TITLES[language])]);
    const names = story.characters.map(({ name }) => Object.values(name)[0]?.toLowerCase());
    expect(names.slice(0, 2)).toEqual([language === 'en' ? 'ann' : 'anna', 'ben']);
  },
);

test.for(LANGUAGES)('there is a sample for every explanation, in the same order (%s)', (language) => {
  expect(SAMPLES[language].map(({ kind }) => kind)).toEqual(Object.keys(START_WORDS[language].sampleOf));
});
