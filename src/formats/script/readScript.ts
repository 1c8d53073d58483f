import type { Remark } from '../format.ts';
import type { Script, ScriptPart } from '../kit/scriptParts.ts';
import { actsAndScenes } from './actsAndScenes.ts';
import { type CastList, castListIn } from './castList.ts';
import { lookAtLines } from './lookAtLines.ts';
import { remarksOnLost, remarksOnManner } from './remarksOnScript.ts';
import { type Manner, type Scanned, scanLines } from './scan.ts';
import { type ScriptSource, sourceOf } from './scriptSource.ts';
import { speakersIn } from './speakers.ts';

/** A script, and how it was read. */
export type ReadScript = Script & {
  readonly manner: Manner;
  /** Whether a heading is one by its words, and not because of a dot before it. */
  readonly isScreenplay: boolean;
  readonly notes: ScriptSource['notes'];
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
  const castList = castListIn(source, at);
  const speakers = speakersIn(source, at, castList);
  const scan = (manner: Manner) => scanLines({ source, at, speakers }, manner);
  let manner = BY_SPECIFICATION;
  let scanned = scan(manner);
  const usual = cuesIn(scanned);
  const tight = { ...manner, spaced: false };
  const withoutSpace = scan(tight);
  if (speakers.lines > 2 * usual && (speakers.names > 1 || speakers.lines > 2)) {
    manner = { ...manner, speechLines: true };
  } else if (cuesIn(withoutSpace) > Math.max(2 * usual, 1)) manner = tight;
  const lost = manner === BY_SPECIFICATION ? remarksOnLost(scanned, withoutSpace) : [];
  if (manner !== BY_SPECIFICATION) scanned = scan(manner);
  if (!scanned.parts.some(({ type }) => type === 'heading')) {
    const divided = scan({ ...manner, divisions: true });
    if (divided.parts.some(({ type }) => type === 'section')) {
      manner = { ...manner, divisions: true };
      scanned = divided;
    }
  }
  const { parts: played, remarks: onCast } = withoutCastList(scanned.parts, manner, castList);
  const { parts, title } = actsAndScenes(played);
  const remarks = [...source.remarks, ...lost, ...remarksOnManner(source, scanned, manner), ...onCast];
  return {
    title: source.title || title || titleBefore(source, parts, { manner, castList }),
    source: source.source,
    parts,
    roles: castList?.roles ?? [],
    remarks,
    manner,
    notes: source.notes,
    isScreenplay: scanned.parts.some(
      ({ type, line }) => type === 'heading' && !source.lines[line - 1]?.trim().startsWith('.'),
    ),
  };
}

const cuesIn = ({ parts }: Scanned) => parts.filter(({ type }) => type === 'cue').length;

/** A list of the people may look like speeches: "BEN: her brother". In a play, speech begins with the first scene. */
function withoutCastList(
  parts: Scanned['parts'],
  { speechLines, divisions }: Manner,
  castList: CastList | undefined,
): { parts: Scanned['parts']; remarks: Remark[] } {
  const first = speechLines && divisions ? parts.findIndex(({ type }) => type === 'section') : 0;
  const isOfList = ({ type, line }: Scanned['parts'][number], index: number) =>
    (type === 'cue' || type === 'speech') &&
    (index < first || (castList !== undefined && line >= castList.from && line <= castList.to));
  const kept = parts.slice(first).filter((part, index) => !isOfList(part, first + index));
  const cues = parts.filter((part, index) => part.type === 'cue' && isOfList(part, index));
  if (cues.length === 0) return { parts: kept, remarks: [] };
  const people = Math.max(cues.length, castList?.roles.length ?? 0);
  const sentence = {
    en: `Lines such as “ANNA: …” before the first act or scene were read as a cast list: ${people}.`,
    de: `Zeilen wie „ANNA: …“ vor dem ersten Akt oder der ersten Szene gelten als Personenverzeichnis: ${people}.`,
  };
  return { parts: kept, remarks: [{ sentence, line: cues[0]?.line }] };
}

/** Lines before the first heading in which a title may stand. */
const PREAMBLE = 12;

/** The first line of a play, or of a script that says in the lines below by whom it is. */
function titleBefore(
  { lines, start }: ScriptSource,
  parts: readonly ScriptPart[],
  { manner, castList }: { readonly manner: Manner; readonly castList: CastList | undefined },
): string {
  const first = parts.find(({ type }) => type !== 'direction')?.line ?? 1;
  const before = lines
    .slice(start, Math.min(first - 1, start + PREAMBLE, (castList?.from ?? Number.POSITIVE_INFINITY) - 1))
    .map((line) => line?.trim() ?? '')
    .filter((line) => line !== '');
  const [title = ''] = before;
  const signed = before.some((line) =>
    /^(?:(?:written|screenplay|a play|ein stück)\s+)?(?:by|von|de|par)\b/i.test(line),
  );
  return (manner.divisions || signed) && title.length <= 100 ? title.replace(/^[*_]+|[*_]+$/g, '') : '';
}
