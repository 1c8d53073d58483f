import type { FileReading } from '../formats/formats.ts';
import type { AppLanguage } from '../story/messages/languages.ts';

/** Before encodings that a reader may try instead. */
const OTHERS: Readonly<Record<AppLanguage, string>> = { en: 'Others to try:', de: 'Andere Möglichkeiten:' };

const LINE: Readonly<Record<AppLanguage, string>> = { en: 'line', de: 'Zeile' };

/** What is to be said of a file that was read, a line each: first of its encoding, then of its content. */
export function remarksOn(
  source: string,
  { encoding, remarks }: Pick<FileReading, 'encoding' | 'remarks'>,
  language: AppLanguage,
): string[] {
  const others = encoding.others.slice(0, 3).map((id) => `--encoding ${id}`);
  const doubt =
    encoding.sentence && `${encoding.sentence[language]} ${OTHERS[language]} ${others.join(', ')}`;
  const all = remarks.map(({ sentence, line }) => {
    const place = line === undefined ? '' : `${LINE[language]} ${line}: `;
    return place + sentence[language];
  });
  return [...(doubt ? [doubt] : []), ...all].map((words) => `${source}: ${words.replaceAll('\n', ' ')}`);
}
