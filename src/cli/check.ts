import { basename } from 'node:path';
import { decode } from '../formats/decoding/decode.ts';
import { checkFileSize } from '../formats/format.ts';
import { formats, readStory } from '../formats/formats.ts';
import { keyOf } from '../formats/text/elements.ts';
import { meantIn } from '../formats/text/meant.ts';
import { isOnlyTold, problemSentence } from '../formats/text/problems.ts';
import { readText } from '../formats/text/readText.ts';
import { text as plainText, storyIn } from '../formats/text/text.ts';
import { observationsOf } from '../measures/checks/checks.ts';
import { sentenceOfObservation } from '../measures/checks/sentences.ts';
import { ImportError } from '../story/importError.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import type { Story } from '../story/types.ts';
import { type Call, languageOf, UsageError } from './call.ts';
import type { Output } from './output.ts';
import { bytesOf, encodingOf, formatCalled } from './stories.ts';

/** Something in a file that was not read, or not as it stands. Line and column count from 1. */
type Fault = {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly sentence: string;
};

/** Something that its author may want to look at. Scenes count from 1; null where it is about the whole story. */
type Check = {
  readonly check: string;
  readonly scene: number | null;
  readonly line: number | null;
  readonly characters: readonly string[];
  readonly sentence: string;
};

type Checked = {
  readonly faults: readonly Fault[];
  readonly checks: readonly Check[];
  readonly isFaulty: boolean;
};

/** Prints what is wrong with files, as linters do, and what their authors may want to look at. Only faults fail the run. */
export function check(call: Call, output: Output): void {
  const { names, options } = call;
  if (names.length === 0)
    throw new UsageError({
      en: '“check” needs at least one story file',
      de: '„check“ braucht mindestens eine Datei mit einer Geschichte',
    });
  for (const file of names) {
    let checked: Checked;
    try {
      checked = checkedIn(file, call);
    } catch (error) {
      output.complain(error as Error);
      continue;
    }
    const { faults, checks, isFaulty } = checked;
    output.write(
      options.json ? `${JSON.stringify({ file, faults, checks })}\n` : linesOf(file, checked).join(''),
    );
    if (isFaulty) output.fail();
  }
}

function linesOf(file: string, { faults, checks }: Checked): string[] {
  return [
    ...faults.map(({ line, column, code, sentence }) => `${file}:${line}:${column}: ${sentence} [${code}]\n`),
    ...checks.map(
      ({ line, check, sentence }) => `${file}${line === null ? '' : `:${line}`}: ${sentence} [${check}]\n`,
    ),
  ];
}

/** @throws where there is no such file */
function checkedIn(file: string, { options }: Call): Checked {
  const language = languageOf(options);
  const { from } = options;
  const encoding = encodingOf(options);
  const bytes = bytesOf(file);
  const format = from === undefined ? undefined : formatCalled(from);
  try {
    checkFileSize({ size: bytes.length });
    const { text } = decode(bytes, encoding);
    const known = format ?? (/\.story$/i.test(file) ? plainText : formats.find(({ detect }) => detect(text)));
    if (known === plainText) return checkedText(storyIn(text), language);
    const { story, remarks } = readStory(bytes, basename(file), { format, encoding });
    const faults = remarks.map(({ sentence, line = 1, column = 1 }) => ({
      ...{ line, column, code: 'remark' },
      sentence: sentence[language],
    }));
    return { faults, checks: checksOf(story, language), isFaulty: false };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { code, sentence, line = 1, column = 1 } = error;
    return { faults: [{ line, column, code, sentence: sentence[language] }], checks: [], isFaulty: true };
  }
}

function checkedText(text: string, language: AppLanguage): Checked {
  const { story, problems, lines } = readText(text);
  const faults = problems.map((problem) => {
    const { line, column, code } = problem;
    return { line, column, code, sentence: problemSentence(problem)[language] };
  });
  const checks = story ? checksOf(story, language, { lines, isMeant: meantIn(text) }) : [];
  return { faults, checks, isFaulty: problems.some((problem) => !isOnlyTold(problem)) };
}

type InText = {
  readonly lines: ReadonlyMap<string, readonly number[]>;
  readonly isMeant: ReturnType<typeof meantIn>;
};

function checksOf(story: Story, language: AppLanguage, { lines, isMeant }: InText = NO_TEXT): Check[] {
  return observationsOf(story).flatMap((one): Check[] => {
    const id = one.scene === undefined ? undefined : story.scenes[one.scene]?.id;
    if (isMeant(story, { ...one, scene: id })) return [];
    const line = id === undefined ? undefined : lines.get(keyOf('scene', id))?.[0];
    return [
      {
        check: one.check,
        scene: one.scene === undefined ? null : one.scene + 1,
        line: line === undefined ? null : line + 1,
        characters: one.characters,
        sentence: sentenceOfObservation(story, one, language),
      },
    ];
  });
}

const NO_TEXT: InText = { lines: new Map(), isMeant: () => false };
