import type { InBoth } from '../../story/messages/inBoth.ts';
import type { WholeStory } from '../../story/types.ts';
import { checkCounts } from '../kit/limits.ts';
import { isNumber } from '../kit/numbers.ts';
import { storyOf } from '../kit/storyOf.ts';
import { timesOf } from '../kit/time.ts';
import { COUNTED, PARTS } from '../kit/timeTitles.ts';
import { notRead } from './csvEdgeRemarks.ts';
import { castOf } from './csvNodes.ts';
import type { Row, TableReading } from './csvRows.ts';

/** The columns of a table with a row for each person in each scene, by index. */
export type Appearances = {
  readonly scene: number;
  readonly person: number;
  /** The act or season in which scenes are counted from 1 again. */
  readonly part: number | undefined;
  readonly place: number | undefined;
};

const PEOPLE =
  /^(?:characters?|persons?|people|names?|speakers?|figur(?:en)?|sprecher(?:in)?|charakter|personnage|personaje|personaggio|персонаж|who|wer)$/iu;
const PLACES = ['place', 'location', 'setting', 'ort', 'schauplatz', 'lieu', 'lugar', 'luogo', 'место'];

/** The columns of such a table; undefined unless scenes come again and each row names one person. */
export function appearancesIn([first, ...body]: readonly Row[]): Appearances | undefined {
  const head = (first?.cells ?? []).map((cell) => cell.toLowerCase());
  const find = (titles: readonly string[]) =>
    titles.map((title) => head.indexOf(title)).find((at) => at >= 0);
  const [scene, person] = [find(COUNTED), head.findIndex((title) => PEOPLE.test(title))];
  if (scene === undefined || person < 0 || scene === person || body.length < 2) return undefined;
  const part = find(PARTS);
  const keys = new Set(body.map((row) => keyOf(row, { scene, part })));
  const isOne = ({ cells }: Row) => !/[;|,\n]/.test(cells[person] ?? '') && !isNumber(cells[person] ?? '');
  if (keys.size === body.length || !body.every(isOne)) return undefined;
  return { scene, person, part, place: find(PLACES) };
}

/** A story from such a table. @throws ImportError */
export function readAppearances(
  [head, ...body]: readonly Row[],
  columns: Appearances,
  { title, remarks, nodes }: TableReading,
): WholeStory {
  const { scene, person, part, place } = columns;
  const cast = castOf(nodes);
  const scenes = new Map<string, { row: Row; speaking: Set<string> }>();
  for (const row of body) {
    const key = keyOf(row, columns);
    if (key === '') remarks.add(NO_SCENE, row.line);
    const known = scenes.get(key) ?? { row, speaking: new Set<string>() };
    if (row.cells[person]) known.speaking.add(cast.idOf(row.cells[person]));
    if (key !== '') scenes.set(key, known);
    checkCounts({ scenes: scenes.size });
  }
  const { timeOf, remarks: doubts } = timesOf([...scenes.keys()], 'sections');
  for (const doubt of doubts) remarks.add(doubt);
  const inOrder = [...scenes].toSorted(([one], [other]) => (timeOf(one) ?? 0) - (timeOf(other) ?? 0));
  remarks.add(gathered(body.length, scenes.size));
  const read = [scene, person, part, place];
  const titles = head?.cells ?? [];
  const unread = titles.filter(
    (name, at) => name !== '' && !read.includes(at) && body.some(({ cells }) => cells[at]),
  );
  if (unread.length > 0) remarks.add(notRead(unread));
  cast.tell(remarks);
  const characters = cast.characters();
  checkCounts({ characters: characters.length, presences: body.length });
  return storyOf({
    title,
    characters,
    scenes: inOrder.map(([, { row, speaking }]) => ({
      title: counted(row.cells[scene] ?? '', SCENE),
      ...(part === undefined ? {} : { act: counted(row.cells[part] ?? '', wordFor(titles[part] ?? '')) }),
      place: place === undefined ? undefined : row.cells[place],
      speaking: [...speaking],
    })),
  });
}

function keyOf({ cells }: Row, { scene, part }: Pick<Appearances, 'scene' | 'part'>): string {
  return [part === undefined ? '' : cells[part], cells[scene]].filter(Boolean).join('.');
}

const SCENE = { en: 'Scene', de: 'Szene' };

const wordFor = (title: string): InBoth =>
  /^(?:act|akt|acte|acto|atto|aufzug)$/i.test(title) ? { en: 'Act', de: 'Akt' } : { en: title, de: title };

/** "Scene 3" for 3; what is no number stays as it is. */
function counted(cell: string, word: InBoth): string | InBoth {
  return /^(?:\d+|[IVXLC]+)\.?$/.test(cell) ? { en: `${word.en} ${cell}`, de: `${word.de} ${cell}` } : cell;
}

const NO_SCENE = {
  en: 'A row without a scene was left out.',
  de: 'Eine Zeile ohne Szene wurde weggelassen.',
};

function gathered(rows: number, scenes: number): InBoth {
  return {
    en: `Each row was read as one person in one scene: ${rows} rows, ${scenes} scenes.`,
    de: `Jede Zeile gilt als eine Figur in einer Szene: ${rows} Zeilen, ${scenes} Szenen.`,
  };
}
