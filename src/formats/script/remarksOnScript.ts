import type { Remark } from '../format.ts';
import { speakerOf } from '../kit/cues.ts';
import { beginningOf } from '../kit/cut.ts';
import { oneLine } from '../kit/lines.ts';
import { someOf } from '../kit/someOf.ts';
import type { Manner, Scanned } from './scan.ts';
import type { ScriptSource } from './scriptSource.ts';

/** How the script was read, where that is not how Fountain is written. */
export function remarksOnManner(source: ScriptSource, scanned: Scanned, manner: Manner): readonly Remark[] {
  const { byShape, notByShape } = scanned;
  const remarks: Remark[] = [];
  if (manner.speechLines) remarks.push({ sentence: ON_LINE });
  else if (!manner.spaced) remarks.push({ sentence: TIGHT });
  if (byShape.size > 0) {
    const some = someOf(byShape);
    remarks.push({
      sentence: {
        en: `The writing system has no capital letters, so short lines above other lines were read as speakers: ${some.en}. To be certain, put @ before each cue.`,
        de: `Die Schrift hat keine Großbuchstaben; daher gelten kurze Zeilen über anderen als Sprecher: ${some.de}. Setzen Sie zur Sicherheit ein @ vor jeden Sprecher.`,
      },
    });
  }
  if (notByShape.size > 0) {
    const some = someOf(notByShape);
    remarks.push({
      sentence: {
        en: `Cues are marked with @, so short lines without it were read as action: ${some.en}.`,
        de: `Sprecher sind mit @ gekennzeichnet; kurze Zeilen ohne @ gelten daher als Handlung: ${some.de}.`,
      },
    });
  }
  return [...remarks, ...(manner.divisions ? divisions(source, scanned) : freeHeadings(source, scanned))];
}

const ON_LINE = {
  en: 'Speakers were recognized by what follows their names, such as the colon in “ANNA: …”.',
  de: 'Sprecher wurden an dem erkannt, was auf ihre Namen folgt, etwa am Doppelpunkt in „ANNA: …“.',
};

const TIGHT = {
  en: 'Names and headings are not set off by empty lines, so they were recognized by their capitals. Add an empty line before each, as Fountain requires.',
  de: 'Namen und Überschriften sind nicht durch Leerzeilen abgesetzt; sie wurden an den Großbuchstaben erkannt. Fügen Sie davor jeweils eine Leerzeile ein, wie Fountain sie verlangt.',
};

/** What Fountain takes for text, since no empty line stands before it, although it has the words of a heading or a cue. */
export function remarksOnLost(scanned: Scanned, withoutSpace: Scanned): readonly Remark[] {
  const linesOf = (type: 'heading' | 'cue', { parts }: Scanned) =>
    new Map(parts.flatMap((part) => (part.type === type ? [[part.line, part.text] as const] : [])));
  const speakers = new Set([...linesOf('cue', scanned).values()].map((cue) => speakerOf(cue).name));
  const heading = linesOf('heading', scanned);
  const cue = linesOf('cue', scanned);
  const lost = [
    ...[...linesOf('heading', withoutSpace)].filter(([line]) => !heading.has(line)),
    ...[...linesOf('cue', withoutSpace)].filter(
      ([line, text]) => !cue.has(line) && speakers.has(speakerOf(text).name),
    ),
  ];
  if (lost.length === 0) return [];
  const some = someOf(lost.map(([, text]) => text));
  return [
    {
      sentence: {
        en: `Lines without an empty line before them were read as text, as in Fountain, although they look like headings or cues: ${some.en}.`,
        de: `Zeilen ohne Leerzeile davor gelten wie in Fountain als Text, auch wenn sie wie Überschriften oder Sprecher aussehen: ${some.de}.`,
      },
      line: lost[0]?.[0],
    },
  ];
}

/** The headings that Fountain's specification lists, and forced ones. */
const SPECIFIED = /^(?:(?:INT\.?\/EXT|I\/E|INT|EXT|EST)[. ]|\.)/i;

function freeHeadings({ lines }: ScriptSource, { parts }: Scanned): Remark[] {
  const free = parts.filter(
    ({ type, line }) => type === 'heading' && !SPECIFIED.test(lines[line - 1]?.trim() ?? ''),
  );
  const [first] = free;
  if (!first) return [];
  const heading = lineAt(lines, first.line);
  return [
    {
      sentence: {
        en: `Headings that Fountain does not list were read as scene headings: ${free.length}, such as “${heading}”.`,
        de: `Überschriften, die Fountain nicht aufführt, wurden als Szenenüberschriften gelesen: ${free.length}, etwa „${heading}“.`,
      },
      line: first.line,
    },
  ];
}

function divisions({ lines }: ScriptSource, { parts }: Scanned): Remark[] {
  const first = parts.find(({ type }) => type === 'section');
  if (!first) return [];
  const heading = lineAt(lines, first.line);
  return [
    {
      sentence: {
        en: `Acts and scenes were recognized by headings such as “${heading}”.`,
        de: `Akte und Szenen wurden an Überschriften wie „${heading}“ erkannt.`,
      },
      line: first.line,
    },
  ];
}

/** Characters of a line that a remark shows. */
const LONGEST = 80;

const lineAt = (lines: ScriptSource['lines'], line: number) =>
  beginningOf(oneLine(lines[line - 1] ?? ''), LONGEST);
