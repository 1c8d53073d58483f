import type { Remark } from '../format.ts';
import { speakerOf } from '../kit/cues.ts';
import { oneLine } from '../kit/lines.ts';
import type { Script, ScriptPart } from '../kit/screenplay.ts';
import { someOf } from '../kit/someOf.ts';
import { lookAtLines } from './lookAtLines.ts';
import { type Manner, type Scanned, type Section, scanLines } from './scan.ts';
import { type ScriptSource, sourceOf } from './scriptSource.ts';
import { speakersIn } from './speakers.ts';

/** A script, and how it was read. */
export type ReadScript = Script & {
  readonly manner: Manner;
  /** Whether a heading is one by its words, and not because of a dot before it. */
  readonly isScreenplay: boolean;
};

const BY_SPECIFICATION: Manner = { spaced: true, speechLines: false, divisions: false };

/**
 * Reads a screenplay or play in plain text, in whichever manner finds most of it: as Fountain's specification says, without
 * empty lines, or with speeches on the line of their speaker. Where there is no heading as in screenplays, acts and scenes
 * are looked for.
 */
export function readScript(text: string): ReadScript {
  const source = sourceOf(text);
  const at = lookAtLines(source);
  const speakers = speakersIn(source, at);
  const scan = (manner: Manner) => scanLines({ source, at, speakers }, manner);
  let manner = BY_SPECIFICATION;
  let scanned = scan(manner);
  const usual = cuesIn(scanned);
  const tight = { ...manner, spaced: false };
  const withoutSpace = scan(tight);
  if (speakers.lines > 2 * usual && (speakers.names > 1 || speakers.lines > 2)) {
    manner = { ...manner, speechLines: true };
  } else if (cuesIn(withoutSpace) > Math.max(2 * usual, 1)) manner = tight;
  const lost = manner === BY_SPECIFICATION ? unseparated(scanned, withoutSpace) : [];
  if (manner !== BY_SPECIFICATION) scanned = scan(manner);
  if (!scanned.parts.some(({ type }) => type === 'heading')) {
    const divided = scan({ ...manner, divisions: true });
    if (divided.parts.some(({ type }) => type === 'section')) {
      manner = { ...manner, divisions: true };
      scanned = divided;
    }
  }
  const { parts: played, remarks: onCast } = withoutCastList(scanned.parts, manner);
  const { parts, title } = actsAndScenes(played);
  const remarks = [
    ...source.remarks,
    ...lost,
    ...remarksOn(manner, scanned),
    ...freeHeadings(source, scanned),
    ...onCast,
  ];
  return {
    title: source.title || title || titleBefore(source, parts, manner),
    source: source.source,
    parts,
    remarks,
    manner,
    isScreenplay: scanned.parts.some(
      ({ type, line }) => type === 'heading' && !source.lines[line - 1]?.trim().startsWith('.'),
    ),
  };
}

const cuesIn = ({ parts }: Scanned) => parts.filter(({ type }) => type === 'cue').length;

function remarksOn(manner: Manner, { byShape, notByShape }: Scanned): Remark[] {
  const remarks: Remark[] = [];
  if (manner.speechLines) remarks.push({ sentence: ON_LINE });
  else if (!manner.spaced) remarks.push({ sentence: TIGHT });
  if (byShape.size > 0) {
    const some = someOf(byShape);
    remarks.push({
      sentence: {
        en: `The script has no capitals, so short lines above other lines were taken for speakers: ${some.en}. Put @ before each cue to be certain.`,
        de: `Die Schrift hat keine Großbuchstaben; daher gelten kurze Zeilen über anderen als Sprecher: ${some.de}. Ein @ vor jedem Sprecher schafft Gewissheit.`,
      },
    });
  }
  if (notByShape.size > 0) {
    const some = someOf(notByShape);
    remarks.push({
      sentence: {
        en: `Cues are marked with @, so short lines without it were taken for action: ${some.en}.`,
        de: `Sprecher sind mit @ bezeichnet; daher gelten kurze Zeilen ohne @ als Handlung: ${some.de}.`,
      },
    });
  }
  return remarks;
}

const ON_LINE = {
  en: 'Speeches stand on the line of their speaker (“ANNA: …”) and are read so.',
  de: 'Reden stehen in der Zeile ihres Sprechers („ANNA: …“) und sind so gelesen.',
};

