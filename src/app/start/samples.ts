import type { AppLanguage } from '../../story/messages/languages.ts';
import type { SampleKind } from '../../view/words/start.ts';
import { ENGLISH_SAMPLES } from './englishSamples.ts';
import { GERMAN_SAMPLES } from './germanSamples.ts';
import type { Sample } from './sample.ts';

/** The same small story in each format that can be written by hand, in the reader's language. */
export const SAMPLES: Readonly<Record<AppLanguage, readonly [Sample, ...Sample[]]>> = {
  en: ENGLISH_SAMPLES,
  de: GERMAN_SAMPLES,
};

/** What a sample shows, by the name of its file in either language; undefined for a text that is no sample. */
export function kindOfSample(file: string): SampleKind | undefined {
  return [...ENGLISH_SAMPLES, ...GERMAN_SAMPLES].find((sample) => sample.file === file)?.kind;
}
