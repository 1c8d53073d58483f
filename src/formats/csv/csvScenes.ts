import type { InBoth } from '../../story/messages/inBoth.ts';
import type { WholeStory } from '../../story/types.ts';
import { checkCounts } from '../kit/limits.ts';
import { oneLine } from '../kit/lines.ts';
import { isNumber } from '../kit/numbers.ts';
import type { RemarkList } from '../kit/remarks.ts';
import { type SketchedScene, storyOf } from '../kit/storyOf.ts';
import { castOf } from './csvNodes.ts';
import { LONGER_THAN_HEAD, type Row, type TableReading } from './csvRows.ts';

/** How a table of scenes is laid out: a mark for each character who is present, or lists of names. */
export type SceneTable =
  | { readonly shape: 'marks'; readonly scenes: 'rows' | 'columns'; readonly people: readonly number[] }
  | {
      readonly shape: 'names';
      /** The first row holds column titles. */
      readonly head: boolean;
      /** The first column with names. */
      readonly from: number;
      /** It is the only one. */
      readonly one: boolean;
    };

const SCENES =
  /^(?:|#|no\.?|nr\.?|(?:scenes?|sc\.?|chapters?|episodes?|segments?|szenen?|kapitel|auftritt|title)(?: ?(?:no\.?|nr\.?|number|title|id))?)$/i;
const PEOPLE = /^(?:characters?|names?|persons?|people|figures?|speakers?|figuren?|personen?)$/i;
const LISTS =
  /^(?:(?:characters?|cast|names|people|persons?|figuren|personen|personnages|personajes|personaggi)(?: (?:present|in (?:the )?scene|anwesend|présents|presentes|presenti))?|present|speakers|who|wer|anwesend|anwesende|auftretende|персонажи)$/iu;
const NUMBERED =
  /^(?:(?:scene|sc\.?|act|chapter|episode|szene|kapitel|auftritt)[\s\d.:#IVXLC-]*\d.*|\d{1,4}\.?)$/i;
export const MARK =
  /^(?:|\d{1,6}|x|✓|✔|•|\*|-|yes|no|y|n|true|false|ja|j|nein|wahr|falsch|oui|non|vrai|faux|sí|si|sì|да|нет)$/iu;
const ABSENT = /^(?:|0+|-|no|n|false|nein|falsch|non|faux|нет)$/iu;

/** The share of cells that must be marks; the others count as present, and are told. */
const MARKED = 0.9;

/** Titles of columns that describe the scene, beside the first column. */
const ABOUT_SCENE = new Map([
  ['title', 'title'],
  ['scene title', 'title'],
  ['scenetitle', 'title'],
  ['act', 'act'],
  ['place', 'place'],
  ['location', 'place'],
]);

/** The layout of a table of scenes; undefined if it is none. */
export function sceneTableOf(rows: readonly Row[]): SceneTable | undefined {
  const [head, ...body] = rows;
  if (!head || body.length === 0) return undefined;
  const list = head.cells.findIndex((cell, index) => index > 0 && LISTS.test(cell));
  if (
    list > 0 &&
    SCENES.test(head.cells[0] ?? '') &&
    !body.some(({ cells }) => isNumber(cells[list] ?? ''))
  ) {
    return { shape: 'names', head: true, from: list, one: list < head.cells.length - 1 };
  }
  const people = head.cells
    .map((cell, index) => (index > 0 && cell !== '' && !ABOUT_SCENE.has(cell.toLowerCase()) ? index : 0))
    .filter(Boolean);
  const cells = body.flatMap((row) => people.map((index) => row.cells[index] ?? ''));
  const marked = cells.filter((cell) => MARK.test(cell)).length >= MARKED * cells.length;
  const someone = body.some(({ cells }) => people.some((index) => !ABSENT.test(cells[index] ?? '')));
  const first = head.cells[0] ?? '';
  if (people.length >= 2 && marked && someone && (SCENES.test(first) || PEOPLE.test(first))) {
    const numbered = people.every((index) => NUMBERED.test(head.cells[index] ?? ''));
    if (PEOPLE.test(first) || numbered) return { shape: 'marks', scenes: 'columns', people };
    if (!people.some((index) => isNumber(head.cells[index] ?? ''))) {
      return { shape: 'marks', scenes: 'rows', people };
    }
  }
  const named = rows.every(
    ({ cells: [scene = '', ...names] }) => NUMBERED.test(scene) && !names.some((name) => isNumber(name)),
  );
  const some = rows.filter(({ cells }) => cells.slice(1).some(Boolean)).length;
  return named && some * 2 > rows.length ? { shape: 'names', head: false, from: 1, one: false } : undefined;
}

/** A story from a table of scenes. @throws ImportError */
export function readScenes(
  rows: readonly Row[],
  table: SceneTable,
  { title, remarks, nodes }: TableReading,
): WholeStory {
  const cast = castOf(nodes);
  const scenes =
    table.shape === 'names'
      ? named(rows, table, cast.idOf)
      : table.scenes === 'rows'
        ? marked(rows, table.people, cast.idOf, remarks)
        : markedAcross(rows, table.people, cast.idOf, remarks);
  cast.tell(remarks);
  const characters = cast.characters();
  const presences = scenes.reduce((sum, { speaking }) => sum + speaking.length, 0);
  checkCounts({ characters: characters.length, scenes: scenes.length, presences });
  return storyOf({ title, characters, scenes });
}

type NameTable = Extract<SceneTable, { shape: 'names' }>;

/** One row per scene, with the names in one cell or in all cells from `from` on. */
function named(rows: readonly Row[], { head, from, one }: NameTable, idOf: (name: string) => string) {
  const titles = head ? (rows[0]?.cells ?? []) : [];
  const body = rows.slice(head ? 1 : 0).map(({ cells }) => cells);
  return (head ? body : withNamesAfterColon(body)).map((cells) => {
    const lists = one ? cells.slice(from, from + 1) : cells.slice(from);
    const names = lists.flatMap((list) => list.split(/[;|]/.test(list) ? /[;|]/ : /[,\n]/)).map(oneLine);
    return { ...aboutScene(titles, cells), speaking: names.filter(Boolean).map(idOf) };
  });
}

/** In "Scene 1: Ann, Ben", the first name stands after the colon, unless most of what stands there is no name elsewhere. */
function withNamesAfterColon(body: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const divided = body.map(
    ([first = '']) => /^([^:]*\d[^:]*):\s*(\S.*)$/.exec(first)?.slice(1) ?? [first, ''],
  );
  const after = divided.map(([, name = '']) => name);
  const names = new Set(body.flatMap((cells) => cells.slice(1)));
  const isName = (name: string) =>
    name !== '' && (names.has(name) || after.filter((one) => one === name).length > 1);
  if (after.filter(isName).length * 2 < after.length) return body;
  return body.map((cells, row) => [...(divided[row] ?? []), ...cells.slice(1)]);
}

function marked(
  rows: readonly Row[],
  people: readonly number[],
  idOf: (name: string) => string,
  remarks: RemarkList,
) {
  const titles = rows[0]?.cells ?? [];
  const ids = new Map(people.map((index) => [index, idOf(titles[index] ?? '')]));
  return rows.slice(1).map(({ cells, line }) => {
    ragged(cells, titles.length, line, remarks);
    const present = [...ids].filter(([index]) => isThere(cells[index] ?? '', line, remarks));
    return { ...aboutScene(titles, cells), speaking: present.map(([, id]) => id) };
  });
}

/** A row for each character and a column for each scene. */
function markedAcross(
  rows: readonly Row[],
  scenes: readonly number[],
  idOf: (name: string) => string,
  remarks: RemarkList,
): SketchedScene[] {
  remarks.add(
    {
      en: 'The rows of the table were read as people, its columns as scenes.',
      de: 'Die Zeilen der Tabelle gelten als Figuren, die Spalten als Szenen.',
    },
    rows[0]?.line,
  );
  const titles = rows[0]?.cells ?? [];
  const speaking = scenes.map((): string[] => []);
  for (const { cells, line } of rows.slice(1)) {
    ragged(cells, titles.length, line, remarks);
    if (!cells[0]) continue;
    const id = idOf(cells[0]);
    for (const [scene, index] of scenes.entries()) {
      if (isThere(cells[index] ?? '', line, remarks)) speaking[scene]?.push(id);
    }
  }
  return scenes.map((index, scene) => ({
    title: titleOf(titles[index] ?? ''),
    speaking: speaking[scene] ?? [],
  }));
}

/** Whether a cell says that a character is there. What is no mark counts as one, and is told. */
function isThere(cell: string, line: number, remarks: RemarkList): boolean {
  if (!MARK.test(cell)) {
    remarks.add(
      {
        en: 'A cell has none of the usual marks; the person counts as present.',
        de: 'Eine Zelle enthält keines der üblichen Zeichen; die Figur gilt als anwesend.',
      },
      line,
    );
  }
  return !ABSENT.test(cell);
}

function ragged(cells: readonly string[], width: number, line: number, remarks: RemarkList): void {
  if (cells.length < width) {
    remarks.add(
      {
        en: 'A row is shorter than the header row; people in the missing cells count as absent.',
        de: 'Eine Zeile ist kürzer als die Kopfzeile; Figuren ohne Zelle gelten als abwesend.',
      },
      line,
    );
  }
  if (cells.slice(width).some(Boolean)) {
    remarks.add(LONGER_THAN_HEAD, line);
  }
}

function aboutScene(titles: readonly string[], cells: readonly string[]): Omit<SketchedScene, 'speaking'> {
  const found = new Map<string, string>();
  for (const [index, title] of titles.entries()) {
    const what = ABOUT_SCENE.get(title.toLowerCase());
    if (what && index > 0 && cells[index]) found.set(what, cells[index]);
  }
  const title = found.get('title') ?? titleOf(cells[0] ?? '');
  return { title, ...(found.has('act') ? { act: found.get('act') } : {}), place: found.get('place') };
}

function titleOf(cell: string): string | InBoth {
  const number = cell.replace(/\.$/, '');
  return /^\d+$/.test(number) ? { en: `Scene ${number}`, de: `Szene ${number}` } : cell;
}