const TIGHT = {
  en: 'No empty lines set names and headings apart, so they were recognised by their capitals. Fountain needs an empty line before each.',
  de: 'Keine Leerzeilen trennen Namen und Überschriften ab; sie sind an den Großbuchstaben erkannt. Fountain braucht vor jeder eine Leerzeile.',
};

/** What Fountain takes for text, since no empty line stands before it, although it has the words of a heading or a cue. */
function unseparated(scanned: Scanned, withoutSpace: Scanned): Remark[] {
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
        en: `Lines without an empty line before them count as text, as Fountain has it, although they look like headings or cues: ${some.en}.`,
        de: `Zeilen ohne Leerzeile davor gelten wie in Fountain als Text, obwohl sie wie Überschriften oder Sprecher aussehen: ${some.de}.`,
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
  const heading = oneLine(lines[first.line - 1] ?? '').slice(0, 80);
  return [
    {
      sentence: {
        en: `Headings that Fountain does not list were read as headings, since scripts have them: ${free.length}, such as “${heading}”.`,
        de: `Überschriften, die Fountain nicht aufführt, sind als solche gelesen, da Drehbücher sie haben: ${free.length}, etwa „${heading}“.`,
      },
      line: first.line,
    },
  ];
}

/** A list of the people may look like speeches: "BEN: her brother". In a play, speech begins with the first scene. */
function withoutCastList(
  parts: Scanned['parts'],
  { speechLines, divisions }: Manner,
): { parts: Scanned['parts']; remarks: Remark[] } {
  const first = speechLines && divisions ? parts.findIndex(({ type }) => type === 'section') : 0;
  const before = parts.slice(0, first).filter(({ type }) => type === 'cue');
  if (before.length === 0) return { parts, remarks: [] };
  const sentence = {
    en: `Lines such as “ANNA: …” before the first act or scene were taken for a list of the people: ${before.length}.`,
    de: `Zeilen wie „ANNA: …“ vor dem ersten Akt oder der ersten Szene gelten als Personenverzeichnis: ${before.length}.`,
  };
  return { parts: parts.slice(first), remarks: [{ sentence, line: before[0]?.line }] };
}

/** Turns sections into acts and scenes: one that holds others is an act, any other a scene. */
function actsAndScenes(parts: readonly (ScriptPart | Section)[]): {
  parts: readonly ScriptPart[];
  title: string;
} {
  const sections = parts.filter((part) => part.type === 'section');
  const top = sections.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const [first, ...others] = sections;
  // One section that holds all others is the play.
  const play =
    first?.level === top &&
    others.length > 0 &&
    others.every(({ level }) => level > top) &&
    others.some(({ level }) => level > top + 1)
      ? first
      : undefined;
  const last = new Map(sections.map((section) => [section.title, section]));
  const found: ScriptPart[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.type !== 'section') found.push(part);
    else if (part !== play) {
      const next = nextOpening(parts, index);
      // A heading without speech that comes again is an entry of the contents.
      const isEntry = next?.type !== 'cue' && last.get(part.title) !== part;
      if (isEntry && !(next?.type === 'section' && next.level > part.level && last.get(next.title) === next))
        continue;
      const holds = next?.type === 'section' && next.level > part.level;
      const { title, line, level } = part;
      if (holds || level === top) found.push({ type: 'act', title: holds ? title : '', line });
      if (!holds) found.push({ type: 'heading', text: title, line });
    }
  }
  return { parts: found, title: play?.title ?? '' };
}

function nextOpening(parts: readonly (ScriptPart | Section)[], index: number) {
  for (let next = index + 1; next < parts.length; next++) {
    const part = parts[next];
    if (part?.type === 'section' || part?.type === 'heading' || part?.type === 'cue') return part;
  }
  return undefined;
}

/** Lines before the first heading in which a title may stand. */
const PREAMBLE = 12;

/** The first line of a play, or of a script that says in the lines below by whom it is. */
function titleBefore(
  { lines, start }: ScriptSource,
  parts: readonly ScriptPart[],
  { divisions }: Manner,
): string {
  const first = parts.find(({ type }) => type !== 'direction')?.line ?? 1;
  const before = lines
    .slice(start, Math.min(first - 1, start + PREAMBLE))
    .map((line) => line?.trim() ?? '')
    .filter((line) => line !== '');
  const [title = ''] = before;
  const signed = before.some((line) =>
    /^(?:(?:written|screenplay|a play|ein stück)\s+)?(?:by|von|de|par)\b/i.test(line),
  );
  return (divisions || signed) && title.length <= 100 ? title.replace(/^[*_]+|[*_]+$/g, '') : '';
}
